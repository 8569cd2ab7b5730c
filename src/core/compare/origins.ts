import type { Claim } from "../model.ts";

/**
 * Who stands behind a claim. Small and without imports on purpose: the page
 * counts origins before anything heavy has loaded.
 */

/** Heads of a description that could be anybody: "officials", "a military analyst", "media reports". */
const ANYBODY =
  /^(?:officials?|officers?|authorit(?:y|ies)|observers?|experts?|analysts?|sources?|residents?|locals?|villagers?|people|witness(?:es)?|eyewitness(?:es)?|reports?|media|rumou?rs?|critics?|commentators?|diplomats?|lawmakers?|soldiers?|troops|forces|fighters?|survivors?|refugees?|protesters?|activists?|doctors?|medics?|leaders?|allies|intelligence|spokes(?:man|woman|person|people)|aides?|advisers?|advisors?|commanders?|investigators?|prosecutors?|police|rescuers?|outlet|many|some|others|both|several|most|all|none|one|everybody|everyone|somebody|someone|he|she|they|it|we|i|who)$/iu;
/** "The Ukrainians", "Pakistanis": a people, if nothing else is said. */
const PEOPLE = /^\p{Lu}\p{Ll}{2,}(?:ians|eans|ans|ese|[nq]is)$/u;
const PUTS_AFTER = /^(?:of|in|at|on|from|for|with|near|to|who|which|that|familiar|close)$/iu;
const FILLERS =
  /^(?:the|a|an|one|some|many|several|most|other|another|two|three|western|eastern|northern|southern|senior|local|unknown|his|her|their|its|state|social)$/iu;
/** A capital anywhere, letters that have none, or a web address: "iStories", "朝日新聞", "post.example". */
const NAME = /[\p{Lu}\p{Lo}]|\p{L}\.\p{L}{2,}/u;
const CAPITAL = /^\p{Lu}/u;

/** True for a person, an office, a body or a government that a name tells from others. */
export function isNamed(name: string): boolean {
  const words = name.split(/\s+/u).filter(Boolean);
  const cut = words.findIndex((word, i) => i > 0 && PUTS_AFTER.test(word));
  const phrase = cut > 0 ? words.slice(0, cut) : words;
  const head = phrase.at(-1) ?? "";
  // "Metropolitan Police", "The Observer": a capital that no sentence asked for makes a name.
  const isTitle = phrase.length > 1 && phrase.every((word) => CAPITAL.test(word));
  if (ANYBODY.test(head) && !isTitle) return false;
  if (PEOPLE.test(head) && phrase.every((word) => word === head || FILLERS.test(word)))
    return false;
  return words.some((word) => NAME.test(word) && !FILLERS.test(word));
}

/** True for a claim that says who said it: a named speaker, or a named outlet in its own words. */
export const isNamedSource = ({ chain }: Pick<Claim, "chain">): boolean =>
  isNamed(chain[0]?.name ?? "");

/**
 * Key of a claim's origin, the first link of its chain: equal keys are one
 * voice. "Officials" of two articles need not be the same, so that an unnamed
 * source is one voice only within its article.
 */
export function originOf({ chain, article }: Pick<Claim, "chain" | "article">): string {
  const name = chain[0]?.name ?? "";
  return isNamed(name) ? name : `${name}\u0000${article}`;
}
