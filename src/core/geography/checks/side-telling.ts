import type { Check } from "../../model.ts";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import type { Bank } from "../banks.ts";
import { bearingOf, windOf } from "./compass.ts";
import { kilometres } from "./construction.ts";
import type { Abreast } from "./side-judge.ts";
import type { Motion } from "./side-motion.ts";
import type { Subject } from "./side-subject.ts";
import type { SideWords } from "./side-words.ts";
import type { World } from "./world.ts";

const UNKNOWN_RESOLUTION_KM = 1;
const FINEST_KM = 0.5;

/** How far a layer's geometry may be out, km. */
export const toleranceOf = (world: World, { layer }: PlaceEntry): number =>
  Math.max(FINEST_KM, world.receiptOf(layer)?.resolutionKm ?? UNKNOWN_RESOLUTION_KM);

/** The layers of some places, each once, with the date it speaks for. */
export const layersOf = (world: World, places: readonly PlaceEntry[]): Check["layers"] =>
  Array.from(new Set(places.map(({ layer }) => layer)), (layer) => ({
    layer,
    asOf: world.receiptOf(layer)?.asOf ?? "unknown",
  }));

/** "the Dnipro", "Lake Talva". */
export const theWater = ({ name }: PlaceEntry): string =>
  /^(?:Lake|Loch|Lough)\b/u.test(name) ? name : `the ${name}`;

interface ToTell {
  readonly words: SideWords;
  readonly motion: Motion;
  readonly subject: Subject;
  readonly abreast: Abreast;
  readonly bank: Bank | null;
  readonly opposed: Abreast | null;
  readonly isDirected: boolean;
  readonly toleranceKm: number;
  readonly water: PlaceEntry;
  /** "The claim", or "Its sentence" for the words beside it. */
  readonly who: string;
}

/** Puts what was found into one or two sober sentences. */
export class Telling {
  readonly #told: ToTell;
  constructor(told: ToTell) {
    this.#told = told;
  }

  finding(): string {
    const { subject, abreast, toleranceKm, opposed } = this.#told;
    const away = `${kilometres(abreast.distanceKm)} from the river line (good to ${kilometres(toleranceKm)})`;
    const lies = `lies on ${this.#bankOf(abreast.bank)}, ${away}`;
    const { name } = subject.place;
    if (subject.bond === "passage" && !opposed)
      return `${this.#stated()}, and its passage is about ${name}, which ${lies}.`;
    const isOther = opposed && opposed.place !== subject.place;
    const other = isOther ? ` and ${opposed.place.name} on ${this.#bankOf(opposed.bank)}` : "";
    return `${this.#stated()}; ${name} ${lies}${other}.`;
  }

  doubt(why: string): string {
    return `${this.#stated()}. This is not tested: ${why}.`;
  }

  noBank(): string {
    const { words, water, isDirected } = this.#told;
    const { said } = words;
    const river = theWater(water);
    if (said.kind !== "words") return "the words do not say which place it is opposite to";
    if (!isDirected && said.words.some((word) => bearingOf(word) === null))
      return `the layer does not say which way ${river} flows`;
    if (said.words.length > 1) return "its words for the bank do not mean one bank there";
    return `over the nearest 10 to 20 km ${river} runs so that “${said.words[0] ?? ""}” does not set its banks apart`;
  }

  /** "The claim tells of a move off the “east bank” of the Dnipro". */
  #stated(): string {
    const { words, motion, water, subject, who } = this.#told;
    const { name } = subject.place;
    // "across the river from X" stands for itself; "side that lies opposite X" is a side.
    const isPhrase = words.isWhole && !/^(?:river)?(?:banks?|sides?|shores?)\b/iu.test(words.quote);
    const ofWater = words.isWhole ? "" : ` of ${theWater(water)}`;
    const bank = `${isPhrase ? "" : "the "}“${words.quote}”${ofWater}`;
    const on = isPhrase ? bank : `on ${bank}`;
    const leaves = `${who} tells of a move off ${bank}`;
    if (subject.bond === "lies" || subject.bond === "in")
      return motion.kind === "off"
        ? `${leaves} and puts ${name} there`
        : `${who} puts ${name} ${on}`;
    const facing = subject.bond === "faces" ? `, opposite ${name}` : "";
    if (motion.kind === "off") return `${leaves}${facing}`;
    if (motion.kind === "to") return `${who} tells of a move to ${bank}${facing}`;
    return `${who} speaks of ${bank}${facing}`;
  }

  /** "the west (right) bank": by the claim's own kind of word, with the other in brackets. */
  #bankOf(bank: Bank | null): string {
    const { words, bank: stated, isDirected } = this.#told;
    if (bank === null) return "neither bank";
    const name = stated === null ? null : windOfStated(words, bank === stated);
    if (name === null) return isDirected ? `the ${bank} bank` : "one bank";
    return isDirected ? `the ${name} (${bank}) bank` : `the ${name} bank`;
  }
}

/** The claim's own compass word for a bank, or its opposite; null where it has none. */
export function windOfStated({ said }: SideWords, isStated: boolean): string | null {
  const words = said.kind === "words" ? said.words : [];
  const [wind] = words.flatMap((word) => bearingOf(word) ?? []);
  return wind === undefined ? null : windOf(isStated ? wind : wind + 180);
}
