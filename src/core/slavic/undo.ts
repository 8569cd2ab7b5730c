import type { Bearer, Gazetteer, NameMatch } from "../read/gazetteer.ts";
import type { Token } from "../read/tokens.ts";
import { isSurelyAdjective } from "./adjectives.ts";
import { type Words, guesses, isFormOf, oblastsOf, russianSpelling, seatsOf } from "./bases.ts";
import { adjectiveBases } from "./endings.ts";
import { KIND_FORMS } from "./kind-words.ts";

/** A name whose endings were undone, from the first word of a window on. */
export interface Undone {
  /** Words of the window it takes. */
  readonly length: number;
  readonly bearers: readonly Bearer[];
  /** True for a genitive without an ending, "Сум": a name that stands so itself, and of no smaller place, comes before it. */
  readonly endless: boolean;
  readonly adjectival: boolean;
}

/**
 * Every name that some word of the window is a case of; each is proved by
 * declining it again. A Ukrainian form is tried in Russian spelling where
 * nothing else is found.
 *
 * @param window - lower case, hyphens as words of their own.
 */
export function undo(window: Words, gazetteer: Gazetteer): readonly Undone[] {
  const found = undoWith(window, gazetteer, (words) => words);
  return found.length > 0 ? found : undoWith(window, gazetteer, russianSpelling);
}

function undoWith(
  window: Words,
  gazetteer: Gazetteer,
  spell: (words: Words) => Words | null,
): readonly Undone[] {
  const found: Undone[] = [];
  let longest = 1;
  const keep = (length: number, bearers: readonly Bearer[], base = "", endless = false): void => {
    if (length < longest) return;
    longest = length;
    const adjectival = isSurelyAdjective(base, "uk") || isSurelyAdjective(base, "ru");
    found.push({ length, bearers, endless, adjectival });
  };
  for (const guess of [window, ...guesses(window)]) {
    const spelled = spell(guess);
    if (!spelled || spelled === window) continue;
    const match = gazetteer.match(synthetic(spelled), 0);
    const length = match?.endToken ?? 0;
    const covers = guess.every((word, at) => at < length || word === window[at]);
    if (!match || length < longest || !covers || isAcronym(guess, match)) continue;
    const kind = match.bearers[0]?.place.kind ?? "";
    if (isFormOf(window.slice(0, length), guess.slice(0, length), kind)) {
      const endless = guess[0] !== window[0] && (guess[0] ?? "").startsWith(window[0] ?? "");
      keep(length, match.bearers, guess[0], endless);
    }
  }
  const [first = ""] = window;
  for (const oblast of oblastsOf(first)) {
    const match = gazetteer.match(synthetic(oblast), 0);
    if (match?.endToken === oblast.length) keep(1, match.bearers);
  }
  for (const [length, bearers] of regionsOf(window, gazetteer)) keep(length, bearers);
  return found;
}

const SHORT = 4; // letters; a longer acronym is read as a word

/** "ПАР" is South Africa and does not decline: "Паром" is no form of it. */
function isAcronym([word = ""]: Words, { endToken, bearers }: NameMatch): boolean {
  if (endToken > 1 || word.length > SHORT) return false;
  const written = bearers
    .flatMap(({ place }) => Object.values(place.feature.properties))
    .flatMap((value) => (typeof value === "string" ? value.split(";") : []))
    .map((name) => name.trim())
    .filter((name) => name.toLowerCase() === word);
  return written.length > 0 && written.every((name) => name === name.toUpperCase());
}

/** "Херсонської обл.", "Бериславського району": an adjective and a region's kind, however written. */
function* regionsOf(
  window: Words,
  gazetteer: Gazetteer,
): Generator<readonly [number, readonly Bearer[]]> {
  const at = window.findIndex((word) => KIND_FORMS.has(word));
  const kind = KIND_FORMS.get(window[at] ?? "");
  if (at < 1 || kind === undefined) return;
  const bearers = regionBearers(window.slice(0, at), kind, gazetteer);
  if (bearers.length > 0) yield [at + 1, bearers];
}

/** Who bears an adjective with a kind of region: "київської" + "область", "бериславський" + "район". */
export function regionBearers(
  adjective: Words,
  kind: string,
  gazetteer: Gazetteer,
): readonly Bearer[] {
  const last = adjective.at(-1) ?? "";
  const start = adjective.slice(0, -1);
  for (const base of [last, ...adjectiveBases(last)]) {
    const words = [...start, base, kind];
    const match = gazetteer.match(synthetic(words), 0);
    if (match?.endToken === words.length) return match.bearers;
  }
  return kind === "район" ? districtBearers(start, last, gazetteer) : [];
}

/** A district by its seat: the second-level region the town it is named for lies in. */
function districtBearers(start: Words, adjective: string, gazetteer: Gazetteer): readonly Bearer[] {
  for (const seat of [...adjectiveBases(adjective), ...seatsOf(adjective)]) {
    const words = [...start, seat];
    const match = gazetteer.match(synthetic(words), 0);
    if (match?.endToken !== words.length) continue;
    const districts = match.bearers.flatMap(({ place }) => {
      const county = place.county === undefined ? undefined : gazetteer.places.get(place.county);
      return county ? [{ place: county, bare: false }] : [];
    });
    if (districts.length > 0) return districts;
  }
  return [];
}

/** Words as tokens, so that a gazetteer can be asked for what the text does not say so. */
function synthetic(words: Words): Token[] {
  let start = 0;
  return words.map((lower) => {
    const text = lower.charAt(0).toUpperCase() + lower.slice(1);
    const token: Token = {
      start,
      end: start + text.length,
      text,
      lower,
      kind: lower === "-" ? "mark" : "word",
      capital: lower !== "-",
    };
    start = token.end + (lower === "-" ? 0 : 1);
    return token;
  });
}
