import { DEALINGS } from "./lexicon/actors.ts";
import { AUXILIARIES, DETERMINERS, isAdverb } from "./lexicon/grammar.ts";
import { STATECRAFT } from "./lexicon/places-said.ts";
import type { PlaceEntry } from "./gazetteer.ts";
import type { FoundName } from "./mentions.ts";
import type { Token } from "./tokens.ts";

/** Words so plain that any region or town stands for those who govern it: "Texas sued", "talks with Quebec". */
export function actsLikeState(
  tokens: readonly Token[],
  name: FoundName,
  place: PlaceEntry,
): boolean {
  if (place.kind !== "region" && place.kind !== "city") return false;
  const before = tokens[name.firstToken - 1]?.lower ?? "";
  if (before === "with") return isDealt(tokens, name.firstToken - 2);
  return (
    isAskedTo(tokens, name) ||
    (opensClause(tokens[name.firstToken - 1]) && acts(tokens, name.endToken))
  );
}

/** Who acts stands first: "rebels holding Goma refused" is not of the town. */
const opensClause = (before: Token | undefined): boolean =>
  before === undefined || before.kind === "mark" || OPENS_CLAUSE.test(before.lower);
const OPENS_CLAUSE = /^(?:that|but|while|as|when|because|after|before|since|although|though|if)$/u;

/** "talks with", but "have to deal with" is a verb. */
const isDealt = (tokens: readonly Token[], i: number): boolean =>
  DEALINGS.has(tokens[i]?.lower ?? "") && tokens[i - 1]?.lower !== "to";

function acts(tokens: readonly Token[], end: number): boolean {
  let at = end;
  while (at < end + 3 && isBetween(tokens[at])) at++;
  return STATECRAFT.has(tokens[at]?.lower ?? "");
}

const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && (isAdverb(token.lower) || AUXILIARIES.has(token.lower));

/** "called on Lima to pay", "wants Cairo to sign", "up to Rome to decide": it is to do something. */
export function isAskedTo(tokens: readonly Token[], { firstToken, endToken }: FoundName): boolean {
  const verb = tokens[endToken + 1];
  if (tokens[endToken]?.lower !== "to" || verb?.kind !== "word") return false;
  if (verb.capital || DETERMINERS.has(verb.lower)) return false;
  const before = tokens[firstToken - 1]?.lower ?? "";
  const governing = tokens[firstToken - 2]?.lower ?? "";
  if (before === "on" || before === "for") return CALLS.test(governing);
  return before === "to" ? governing === "up" : WANTS.test(before);
}

const CALLS = /^(?:call(?:s|ed|ing)?|pressures?|time|push(?:es|ed|ing)?|press(?:es|ed|ing)?)$/u;
const WANTS =
  /^(?:want(?:s|ed|ing)?|expect(?:s|ed|ing)?|need(?:s|ed)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|forc(?:e|es|ed|ing)|allow(?:s|ed|ing)?|press(?:es|ed|ing)?|lets?|order(?:s|ed|ing)?|invit(?:e|es|ed|ing))$/u;
