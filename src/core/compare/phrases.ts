import type { Token } from "../read/tokens.ts";

/** Where a phrase of a named list stands, as indexes into the tokens, half-open. */
export interface Hit {
  readonly list: string;
  readonly first: number;
  readonly end: number;
  /** A phrase of several words with none left open between them. */
  readonly isTight: boolean;
}

interface Phrase {
  readonly list: string;
  readonly words: readonly string[];
}

const ANY = "*";
const LONGEST_GAP = 5; // words that "*" stands for

/** Finds the phrases of many lists in one pass: time is linear in the tokens. */
export function createFinder(
  lists: ReadonlyMap<string, readonly string[]>,
): (tokens: readonly Token[], first: number, end: number) => Hit[] {
  const byWord = new Map<string, Phrase[]>();
  for (const [list, phrases] of lists)
    for (const phrase of new Set(phrases)) {
      const words = phrase.split(" ");
      const [head = ""] = words;
      const known = byWord.get(head);
      if (known) known.push({ list, words });
      else byWord.set(head, [{ list, words }]);
    }
  return (tokens, first, end) => {
    const hits: Hit[] = [];
    for (let i = first; i < end; i++) {
      for (const { list, words } of byWord.get(tokens[i]?.lower ?? "") ?? []) {
        const last = words.length === 1 ? i + 1 : endOf(words, tokens, i, end);
        if (last === null) continue;
        const isTight = words.length > 1 && !words.includes(ANY);
        hits.push({ list, first: i, end: last, isTight });
      }
    }
    return withoutInner(hits);
  };
}

/** "Took to the streets" takes nothing: a longer phrase holds its words. */
function withoutInner(hits: readonly Hit[]): Hit[] {
  const long = hits.filter(({ isTight }) => isTight);
  let next = 0;
  let open: Hit[] = [];
  return hits.filter((hit) => {
    for (; next < long.length; next++) {
      const phrase = long[next];
      if (!phrase || phrase.first > hit.first) break;
      open.push(phrase);
    }
    // What ended before this hit holds none of those behind it.
    open = open.filter(({ end }) => end > hit.first);
    return !open.some(({ list, first, end }) => list !== hit.list && hit.end <= end && end - first > hit.end - hit.first);
  }); // prettier-ignore
}

/** Token after the phrase that begins at i; null where the words differ. */
function endOf(
  words: readonly string[],
  tokens: readonly Token[],
  i: number,
  end: number,
): number | null {
  let at = i;
  for (const [w, word] of words.entries()) {
    if (word === ANY) continue;
    const reach = words[w - 1] === ANY ? LONGEST_GAP : 0;
    const found = findWithin(word, tokens, at, Math.min(end, at + reach + 1));
    if (found === null) return null;
    at = found + 1;
  }
  return at;
}

function findWithin(
  word: string,
  tokens: readonly Token[],
  from: number,
  end: number,
): number | null {
  for (let i = from; i < end; i++) if (tokens[i]?.lower === word) return i;
  return null;
}
