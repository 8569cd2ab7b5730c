import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readArticles } from "../../cli/articles.ts";
import { readLayers } from "../../cli/layers.ts";
import { MONTHS, WEEKDAYS } from "./lexicon/calendar.ts";
import { tokenise } from "./tokens.ts";

/**
 * Word lists hold common words of English and nothing of these five articles.
 *
 * A word is a proper name when the articles write it with a capital inside a
 * sentence and never in lower case. Words that look so and are no names are
 * told by rule, not by a list of passes:
 *  - months and weekdays are what the calendar defines;
 *  - abbreviations are written in capitals throughout or with a full stop;
 *  - offices, bodies and common nouns ("Colonel", "House") are written in lower
 *    case somewhere else: in this repository's own prose, which is its comments,
 *    its documents and the sentences of its tests.
 * Names the layers have may stand in a list, for instance among the common
 * words that some village bears; names of people and outlets never.
 */
const LISTS = import.meta.glob<string>("./lexicon/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});
const PROSE = import.meta.glob<string>(
  [
    "/src/**/*.{ts,svelte}",
    "/*.md",
    "/geo/*.md",
    "!/src/core/read/lexicon/*",
    "!/src/core/read/word-lists.test.ts",
  ],
  { eager: true, query: "?raw", import: "default" },
);
const ROOT = new URL("../../../", import.meta.url);
const FOLDERS = ["data/articles", "../shared/articles"].map((path) =>
  fileURLToPath(new URL(path, ROOT)),
);

const withoutComments = (source: string): string =>
  source.replace(/\/\*[^]*?\*\//gu, "").replace(/\/\/.*$/gmu, "");
const STRING = /(["`])((?:(?!\1)[^\\]|\\.)*)\1/gu;
const strings = Object.entries(LISTS).flatMap(([file, source]) =>
  Array.from(
    withoutComments(source)
      .replace(/^import .*$/gmu, "")
      .matchAll(STRING),
    ([, , words = ""]) => ({ file, words }),
  ),
);

/** Every word of every string in the lists, with the file it stands in. */
const listed = new Map(
  strings.flatMap(({ file, words }) =>
    tokenise(words)
      .filter(({ kind }) => kind === "word")
      .map(({ lower }) => [lower, file]),
  ),
);

interface Use {
  inside: number;
  lower: number;
}

/** How the texts write each word inside sentences: capitalised, or in lower case anywhere. */
function usesIn(texts: readonly string[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const article of texts)
    for (const line of article.split("\n")) {
      const tokens = tokenise(line);
      for (const [i, { text, lower, capital, kind }] of tokens.entries()) {
        if (kind !== "word") continue;
        const use = uses.get(lower) ?? { inside: 0, lower: 0 };
        uses.set(lower, use);
        const before = tokens[i - 1];
        const opens = before === undefined || /^[.!?…:;"“”‘'(\-–—]$/u.test(before.text);
        const isAbbreviation =
          text.length < 5 && (text === text.toUpperCase() || tokens[i + 1]?.text === ".");
        if (!capital || isAbbreviation) use.lower++;
        else if (!opens) use.inside++;
      }
    }
  return uses;
}

const layers = await readLayers(null);
const folders = await Promise.all(
  FOLDERS.filter((folder) => existsSync(folder)).map((folder) => readArticles(folder)),
);
const texts = folders.flatMap((folder) =>
  folder.ok ? folder.value.articles.map(({ text }) => text) : [],
);
const uses = usesIn(texts);
const english = new Set(
  Object.values(PROSE).flatMap((text) => text.match(/(?<![\p{L}.])\p{Ll}{2,}(?![\p{L}(])/gu) ?? []),
);
const inLayers = layers.ok
  ? new Set(
      layers.value.flatMap(({ features }) =>
        features.flatMap(({ properties }) =>
          ["name", "name:en", "alt_name", "demonym"].flatMap((key) =>
            typeof properties[key] === "string"
              ? tokenise(properties[key]).map(({ lower }) => lower)
              : [],
          ),
        ),
      ),
    )
  : new Set<string>();

const properNames = Array.from(uses)
  .filter(([, { inside, lower }]) => inside > 0 && lower === 0)
  .map(([word]) => word);

describe("the word lists", () => {
  test("are all read by this test", () => {
    expect(Object.keys(LISTS).length).toBeGreaterThan(6);
    expect(listed.size).toBeGreaterThan(800);
    expect(["said", "oblast", "newsletter", "january"].filter((word) => !listed.has(word))).toEqual(
      [],
    );
  });

  test("the articles are read, and their names are found to be names", () => {
    expect(texts.length).toBeGreaterThanOrEqual(5);
    const known = [
      "kherson",
      "putin",
      "shoigu",
      "reuters",
      "zaluzhny",
      "politico",
      "ukrainian",
      "fesenko",
    ];
    expect(known.filter((word) => !properNames.includes(word))).toEqual([]);
  });

  test("hold no proper name of the articles that no layer has", () => {
    const hidden = properNames.filter(
      (word) =>
        listed.has(word) &&
        !MONTHS.has(word) &&
        !WEEKDAYS.has(word) &&
        !english.has(word) &&
        !inLayers.has(word),
    );
    expect(hidden.map((word) => `${word} in ${listed.get(word) ?? ""}`)).toEqual([]);
  });

  test("hold no nation or people of the articles either", () => {
    const NATION = /(?:ian|ians)$/u;
    expect(
      properNames.filter((word) => listed.has(word) && NATION.test(word) && !english.has(word)),
    ).toEqual([]);
  });

  test("hold no run of words that only these articles use, such as a name of two words", () => {
    const phrases = strings.flatMap(({ file, words }) =>
      Array.from(words.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu), ([phrase]) => ({
        file,
        words: phrase,
      })),
    );
    const inArticles = phrases.filter(({ words }) => texts.some((text) => text.includes(words)));
    expect(inArticles).toEqual([]);
  });

  test("are written in lower case, so that no name hides behind its capital", () => {
    const capitals = strings.filter(({ words }) => /(?<![\p{L}{\\])\p{Lu}\p{Ll}{2,}/u.test(words));
    expect(capitals).toEqual([]);
  });
});
