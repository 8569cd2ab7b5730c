import type { PlaceEntry } from "../../read/gazetteer.ts";
import { CONJUNCTIONS, PREPOSITIONS, isVerb } from "../../read/lexicon/grammar.ts";
import { containment } from "./containment.ts";
import { descriptionsOf } from "./descriptions.ts";
import { isPlain, listFrom } from "./ground.ts";
import { locatorsOf } from "./locators.ts";
import type { Passage } from "./passage.ts";
import { type Placed, type Words, isClosed, quoted, wordsOf } from "./phrases.ts";
import { pointedAt } from "./pointed.ts";
import type { Finding, Predicate } from "./predicate.ts";
import { areaOf, isLand, isRiver, isSea, isSettlement } from "./shape.ts";
import { belongs, subjectOf } from "./stated-subjects.ts";
import { namedBefore, subjectBefore } from "./subjects.ts";
import { findingOf, onePerPair } from "./tested.ts";
import { type Pair, byComma, rankOf } from "./within-comma.ts";
import type { World } from "./world.ts";

/** "Galati in Romania", "the Crimean city of Kerch", "Kherson, Ukraine", "X is part of Y". */
export const within: Predicate = (passage: Passage, world: World): readonly Finding[] => {
  const words = wordsOf(passage, world);
  if (passage.names.length === 0) return [];
  const pairs = [...byLocator(words), ...byDescription(words), ...byComma(words)];
  const found = pairs.flatMap((pair) => {
    const finding = test(words, pair);
    return finding ? [{ key: `${pair.inner.id} ${pair.outer.id}`, finding }] : [];
  });
  return onePerPair(found);
};

function test(words: Words, { inner, outer, first, end, isTied }: Pair): Finding | null {
  if (inner.id === outer.id || isRiver(inner) || isSea(inner) || !mayHold(outer, inner))
    return null;
  const tested = containment(words.world, inner, outer, quoted(words, first, end));
  if (!tested || (!isTied && tested.verdict !== "consistent")) return null;
  return findingOf(words, first, end, tested);
}

/** A settlement lies in any land; a land only in a larger one. */
function mayHold(outer: PlaceEntry, inner: PlaceEntry): boolean {
  if (!isLand(outer)) return false;
  if (isSettlement(inner)) return true;
  return areaOf(inner) !== null && rankOf(outer) > rankOf(inner);
}

function byLocator(words: Words): Pair[] {
  return locatorsOf(words).flatMap((locator): Pair[] => {
    const { kind, first, end } = locator;
    if (kind !== "in" && kind !== "part" && kind !== "of") return [];
    const [outer, ...others] = locator.ground?.names ?? [];
    if (!outer || others.length > 0) return [];
    if (kind === "of") return ofPairs(words, first, outer);
    const subject = subjectOf(words, locator);
    if (subject?.kind === "name") {
      const { name } = subject;
      const isTied = subject.isTied && belongs(words, name, locator);
      return [{ inner: name.place, outer: outer.place, first: name.first, end, isTied }];
    }
    const place = subject ? pointedAt(words, subject.noun, [outer.place]) : null;
    return place && subject?.noun
      ? [{ inner: place, outer: outer.place, first, end, isTied: false }]
      : [];
  });
}

/** "the NAME region of Y", "NAME, a city of Y", "NAME is part of Y". */
function ofPairs(words: Words, first: number, outer: Placed): Pair[] {
  const own = words.nameTo(first);
  if (own)
    return [
      { inner: own.place, outer: outer.place, first: own.first, end: outer.end, isTied: true },
    ];
  const bare = words.nameTo(first - 1);
  if (bare && isPlain(words, bare))
    return listTo(words, bare, first).map((name) => ({
      inner: name.place, outer: outer.place, first: name.first, end: outer.end, isTied: true,
    })); // prettier-ignore
  const named = namedBefore(words, first);
  if (named)
    return [
      { inner: named.place, outer: outer.place, first: named.first, end: outer.end, isTied: true },
    ];
  const subject = subjectBefore(words, partStart(words, first));
  return subject?.kind === "name"
    ? [
        {
          inner: subject.name.place,
          outer: outer.place,
          first: subject.name.first,
          end: outer.end,
          isTied: subject.isTied,
        },
      ]
    : [];
}

/** "the A and B regions of Y": every name the plural is of. */
function listTo(words: Words, last: Placed, first: number): readonly Placed[] {
  if (!words.lower(first - 1).endsWith("s")) return [last];
  const lists = words.passage.names.map((each) => {
    const name = words.nameAt(each.first);
    return name ? listFrom(words, name) : [];
  });
  return lists.find((list) => list.at(-1)?.end === last.end && list.length > 1) ?? [last];
}

/** "an integral part of": where the part's own words begin. */
function partStart(words: Words, first: number): number {
  let at = first;
  while (
    /^(?:part|an?|the|integral|inseparable|whole|administrative|constituent|breakaway|separatist|region|province|city|town|village|oblast|republic|district)$/u.test(
      words.lower(at - 1),
    )
  )
    at--;
  return at;
}

/** "the Romanian port of NAME", "Ukraine's NAME region". With a compass word the direction says it all. */
function byDescription(words: Words): Pair[] {
  return descriptionsOf(words).flatMap(({ names, owner, isOwned, isOwnerNear, head, spanOf }) => {
    if (!owner) return [];
    return names.flatMap((name): Pair[] => {
      const { place } = name;
      const [first, end] = spanOf(name);
      const isBareOwned = isOwned && isOpenAfter(words, name.end);
      const isLandOrOwned = !isSettlement(place) || owner.kind === "region" || isBareOwned;
      const isSaid = head !== "" || (isOwnerNear && isLandOrOwned);
      return isSaid ? [{ inner: place, outer: owner, first, end, isTied: true }] : [];
    });
  });
}

/** After "Romania's Galati": nothing that would take the name for itself ("Romania's Kyiv embassy"). */
const isOpenAfter = (words: Words, end: number): boolean =>
  isClosed(words, end) ||
  PREPOSITIONS.has(words.lower(end)) ||
  CONJUNCTIONS.has(words.lower(end)) ||
  isVerb(words.lower(end));
