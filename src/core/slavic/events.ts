import type { EventType } from "../model.ts";
import type { Token } from "../read/tokens.ts";
import { happening } from "./lexicon/happenings.ts";

/** What kind of event a claim in Ukrainian or Russian speaks of: the first of its words that a list knows. */
export function slavicEventOf(said: readonly Token[]): EventType | null {
  for (const { lower, kind } of said) {
    const type = kind === "word" ? happening(lower) : undefined;
    if (type) return type;
  }
  return null;
}
