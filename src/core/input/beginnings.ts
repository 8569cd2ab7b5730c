/**
 * Where a string stands in a text: the offsets it begins at, at most so many. Time is linear in both whatever they hold, which indexOf does not promise: a
 * stranger's quote may be made of one letter, and so may the text. (Knuth, Morris, Pratt.)
 */
export function beginningsOf(text: string, words: string, most = Infinity): readonly number[] {
  if (words === "" || words.length > text.length) return [];
  const borders = bordersOf(words);
  const found: number[] = [];
  let matched = 0;
  for (let i = 0; i < text.length && found.length < most; i++) {
    const code = text.charCodeAt(i);
    while (matched > 0 && code !== words.charCodeAt(matched)) matched = borders[matched - 1] ?? 0;
    if (code === words.charCodeAt(matched)) matched++;
    if (matched < words.length) continue;
    found.push(i + 1 - matched);
    matched = borders[matched - 1] ?? 0;
  }
  return found;
}

/** For every length of a beginning: how long a shorter beginning ends it. */
function bordersOf(words: string): Uint32Array {
  const borders = new Uint32Array(words.length);
  let matched = 0;
  for (let i = 1; i < words.length; i++) {
    const code = words.charCodeAt(i);
    while (matched > 0 && code !== words.charCodeAt(matched)) matched = borders[matched - 1] ?? 0;
    if (code === words.charCodeAt(matched)) matched++;
    borders[i] = matched;
  }
  return borders;
}
