import { TITLES as LONG_TITLES } from "./lexicon/actors.ts";
import { DETERMINERS, isAdverb } from "./lexicon/grammar.ts";
import { words } from "./lexicon/words.ts";
import type { Range } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";

/** Titles as they stand before a name, short ones too: "Lt. NAME". */
const TITLES: ReadonlySet<string> = new Set([
  ...LONG_TITLES,
  ...words(`lt sgt col gen capt maj cpl det insp supt cmdr adm rep sen gov hon rev prof`),
]);

/** Small words inside a person's name: "Jordi de la Cruz", "Per van Dijk". */
const PARTICLES = words(
  `de la del der den di da do dos du van von zu zur ter ten bin ibn al el abu ap y e`,
);

const isNameWord = (token: Token | undefined): boolean => token?.kind === "word" && token.capital;
const isInitial = (token: Token | undefined): boolean =>
  isNameWord(token) && token?.text.length === 1;

/** What may stand between two capitalised words of one name: a hyphen, an initial's stop, particles. */
function joinsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.text === "-") return isNameWord(tokens[i - 1]) && isNameWord(tokens[i + 1]);
  if (token.text === ".") return isInitial(tokens[i - 1]);
  return (
    PARTICLES.has(token.lower) &&
    (isNameWord(tokens[i - 1]) || PARTICLES.has(tokens[i - 1]?.lower ?? ""))
  );
}

/** The capitalised run that ends before `end`, not before `first`; empty where there is none. */
function nameEndingAt(tokens: readonly Token[], first: number, end: number): Range {
  if (!isNameWord(tokens[end - 1])) return { first: end, end };
  let from = end;
  while (from > first && (isNameWord(tokens[from - 1]) || joinsName(tokens, from - 1))) from--;
  while (from < end && !isNameWord(tokens[from])) from++;
  return { first: from, end };
}

/** The capitalised run that begins at `first`, not beyond `to`; empty where there is none. */
export function nameStartingAt(tokens: readonly Token[], first: number, to: number): Range {
  let end = first;
  while (end < to && (isNameWord(tokens[end]) || (end > first && joinsName(tokens, end)))) end++;
  while (end > first && !isNameWord(tokens[end - 1])) end--;
  return { first, end };
}

/** Words of a name that count: neither marks nor particles. */
export const nameWords = (tokens: readonly Token[], { first, end }: Range): readonly Token[] =>
  tokens.slice(first, end).filter((token) => isNameWord(token));

const SHORTEST_NAME = 2; // letters of a surname or of initials
const MOST_NAME_WORDS = 4;
const NOT_IN_PERSONS = words(`
  the ministry department army forces council committee party government parliament press post times
  news agency union house command staff service office university institute center centre bank police
  officials authorities i he she it they we you
`);

/** The name of a person or organisation at the end of a noun phrase: after its last title, if any. */
export function personIn(tokens: readonly Token[], { first, end }: Range): Range | null {
  const run = nameEndingAt(tokens, first, end);
  if (run.first === end) return null;
  for (let i = end - 1; i >= run.first; i--)
    if (TITLES.has(tokens[i]?.lower ?? "")) {
      // A phrase that ends in the title names an office: "the Defence Minister".
      return i === end - 1 ? null : { first: i + 1, end };
    }
  const behindStop = tokens[run.first - 1]?.text === "." ? run.first - 1 : run.first; // "Dr. NAME"
  const before = tokens[behindStop - 1]?.lower ?? "";
  if (TITLES.has(before) && behindStop > first) return run;
  const isOffice = before === "and" && nameWords(tokens, run).length > 2; // "Minister of Trade and Labour NAME"
  if (isOffice && hasTitle(tokens, first, run.first)) return { first: run.first + 1, end };
  const opens = run.first === first || DETERMINERS.has(before) || isAdverb(before);
  const isShort = end - run.first === 1 && (tokens[run.first]?.text.length ?? 0) < SHORTEST_NAME;
  return opens && !isShort && isPersonLike(tokens, run) ? run : null;
}

function hasTitle(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (TITLES.has(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** A few capitalised words with no noun of organisations in them. */
function isPersonLike(tokens: readonly Token[], run: Range): boolean {
  const parts = nameWords(tokens, run);
  return parts.length <= MOST_NAME_WORDS && parts.every(({ lower }) => !NOT_IN_PERSONS.has(lower));
}

/** True when the phrase is a name of two words or more and nothing else. */
export function isWholeName(tokens: readonly Token[], range: Range): boolean {
  const run = nameStartingAt(tokens, range.first, range.end);
  return run.end === range.end && nameWords(tokens, run).length >= 2 && isPersonLike(tokens, run);
}
