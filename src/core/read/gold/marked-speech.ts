import type { Attribution, Claim, Stretch } from "../../model.ts";

/**
 * A text with who says what marked in it: `{s1|…}` is the source of number 1,
 * `{c1|…}` its cue, `{t1|…}` what it says; they nest. `speakers` names whom
 * the chain of a claim of that number begins with.
 */
export interface MarkedSpeech {
  readonly id: string;
  readonly marked: string;
  readonly speakers: Readonly<Record<string, string>>;
}

export type Parts = Pick<Attribution, "source" | "cue" | "content">;
export interface MarkedParts extends Parts {
  readonly speaker: string | null;
}

const MARK = /\{([sct])(\d+)\||\}/gu;

/** The plain text, and the marks as stretches of it. */
export function unmarked({ marked, speakers }: MarkedSpeech): {
  readonly text: string;
  readonly attributions: readonly MarkedParts[];
} {
  let text = "";
  let at = 0;
  const open: { part: string; number: string; start: number }[] = [];
  const parts = new Map<string, { s: Stretch[]; c: Stretch[]; t: Stretch[] }>();
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const [, part, number] = match;
    if (part !== undefined && number !== undefined) {
      open.push({ part, number, start: text.length });
      continue;
    }
    const closed = open.pop();
    if (!closed) throw new Error(`a mark is closed that was not opened: ${marked.slice(0, at)}`);
    const own = parts.get(closed.number) ?? { s: [], c: [], t: [] };
    parts.set(closed.number, own);
    const stretch: Stretch = [closed.start, text.length];
    if (closed.part === "s") own.s.push(stretch);
    else if (closed.part === "c") own.c.push(stretch);
    else own.t.push(stretch);
  }
  text += marked.slice(at);
  const attributions = Array.from(parts, ([number, { s, c, t }]) => ({
    source: s,
    cue: c,
    content: t,
    speaker: speakers[number] ?? null,
  })).filter(({ content }) => content.length > 0);
  return { text, attributions };
}

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

export interface Hits {
  /** Source right and content touching, source right and half of the content, marked and found. */
  any: number;
  half: number;
  found: number;
  marked: number;
  /** Of marks with a speaker: claims whose chain begins with it. */
  speakers: number;
  spoken: number;
}

/**
 * Counts as ../shared/eval/score.mjs does: each mark is paired with the likest
 * attribution found; speakers are looked up in the claims.
 *
 * @param differences - gets a line for whatever is wrong.
 */
export function countHits(
  id: string,
  text: string,
  found: readonly Attribution[],
  claims: readonly Claim[],
  marked: readonly MarkedParts[],
  hits: Hits,
  differences: string[],
): void {
  const pairs = found.flatMap((one, i) =>
    marked.flatMap((other, k) => {
      const content = overUnion(one.content, other.content);
      const cue = shared(one.cue, other.cue) > 0;
      return content > 0 || cue ? [{ one, other, i, k, weight: content + (cue ? 0.5 : 0) }] : [];
    }),
  );
  const used = { i: new Set<number>(), k: new Set<number>() };
  const say = ({ source, cue, content }: Parts): string =>
    [source, cue, content]
      .map((all) => all.map(([s, e]) => text.slice(s, e)).join(" … "))
      .join(" | ");
  hits.found += found.length;
  hits.marked += marked.length;
  for (const { one, other, i, k } of pairs.sort((a, b) => b.weight - a.weight)) {
    if (used.i.has(i) || used.k.has(k)) continue;
    used.i.add(i);
    used.k.add(k);
    const none = one.source.length === 0 && other.source.length === 0;
    const isSource = none || shared(one.source, other.source) > 0;
    if (isSource && shared(one.content, other.content) > 0) hits.any++;
    const isHalf = isSource && overUnion(one.content, other.content) >= 0.5;
    if (isHalf) hits.half++;
    else differences.push(`${id}: ${say(one)} should be ${say(other)}`);
    if (other.speaker === null) continue;
    hits.spoken++;
    const within = ({ start, end }: Claim) => shared([[start, end]], one.content) > 0;
    const own = claims.filter(({ attribution }) => attribution === one.id);
    if (own.length === 0) own.push(...claims.filter(within)); // two verbs of one speaker, one claim
    const name = own[0]?.chain[0]?.name ?? "no claim";
    if (name === other.speaker) hits.speakers++;
    else differences.push(`${id}: ${name} should be ${other.speaker}`);
  }
  for (const [k, each] of marked.entries())
    if (!used.k.has(k)) {
      if (each.speaker !== null) hits.spoken++;
      differences.push(`${id}: missing ${say(each)}`);
    }
  for (const [i, each] of found.entries())
    if (!used.i.has(i)) differences.push(`${id}: too much ${say(each)}`);
}
