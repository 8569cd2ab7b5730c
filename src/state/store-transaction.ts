import { type Result, err, ok } from "../core/result.ts";

/** Runs a transaction; whatever breaks it, nothing of it is stored. */
export async function attempt<Value>(
  work: () => Promise<Value>,
  inWords: (error: unknown) => string,
): Promise<Result<Value, string>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(inWords(error));
  }
}

/**
 * All of a transaction or nothing. What throws at once, as a record that cannot be
 * copied does, would by itself leave what went before it to be stored.
 */
export async function whole(
  tx: { readonly done: Promise<void>; abort(): void },
  work: () => void,
): Promise<void> {
  try {
    work();
  } catch (error) {
    void quietly(tx.done);
    tx.abort();
    throw error;
  }
  await tx.done;
}

/** Where the whole of it fails each part does too; only the whole knows why. */
export const quietly = (part: Promise<unknown>): Promise<unknown> => part.catch(() => undefined);
