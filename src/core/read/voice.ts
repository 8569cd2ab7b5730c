import { TITLES } from "./lexicon/actors.ts";
import type { Token } from "./tokens.ts";

/** Somebody who speaks in an article, under all the words used for them. */
export interface Voice {
  name: string;
  /** What they are called besides: titles, offices, nations. */
  readonly words: Set<string>;
  /** Last word of a name, folded; empty for a description. */
  readonly surname: string;
  isPerson: boolean;
  readonly isPlural: boolean;
  /** Passed on what others said, as an agency does, or bears a name that may be an outlet's. */
  isOutlet: boolean;
  /** The outlet they spoke to; what they go on to say was said there too. */
  via: string | null;
  /** Number of the sentence they were last heard in. */
  heardIn: number;
}

const MOST_VOICES = 100; // kept in mind; the one longest silent is forgotten

/** The voices of an article; the last heard stands last and is the first thought of. */
export class HeardVoices {
  /** Sentences heard so far. */
  sentence = 0;
  readonly #voices: Voice[] = [];

  find(fits: (voice: Voice) => boolean): Voice | undefined {
    return this.#voices.find(fits);
  }

  /** The name of the last heard that fits, which is heard again. */
  backTo(fits: (voice: Voice) => boolean): string | undefined {
    const voice = this.#voices.findLast(fits);
    return voice && this.again(voice);
  }

  again(voice: Voice): string {
    const at = this.#voices.indexOf(voice);
    if (at >= 0) this.#voices.splice(at, 1);
    this.#voices.push(voice);
    voice.heardIn = this.sentence;
    if (this.#voices.length > MOST_VOICES) this.#voices.shift();
    return voice.name;
  }

  add(
    name: string,
    words: Set<string>,
    { surname = "", isPerson = false, isPlural = false, isOutlet = false }: Kind,
  ): string {
    const heardIn = this.sentence;
    return this.again({ name, words, surname, isPerson, isPlural, isOutlet, via: null, heardIn });
  }

  /** Known without having spoken: in front of all who spoke, and so the last thought of. */
  addSilent(name: string, words: Set<string>): void {
    if (this.#voices.some((voice) => voice.name === name)) return;
    const silent = { surname: "", isPerson: false, isPlural: false, isOutlet: false, via: null };
    this.#voices.unshift({ name, words, heardIn: -Infinity, ...silent });
    if (this.#voices.length > MOST_VOICES) this.#voices.shift();
  }
}

type Kind = Partial<Pick<Voice, "surname" | "isPerson" | "isPlural" | "isOutlet">>;

/** Whether a name, or initials for it, is the voice's. */
export const bearsName = ({ name }: Voice, asked: string): boolean =>
  name === asked || isShortFor(asked, name);

const MOST_INITIALS = 12; // code units of six capitals
const INITIALS = /^\p{Lu}{2,6}$/u;

/** "AP" for Associated Press: capitals that are the initials of a longer name. */
export function isShortFor(short: string, name: string): boolean {
  if (short.length > MOST_INITIALS || !INITIALS.test(short)) return false;
  const initials = name
    .replace(/^The /u, "")
    .split(" ")
    .map((part) => part.charAt(0))
    .join("");
  return short === initials;
}

const NATION = /(?:ian|ish|ese|can)$/u;

/** "the Ukrainian president" fits a voice known as "president Volodymyr …" unless a nation differs. */
export function agrees(known: ReadonlySet<string>, asked: readonly Token[]): boolean {
  const nation = asked.find(
    ({ capital, lower }) => capital && !TITLES.has(lower) && lower !== "the",
  );
  if (!nation || known.has(nation.lower)) return true;
  for (const word of known) if (NATION.test(word)) return false;
  return true;
}

/** The words of tokens, for a voice to be known by. */
export function wordsOf(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>();
  for (const { lower } of tokens) words.add(lower);
  return words;
}
