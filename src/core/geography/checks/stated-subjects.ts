import type { PlaceEntry } from "../../read/gazetteer.ts";
import { isPlain } from "./ground.ts";
import type { Locator } from "./locator.ts";
import { locatorsOf } from "./locators.ts";
import { type Placed, type Words, isClosed } from "./phrases.ts";
import { pointedAt } from "./pointed.ts";
import { isSettlement } from "./shape.ts";
import { type Subject, beforeHedges, subjectBefore } from "./subjects.ts";

export interface StatedSubject {
  readonly place: PlaceEntry;
  /** First token of its name, or of the locator where it is only pointed at. */
  readonly first: number;
  /** False where the words may not belong to it: then nothing is called inconsistent. */
  readonly isTied: boolean;
  /** False for a name that stands for a government: "Moscow is close to Beijing". */
  readonly isLiteral: boolean;
}

/** The place a locator is said of; none where an unnamed one is ("a village 12 km from X"). */
export function statedSubjects(words: Words, locator: Locator): StatedSubject[] {
  const { first, end } = locator;
  const ground = locator.ground?.names.map(({ place }) => place) ?? [];
  const subject = subjectOf(words, locator);
  if (subject?.kind === "name") {
    const { name, isTied } = subject;
    if (!isPlain(words, name)) return [];
    const isTiedHere = isTied && belongs(words, name, locator);
    return [{ place: name.place, first: name.first, isTied: isTiedHere, isLiteral: name.literal }];
  }
  if (!subject) return [...following(words, end, ground), ...specified(words, locator)];
  const place = pointedAt(words, subject.noun, ground);
  return place ? [{ place, first, isTied: subject.noun !== "", isLiteral: true }] : [];
}

/**
 * After a comma words belong to the name before it where another comma, or a
 * verb, closes them, and where the name is a place: "What Moscow, in …" is not.
 */
export function belongs(words: Words, name: Placed, { kind, first, end }: Locator): boolean {
  if (words.token(first - 1)?.text !== ",") return true;
  const mayBeActor = kind === "in" && !name.literal;
  return !mayBeActor && (isClosedAfter(words, end) || isVerbNext(words, end));
}

/** "in NAME, in the B region of C": with what C holds. */
function isClosedAfter(words: Words, end: number): boolean {
  const outer = words.lower(end) === "of" ? words.nameAt(end + 1) : null;
  return isClosed(words, outer ? outer.end : end);
}

/**
 * What a locator is said of. One that follows another, after a comma or "and",
 * is said of the same: "X lies south of A, on the border with B".
 */
export function subjectOf(words: Words, locator: Locator): Subject | null {
  const all = locatorsOf(words);
  const before = all[all.indexOf(locator) - 1];
  const start = beforeHedges(words, locator.first);
  const joint = words.lower(start - 1);
  const isJoined = joint === "," || joint === "and" || joint === "but";
  const follows = before?.end === (isJoined ? start - 1 : start);
  const inherited = follows && before.kind !== "of" ? subjectOf(words, before) : null;
  return inherited ?? subjectBefore(words, locator.first);
}

/** "60 km north of X lies Y", "North of X is the town of Y". */
function following(words: Words, end: number, ground: readonly PlaceEntry[]): StatedSubject[] {
  if (!/^(?:lies|is|sits|stands)$/u.test(words.lower(end))) return [];
  for (let at = end + 1; at < end + 6; at++) {
    const name = words.nameAt(at);
    if (name)
      return ground.includes(name.place)
        ? []
        : [{ place: name.place, first: name.first, isTied: true, isLiteral: true }];
    if (words.token(at)?.kind === "mark") return [];
  }
  return [];
}

/** "In the far west of X, in Y": the wider ground first, then the town that is meant. */
function specified(words: Words, { kind, end }: Locator): StatedSubject[] {
  const isNext =
    kind === "part" && words.token(end)?.text === "," && /^(?:in|at)$/u.test(words.lower(end + 1));
  const name = isNext ? words.nameAt(end + 2) : null;
  return name && isSettlement(name.place) && isPlain(words, name)
    ? [
        {
          place: name.place,
          first: name.first,
          isTied: true,
          isLiteral: true,
        },
      ]
    : [];
}

const isVerbNext = (words: Words, end: number): boolean =>
  /^(?:is|was|has|had|and|where|which|on|after|that)$/u.test(words.lower(end));
