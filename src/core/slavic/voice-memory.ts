import { LONGEST_NAME } from "../limits.ts";
import { isSameStem, surnameStem } from "./person-names.ts";
import type { Voice } from "./voice-words.ts";

const MOST_VOICES = 100; // kept in mind; the one longest silent is forgotten

/** Who has been heard in an article, the last at the end. */
export interface VoiceMemory {
  /** Moves a voice to the end: the last heard is the first thought of. */
  readonly heard: (voice: Voice) => string;
  /** Whoever was heard last is no more than mentioned, and comes after all who spoke. */
  readonly recede: () => void;
  /** The last that fits, heard again. */
  readonly backTo: (fits: (voice: Voice) => boolean) => string | null;
  readonly find: (fits: (voice: Voice) => boolean) => Voice | undefined;
  /** The voice of that surname; with a name in full, only one whose given name it may be. */
  readonly bearerOf: (surname: string, full?: string) => Voice | undefined;
}

export function createMemory(): VoiceMemory {
  const voices: Voice[] = [];

  function heard(voice: Voice): string {
    const at = voices.indexOf(voice);
    if (at >= 0) voices.splice(at, 1);
    voices.push(voice);
    if (voices.length > MOST_VOICES) voices.shift();
    if (voice.name.length > LONGEST_NAME) voice.name = `${voice.name.slice(0, LONGEST_NAME - 1)}…`;
    return voice.name;
  }

  return {
    heard,
    recede: () => {
      const last = voices.pop();
      if (last) voices.unshift(last);
    },
    backTo: (fits) => {
      const voice = voices.findLast(fits);
      return voice ? heard(voice) : null;
    },
    find: (fits) => voices.find(fits),
    bearerOf: (surname, full = surname) => {
      const stem = surnameStem(surname);
      const bears = ({ kind, stem: own, name }: Voice): boolean =>
        kind === "person" && isSameStem(own, stem) && shareGiven(name, full);
      return (
        voices.find((voice) => voice.name.endsWith(` ${surname}`) && bears(voice)) ??
        voices.find(bears)
      );
    },
  };
}

/** "Володимир Зеленський" and "Олена Зеленська" are two; a surname alone, or an initial, is of either. */
function shareGiven(left: string, right: string): boolean {
  const [ours, theirs] = [givenStems(left), givenStems(right)];
  if (ours.length === 0 || theirs.length === 0) return true;
  return ours.some((our) =>
    theirs.some(
      (their) =>
        isSameStem(our, their) ||
        (Math.min(our.length, their.length) === 1 && our.startsWith(their.charAt(0))),
    ),
  );
}

/** What stays of the words before a surname. */
const givenStems = (name: string): readonly string[] =>
  name
    .split(/[\s.]+/u)
    .slice(0, -1)
    .map((word) => (word.length > 1 ? surnameStem(word) : word.toLowerCase()));
