import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readArticles } from "../../cli/articles.ts";
import { readLayers } from "../../cli/layers.ts";
import { loadWorldNames } from "../../cli/world-names.ts";
import { buildDataset } from "../dataset.ts";
import { buildGazetteer } from "./gazetteer.ts";
import type { Marks } from "./gold/marks.ts";
import { placedByMetonym, readInIgnored, touches } from "./gold/misplaced.ts";

const ORIGINALS = fileURLToPath(new URL("../../../../shared/articles", import.meta.url));
const isAtHand = existsSync(ORIGINALS);
const marks = Object.values(
  import.meta.glob<Marks>("./gold/*.json", { eager: true, import: "default" }),
);
const originals = await read();

async function read() {
  const nothing = buildDataset({ title: "", articles: [], gazetteer: buildGazetteer([]) });
  if (!isAtHand) return nothing;
  const layers = await readLayers(null);
  const folder = await readArticles(ORIGINALS);
  const world = await loadWorldNames();
  return layers.ok && folder.ok && world.ok
    ? buildDataset({
        title: "",
        articles: folder.value.articles,
        gazetteer: buildGazetteer(layers.value, world.value.names),
      })
    : nothing;
}

/** Only where they are at hand: the originals are not part of this repository. */
describe.skipIf(!isAtHand)("the originals", () => {
  const OURS = import.meta.glob<string>(
    [
      "/*.md",
      "/geo/*.md",
      "/data/articles/*.md",
      "/data/*.csl.json",
      "/src/**/*.{ts,svelte,json}",
      "/e2e/**/*.ts",
      "/scripts/**/*.{ts,mjs}",
    ],
    { eager: true, query: "?raw", import: "default" },
  );
  const RUN = 8; // words in common that make a sentence theirs
  const runsOf = (text: string): Set<string> => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(" ")));
  };

  test("no file of ours has eight words running in common with one", () => {
    const theirs = new Set(originals.articles.flatMap(({ text }) => Array.from(runsOf(text))));
    const shared = Object.entries(OURS).flatMap(([file, text]) =>
      Array.from(runsOf(text))
        .filter((run) => theirs.has(run))
        .map((run) => `${file}: ${run}`),
    );
    expect(Object.keys(OURS).filter((file) => file.startsWith("/data/articles/"))).toHaveLength(
      marks.length,
    );
    expect(shared).toEqual([]);
  });

  test("all five are read, each with claims", () => {
    expect(originals.articles.map(({ id }) => id).sort()).toEqual(
      marks.map(({ article }) => article).sort(),
    );
    for (const { id, text } of originals.articles) {
      const full = text.match(/[.!?]["”]?(?:\s|$)/gu) ?? [];
      expect(originals.claims.filter(({ article }) => article === id).length).toBeGreaterThan(
        full.length / 3,
      );
    }
  });

  test("nothing is read in notices, buttons, the author's box and teasers", () => {
    const NOTICE =
      /^.*(?:newsletter|inbox|subscribe|free daily email|echo chamber|min read|audio is created).*$|^A[+-]?$|^\p{Lu}\p{L}+ \p{Lu}\p{L}+ is a writer[^]*/gimu;
    const TEASERS = /^-$[^]*/mu;
    const noted = originals.articles.flatMap(({ id, text }) => {
      const stretches = [
        ...text.matchAll(NOTICE),
        ...[TEASERS.exec(text)].filter((hit) => hit !== null),
      ];
      return stretches.map((hit) => ({
        article: id,
        start: hit.index,
        end: hit.index + Math.max(1, hit[0].length),
      }));
    });
    // A notice may stand on the line of the first sentence: then only the notice counts.
    const whole = noted.filter(({ end, start }) => end - start < 200 || start > 2000);
    expect(whole.length).toBeGreaterThan(8);
    const read = [...originals.mentions, ...originals.claims];
    const wrong = read.filter((each) =>
      whole.some((notice) => notice.article === each.article && touches(notice, each)),
    );
    expect(wrong).toEqual([]);
  });

  test("nearly every name of the city outside them is a mention", () => {
    const NAME = /\bKherson\b/gu;
    const named = originals.articles.flatMap(({ id, text, ignored }) =>
      Array.from(text.matchAll(NAME), ({ index }) => ({ id, index })).filter(
        ({ index }) => !ignored.some(({ start, end }) => start <= index && index < end),
      ),
    );
    const found = named.filter(({ id, index }) =>
      originals.mentions.some(
        ({ article, start, literal, place }) =>
          article === id && start === index && literal && place !== null,
      ),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(found.length).toBeGreaterThanOrEqual(named.length - 1);
  });

  test("no metonym is where a claim happens, and nothing is read in an ignored stretch", () => {
    expect(placedByMetonym(originals)).toEqual([]);
    expect(readInIgnored(originals)).toEqual([]);
  });
});
