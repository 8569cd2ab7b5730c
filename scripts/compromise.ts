import nlp from "compromise";

/** The peer: how many places compromise finds in a text. */
export const countTheirPlaces = (text: string): number => nlp(text).places().length;

/** What people are called, by the word list of compromise (MIT), one word each, in lower case. */
interface Called {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

const GIVEN_TAGS = new Set(["FirstName", "MaleName", "FemaleName"]);
const SURNAME_TAGS = new Set(["LastName"]);

export function calledSo(): Called {
  const entries = lexicon();
  return { given: withTag(entries, GIVEN_TAGS), surnames: withTag(entries, SURNAME_TAGS) };
}

function withTag(
  entries: readonly (readonly [string, unknown])[],
  wanted: ReadonlySet<string>,
): string[] {
  return entries
    .filter(([word, tags]) => /^\p{L}{2,}$/u.test(word) && hasTag(tags, wanted))
    .map(([word]) => word)
    .sort();
}

const hasTag = (tags: unknown, wanted: ReadonlySet<string>): boolean =>
  Array.isArray(tags)
    ? tags.some((tag: unknown) => hasTag(tag, wanted))
    : typeof tags === "string" && wanted.has(tags);

function lexicon(): (readonly [string, unknown])[] {
  const model: unknown = nlp.model();
  const words = within(within(model, "one"), "lexicon");
  if (typeof words !== "object" || words === null) throw new Error("compromise has no word list");
  return Object.entries(words);
}

function within(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
