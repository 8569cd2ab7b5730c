import { hasOneCause, isAlike, isOneWording, sharesObject, sharesPlace } from "./alike.ts";
import { compareNumbers } from "./counts.ts";
import type { Situation } from "./situation.ts";
import { canExclude, isSameSubject } from "./subject.ts";
import { canMeet, daysApart, isLater, publishedApart } from "./times.ts";
import { type Verdict, agreement, conflict } from "./verdict.ts";

/**
 * Compares what two claims say of one kind of thing, or of one process, at one
 * place. Doubt is no relation.
 *
 * @param a, b - in order of publication; of one article only what conflicts counts.
 */
export function compare(a: Situation, b: Situation): Verdict | null {
  if (a.claim === b.claim || !doersAgree(a, b)) return otherDoer(a, b);
  const verdict = a.side && b.side ? compareSides(a, b) : compareTold(a, b);
  if (!verdict) return null;
  if (a.article !== b.article) return verdict;
  if (a.kind.isInOneWording) return null; // one text may count like things one after the other
  return verdict.kind === "contradicts" && IN_ONE_ARTICLE.has(verdict.basis) ? verdict : null;
}

/** What one article can be held to: that it gives one thing two days, numbers or banks. */
const IN_ONE_ARTICLE: ReadonlySet<Verdict["basis"]> = new Set(["date", "number", "geometry"]);

const doersAgree = (a: Situation, b: Situation): boolean =>
  a.doer === null || b.doer === null || a.doer === b.doer;

/** Two moves over one river: leaving the right bank is going to the left. */
function compareSides(a: Situation, b: Situation): Verdict | null {
  if (!a.side || !b.side) return null;
  if (a.side.river !== b.side.river || !canMeetRoughly(a, b)) return null;
  if ((a.side.motion === "at") !== (b.side.motion === "at")) return null;
  if (a.isNegated !== b.isNegated) return null;
  return endOf(a.side) === endOf(b.side) ? agreement("geometry") : conflict("geometry");
}

const endOf = ({ bank, motion }: NonNullable<Situation["side"]>): string =>
  motion === "off" ? (bank === "left" ? "right" : "left") : bank;

/** An order, the move and its end fall on different days and are one withdrawal. */
const ONE_MOVE_DAYS = 14;
const canMeetRoughly = (a: Situation, b: Situation): boolean =>
  (daysApart(a, b) ?? publishedApart(a, b) ?? 0) <= ONE_MOVE_DAYS;

function compareTold(a: Situation, b: Situation): Verdict | null {
  const { kind } = a;
  if (kind.phase !== b.kind.phase) return comparePhases(a, b);
  if (a.isNegated !== b.isNegated) return compareDenial(a, b);
  if (a.isNegated) return null;
  const came = comparedWithForeseen(a, b);
  if (came) return came;
  if (!isAlikePut(a, b)) return null;
  if (kind.happens === "once" && a.kind.name === b.kind.name) {
    const apart = daysApart(a, b);
    if (apart !== null && apart > 0)
      return apart <= kind.apartDays && sharesPlace(a, b) ? conflict("date") : null;
  }
  if (kind.happens === "often" && !isTimed(a, b)) return null;
  if (kind.happens !== "state" && !canMeet(a, b, reachOf(a, b))) return null;
  if (kind.happens === "often" && kind.needsLikeness && !isAlike(a, b) && !isOneWording(a, b))
    return null;
  if (kind.isToll && !hasOneCause(a, b)) return null;
  if (kind.ofSubject) return compareSubjects(a, b);
  if (kind.isInOneWording && !isOneWording(a, b)) return null;
  const numbers = compareNumbers(a, b);
  if (!numbers && kind.needsNumber) return null;
  return numbers ?? agreement(daysApart(a, b) === 0 ? "date" : "content");
}

/** What one person or party does agrees of one, and of two conflicts only where it has one winner. */
function compareSubjects(a: Situation, b: Situation): Verdict | null {
  if (!a.subject || !b.subject) return null;
  const isSame = isSameSubject(a.subject, b.subject);
  if (isSame === true) return agreement(daysApart(a, b) === 0 ? "date" : "content");
  const isOneWinner = a.kind.ofSubject === "winner" && canExclude(a.subject, b.subject);
  return isSame === false && isOneWinner && sharesPlace(a, b) ? conflict("content") : null;
}

const ALL_BUT_NAMED = 2; // surnames in common that make two reports one story
const NAMED_DAYS = 60;

/** Reports that name the same people may lie further apart. */
function reachOf(a: Situation, b: Situation): number {
  const shared = Array.from(a.people).filter((name) => b.people.has(name)).length;
  const own = a.kind.toldForDays;
  return shared >= ALL_BUT_NAMED ? Math.max(own, NAMED_DAYS) : own;
}

