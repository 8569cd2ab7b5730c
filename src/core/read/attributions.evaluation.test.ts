import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Attribution, Stretch } from "../model.ts";
import { buildGazetteer } from "./gazetteer.ts";
import { readArticle } from "./read-article.ts";

/** Floors of source and content, as ../shared/eval/score.mjs counts them: any overlap, and half of it. */
const FLOOR = { any: 0.7, half: 0.61 };
const FILE = fileURLToPath(new URL("../../../../shared/eval/polnear-dev.jsonl", import.meta.url));

type Parts = Pick<Attribution, "source" | "cue" | "content">;
interface Marked {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Parts[];
}

/** A line of a file that only this test reads; another would fail the floors. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-return -- the file is read here alone
const markedIn = (line: string): Marked => JSON.parse(line);

const length = (all: readonly Stretch[]): number => all.reduce((n, [s, e]) => n + e - s, 0);
const shared = (a: readonly Stretch[], b: readonly Stretch[]): number =>
  a.reduce(
    (n, [s, e]) => n + b.reduce((m, [t, f]) => m + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0),
    0,
  );
const overUnion = (a: readonly Stretch[], b: readonly Stretch[]): number => {
  const both = shared(a, b);
  return both / (length(a) + length(b) - both || 1);
};

/** Right by any overlap and by half, after pairing each marked attribution with the likest found. */
function hits(found: readonly Parts[], marked: readonly Parts[]): { any: number; half: number } {
  const pairs = found.flatMap((one, i) =>
    marked.flatMap((other, k) => {
      const content = overUnion(one.content, other.content);
      const cue = shared(one.cue, other.cue) > 0;
      return content > 0 || cue ? [{ one, other, i, k, weight: content + (cue ? 0.5 : 0) }] : [];
    }),
  );
  const used = { i: new Set<number>(), k: new Set<number>() };
  const right = { any: 0, half: 0 };
  for (const { one, other, i, k } of pairs.sort((a, b) => b.weight - a.weight)) {
    if (used.i.has(i) || used.k.has(k)) continue;
    used.i.add(i);
    used.k.add(k);
    const none = one.source.length === 0 && other.source.length === 0;
    if (!none && shared(one.source, other.source) === 0) continue;
    if (shared(one.content, other.content) > 0) right.any++;
    if (overUnion(one.content, other.content) >= 0.5) right.half++;
  }
  return right;
}

test.skipIf(!existsSync(FILE))(
  "who said what in articles kept for measuring",
  () => {
    const gazetteer = buildGazetteer([]);
    const lines = readFileSync(FILE, "utf8").split("\n").filter(Boolean);
    const totals = { any: 0, half: 0, found: 0, marked: 0 };
    for (const line of lines) {
      const marked = markedIn(line);
      const { id, text } = marked;
      const found = readArticle({ id, text, publishedOn: null, outlet: null }, gazetteer);
      const right = hits(found.attributions, marked.attributions);
      totals.any += right.any;
      totals.half += right.half;
      totals.found += found.attributions.length;
      totals.marked += marked.attributions.length;
    }
    const f1 = (right: number) => (2 * right) / (totals.found + totals.marked);
    expect(lines.length).toBeGreaterThan(80);
    expect(f1(totals.any)).toBeGreaterThan(FLOOR.any);
    expect(f1(totals.half)).toBeGreaterThan(FLOOR.half);
  },
  60_000,
);
