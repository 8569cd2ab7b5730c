import type { OpenFile } from "../../core/workspace/sort-files.ts";

/** What a pasted text cannot say of itself; "" where the reader does not know it either. */
export interface AboutPasted {
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601. */
  readonly date: string;
  readonly address: string;
}

export const NOTHING_SAID: AboutPasted = { title: "", outlet: "", date: "", address: "" };

/** What stands in the field; it outlives the dialog, until it has been added. */
export interface Draft {
  readonly text: string;
  readonly about: AboutPasted;
}

export const NO_DRAFT: Draft = { text: "", about: NOTHING_SAID };

/** As a citation's keys are called in CSL. */
const KEYS = [
  ["title", "title"],
  ["outlet", "container-title"],
  ["date", "issued"],
  ["address", "URL"],
] as const satisfies readonly (readonly [keyof AboutPasted, string])[];

const LONGEST_TITLE = 120;
/** The beginning of a page's source, not a sentence that holds a tag. */
const PAGE = /^\s*<(?:!doctype html|html|head|body|article)\b/i;
const FEED = /^\s*<(?:\?xml|rss|feed)\b/i;
const FENCE = /^---[ \t]*\r?\n/;

/**
 * A pasted text as a file: what the reader says of it becomes its front matter, as an
 * article's file has it. Its name comes from its words alone, so that the same text
 * pasted twice is known to be the same.
 */
export function pastedFile(text: string, about: AboutPasted): OpenFile {
  const stem = `pasted-${fingerprint(text)}`;
  const encode = (body: string) => new TextEncoder().encode(body);
  if (PAGE.test(text)) return { name: `${stem}.html`, bytes: encode(text) };
  if (FEED.test(text)) return { name: `${stem}.xml`, bytes: encode(text) };
  const said = Object.fromEntries(KEYS.map(([from, to]) => [to, about[from].trim()]));
  if (FENCE.test(text) && Object.values(said).every((value) => value === "")) {
    return { name: `${stem}.md`, bytes: encode(text) };
  }
  // What heads a text is its title, and who published it when, unless somebody says otherwise.
  const heads = headLines(text);
  const source = sourceAmong(heads);
  const first = heads.find((line) => /\p{L}/u.test(line)) ?? "";
  const head = [
    ...((
      said["title"] === "" ? isHeadline(first, text, source?.lines ?? []) : said["title"] === first
    )
      ? [first]
      : []),
    ...(source?.lines ?? []),
  ];
  said["title"] ||= headline(first);
  said["container-title"] ||= source?.outlet ?? "";
  said["issued"] ||= source?.day ?? "";
  const lines = Object.entries(said)
    .filter(([, value]) => value !== "")
    // A JSON string is a YAML string, whatever stands in it.
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return {
    name: `${stem}.md`,
    bytes: encode(`---\n${lines.join("\n")}\n---\n${withoutHead(text, head)}`),
  };
}

/** A line of its own that does not end like a sentence; what is wrapped goes on in the next one. */
function isHeadline(line: string, text: string, source: readonly string[]): boolean {
  if (line.length > LONGEST_TITLE || /[.…:;,]["”»’]?$/u.test(line)) return false;
  const lines = text.split("\n").map(bare);
  const next = lines[lines.indexOf(line) + 1] ?? "";
  return next === "" || source.includes(next);
}

/** A text without the lines at its head that its title, outlet and day have been read from. */
function withoutHead(text: string, head: readonly string[]): string {
  const lines = text.split("\n");
  const body = lines.findIndex((line) => bare(line) !== "" && !head.includes(bare(line)));
  return body < 0 ? text : lines.slice(body).join("\n");
}

const bare = (line: string): string => line.replace(/^[\s#*>]+/, "").trim();

const HEAD_LINES = 4; // title, subtitle, byline, source

/** The first lines that hold a letter or a digit. */
const headLines = (text: string): readonly string[] =>
  text
    .slice(0, 20 * LONGEST_TITLE)
    .split("\n")
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .slice(0, HEAD_LINES)
    .map(bare);

function headline(first: string): string {
  if (first.length <= LONGEST_TITLE) return first;
  return `${first.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, "")} …`;
}

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
/** What the press calls itself: a line of a name and a day may as well be a town's, or a writer's. */
const PRESS =
  /\b(?:agency|bulletin|chronicle|courier|daily|dispatch|echo|examiner|express|gazette|globe|guardian|herald|independent|inquirer|journal|mail|mirror|monitor|news|newspaper|observer|post|press|radio|record|reporter|review|standard|star|telegraph|times|today|tribune|tv|weekly|wire)$/iu;
/** "The Delta Post, 4 March 2024" on a line of its own. */
const SOURCE =
  /^(\p{Lu}[^,|·–—:;.!?]{1,60}?)\s*[,|·–—]\s*(?:\p{L}+day,?\s+)?([^,]*\d[^,]*(?:,\s*\d{4})?)$/u;
const DAYS = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u,
  /^(?<day>\d{1,2})\s+(?<month>\p{L}{3,9})\s+(?<year>\d{4})$/u,
  /^(?<month>\p{L}{3,9})\s+(?<day>\d{1,2}),\s*(?<year>\d{4})$/u,
];

function sourceAmong(
  lines: readonly string[],
): { readonly outlet: string; readonly day: string; readonly lines: readonly string[] } | null {
  for (const [i, line] of lines.entries()) {
    if (i === 0) continue; // the title
    const alone = isoDay(withoutWeekday(line));
    const above = i > 1 ? (lines[i - 1] ?? "") : "";
    if (alone !== null) {
      const outlet = isPress(above) ? above : "";
      return { outlet, day: alone, lines: [outlet, line] };
    }
    const [, outlet = "", date = ""] = SOURCE.exec(line) ?? [];
    const day = isoDay(date.trim());
    if (day !== null && PRESS.test(outlet)) return { outlet, day, lines: [line] };
  }
  return null;
}

const withoutWeekday = (date: string): string => date.replace(/^\p{L}+day,?\s+/u, "");

/** "Altiplano Wire" on a line of its own, above the day. */
const isPress = (line: string): boolean =>
  /^\p{Lu}[^,|:;.!?\s]*(?:\s+[^,|:;.!?\s]+){0,4}$/u.test(line) && PRESS.test(line);

/** @returns null for what is no day of the calendar. */
function isoDay(date: string): string | null {
  const { year, month = "", day } = DAYS.map((form) => form.exec(date)).find(Boolean)?.groups ?? {};
  const named = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase()));
  const index = /^\d/u.test(month) ? Number(month) - 1 : named;
  const time = new Date(Date.UTC(Number(year), index, Number(day)));
  const isReal = time.getUTCMonth() === index && time.getUTCDate() === Number(day);
  return isReal ? time.toISOString().slice(0, 10) : null;
}

/** FNV-1a over UTF-16 code units, 32 bits, in hexadecimal. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
