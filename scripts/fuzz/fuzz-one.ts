import fc from "fast-check";
import { mutantOf } from "./mutate.ts";
import { TARGETS } from "./targets.ts";

/** A second for a megabyte, and as much again for what starting anything costs. */
const MS_PER_CHARACTER = 1000 / 1e6;
const MS_FOR_NOTHING = 1000;

export interface Findings {
  readonly inputs: number;
  readonly characters: number;
  /** Longest any one took; 0 where nobody looked at the time. */
  readonly slowestMs: number;
  /** One sentence on the first input that went wrong, with what shows it again; null for none. */
  readonly failure: string | null;
}

/**
 * Hands mutants of good and hostile inputs to one importer.
 *
 * @param clock - milliseconds; null where nobody is to look at the time.
 */
export function fuzz(
  name: string,
  runs: number,
  seed: number,
  clock: (() => number) | null,
): Findings {
  const at = TARGETS.get(name);
  if (!at) throw new Error(`no importer ${name}; there are ${[...TARGETS.keys()].join(", ")}`);
  let inputs = 0;
  let characters = 0;
  let slowestMs = 0;
  const before = fingerprint();
  const details = fc.check(
    fc.property(mutantOf(at.seeds), (text) => {
      inputs++;
      characters += text.length;
      const started = clock?.() ?? 0;
      at.target(text);
      const ms = (clock?.() ?? 0) - started;
      slowestMs = Math.max(slowestMs, ms);
      if (ms > MS_FOR_NOTHING + text.length * MS_PER_CHARACTER) {
        throw new Error(`took ${Math.round(ms)} ms for ${text.length} characters`);
      }
      if (fingerprint() !== before) throw new Error("changed what every object inherits");
    }),
    { numRuns: runs, seed },
  );
  const failure = details.failed
    ? `${messageOf(details.errorInstance)} (seed ${details.seed}, path ${details.counterexamplePath ?? ""}): ${JSON.stringify(details.counterexample?.[0]).slice(0, 600)}`
    : null;
  return { inputs, characters, slowestMs, failure };
}

/** What a polluted prototype or a script that ran would change. */
const fingerprint = (): string =>
  [Object.prototype, Array.prototype, Function.prototype]
    .map((each) => Reflect.ownKeys(each).length)
    .join() + String("fuzzed" in globalThis);

const messageOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack?.split("\n").slice(0, 4).join(" | ") ?? error.message)
    : String(error);
