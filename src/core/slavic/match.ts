import type { Bearer, Gazetteer, NameMatch } from "../read/gazetteer.ts";
import type { Token } from "../read/tokens.ts";
import { isSurelyAdjective } from "./adjectives.ts";
import { KIND_FORMS } from "./kind-words.ts";
import { type Undone, undo } from "./undo.ts";

/** A name found in some case. */
export interface CaseMatch extends NameMatch {
  /** True for a name as the gazetteer writes it, which is nearly always the nominative. */
  readonly nominative: boolean;
  /** True for a name that is an adjective: "Південне", "Хмельницький". */
  readonly adjectival: boolean;
}

export type CaseMatcher = (tokens: readonly Token[], i: number, end: number) => CaseMatch | null;

const MOST_REMEMBERED = 20_000; // stretches of words; then the memory starts anew
const LONGEST_WINDOW = 5; // tokens: "Івано-Франківської області", "Сполучених Штатів Америки"
const LONGEST_WORD = 40; // letters; no place has a longer one, and every ending is tried on it
const LONGEST_ACRONYM = 4; // letters; a longer word in capitals is read as a word
const memories = new WeakMap<Gazetteer, Map<string, CaseMatch | null>>();

/**
 * Looks names up in any case: as they stand, and with their endings undone. A
 * long text repeats its names, so what was found for a stretch is remembered.
 */
export function caseMatcher(gazetteer: Gazetteer): CaseMatcher {
  const memory = memories.get(gazetteer) ?? new Map<string, CaseMatch | null>();
  memories.set(gazetteer, memory);
  return (tokens, i, end) => {
    if ((tokens[i]?.text.length ?? 0) > LONGEST_WORD) return null;
    const windowEnd = windowEndAt(tokens, i, end);
    // Asked for before the memory, which knows no word behind the window: "Боснія" is remembered, and
    // "Боснія і Герцеговина" is another name.
    const direct = gazetteer.match(tokens, i);
    const own = direct && direct.endToken <= end ? direct : null;
    if (own && own.endToken > windowEnd) return relative(own, 0, isAdjectival(tokens[i]));
    // A name that runs on beyond the sentence hides the shorter ones: nothing to remember.
    if (direct && !own) return matchedFrom(i, matchIn(tokens, i, windowEnd, null, gazetteer));
    const key = keyAt(tokens, i, windowEnd);
    let known = memory.get(key);
    if (known === undefined) {
      known = matchIn(
        tokens,
        i,
        windowEnd,
        own && relative(own, i, isAdjectival(tokens[i])),
        gazetteer,
      );
      if (memory.size >= MOST_REMEMBERED) memory.clear();
      memory.set(key, known);
    }
    return matchedFrom(i, known);
  };
}

const matchedFrom = (i: number, match: CaseMatch | null): CaseMatch | null =>
  match && { ...match, endToken: i + match.endToken };

/** A match of the gazetteer's, counted from token i. */
const relative = ({ endToken, bearers }: NameMatch, i: number, adjectival: boolean): CaseMatch => ({
  endToken: endToken - i,
  bearers,
  nominative: true,
  adjectival,
});

function matchIn(
  tokens: readonly Token[],
  i: number,
  windowEnd: number,
  own: CaseMatch | null,
  gazetteer: Gazetteer,
): CaseMatch | null {
  const window = tokens.slice(i, windowEnd).map(({ lower }) => lower);
  return longestOf(own, isShortAcronym(tokens[i]) ? [] : undo(window, gazetteer));
}

const isAdjectival = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isSurelyAdjective(token.lower, "uk") || isSurelyAdjective(token.lower, "ru"));

const isShortAcronym = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text.length <= LONGEST_ACRONYM &&
  token.text === token.text.toUpperCase();

/** The longest of all; of equal ones the bearers of each, the name as it stands first. */
function longestOf(own: CaseMatch | null, undone: readonly Undone[]): CaseMatch | null {
  const length = Math.max(own?.endToken ?? 0, ...undone.map((found) => found.length));
  if (length === 0) return null;
  const isOwn = own?.endToken === length;
  const isHidden = ({ endless, bearers }: Undone): boolean =>
    isOwn && endless && mostPeople(bearers) <= mostPeople(own.bearers);
  const others = undone.filter((found) => found.length === length && !isHidden(found));
  const bearers = new Map<string, Bearer>();
  for (const bearer of [...(isOwn ? own.bearers : []), ...others.flatMap((found) => found.bearers)])
    if (!bearer.bare && !bearers.has(bearer.place.id)) bearers.set(bearer.place.id, bearer);
  if (bearers.size === 0) return null;
  return {
    endToken: length,
    bearers: Array.from(bearers.values()),
    nominative: isOwn,
    adjectival: isOwn ? own.adjectival : others.every((found) => found.adjectival),
  };
}

const mostPeople = (bearers: readonly Bearer[]): number =>
  bearers.reduce((most, { place }) => Math.max(most, place.population), 0);

/** End of the words a name that begins at token i may span: hyphens, capitals, a kind of place behind them. */
function windowEndAt(tokens: readonly Token[], i: number, end: number): number {
  let at = i + 1;
  for (; at < Math.min(end, i + LONGEST_WINDOW); at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) break;
    const gap = token.start - before.end;
    const isJoined = gap === 0 && (token.text === "-" || before.text === "-");
    const isNext = gap === 1 && token.kind === "word";
    const goesOn = isJoined || (isNext && (token.capital || KIND_FORMS.has(token.lower)));
    if (!goesOn || token.text.length > LONGEST_WORD) break;
  }
  return tokens[at - 1]?.text === "-" ? at - 1 : at;
}

function keyAt(tokens: readonly Token[], i: number, end: number): string {
  let key = tokens[i]?.text ?? "";
  for (let at = i + 1; at < end; at++) key += ` ${tokens[at]?.text ?? ""}`;
  return key;
}
