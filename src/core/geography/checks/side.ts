import type { PlaceEntry } from "../../read/gazetteer.ts";
import type { Bank } from "../banks.ts";
import { isArea } from "../turf.ts";
import { construction } from "./construction.ts";
import type { Passage } from "./passage.ts";
import type { Finding, Predicate } from "./predicate.ts";
import { BESIDE_KM } from "./river-beside.ts";
import { drawSide } from "./side-construction.ts";
import {
  type Abreast,
  abreastOf,
  bankMeant,
  isDrawnDownstream,
  isRiverLine,
  otherBank,
} from "./side-judge.ts";
import { PEOPLE } from "./side-lexicon.ts";
import { testShore } from "./side-shore.ts";
import { type Subject, subjectsOf } from "./side-subject.ts";
import { Telling, layersOf, theWater, toleranceOf } from "./side-telling.ts";
import { riverThrough } from "./side-through.ts";
import { judge } from "./side-verdict.ts";
import { type SideWords, findSides } from "./side-words.ts";
import type { World } from "./world.ts";

export const SIDE = "side";

/**
 * Statements about the side of a river or lake: "the west bank, where X lies",
 * "withdrew from the eastern side", "opposite X". What is tested is the place
 * the words bind to the side, against the river's own line; compass words mean
 * the bank that faces that way there. Doubt is `untestable`.
 */
export const side: Predicate = (passage, world) => {
  const found = findSides(passage).flatMap((words) => testSide(passage, words, world));
  return found.filter((finding, i) => !found.slice(0, i).some((other) => isSame(other, finding)));
};

const isSame = (a: Finding, b: Finding): boolean =>
  a.verdict === b.verdict &&
  a.explanation === b.explanation &&
  a.side?.bank === b.side?.bank &&
  a.side?.near === b.side?.near;

