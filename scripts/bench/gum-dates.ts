import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lastOfMonth } from "../../src/core/day.ts";
import type { DateSpan } from "../../src/core/read/dates/gold/score-dates.ts";

/**
 * The dates that GUM (Georgetown University Multilayer corpus, annotation CC BY
 * 4.0) marks in running text: written by others, for another purpose. Nothing of
 * it is kept here; it is read where it lies beside the repository.
 */

const FOLDER = fileURLToPath(new URL("../../../shared/train/gum", import.meta.url));

export interface DatedText {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly dates: readonly DateSpan[];
}

export const hasGum = (): boolean => existsSync(FOLDER);

export function gumDates(): readonly DatedText[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".conllu"))
    .sort()
    .map((file) => dated(file, readFileSync(join(FOLDER, file), "utf8")));
}

const OPENS = /<date ([^>]*)>(<\/date>)?/;

function dated(name: string, conllu: string): DatedText {
  let text = "";
  let published: string | null = null;
  let open: { start: number; attributes: string } | null = null;
  let until = 0; // last word of a token of several words, which stand for themselves
  const dates: DateSpan[] = [];
  for (const line of conllu.split("\n")) {
    const created = /^# meta::dateCreated = (\d{4}-\d{2}-\d{2})/.exec(line);
    if (created) published = created[1] ?? null;
    if (line.startsWith("# newpar")) text = `${text.trimEnd()}\n\n`;
    const columns = line.split("\t");
    const [id = "", form = ""] = columns;
    const misc = columns[9] ?? "";
    if (columns.length !== 10 || id.includes(".")) {
      if (line === "") until = 0;
      continue;
    }
    const [, last] = id.split("-").map(Number);
    if (last !== undefined) until = last;
    const isInside = last === undefined && Number(id) <= until;
    const start = isInside ? text.trimEnd().length - form.length : text.length;
    const opening = OPENS.exec(misc);
    if (opening) open = { start: Math.max(0, start), attributes: opening[1] ?? "" };
    if (!isInside) text += misc.includes("SpaceAfter=No") ? form : `${form} `;
    if (open && misc.includes("</date>")) {
      const end = text.trimEnd().length;
      dates.push({ start: open.start, end, ...meant(open.attributes) });
      open = null;
    }
  }
  return { name, text, published, dates };
}

/** Both ends null where the mark is open or has no year. */
function meant(attributes: string): Pick<DateSpan, "from" | "to"> {
  const values = new Map(
    Array.from(attributes.matchAll(/(\w+):::"([^"]*)"/g), ([, key = "", value = ""]) => [
      key,
      value,
    ]),
  );
  const first = values.get("when") ?? values.get("from") ?? values.get("notBefore") ?? "";
  const last = values.get("when") ?? values.get("to") ?? values.get("notAfter") ?? "";
  const [from, to] = [ofDay(first, "first"), ofDay(last, "last")];
  return from === null || to === null ? { from: null, to: null } : { from, to };
}

/** "1799-08" is its first day or its last one. */
function ofDay(value: string, end: "first" | "last"): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value) ?? [];
  if (!year) return null;
  const inMonth = month ?? (end === "first" ? "01" : "12");
  const last = String(lastOfMonth(Number(year), Number(inMonth))).padStart(2, "0");
  return `${year}-${inMonth}-${day ?? (end === "first" ? "01" : last)}`;
}
