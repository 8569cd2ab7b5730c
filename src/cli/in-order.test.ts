import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

// eslint-disable-next-line @typescript-eslint/require-await
async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

test("what is done sooner still comes out later", async () => {
  const written: number[] = [];
  await inOrder(
    from([30, 1, 10]),
    (ms) => setTimeout(ms, ms),
    (ms) => Promise.resolve(void written.push(ms)),
    () => 3,
  );
  expect(written).toEqual([30, 1, 10]);
});

test("no more are open at once than allowed", async () => {
  let open = 0;
  let most = 0;
  await inOrder(
    from(Array.from({ length: 20 }, (_, i) => i)),
    async (i) => {
      most = Math.max(most, ++open);
      await setTimeout(1);
      return i;
    },
    () => {
      open--;
      return Promise.resolve();
    },
    () => 4,
  );
  expect(most).toBe(4);
});

test("a failure stops the stream and is thrown, and nothing after it is written", async () => {
  const written: number[] = [];
  const reading = inOrder(
    from([1, 2, 3]),
    (i) => (i === 2 ? Promise.reject(new Error("out of memory")) : Promise.resolve(i)),
    (i) => Promise.resolve(void written.push(i)),
    () => 3,
  );
  await expect(reading).rejects.toThrow("out of memory");
  expect(written).toEqual([1]);
});

test("a result is handed on before the next item comes", async () => {
  const written: number[] = [];
  async function* slowly(): AsyncGenerator<number> {
    yield 1;
    await setTimeout(5);
    expect(written).toEqual([1]);
    yield 2;
  }
  await inOrder(
    slowly(),
    (i) => Promise.resolve(i),
    (i) => Promise.resolve(void written.push(i)),
    () => 8,
  );
  expect(written).toEqual([1, 2]);
});
