import english from "./english.json" with { type: "json" };
import russian from "./russian.json" with { type: "json" };
import type { DatedSentence } from "./score-dates.ts";
import ukrainian from "./ukrainian.json" with { type: "json" };

/** Sentences of our own, by language, with the time expressions in them. */
export const DATED: ReadonlyMap<string, readonly DatedSentence[]> = new Map([
  ["english", english],
  ["ukrainian", ukrainian],
  ["russian", russian],
]);
