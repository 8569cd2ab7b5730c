import type { PlaceEntry } from "../../read/gazetteer.ts";
import { isAdverb } from "../../read/lexicon/grammar.ts";
import { words as list } from "../../read/lexicon/words.ts";
import { placePart } from "./drawn.ts";
import { groundAt } from "./ground.ts";
import { type Words, adjectiveTo, quoted, wordsOf } from "./phrases.ts";
import type { Predicate } from "./predicate.ts";
import { isCountry } from "./shape.ts";
import { findingOf } from "./tested.ts";

/** A leaving of troops, as a noun or a verb. */
const LEAVING = list(`
  withdrawal pullout retreat evacuation exit withdraw withdraws withdrawn withdrew withdrawing retreats
  retreated retreating pull pulls pulled pulling withdrawals pull-out
`);
const FORCES = list(`
  troops troop army armies forces force soldiers soldier military units unit servicemen marines tanks
  paratroopers brigades
`);
const MOST_BETWEEN = 6; // tokens between the leaving and "from", or the actor and the leaving

/** "Russia's withdrawal from Russia": an army that leaves its own country is a probable slip of the pen. */
export const movementFromCountry: Predicate = (passage, world) => {
  const words = wordsOf(passage, world);
  for (let i = 0; i < words.size; i++) {
    if (!LEAVING.has(words.lower(i))) continue;
    const from = fromAt(words, i);
    const origin = from === null ? null : (groundAt(words, from)?.names[0] ?? null);
    if (from === null || !origin || !isCountry(origin.place)) continue;
    // "from eastern Ukraine" is a part of it; an army may leave that and be at home.
    if (origin.first > from && words.lower(from) !== "the") continue;
    if (goesOn(words, origin.end)) continue;
    if (words.lower(origin.end) === "and" || words.lower(origin.end) === "-") continue;
    const actor = actorOf(words, i, from - 1);
    if (actor?.place.id !== origin.place.id) continue;
    const first = Math.min(actor.first, i);
    const said = quoted(words, first, origin.end);
    const { place } = origin;
    return [
      findingOf(words, first, origin.end, {
        predicate: "movement",
        verdict: "inconsistent",
        explanation: `A probable slip: ${said} has ${place.name}’s own forces leave ${place.name}.`,
        measured: null,
        places: [place],
        parts: [placePart(place, "area", { stated: true })],
      }),
    ];
  }
  return [];
};

const PAST_YEAR = /^(?:1\d{3}|20[01]\d)$/u;
const GOES_ON_REACH = 4; // tokens: "into neutral NAME in 1939"

/** "from Poland into Romania", "in 1939": armies cross borders in flight, and histories tell of it. */
function goesOn(words: Words, end: number): boolean {
  for (let at = end; at < end + GOES_ON_REACH; at++) {
    const { text = "", kind } = words.token(at) ?? {};
    if (/^(?:into|to|towards?|across)$/iu.test(text) || PAST_YEAR.test(text)) return true;
    if (kind === "mark") return false;
  }
  return false;
}

