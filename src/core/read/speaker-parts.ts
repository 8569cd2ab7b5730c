import { TITLES } from "./lexicon/actors.ts";
import { AUXILIARIES, CONJUNCTIONS, isVerb } from "./lexicon/grammar.ts";
import { kindsOf } from "./lexicon/kinds.ts";
import { PERSON_ENDING } from "./lexicon/speakers.ts";
import type { Range } from "./noun-phrase.ts";
import { isWholeName, nameStartingAt, personIn } from "./person-name.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** "a report by NAME": the name behind the paper. */
export function writerOf(tokens: readonly Token[], range: Range): Range {
  for (let i = range.first; i < range.end - 2; i++)
    if (PAPERS.test(tokens[i]?.lower ?? "") && /^(?:by|from|in)$/u.test(tokens[i + 1]?.lower ?? ""))
      return { first: i + 2, end: range.end };
  return range;
}

const PAPERS =
  /^(?:reports?|story|stories|article|dispatch|account|interview|editorial|study|statement)$/u;

/** "NAME, 34" and "NAME, who took office last year": a name of two words or more that opens a description. */
export function nameOpening(tokens: readonly Token[], { first, end }: Range): Range | null {
  const name = { first, end: nameStartingAt(tokens, first, end).end };
  const isAlone = name.end === end || /^[,(]$/u.test(tokens[name.end]?.text ?? "");
  return isAlone && isWholeName(tokens, name) ? name : null;
}

/** "Inspector NAME of the river police": the name, without where its bearer serves. */
export function withoutPost(tokens: readonly Token[], range: Range): Range {
  for (let i = range.first + 2; i < range.end - 1; i++)
    if (POST.test(tokens[i]?.lower ?? "")) {
      const before = { first: range.first, end: i };
      const name = personIn(tokens, before);
      const isRole = PERSON_ENDING.test(tokens[range.first]?.lower ?? "") && i - range.first > 2;
      const titled =
        name !== null && (name.first > range.first || isRole) && isWholeName(tokens, name);
      return titled ? before : range;
    }
  return range;
}

const POST = /^(?:of|from|at|in|with)$/u;

/** "the chief engineer of the dam operator" is an engineer, not the operator. */
export function rolesIn(tokens: readonly Token[], { first, end }: Range): Range {
  for (let i = first + 1; i < end; i++)
    if (/^(?:of|for|at)$/u.test(tokens[i]?.lower ?? "")) return { first, end: i };
  return { first, end };
}

/** "the country’s ministry" with the country named before it: "Russia’s ministry". */
export function ownedByCountry(
  tokens: readonly Token[],
  { first, end }: Range,
  countryBefore: (token: number) => string | null,
): string | null {
  const isOwned =
    tokens[first + 1]?.lower === "country" && /^['’]s$/u.test(tokens[first + 2]?.text ?? "");
  const rest = tokens.slice(first + 3, end).map(({ text }) => text);
  const country = isOwned ? countryBefore(first) : null;
  return country && rest.length > 0 ? `${country}’s ${rest.join(" ")}` : null;
}

/** Where the titles before a name begin. */
export function titleStart(tokens: readonly Token[], title: number, from: number): number {
  let first = title;
  while (first > from && (TITLES.has(tokens[first - 1]?.lower ?? "") || tokens[first - 1]?.capital))
    first--;
  return first;
}

export function withoutDeterminer(tokens: readonly Token[], { first, end }: Range): Range {
  const isNamePart = tokens[first]?.text === "The" && tokens[end - 1]?.capital === true;
  const skip =
    !isNamePart && /^(?:the|a|an|this|that|these|those|another)$/u.test(tokens[first]?.lower ?? "");
  return skip && end - first > 1 ? { first: first + 1, end } : { first, end };
}

/** "But the River Guard gave another number": the body a sentence opens with and tells of; null for none. */
export function bodyOpening(tokens: readonly Token[], sentence: Sentence): Range | null {
  let first = sentence.firstToken;
  if (CONJUNCTIONS.has(tokens[first]?.lower ?? "")) first++;
  if (tokens[first]?.lower !== "the") return null;
  let end = ++first;
  while (end < sentence.endToken && tokens[end]?.kind === "word" && tokens[end]?.capital) end++;
  const verb = tokens[end]?.lower ?? "";
  if (end === first || !isVerb(verb) || AUXILIARIES.has(verb)) return null; // "was hit" is no deed
  return kindsOf(tokens[end - 1]?.lower ?? "") ? null : { first, end };
}
