/**
 * Word lists for what claims speak of. A list holds phrases, one a line or
 * separated by commas; "*" in a phrase stands for up to five words.
 */
export const list = (text: string): readonly string[] =>
  text
    .split(/[\n,]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Regular verbs with their endings; irregular and doubled forms go into a list of their own. */
export const verbs = (text: string): readonly string[] =>
  text.trim().split(/\s+/u).flatMap(formsOf);

/** Nouns with their regular plural. */
export const nouns = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/u)
    .flatMap((noun) => [noun, withS(noun)]);

function formsOf(verb: string): string[] {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const past = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [verb, withS(verb), past, `${stem}ing`];
}

function withS(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}
