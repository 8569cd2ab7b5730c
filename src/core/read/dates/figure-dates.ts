import type { Token } from "../tokens.ts";
import { makeDay } from "../../day.ts";
import { type Hit, figure, joined, lowerAt } from "./cursor.ts";
import { type Interval, single } from "./intervals.ts";

/** "version 2.1.15" counts releases. */
const NUMBERED = new Set("version v release update версія версії версия версии".split(" "));
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/u;

/** "2022-11-09", "09.11.2022" and "9/11/2022"; of the last, which number is the day is often open. */
export function calendarFigures(tokens: readonly Token[], i: number): Hit | null {
  const dotted = DOTTED.exec(tokens[i]?.text ?? "");
  if (dotted && NUMBERED.has(lowerAt(tokens, i - 1))) return null;
  if (dotted) {
    const [day = 0, month = 0, year = 0] = dotted.slice(1).map(Number);
    return figuresHit(i + 1, () => single(makeDay(fullYear(year), month, day)), year, month, day);
  }
  const mark = lowerAt(tokens, i + 1);
  const isJoined = [0, 1, 2, 3].every((n) => joined(tokens, i + n));
  if (!isJoined || (mark !== "-" && mark !== "/") || lowerAt(tokens, i + 3) !== mark) return null;
  const [a, b, c] = [figure(tokens[i]), figure(tokens[i + 2]), figure(tokens[i + 4])];
  if (
    a === null ||
    b === null ||
    c === null ||
    (joined(tokens, i + 4) && figure(tokens[i + 5]) !== null)
  )
    return null;
  if (tokens[i]?.text.length === 4) {
    return figuresHit(i + 5, () => single(makeDay(a, b, c)), a, b, c);
  }
  if (mark !== "/") return null;
  return figuresHit(
    i + 5,
    ({ dayFirst }) => readSlashed(a, b, fullYear(c), dayFirst),
    c,
    Math.min(a, b),
    Math.max(a, b),
  );
}

function figuresHit(
  end: number,
  read: Hit["read"],
  year: number,
  month: number,
  day: number,
): Hit | null {
  const isPossible = month >= 1 && month <= 12 && day >= 1 && day <= 31 && fullYear(year) <= 2100;
  return isPossible && year >= 0 ? { end, read } : null;
}

/** Of two figures, as POSIX reads them: 69 to 99 are of the last century, 00 to 68 of this one. */
const fullYear = (year: number): number =>
  year >= 100 ? year : year >= 69 ? 1900 + year : 2000 + year;

/** Day and month are told apart by a number over twelve, or by how the text writes elsewhere. */
function readSlashed(
  a: number,
  b: number,
  year: number,
  dayFirst: boolean | null,
): Interval | null {
  const order = a > 12 ? true : b > 12 ? false : a === b ? true : dayFirst;
  if (order === null) return null;
  return single(order ? makeDay(year, b, a) : makeDay(year, a, b));
}

/** How a text writes days in figures, from those that can be read one way only; null for none. */
export function dayFirstIn(tokens: readonly Token[]): boolean | null {
  for (let i = 0; i < tokens.length - 4; i++) {
    if (tokens[i + 1]?.text !== "/" || tokens[i + 3]?.text !== "/") continue;
    const [a, b] = [figure(tokens[i]) ?? 0, figure(tokens[i + 2]) ?? 0];
    if (a > 12 && a <= 31 && b <= 12 && b > 0) return true;
    if (b > 12 && b <= 31 && a <= 12 && a > 0) return false;
  }
  return null;
}
