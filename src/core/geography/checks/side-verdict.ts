import type { Bank } from "../banks.ts";
import type { Finding } from "./predicate.ts";
import { type Abreast, windsConfirm } from "./side-judge.ts";
import type { Motion } from "./side-motion.ts";
import type { Subject } from "./side-subject.ts";
import type { Telling } from "./side-telling.ts";
import type { SideWords } from "./side-words.ts";

interface ToJudge {
  readonly words: SideWords;
  readonly motion: Motion;
  readonly subject: Subject;
  readonly abreast: Abreast;
  /** The bank the words mean there. */
  readonly bank: Bank | null;
  readonly isNegated: boolean;
  /** The place the side is said to be opposite to. */
  readonly opposed: Abreast | null;
  /** Another place of that name lies on the bank the words mean. */
  readonly hasNamesake: boolean;
  /** People are brought away or flee from either bank; only an army that leaves one has held the town. */
  readonly isOfPeople: boolean;
}

type Judged = Pick<Finding, "verdict" | "explanation">;

const FARTHEST_RETREAT_KM = 15; // from further inland a retreat may well end on the near bank

/** A verdict only where the words bind the place to the bank, or to the way off it; doubt is untestable. */
export function judge(facts: ToJudge, telling: Telling): Judged {
  const doubt = doubtOf(facts, telling);
  if (doubt !== null) return untestable(telling, doubt);
  const { words, motion, subject, abreast, bank, opposed, isOfPeople } = facts;
  const { name } = subject.place;
  const isThere = abreast.bank === bank;
  const isUnnamed = words.said.kind !== "words" && opposed === null;
  const noPivot = "the words do not say which place it is opposite to";
  const notThere = `the words do not say that ${name} lies there`;
  const consistent: Judged = { verdict: "consistent", explanation: telling.finding() };
  const inconsistent = (): Judged => {
    const winds = words.said.kind === "words" ? words.said.words : [];
    return windsConfirm(winds, abreast, isThere)
      ? { verdict: "inconsistent", explanation: telling.finding() }
      : untestable(telling, "the river turns too much there");
  };
  if (subject.bond === "faces") return isThere ? inconsistent() : consistent;
  if (subject.bond === "in" && !isThere)
    return untestable(telling, `the words may not mean the town of ${name} itself`);
  if (subject.bond === "lies" || subject.bond === "in") {
    if (isUnnamed) return untestable(telling, noPivot);
    return isThere ? consistent : inconsistent();
  }
  if (motion.kind === "off") {
    if (isUnnamed) return untestable(telling, noPivot);
    if (isThere) return consistent;
    if (subject.bond === "beside") return untestable(telling, notThere);
    return subject.bond === "passage" && (isOfPeople || !motion.isDeparture)
      ? untestable(telling, `the words do not say that anybody left ${name}`)
      : inconsistent();
  }
  if (motion.kind === "to" && subject.bond !== "beside") {
    if (!isThere) return consistent;
    const isShort = motion.isDeparture && abreast.distanceKm <= FARTHEST_RETREAT_KM;
    return subject.bond === "left" && isShort
      ? inconsistent()
      : untestable(telling, "the words do not say where the movement began");
  }
  return untestable(telling, notThere);
}

const untestable = (telling: Telling, why: string): Judged => ({
  verdict: "untestable",
  explanation: telling.doubt(why),
});

/** What keeps the geography from saying anything; null where it can. */
function doubtOf(facts: ToJudge, telling: Telling): string | null {
  const { opposed, abreast, bank, isNegated } = facts;
  if (opposed && opposed.doubt !== null) return `${opposed.place.name} ${opposed.doubt}`;
  if (abreast.doubt !== null) return `${abreast.place.name} ${abreast.doubt}`;
  if (bank === null) return telling.noBank();
  if (facts.hasNamesake) return `another ${abreast.place.name} lies on that bank`;
  return isNegated ? "the words deny it" : null;
}
