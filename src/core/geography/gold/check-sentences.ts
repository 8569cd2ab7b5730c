import { crossCheck } from "../../cross-check.ts";
import { type ArticleInput, buildDataset } from "../../dataset.ts";
import { isDay } from "../../day.ts";
import { groupBy } from "../../group-by.ts";
import type { Layer } from "../../layer.ts";
import type { Check } from "../../model.ts";
import { buildGazetteer } from "../../read/gazetteer.ts";

/** A sentence or a small passage of our own with what testing it should say. */
export interface SentenceCase {
  readonly text: string;
  /** "project" when absent, else the name of an invented set in small-layers.ts. */
  readonly layers?: string;
  /** Every check expected of it, of the kinds its file is about; empty where nothing should be tested. */
  readonly expect: readonly { readonly predicate: string; readonly verdict: string }[];
  readonly why: string;
  /** Looks like such a statement and is none, or cannot be told. */
  readonly trap?: boolean;
}

interface SentenceScore {
  readonly right: number;
  readonly total: number;
  /** Checks that say `inconsistent` where the case does not, of any kind. */
  readonly falseAlarms: readonly string[];
  /** One line a case that came out otherwise. */
  readonly differences: readonly string[];
}

/** Reads each text as an article of its own and tests what it says; checks by text, in order. */
function checkSentences(
  texts: readonly string[],
  layers: readonly Layer[],
): readonly (readonly Check[])[] {
  const gazetteer = buildGazetteer(layers);
  const dataset = buildDataset({ title: "", articles: texts.map(articleOf), gazetteer });
  const { claims, checks } = crossCheck(dataset, layers, gazetteer);
  const articleOfClaim = new Map(claims.map(({ id, article }) => [id, article]));
  const byArticle = groupBy(checks, ({ claim }) => articleOfClaim.get(claim));
  return texts.map((_, i) => byArticle.get(`s${i}`) ?? []);
}

export const checkSentence = (text: string, layers: readonly Layer[]): readonly Check[] =>
  checkSentences([text], layers)[0] ?? [];

const FRIDAY = "2024-05-10";

function articleOf(text: string, i: number): ArticleInput {
  const id = `s${i}`;
  const publishedOn = isDay(FRIDAY) ? FRIDAY : null;
  const citation = { id, "container-title": "The Gazette" };
  return { id, file: `${id}.md`, citation, publishedOn, language: "en", text, sha256: "", digest: false };
} // prettier-ignore

/**
 * Holds the cases of one file against what comes out. A case is right when its
 * checks, of the kinds the file's cases name, are exactly those expected.
 */
export function scoreSentences(
  cases: readonly SentenceCase[],
  layersNamed: (name: string) => readonly Layer[],
): SentenceScore {
  const kinds = new Set(cases.flatMap(({ expect }) => expect.map(({ predicate }) => predicate)));
  const falseAlarms: string[] = [];
  const differences: string[] = [];
  for (const [name, group] of groupBy(cases, ({ layers = "project" }) => layers)) {
    const found = checkSentences(
      group.map(({ text }) => text),
      layersNamed(name),
    );
    for (const [i, { text, expect, why }] of group.entries()) {
      const checks = found[i] ?? [];
      const counted = checks.filter(({ predicate }) => kinds.has(predicate));
      const [got, wanted] = [summary(counted), summary(expect)];
      const reasons = counted.map(({ explanation }) => `\n    ${explanation}`).join("");
      if (got !== wanted)
        differences.push(`${text}\n  expected ${wanted} (${why}), got ${got}${reasons}`);
      const alarms = expect.filter(isAlarm).length;
      const raised = checks.filter(isAlarm);
      if (raised.length > alarms)
        falseAlarms.push(`${text}\n  ${raised.map(({ explanation }) => explanation).join("\n  ")}`);
    }
  }
  return {
    right: cases.length - differences.length,
    total: cases.length,
    falseAlarms,
    differences,
  };
}

const isAlarm = ({ verdict }: { readonly verdict: string }): boolean => verdict === "inconsistent";

const summary = (
  checks: readonly { readonly predicate: string; readonly verdict: string }[],
): string =>
  checks
    .map(({ predicate, verdict }) => `${predicate} ${verdict}`)
    .sort()
    .join(", ") || "no check";
