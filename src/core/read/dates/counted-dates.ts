import type { Token } from "../tokens.ts";
import { fromPublished, fromTold, isPlural, unitAt } from "./anchored.ts";
import { type Hit, figure, lowerAt } from "./cursor.ts";
import { around, between, shifted } from "./intervals.ts";
import { type Unit, dateWord } from "./words.ts";

/** So many days, weeks, years before or after something, or up to now. */

interface Count {
  readonly count: number;
  readonly end: number;
}

function countAt(tokens: readonly Token[], i: number): Count | null {
  const first = wordCount(tokens[i]);
  const { count, end } =
    first === null
      ? { count: figure(tokens[i]) ?? 0, end: i + 1 }
      : (withUnits(tokens, i, first) ?? { count: first, end: i + 1 });
  const isHundreds = lowerAt(tokens, end) === "hundred" && count < 10;
  if (isHundreds) return { count: 100 * count, end: end + 1 };
  return count > 0 && count < 1000 ? { count, end } : null;
}

function wordCount(token: Token | undefined): number | null {
  const word = dateWord(token);
  return word?.is === "count" ? word.count : null;
}

/** "twenty-five", «двадцять п'ять». */
function withUnits(tokens: readonly Token[], i: number, tens: number): Count | null {
  if (tens < 20 || tens % 10 !== 0) return null;
  const at = lowerAt(tokens, i + 1) === "-" ? i + 2 : i + 1;
  const units = lowerAt(tokens, at).length > 2 ? (wordCount(tokens[at]) ?? 0) : 0; // "a" is one
  return units > 0 && units < 10 ? { count: tens + units, end: at + 1 } : null;
}

/** The end of a longer number: "a hundred and five years", "half a year". */
const isTail = (tokens: readonly Token[], i: number): boolean =>
  lowerAt(tokens, i - 1) === "half" ||
  (lowerAt(tokens, i - 1) === "and" && /^(?:hundred|thousand)$/u.test(lowerAt(tokens, i - 2)));

const VAGUE = new Set("few several some many couple кілька декілька несколько".split(" "));

/** "three weeks ago", "two days later", «два роки тому», «через два дня»; "several years ago" is found and open. */
export function counted(tokens: readonly Token[], i: number): Hit | null {
  const isThrough = lowerAt(tokens, i) === "через";
  const at =
    lowerAt(tokens, i) === "a" && VAGUE.has(lowerAt(tokens, i + 1)) ? i + 1 : isThrough ? i + 1 : i;
  const isVague = VAGUE.has(lowerAt(tokens, at));
  const number = isVague
    ? { count: 0, end: at + 1 }
    : (countAt(tokens, at) ?? (isThrough ? { count: 1, end: at } : null));
  const unit = number && unitAt(tokens, number.end);
  if (!number || !unit || isTail(tokens, i)) return null;
  const end = number.end + 1;
  const { count } = number;
  if (isThrough) return { end, read: (anchor) => fromTold(unit, count, anchor) };
  const word = dateWord(tokens[end]);
  if (word?.is === "ago") return { end: end + 1, read: isVague ? () => null : ago(unit, count) };
  if (word?.is !== "earlier" && word?.is !== "later") return null;
  if (!standsAlone(tokens, end)) return null;
  const step = word.is === "earlier" ? -count : count;
  return { end: end + 1, read: isVague ? () => null : (anchor) => fromTold(unit, step, anchor) };
}

/** "two days after the vote" counts from the vote, and nobody says here when that was. */
const standsAlone = (tokens: readonly Token[], i: number): boolean =>
  !/^(?:before|after|спустя)$/u.test(lowerAt(tokens, i))
    ? lowerAt(tokens, i + 1) !== "than"
    : tokens[i + 1] === undefined || tokens[i + 1]?.kind === "mark";

const ago = (unit: Unit, count: number): Hit["read"] =>
  fromPublished((published) => around(published, unit, -count));

/** "the past three days", "the coming weeks", «останні два тижні». */
export function spanOf(tokens: readonly Token[], i: number): Hit | null {
  const word = dateWord(tokens[i]);
  const step =
    word?.is === "span"
      ? word.step
      : word?.is === "which" && word.from === "publication"
        ? word.step
        : 0;
  if (step === 0) return null;
  const number = countAt(tokens, i + 1);
  const isVague = VAGUE.has(lowerAt(tokens, i + 1));
  const at = number?.end ?? (isVague ? i + 2 : i + 1);
  const unit = unitAt(tokens, at);
  // Without a number only "the past week" has an end; "last week" is another thing.
  if (!unit || (!number && !isVague && word?.is !== "span")) return null;
  const count = number?.count ?? (isVague || isPlural(lowerAt(tokens, at)) ? null : 1);
  // "the last five months of her life" end when that did.
  if (lowerAt(tokens, at + 1) === "of") return { end: at + 1, read: () => null };
  return {
    end: at + 1,
    read: fromPublished((published) => {
      if (count === null) return null;
      const other = shifted(published, unit, step * count);
      return step < 0 ? between(other, published) : between(published, other);
    }),
  };
}

/** "earlier this year", "later this month": from its beginning, or to its end. */
export function withinNow(tokens: readonly Token[], i: number): Hit | null {
  const word = dateWord(tokens[i]);
  const which = dateWord(tokens[i + 1]);
  const unit = unitAt(tokens, i + 2);
  const isNow = which?.is === "which" && which.step === 0;
  if ((word?.is !== "earlier" && word?.is !== "later") || !isNow || !unit || unit === "day")
    return null;
  return {
    end: i + 3,
    read: fromPublished((published) => {
      const [from, to] = around(published, unit, 0) ?? [published, published];
      return word.is === "earlier" ? between(from, published) : between(published, to);
    }),
  };
}
