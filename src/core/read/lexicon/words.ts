/** A word list written as prose: easier to read, to sort and to extend than quotes and commas. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Phrases one a line, for names and idioms of several words. */
export const phrases = (list: string): readonly string[] =>
  list
    .trim()
    .split("\n")
    .map((line) => line.trim());
