import type { IgnoredStretch } from "../model.ts";
import type { Block } from "./blocks.ts";
import { NOTICE_OPENERS, NOTICE_PHRASES, WRITER_NOUNS } from "./lexicon/notices.ts";

/**
 * What in a file is not reporting: notices, buttons, stray headers, the box
 * about the author, teasers of other stories. It is marked with the reason and
 * nothing is read in it; no text is ever cut out.
 */
export function findIgnored(text: string, blocks: readonly Block[]): IgnoredStretch[] {
  const words = blocks.map(({ start, end }) => text.slice(start, end));
  const teasers = teasersFrom(words);
  const reasons: (string | null)[] = words.map((block, i) => {
    if (i >= teasers) return "teasers of other stories";
    return (
      strayHeader(block, i) ??
      button(block) ??
      authorBox(block, i, Math.min(teasers, words.length)) ??
      null
    );
  });
  markNotices(words, reasons);
  return merge(
    blocks.flatMap((block, i) => {
      const reason = reasons[i];
      if (reason) return [{ start: block.start, end: block.end, reason }];
      return insideBlock(words[i] ?? "", block.start);
    }),
    text,
  );
}

const STAMP =
  /^(?:date|published|posted|updated|last updated)?\s*:?\s*\d{4}-\d{2}-\d{2}(?:T[\d:.Z+-]+)?\b/iu;
const DATE_LINE =
  /^(?:(?:published|posted|updated|last updated)(?: on)?:?\s*)?(?:\w+day,?\s+)?(?:\p{Lu}\p{L}{2,8}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+\p{Lu}\p{L}{2,8}\s+\d{4})(?:[\s,|·–-]*(?:at\s+)?\d{1,2}:\d{2}.{0,12})?$/iu;
const HEAD_BLOCKS = 6; // a date or byline line stands among the first few

function strayHeader(block: string, index: number): string | null {
  return index < HEAD_BLOCKS && DATE_LINE.test(block) ? "date line" : null;
}

const READING_TIME = /^\d{1,3}\s*min(?:ute)?s?\.?\s+(?:read|listen|watch)$/iu;
const BUTTON =
  /^(?:\p{L}[+−–-]?|[+×✕☰▶►]|share|print|e-?mail|tweet|save|menu|search|listen|copy link|comments?)$/iu;

function button(block: string): string | null {
  return READING_TIME.test(block) || BUTTON.test(block) ? "button" : null;
}

const LAST_PART = 0.5; // of the blocks: an author box stands below the story

/** "Jane Doe is a reporter at …": a name, a writing trade, in the lower part of the page. */
function authorBox(block: string, index: number, count: number): string | null {
  if (index < count * LAST_PART) return null;
  const name =
    /^(?:\p{Lu}[\p{L}.’'-]+\s+){1,3}(?:is|was|has been)\s+(?:an?|the)\s+((?:[\p{L}-]+\s+){0,5})/u.exec(
      block,
    );
  if (!name) return null;
  const trade = (name[1] ?? "").toLowerCase().split(/\s+/u);
  return trade.some((word) => WRITER_NOUNS.has(word)) ? "about the author" : null;
}

const BULLET = /^[-–—•*·]$/u;
const FEWEST_TEASERS = 2;
const HEADING =
  /^(?:read (?:more|next|also)|related(?: (?:articles|stories|topics|content))?|more (?:from|on|in) .{2,40}|recommended(?: for you)?|most (?:read|popular)|you may also like|latest (?:news|stories)|trending)\s*:?$/iu;
const LONGEST_TEASER = 280; // characters; a longer block below the heading is a story again

/** Index of the first block of the list of other stories that ends the page, or Infinity. */
function teasersFrom(words: readonly string[]): number {
  const bullets = words.flatMap((block, i) => (BULLET.test(block) ? [i] : []));
  const heading = words.findIndex((block) => HEADING.test(block));
  const [first = Infinity] = bullets.length >= FEWEST_TEASERS ? bullets : [];
  const from = Math.min(first, heading < 0 ? Infinity : heading);
  const rest = words.slice(from === Infinity ? words.length : from);
  return rest.every((block) => block.length <= LONGEST_TEASER) ? from : Infinity;
}

const SENSIBLE_NOTICE = 320; // characters
const ENOUGH = 2; // points that make a notice

/** Notices keep together: next to one, a block needs one sign less. */
function markNotices(words: readonly string[], reasons: (string | null)[]): void {
  const points = words.map(noticePoints);
  for (const [i, own] of points.entries()) if (own >= ENOUGH) reasons[i] ??= "notice to readers";
  for (let pass = 0; pass < 2; pass++)
    for (const [i, own] of points.entries()) {
      const beside = [reasons[i - 1], reasons[i + 1]].includes("notice to readers");
      if (beside && own === ENOUGH - 1) reasons[i] ??= "notice to readers";
    }
}

/** Signs that a block addresses readers: how it opens, the words of offers, "you" outside quotes. */
function noticePoints(block: string): number {
  if (block.length > SENSIBLE_NOTICE || /[“"].*[”"]/u.test(block)) return 0;
  const lower = block.toLowerCase();
  if (RIGHTS.test(lower)) return ENOUGH;
  const [first = ""] = /^\p{L}*/u.exec(lower) ?? [];
  const offers = NOTICE_PHRASES.filter((phrase) => lower.includes(phrase)).length;
  const addresses = /\byour?\b/u.test(lower) ? 1 : 0;
  return (NOTICE_OPENERS.has(first) ? 1 : 0) + Math.min(offers, 2) + addresses;
}

const RIGHTS = /^(?:©|\(c\) ?\d|copyright\b)|\ball rights reserved\b/u;

const MACHINE_NOTICE =
  /\b[Tt]his (?:audio|article|text|story|translation|transcript|page) (?:is|was|has been) (?:created|generated|produced|translated|read|written)[^.\n]{0,80}(?:\.|$)/u;
const CREDIT = /\((?:\p{Lu}{2,6})\)$/u;

/** Stamps before the first words, notices on the same line, an agency's initials at the end. */
function insideBlock(block: string, offset: number): IgnoredStretch[] {
  const hits: [RegExpExecArray | null, string][] = [
    [STAMP.exec(block), "stray header"],
    [MACHINE_NOTICE.exec(block), "notice to readers"],
    [CREDIT.exec(block), "agency credit"],
  ];
  return hits.flatMap(([hit, reason]) =>
    hit ? [{ start: offset + hit.index, end: offset + hit.index + hit[0].length, reason }] : [],
  );
}

/** Neighbours with one reason, or with nothing but space between them, become one stretch. */
function merge(stretches: readonly IgnoredStretch[], text: string): IgnoredStretch[] {
  const merged: IgnoredStretch[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    const joins =
      last?.reason === stretch.reason && text.slice(last.end, stretch.start).trim() === "";
    if (joins) merged[merged.length - 1] = { ...last, end: stretch.end };
    else if (!last || stretch.start >= last.end) merged.push(stretch);
  }
  return merged;
}
