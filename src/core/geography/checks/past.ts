import { words as list } from "../../read/lexicon/words.ts";
import type { Words } from "./phrases.ts";

const PAST = list(`
  once formerly previously historically originally interwar wartime medieval ancient prewar
  century centuries
`);
const RECENT_YEARS = 10; // borders and names of places seldom change within so few
const UNDATED = 2020; // for an article without a date: about when the layers were drawn
const WITHIN = /^(?:in|until|till|by|during|since|before|after|from|around)$/u;
/** "a mill built in 1902" stands where it stands today. */
const MADE = /(?:ed|built|born|begun)$/u;

/**
 * Whether a claim speaks of a time that layers of today say nothing about:
 * "until 1939 X was in Y", "between the wars", "in the 19th century".
 */
export function speaksOfThePast(words: Words): boolean {
  const today = Number(words.passage.article.publishedOn?.slice(0, 4) ?? UNDATED);
  for (let i = 0; i < words.size; i++) {
    if (words.isInName(i)) continue;
    const lower = words.lower(i);
    if (PAST.has(lower)) return true;
    if (lower === "between" && words.lower(i + 1) === "the" && words.lower(i + 2) === "wars")
      return true;
    const year = /^(?:1\d|20)\d\d(?=s?$)/u.exec(lower)?.[0];
    if (year === undefined || Number(year) > today - RECENT_YEARS) continue;
    const link = words.lower(i - 1) === "the" ? i - 2 : i - 1;
    if (WITHIN.test(words.lower(link)) && !MADE.test(words.lower(link - 1))) return true;
  }
  return false;
}