/** What happens often is one thing only where both are dated, by their words or by their article. */
const isTimed = (a: Situation, b: Situation): boolean =>
  (a.days ?? a.published) !== null && (b.days ?? b.published) !== null;

/** A report of something done, and another: what was feared or may come meets only its like. */
function isAlikePut(a: Situation, b: Situation): boolean {
  if (a.kind.isView && b.kind.isView) return true;
  const put = ({ stance, kind }: Situation) =>
    stance === "ordered" && kind.phase === 0 ? "asserted" : stance;
  return put(a) === put(b) && put(a) !== "conditional" && put(a) !== "doubted";
}

/** Foreseen, ordered or in doubt before, told as done later. */
function comparedWithForeseen(a: Situation, b: Situation): Verdict | null {
  for (const [early, late, later] of [[a, b, "b"], [b, a, "a"]] as const) {
    const isDone = late.stance === "asserted" && late.kind.comesTrue && !late.isNegated;
    const wasOpen =
      early.stance === "expected" || early.stance === "conditional" || early.stance === "doubted";
    if (isDone && wasOpen && isLater(late, early) && isSoonAfter(late, early))
      return { kind: "updates", basis: "stance", later };
  } // prettier-ignore
  return null;
}

/** Days in which what was foreseen is still the same thing. */
const SOON_DAYS = 31;
const isSoonAfter = (late: Situation, early: Situation): boolean =>
  (publishedApart(late, early) ?? 0) <= SOON_DAYS;

/** Ordered, begun, done: the later phase updates the one before it. */
function comparePhases(a: Situation, b: Situation): Verdict | null {
  if (a.kind.phase === null || b.kind.phase === null) return null;
  const [early, late, later] =
    a.kind.phase < b.kind.phase ? ([a, b, "b"] as const) : ([b, a, "a"] as const);
  const isNext = (late.kind.phase ?? 0) - (early.kind.phase ?? 0) === 1;
  const isSaid = late.kind.comesTrue || (late.kind.phase === 1 && early.kind.phase === 0);
  if (!isSaid || late.stance !== "asserted" || late.isNegated) return null;
  const wasOpen = early.stance === "doubted";
  if (daysBetween(early, late) > late.kind.toldForDays) return null;
  if (!(isNext || wasOpen) || !isLater(late, early) || !isSoonAfter(late, early)) return null;
  return { kind: "updates", basis: early.stance === late.stance ? "content" : "stance", later };
}

/** From the day of one, or of its telling, to that of the other. */
function daysBetween(early: Situation, late: Situation): number {
  const from = early.days?.[1] ?? early.published;
  const to = late.days?.[0] ?? late.published;
  return from === null || to === null ? 0 : to - from;
}

/** One says that it was, the other that it was not. */
function compareDenial(a: Situation, b: Situation): Verdict | null {
  const [denial, told] = a.isNegated ? [a, b] : [b, a];
  const isPlain =
    told.stance === "asserted" && (denial.stance === "asserted" || denial.stance === "denied");
  if (!isPlain) return null;
  const { kind } = a;
  if (kind.happens === "often" && !isTimed(a, b)) return null;
  if (kind.happens === "often" && kind.needsLikeness && !isAlike(a, b)) return null;
  if (kind.ofSubject && !isOneSubject(a, b)) return null;
  const isOneDay = daysApart(a, b) === 0; // two words on one day conflict, whoever spoke last
  if (kind.comesTrue && !isOneDay && isLater(told, denial) && isSoonAfter(told, denial))
    return { kind: "updates", basis: "stance", later: told === a ? "a" : "b" };
  if (!canMeet(a, b, reachOf(a, b))) return null;
  return conflict("stance");
}

/** The same person or party, or one office on one day. */
function isOneSubject(a: Situation, b: Situation): boolean {
  if (!a.subject || !b.subject) return false;
  const isSame = isSameSubject(a.subject, b.subject);
  if (isSame !== null) return isSame;
  const { offices } = b.subject;
  return daysApart(a, b) === 0 && Array.from(a.subject.offices).some((each) => offices.has(each));
}

/** One thing done to one object on one day, laid at two doors. */
function otherDoer(a: Situation, b: Situation): Verdict | null {
  if (a.claim === b.claim || a.kind.name !== b.kind.name || !isBlamed(a)) return null;
  const isOne = daysApart(a, b) === 0 && isAlike(a, b) && sharesObject(a, b);
  const arePlain =
    a.stance === "asserted" && b.stance === "asserted" && !a.isNegated && !b.isNegated;
  return isOne && arePlain && sharesPlace(a, b) ? conflict("content") : null;
}

const isBlamed = ({ kind }: Situation): boolean => /^(?:an attack|a dam hit)$/u.test(kind.name);
