/** Every input has a limit, and the error names it. */

const MEGABYTE = 1024 * 1024;

export const LARGEST_ARTICLE_BYTES = 10 * MEGABYTE;
export const LARGEST_JSON_BYTES = 50 * MEGABYTE;
export const MOST_FEATURES = 100_000;
export const MOST_CORRECTIONS = 10_000;
/** Characters. A claim is a sentence, and the longest sentence read has 400 words. */
export const LONGEST_QUOTE = 20_000;
export const LONGEST_NAME = 200;
/** Of an article. It stands in the id of everything read in it. */
export const LONGEST_ID = 2000;
/** Brackets within brackets. A claim's construction needs nine, a feature collection eight. */
export const DEEPEST_JSON = 64;
export const LONGEST_FRONT_MATTER = 64 * 1024;
/** Lists within lists of front matter, which stands some levels deep in a dataset. */
export const DEEPEST_FRONT_MATTER = 32;

export const inMegabytes = (bytes: number): string =>
  `${Math.ceil((bytes / MEGABYTE) * 10) / 10} MB`;