/** The token after "from" or "out of" that belongs to the leaving at i. */
function fromAt(words: Words, i: number): number | null {
  for (let at = i + 1; at <= i + MOST_BETWEEN; at++) {
    const lower = words.lower(at);
    if (lower === "from") return at + 1;
    if (lower === "out" && words.lower(at + 1) === "of") return at + 2;
    const token = words.token(at);
    if (!token || (token.kind === "mark" && !/^['’-]$/u.test(token.text))) return null;
  }
  return null;
}

interface Actor {
  readonly place: PlaceEntry;
  readonly first: number;
}

/** Whose leaving it is: "Russia's", "Russian", "of Russian troops", "by Russia". */
function actorOf(words: Words, leaving: number, end: number): Actor | null {
  return after(words, leaving, end) ?? before(words, leaving);
}

function after(words: Words, leaving: number, end: number): Actor | null {
  for (let at = leaving + 1; at < end; at++) {
    const lower = words.lower(at);
    const name = words.nameAt(at);
    if (name && isCountry(name.place)) {
      const isBy = words.lower(at - 1) === "by" || words.lower(at - 1) === "of";
      const isOwner =
        /^['’]s?$/u.test(words.token(name.end)?.text ?? "") &&
        forcesWithin(words, name.end + 1, end);
      return (isBy && name.end >= end) || isOwner ? { place: name.place, first: leaving } : null;
    }
    const adjective = adjectiveTo(words, at + 1);
    if (adjective)
      return forcesWithin(words, at + 1, end) ? { place: adjective.place, first: leaving } : null;
    if (/^(?:its|their)$/u.test(lower) && forcesFollow(words, at + 1)) return owner(words, leaving);
    if (!/^(?:of|by|its|the|all|back|out|their|his|some|more)$/u.test(lower) && !FORCES.has(lower))
      return null;
  }
  return null;
}

/** "Bulgaria announced the withdrawal of its troops": the country that begins the sentence. */
function owner(words: Words, leaving: number): Actor | null {
  if (/^(?:it|they|its|their)$/u.test(words.lower(0))) return speakerOf(words, leaving);
  const name = words.nameAt(0);
  const isAlone = words.passage.names.every(
    ({ first, end }) => first === 0 || first > leaving || end === 0,
  );
  return name &&
    isCountry(name.place) &&
    isAlone &&
    !/^['’]s?$/u.test(words.token(name.end)?.text ?? "")
    ? { place: name.place, first: leaving }
    : null;
}

/** "Bulgaria said it had withdrawn", "according to Bulgaria's army, its": the country that speaks. */
function speakerOf({ passage }: Words, leaving: number): Actor | null {
  const { claim, names } = passage;
  if (names.some(({ first }) => first < leaving)) return null;
  const speakers = claim.chain.filter(({ role }) => role === "speaker");
  for (const { place } of names) {
    if (!place || !isCountry(place)) continue;
    const isIts = ({ name }: { readonly name: string }) =>
      name === place.name ||
      [`${place.name}'`, `${place.name}’`].some((own) => name.startsWith(own));
    if (speakers.length > 0 && speakers.every(isIts)) return { place, first: leaving };
  }
  return null;
}

const forcesFollow = (words: Words, i: number): boolean =>
  FORCES.has(words.lower(words.lower(i) === "own" ? i + 1 : i));

const forcesWithin = (words: Words, from: number, end: number): boolean => {
  for (let at = from; at < end; at++) if (FORCES.has(words.lower(at))) return true;
  return false;
};

const PASSED =
  /^(?:has|have|had|will|would|is|are|was|were|be|been|being|to|should|could|may|might|begun|began|begin|start|started|starting|full|complete|hasty|rapid|planned|military|sudden|chaotic|ordered|forced|total|partial|announced|tactical|orderly|troop)$/u;

function before(words: Words, leaving: number): Actor | null {
  for (let at = leaving - 1; at >= 0 && at >= leaving - MOST_BETWEEN; at--) {
    const token = words.token(at);
    if (!token) return null;
    if (/^['’]s?$/u.test(token.text)) {
      const owner = words.nameTo(at);
      return owner && isCountry(owner.place) ? { place: owner.place, first: owner.first } : null;
    }
    const adjective = adjectiveTo(words, at + 1);
    if (adjective) return { place: adjective.place, first: adjective.first };
    if (/^(?:its|their)$/u.test(token.lower))
      return forcesWithin(words, at + 1, leaving) ? owner(words, leaving) : null;
    const name = words.nameTo(at + 1);
    if (name)
      return isCountry(name.place) && isPassedOver(words, at + 1, leaving)
        ? { place: name.place, first: name.first }
        : null;
    const isOn =
      PASSED.test(token.lower) ||
      FORCES.has(token.lower) ||
      isAdverb(token.lower) ||
      token.text === "-";
    if (!isOn) return null;
  }
  return null;
}

/** "Russia has withdrawn from Russia": only helpers stand between. */
const isPassedOver = (words: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (!PASSED.test(words.lower(at)) && !isAdverb(words.lower(at))) return false;
  return true;
};
