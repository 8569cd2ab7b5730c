/** A text with the names marked in it, as offsets into `text`, half-open. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** "place", or what else the corpus says of a name: "person", "organization" … */
  readonly kind: string;
}

export interface Word {
  readonly text: string;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}

export interface Sentence {
  readonly words: readonly Word[];
  /** Word indexes, half-open. */
  readonly names: readonly { first: number; end: number; kind: string }[];
  /** What stands between it and the sentence before: a space or a blank line. */
  readonly joint: string;
}

const HEADLINE_OF = 4; // every so manieth sentence is read as a headline too
const SHORTEST_HEADLINE = 5; // words

/** A text, and some of its sentences once more as Headlines in Title Case, which corpora have few of. */
export function withHeadlines(id: string, sentences: readonly Sentence[]): MarkedText[] {
  const headlines = sentences
    .filter(({ words }, i) => i % HEADLINE_OF === 0 && words.length >= SHORTEST_HEADLINE)
    .map(({ words, names }) => {
      const last = words.at(-1)?.text === "." ? words.length - 1 : words.length;
      const titled = words.slice(0, last).map((word) => ({ ...word, text: toTitle(word.text) }));
      return { words: titled, names: names.filter(({ end }) => end <= last), joint: "\n\n" };
    });
  return [toText(id, sentences), toText(`${id}-headlines`, headlines)];
}

const toTitle = (word: string): string =>
  word.length > 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word;

function toText(id: string, sentences: readonly Sentence[]): MarkedText {
  let text = "";
  const marks: Mark[] = [];
  for (const { words, names, joint } of sentences) {
    if (text) text += joint;
    const starts: number[] = [];
    const ends: number[] = [];
    for (const [i, word] of words.entries()) {
      if (i > 0 && word.spaced) text += " ";
      starts.push(text.length);
      text += word.text;
      ends.push(text.length);
    }
    for (const { first, end, kind } of names)
      marks.push({ start: starts[first] ?? 0, end: ends[end - 1] ?? 0, kind });
  }
  return { id, text, marks: marks.toSorted((a, b) => a.start - b.start) };
}

/** A line that does not end in a stop is a heading or an item of a list: a block of its own. */
export const jointAfter = (words: readonly Word[]): string =>
  /[.!?"”')]$/u.test(words.at(-1)?.text ?? "") ? " " : "\n\n";
