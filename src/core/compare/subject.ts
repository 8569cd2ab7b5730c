import { TITLES, TITLE_MODIFIERS } from "../read/lexicon/actors.ts";
import { words } from "../read/lexicon/words.ts";
import type { ClaimWords } from "./article-words.ts";

/** Who won or who left an office, as the words before or behind the verb say. */
export interface Subject {
  /** Capitalised words but titles and offices, folded. */
  readonly names: ReadonlySet<string>;
  /** "mayor", "minister". */
  readonly offices: ReadonlySet<string>;
  /** Token of the first of them before the verb; the verb where there is none. */
  readonly first: number;
}

const OFFICES =
  words(`mayor governor minister president chief director senator premier chancellor head
  leader chairman chairwoman deputy judge prosecutor commissioner ambassador coach`);
const EDGES = /^[.,;:—–()“”"]$/u;
/** Behind these a name says where or of what. */
const WHERE = /^(?:in|at|from|near|of|on|for|over|after|before|during|against|by)$/u;
const REACH = 9; // tokens on either side

/** Names and offices in the clause around a verb. */
export function subjectAt(
  { article, first, end, mentions }: ClaimWords,
  anchor: number,
  nationOf: (lower: string) => string | null,
): Subject {
  const names = new Set<string>();
  const offices = new Set<string>();
  let start = anchor;
  const placed = new Set(mentions.map(({ token }) => token));
  const { tokens } = article;
  let from = anchor;
  while (from > Math.max(first, anchor - REACH) && !EDGES.test(tokens[from - 1]?.text ?? ""))
    from--;
  for (let i = from; i < Math.min(end, anchor + REACH) && !EDGES.test(tokens[i]?.text ?? ""); i++) {
    const { lower = "", capital = false, kind = "mark" } = tokens[i] ?? {};
    if (OFFICES.has(lower)) {
      offices.add(lower);
      start = Math.min(start, i);
    }
    if (i >= anchor || !capital || kind !== "word" || placed.has(i)) continue;
    if (EMPTY.has(lower) || OFFICES.has(lower) || TITLES.has(lower) || TITLE_MODIFIERS.has(lower))
      continue;
    if (nationOf(lower) !== null || WHERE.test(tokens[i - 1]?.lower ?? "")) continue;
    names.add(lower);
    start = Math.min(start, i);
  }
  return { names, offices, first: start };
}

const EMPTY = words(`the a an in on at he she it they his her its their after before when while as
  but and if monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december yesterday today former then last this`);

/** Several bear the office at once, or in one government: only a name or the day tells which. */
const MANY = words(`minister president chief director senator head leader deputy judge prosecutor
  commissioner ambassador coach chairman chairwoman`);

/** true: one person or party; false: two; null: the words do not say. */
export function isSameSubject(a: Subject, b: Subject): boolean | null {
  const share = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
    Array.from(x).some((word) => y.has(word));
  if (a.names.size > 0 && b.names.size > 0) return share(a.names, b.names);
  if (a.offices.size > 0 && b.offices.size > 0 && !share(a.offices, b.offices)) return false;
  const offices = [...a.offices, ...b.offices];
  const isOneOffice = a.offices.size > 0 && b.offices.size > 0;
  return isOneOffice && offices.every((office) => !MANY.has(office)) ? true : null;
}

const PARTY = /(?:s|party|labour|labor|union|alliance|coalition|bloc|front|movement|congress)$/u;

/** Two parties, or two people, cannot both have won; a party and its candidate can. */
export function canExclude(a: Subject, b: Subject): boolean {
  const isParty = ({ names }: Subject) => Array.from(names).some((name) => PARTY.test(name));
  const isPerson = (one: Subject) => !isParty(one) && one.names.size > 1;
  return (isParty(a) && isParty(b)) || (isPerson(a) && isPerson(b));
}