function testSide(passage: Passage, named: SideWords, world: World): readonly Finding[] {
  const words = onePerBank(passage, named);
  const { tokens } = passage;
  const base = {
    start: tokens[words.first]?.start ?? 0,
    end: tokens[words.end - 1]?.end ?? 0,
    predicate: SIDE,
  };
  const { water, said, quote } = words;
  const who = passage.isFrame ? "Its sentence" : "The claim";
  const untestable = (explanation: string): readonly Finding[] => [
    {
      ...base,
      verdict: "untestable",
      explanation,
      measured: null,
      layers: water.kind === "known" ? layersOf(world, [water.place]) : [],
      construction: construction([]),
    },
  ];
  if (water.kind === "unknown")
    return untestable(
      `${who} names the “${quote}”. This is not tested: no layer tells which water ${water.name} is.`,
    );
  const name = theWater(water.place);
  if (said.kind === "both")
    return untestable(`${who} names both sides of ${name}, which sets nothing apart.`);
  const { motion, subjects, isNegated } = subjectsOf(passage, words);
  // What is merely somewhere south of a river, or beside one nobody names, says nothing of a place.
  const isLoose = words.form === "bearing" || water.isAssumed === true;
  if (isLoose && subjects.every(({ bond }) => bond !== "lies")) return [];
  const { geometry } = water.place.feature;
  const isCompass = said.kind === "words" && !said.words.some(isLeftOrRight);
  const through =
    isArea(geometry) && !isCompass ? riverThrough(water.place, geometry, world) : null;
  if (isArea(geometry) && !through) {
    const found = testShore(
      { words, water: water.place, area: geometry, subjects, isNegated, who },
      world,
    );
    return found.map((finding) => ({ ...base, ...finding }));
  }
  const river: PlaceEntry = through ?? water.place;
  const line = isRiverLine(river);
  if (!line)
    return untestable(`${who} names the “${quote}” of ${name}. This is not tested: the layers hold no line of it.`); // prettier-ignore
  const toleranceKm = toleranceOf(world, river);
  const isDirected = isDrawnDownstream(river);
  const [head, ...others] = subjects;
  // "X and Y lie on opposite banks": the first is what the others are held against.
  const isPair = said.kind !== "words" && !said.of && head?.bond === "lies" && others.length > 0;
  const pivot = said.kind === "words" ? null : isPair ? head.place : (said.of?.place ?? null);
  const judged = isPair ? others : subjects.length > 0 ? subjects : pivot ? [asSubject(pivot)] : [];
  if (judged.length === 0)
    return untestable(`${who} names the “${quote}” of ${name} and no place to judge it at.`);
  const opposed = pivot && abreastOf(pivot, line, isDirected, toleranceKm);
  const assumed = water.isAssumed === true ? ` No words name the river; ${name} is the only one of the layers within ${BESIDE_KM} km.` : ""; // prettier-ignore
  const isOfPeople = tokens.some(({ lower }) => PEOPLE.has(lower));
  return judged.slice(0, MOST_PLACES).flatMap((subject): readonly Finding[] => {
    const abreast = abreastOf(subject.place, line, isDirected, toleranceKm);
    if (!abreast) return [];
    const bank = statedBank(words, abreast, opposed, isDirected);
    const rivals = rivalsOf(passage, subject.place).map((place) =>
      abreastOf(place, line, isDirected, toleranceKm),
    );
    const hasNamesake =
      abreast.bank !== bank && rivals.some((rival) => rival !== null && rival.bank === bank);
    const facts = {
      hasNamesake,
      words,
      motion,
      subject,
      abreast,
      bank,
      isNegated,
      opposed,
      isOfPeople,
    };
    const telling = new Telling({ ...facts, isDirected, toleranceKm, water: water.place, who });
    const judged = judge(facts, telling);
    const { name: riverName } = river;
    return [
      {
        ...base,
        verdict: judged.verdict,
        explanation: judged.explanation + assumed,
        measured: { value: oneDecimal(abreast.distanceKm), unit: "km", tolerance: toleranceKm },
        layers: layersOf(world, [water.place, river, subject.place]),
        construction: drawSide(
          abreast,
          { id: river.id, name: riverName, toleranceKm, isDirected },
          { bank, motion: motion.kind, words },
        ),
        side: bank && { river: river.id, bank, motion: motion.kind, near: subject.place.id },
      },
    ];
  });
}

/** "X and Y lie on either bank": opposite banks, where two places are said to lie on them. */
function onePerBank(passage: Passage, words: SideWords): SideWords {
  if (words.said.kind !== "both" || !words.said.isEither) return words;
  const { subjects } = subjectsOf(passage, words);
  const isTwo = subjects.length === 2 && subjects.every(({ bond }) => bond === "lies");
  return isTwo ? { ...words, said: { kind: "opposite", of: null } } : words;
}

/** Towns the same name in the text could mean as well. */
function rivalsOf({ names, placeOf }: Passage, of: PlaceEntry): readonly PlaceEntry[] {
  const name = names.find(({ place }) => place === of);
  return (name?.mention.candidates ?? []).flatMap(({ place }) => {
    const rival = place === of.id ? null : placeOf(place);
    return rival?.feature.geometry.type === "Point" ? [rival] : [];
  });
}

const MOST_PLACES = 4; // of one list: more say no more
const oneDecimal = (km: number): number => Number(km.toFixed(1));
const isLeftOrRight = (word: string): boolean => word === "left" || word === "right";

/** Where a claim has only the place its side is opposite to, that is where it is judged. */
const asSubject = (place: Subject["place"]): Subject => ({ place, bond: "passage" });

/** The bank the words mean abreast of the place. */
function statedBank(
  { said }: SideWords,
  abreast: Abreast,
  opposed: Abreast | null,
  isDirected: boolean,
): Bank | null {
  if (said.kind === "both") return null;
  if (said.kind === "words") return bankMeant(said.words, abreast, isDirected);
  const of = opposed ? opposed.bank : abreast.bank;
  if (!of) return null;
  return said.kind === "same" ? of : otherBank(of);
}
