/**
 * Says at once of most words that they are none of these: by their length, first
 * and last letter. Most words of a text are on no list, and asking a list costs
 * several times as much. What passes has to be looked up.
 */
export function createSieve(words: Iterable<string>): (word: string) => boolean {
  const passes = new Uint8Array(SLOTS);
  for (const word of words) passes[slotOf(word)] = 1;
  return (word) => passes[slotOf(word)] === 1;
}

const SLOTS = 2 ** 12;

const slotOf = (word: string): number =>
  (word.length + 31 * word.charCodeAt(0) + 523 * word.charCodeAt(word.length - 1)) & (SLOTS - 1);
