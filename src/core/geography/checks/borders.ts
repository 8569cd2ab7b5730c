import type { PlaceEntry } from "../../read/gazetteer.ts";
import { descriptionsOf } from "./descriptions.ts";
import { type Ground, groundAt, isKindNoun, listFrom } from "./ground.ts";
import { locatorsOf } from "./locators.ts";
import { meets } from "./meeting.ts";
import { type Placed, type Words, quoted, wordsOf } from "./phrases.ts";
import { pointedAt } from "./pointed.ts";
import type { Predicate } from "./predicate.ts";
import { countryOf, isCountry, isLand, isRiver, isSea, isSettlement } from "./shape.ts";
import { subjectOf } from "./stated-subjects.ts";
import { type Subject, subjectBefore } from "./subjects.ts";
import { findingOf, onePerPair } from "./tested.ts";

interface Pair {
  readonly a: PlaceEntry;
  readonly b: PlaceEntry;
  readonly first: number;
  readonly end: number;
  /** False where it is ours to guess which place is meant: then nothing is called inconsistent. */
  readonly isSure: boolean;
}

/** "borders X", "has a border with X", "neighbouring X", "on the border with X". */
export const borders: Predicate = (passage, world) => {
  if (passage.names.length === 0) return [];
  const words = wordsOf(passage, world);
  const pairs = [
    ...byVerb(words),
    ...bySharing(words),
    ...byLocator(words),
    ...byDescription(words),
  ];
  return onePerPair(
    pairs.flatMap(({ a, b, first, end, isSure }) => {
      if (a.id === b.id || isRiver(a) || isSea(a) || isSettlement(b)) return [];
      const tested = meets(world, a, b, quoted(words, first, end));
      if (!tested || (!isSure && tested.verdict !== "consistent")) return [];
      return [
        { key: [a.id, b.id].sort().join(" "), finding: findingOf(words, first, end, tested) },
      ];
    }),
  );
};

const VERB =
  /^(?:borders|border|bordered|bordering|abuts|adjoins|neighbours|neighbors|abutting|adjoining|flanks)$/u;
const NOUN = /^(?:border|frontier|boundary|borders)$/u;
const HAS = /^(?:share|shares|shared|sharing|has|have|had|with|having)$/u;

function byVerb(words: Words): Pair[] {
  const found: Pair[] = [];
  for (let i = 0; i < words.size; i++) {
    if (words.isInName(i)) continue;
    const lower = words.lower(i);
    const byNoun = NOUN.test(lower) && words.lower(i + 1) === "with" ? hasAt(words, i) : null;
    if (byNoun === null && !VERB.test(lower)) continue;
    const isSkipped = byNoun !== null || /^(?:by|only|both)$/u.test(words.lower(i + 1));
    const ground = groundAt(words, isSkipped ? i + 2 : i + 1);
    if (!ground) continue;
    const at = byNoun ?? i;
    const several = listBefore(words, at);
    const subjects: readonly (Subject | null)[] =
      several.length > 1
        ? several.map((name) => ({ kind: "name", name, isTied: true }))
        : [subjectBefore(words, at)];
    found.push(...subjects.flatMap((subject) => pairsOf(words, subject, ground, at)));
  }
  return found;
}

/** "A and B border", "the A and B regions have": every one of them does. */
function listBefore(words: Words, at: number): readonly Placed[] {
  const end = words.nameTo(at) || !isKindNoun(words.lower(at - 1)) ? at : at - 1;
  const lists = words.passage.names.map(({ first }) => {
    const name = words.nameAt(first);
    return name ? listFrom(words, name) : [];
  });
  return (
    lists.find((list) => list.at(-1)?.end === end && list.every(({ place }) => isLand(place))) ?? []
  );
}

/** "shares a long frontier": where its verb stands before the noun at i. */
function hasAt(words: Words, i: number): number | null {
  for (let at = i - 1; at >= i - 5 && at >= 0; at--) {
    if (HAS.test(words.lower(at))) return at;
    if (words.token(at)?.kind === "mark" && words.token(at)?.text !== "-") return null;
  }
  return null;
}

function pairsOf(words: Words, subject: Subject | null, ground: Ground, at: number): Pair[] {
  if (!subject) return [];
  const objects = ground.names.map(({ place }) => place);
  const named = subject.kind === "name" ? subject.name.place : null;
  const a = named ?? (subject.kind === "pointed" ? pointedAt(words, subject.noun, objects) : null);
  if (!a) return [];
  const first = subject.kind === "name" ? subject.name.first : at;
  return ground.names.map(({ place, end }) => ({
    a: isSettlement(a) && named === null ? (words.world.place(a.region) ?? a) : a,
    b: place,
    first,
    end,
    isSure: named !== null || (subject.kind === "pointed" && subject.noun !== ""),
  }));
}

/** "A and B share a border". */
function bySharing(words: Words): Pair[] {
  for (let i = 3; i < words.size; i++) {
    if (!/^(?:share|shared)$/u.test(words.lower(i)) || !hasBorderSoon(words, i)) continue;
    const b = words.nameTo(i) ?? (isKindNoun(words.lower(i - 1)) ? words.nameTo(i - 1) : null);
    const a = b && words.lower(b.first - 1) === "and" ? words.nameTo(b.first - 1) : null;
    if (!a || !b || !isLand(a.place)) continue;
    return [{ a: a.place, b: b.place, first: a.first, end: i + 1, isSure: true }];
  }
  return [];
}

const hasBorderSoon = (words: Words, i: number): boolean =>
  [1, 2, 3, 4].some((k) => NOUN.test(words.lower(i + k)) && words.lower(i + k + 1) !== "with");

function byLocator(words: Words): Pair[] {
  return locatorsOf(words).flatMap((locator): Pair[] => {
    if (locator.kind !== "border") return [];
    const subject = subjectOf(words, locator);
    const object = locator.ground.names[0]?.place;
    if (subject?.kind !== "name" || !object || object.country === "") return [];
    const { name, isTied } = subject;
    if (isCountry(name.place) || name.place.id === object.id) return [];
    if (isLand(name.place) && name.place.country === object.country && isCountry(object)) return [];
    return [{ a: name.place, b: object, first: name.first, end: locator.end, isSure: isTied }];
  });
}

/** "neighbouring X": X and the country or region the words before it, else the passage, are about. */
function byDescription(words: Words): Pair[] {
  return descriptionsOf(words).flatMap((description): Pair[] => {
    if (!description.isBefore) return [];
    const at = description.has(/^(?:neighbouring|neighboring|adjoining)$/u);
    if (at === null) return [];
    return description.names.flatMap(({ place, end }): Pair[] => {
      if (!isLand(place)) return [];
      const before = words.passage.names.findLast(
        (each) => each.end <= at && each.place !== null && sameLevel(each.place, place),
      );
      const about = before?.place ?? pointedAt(words, "region", [place]);
      const a =
        about && isCountry(place) && !isCountry(about) ? countryOf(words.world, about) : about;
      return a
        ? [{ a, b: place, first: at, end, isSure: before !== undefined && !isCountry(place) }]
        : [];
    });
  });
}

const sameLevel = (a: PlaceEntry, b: PlaceEntry): boolean =>
  isLand(a) && isCountry(a) === isCountry(b);
