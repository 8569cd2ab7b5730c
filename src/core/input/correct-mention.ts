import type { Article, Mention, Span } from "../model.ts";
import { type Result, err, ok } from "../result.ts";
import type { CorrectionSet } from "./correction.ts";
import { type MentionChange, changesOf, overlaps } from "./mention-changes.ts";
import { isSame } from "./text-quote.ts";

export interface Target {
  /** Where the quote stands. */
  readonly span: Span;
  readonly set: CorrectionSet;
  /** For what the correction adds. */
  readonly id: string;
}

export interface CorrectedMentions {
  readonly items: readonly Mention[];
  readonly changes: readonly Pick<MentionChange, "before" | "place">[];
}

export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** What was read at the quote, or across its edges, gives way to the editor's mention. */
export function correctMention(
  mentions: readonly Mention[],
  article: Article,
  { span, set, id }: Target,
): Result<CorrectedMentions, string> {
  const isThere = mentions.some((mention) => isSame(mention, span));
  if (set.remove && !isThere) return err("removes a mention, and none is just there");
  if (!set.remove && !isThere && set.place === undefined) {
    return err("adds a mention, so it has to name its place");
  }
  const spans = set.all ? sameWords(mentions, article, span) : [span];
  let items = mentions;
  const changes: CorrectedMentions["changes"][number][] = [];
  for (const [i, at] of spans.entries()) {
    const found = items.find((mention) => isSame(mention, at));
    const number = i === 0 ? id : `${id}.${i + 1}`;
    const mention = set.remove ? null : mentionAt(article, at, set, found, number);
    changes.push(...changesOf(mentions, at, mention));
    const others = items.filter((other) => other !== found && (set.remove || !overlaps(other, at)));
    items = mention ? [...others, mention] : others;
  }
  return ok({ items: items.toSorted(inTextOrder), changes });
}

function mentionAt(
  { id: article, text }: Article,
  { start, end }: Span,
  set: CorrectionSet,
  found: Mention | undefined,
  id: string,
): Mention {
  const place = set.place === undefined ? (found?.place ?? null) : set.place;
  return {
    id: found?.id ?? id,
    article,
    start,
    end,
    text: text.slice(start, end),
    literal: set.literal ?? found?.literal ?? true,
    place,
    candidates: place === null ? (found?.candidates ?? []) : [{ place, score: 1 }],
  };
}

/**
 * Everywhere "all" reaches: every mention of the same words where reading has one at the
 * quote, else every place where the words stand whole and outside a longer mention.
 */
export function sameWords(
  mentions: readonly Span[],
  { text, ignored }: Pick<Article, "text" | "ignored">,
  span: Span,
): readonly Span[] {
  const words = text.slice(span.start, span.end);
  if (mentions.some((mention) => isSame(mention, span))) {
    return mentions
      .filter(({ start, end }) => text.slice(start, end) === words)
      .map(({ start, end }) => ({ start, end }));
  }
  const isFree = (at: Span) =>
    isSame(at, span) ||
    (isWhole(text, at) &&
      !ignored.some((stretch) => overlaps(stretch, at)) &&
      !mentions.some((m) => m.end - m.start > words.length && overlaps(m, at)));
  return occurrences(text, words).filter(isFree);
}

function occurrences(text: string, words: string): readonly Span[] {
  const found: Span[] = [];
  let start = text.indexOf(words);
  while (start !== -1) {
    found.push({ start, end: start + words.length });
    start = text.indexOf(words, start + words.length);
  }
  return found;
}

const isWhole = (text: string, { start, end }: Span): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
