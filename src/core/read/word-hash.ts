/** Hashes of words and of combinations of them, 32 bits, for tables of learnt weights. */

/** FNV-1a over the code units of `word` from `from` on. */
export function hashWord(word: string, from = 0): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = Math.max(0, from); i < word.length; i++)
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** One hash of two, whose order counts. */
export function mixHashes(a: number, b: number): number {
  const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
