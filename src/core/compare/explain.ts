import { fromDayNumber } from "../day.ts";
import type { Situation } from "./situation.ts";
import type { Verdict } from "./verdict.ts";

/** Day numbers as a reader writes them: "9 November 2022", "1–10 October 2022". */
function shownDays([from, to]: readonly [number, number]): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  if (from === to) return `${first.day} ${first.month} ${first.year}`;
  if (first.year !== last.year)
    return `${first.day} ${first.month} ${first.year} to ${last.day} ${last.month} ${last.year}`;
  if (first.month !== last.month)
    return `${first.day} ${first.month} to ${last.day} ${last.month} ${last.year}`;
  return `${first.day}–${last.day} ${last.month} ${last.year}`;
}

const MONTH_NAMES = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore

function partsOf(day: number) {
  const [year = "", month = "", date = ""] = fromDayNumber(day).split("-");
  return { year, month: MONTH_NAMES[Number(month) - 1] ?? month, day: Number(date) };
}

const quoted = ({ quote }: Situation): string => `“${quote}”`;
const dated = ({ days, dateText }: Situation): string =>
  days ? `“${dateText}” (${shownDays(days)})` : "no day";
const counted = ({ quantity, quote }: Situation): string => `“${quantity?.text ?? quote}”`;

/** One sentence with the words of each side that carry the relation; the first told stands first. */
export function explain(a: Situation, b: Situation, { kind, basis, later }: Verdict): string {
  const { name } = a.kind;
  if (kind === "updates") {
    const [late, early] = later === "a" ? [a, b] : [b, a];
    const words = basis === "number" ? counted : quoted;
    return `The later report says ${words(late)}, where the earlier said ${words(early)}.`;
  }
  if (basis === "geometry") return explainSides(a, b, kind);
  if (kind === "contradicts" && basis === "date")
    return `One dates ${name} ${dated(a)}, the other ${dated(b)}.`;
  if (kind === "contradicts" && basis === "number")
    return `They give different numbers: ${counted(a)} and ${counted(b)}.`;
  if (kind === "contradicts" && basis === "content" && a.kind.ofSubject)
    return `They name different winners: ${quoted(a)} and ${quoted(b)}.`;
  if (kind === "contradicts" && basis === "content")
    return `They name different doers: ${quoted(a)} and ${quoted(b)}.`;
  if (kind === "contradicts")
    return `One says what the other denies: ${quoted(a)} and ${quoted(b)}.`;
  if (basis === "number")
    return `Both give a number that can be the same: ${counted(a)} and ${counted(b)}.`;
  if (basis === "date" && a.days && b.days && shownDays(a.days) === shownDays(b.days))
    return `Both tell of ${name} at one time, ${shownDays(a.days)}: ${quoted(a)} and ${quoted(b)}.`;
  if (basis === "date")
    return `Both tell of ${name}, ${dated(a)} and ${dated(b)}: ${quoted(a)} and ${quoted(b)}.`;
  return `Both tell of ${name}: ${quoted(a)} and ${quoted(b)}.`;
}

function explainSides(a: Situation, b: Situation, kind: Verdict["kind"]): string {
  const end = kind === "contradicts" ? "the two exclude each other" : "the two agree";
  return `One puts it ${quoted(a)}, ${wayOf(a)}, the other ${quoted(b)}, ${wayOf(b)}: ${end}.`;
}

const MOTIONS = { off: "leaving", to: "going to", at: "on" } as const;
const COMPASS = /\b(east|west|north|south)(?:ern)?\b/iu;

/** "Leaving the east (left) bank": what the words call it, where they do, and which it is downstream. */
function wayOf({ side, quote }: Situation): string {
  if (!side) return "";
  const called = COMPASS.exec(quote)?.[1]?.toLowerCase();
  const bank = called ? `${called} (${side.bank})` : side.bank;
  return `${MOTIONS[side.motion]} the ${bank} bank`;
}

/** For two claims of one voice. */
export const explainOrigin = (name: string): string =>
  `Both go back to one voice, ${name}, and count as one.`;
