import { NATIONS } from "../geography/nations.ts";

const ENDING = /(?:ians?|eans?|ese|ish|ans?|ia|[aeiyo])$/u;
const SHORTEST_STEM = 4; // letters

/**
 * The country a word speaks of, folded: its English name where a list knows it,
 * else what a country's name and its adjective share ("Sarona", "Saronese").
 */
export function landOf(word: string): string {
  const known = NATIONS.get(word);
  if (known !== undefined) return known;
  const stem = word.replace(ENDING, "");
  return stem.length >= SHORTEST_STEM ? stem : word;
}
