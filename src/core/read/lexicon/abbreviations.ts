import { words } from "./words.ts";

const ALWAYS = words(`
  mr mrs ms dr prof gen col lt maj capt sgt cpl adm cmdr brig gov sen rep rev hon st mt ft vs e.g i.e
  cf al pres amb supt insp sr jr vol ed approx dept univ bros
`);
const BEFORE_A_NUMBER = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec no nos art sec fig p pp ch c ca
`);

/**
 * Words whose full stop does not end a sentence. "always": a name or number
 * follows by nature; "before a number": only then ("No. 5", "Nov. 11").
 */
export function abbreviation(lower: string): "always" | "before a number" | null {
  if (ALWAYS.has(lower)) return "always";
  return BEFORE_A_NUMBER.has(lower) ? "before a number" : null;
}

/** Words that may open a sentence after initials ("in the U.S. The talks …"), never a name. */
export const SENTENCE_STARTERS = words(`
  the a an he she it they we i you this that these those but and or in on at as after before when
  while if for from with by there his her its their our my some many most several however meanwhile
  earlier later since although though despite during officials residents according what who why how
  where not no so
`);
