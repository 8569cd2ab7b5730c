import type { ClaimWords } from "./article-words.ts";
import { type Kind, PLAIN_KIND } from "./kinds.ts";
import { countedIn, headOf } from "./mentioned.ts";
import { dateOf, isOwnDate } from "./own-dates.ts";
import { quoteOf } from "./quote.ts";
import type { Situation } from "./situation.ts";
import { wordsAround } from "./wording.ts";

/**
 * Numbers of no known kind of thing, as situations: of what is counted and
 * measured in the world the list of kinds names little. Two of them meet
 * where the words around them are the same (compare.ts).
 *
 * @param told - what the claim tells of known kinds; their numbers are left out.
 * @param like - what holds of the claim as a whole.
 */
export function countedSituations(
  claimWords: ClaimWords,
  told: readonly Situation[],
  like: Pick<Situation, "claim" | "stance" | "isNegated">,
): Situation[] {
  const { claim, article } = claimWords;
  const known = new Set(told.map(({ quantity }) => quantity));
  const counted = countedIn(claimWords).filter(
    ({ quantity }) => quantity.unit !== "" && !known.has(quantity),
  );
  if (counted.length === 0 || claim.places.length === 0) return [];
  const own = claimWords.dates.find(({ token }) => isOwnDate(claimWords, token));
  const day = dateOf(claimWords, own?.date ?? null);
  return counted.map(({ quantity, token }): Situation => {
    const head = headOf(quantity);
    return {
      ...like,
      kind: kindOf(head),
      article: article.id,
      published: article.published,
      places: claim.places.map(({ place }) => place),
      isVague: false,
      doer: null,
      days: day?.days ?? null,
      dateText: day?.text ?? "",
      quantity,
      people: new Set(),
      objects: new Set(),
      causes: new Set(),
      subject: null,
      words: wordsAround(claimWords, { quantity, token }),
      quote: quoteOf(claimWords, token, token + 1, token),
      side: null,
    };
  });
}

function kindOf(unit: string): Kind {
  const name = `a number of ${unit}`;
  return { ...PLAIN_KIND, ...COUNTED, name, process: name };
}

const SOON = 3; // days from one telling to another of the same state of things
const COUNTED = { told: [], needsNumber: true, isInOneWording: true, toldForDays: SOON } as const;
