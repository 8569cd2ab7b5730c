import type { Claim, EventType, Relation } from "../model.ts";
import type { DisputeSide } from "./disagreements.ts";
import { counted, formatNumber } from "./words.ts";

/**
 * Questions and standfirsts from general tables, one row a kind of event. Anybody can
 * add a row; a row never names a place, a person or a report.
 */

interface Questions {
  readonly bank: string;
  readonly date: string;
  readonly stance: string;
  readonly content: string;
}

const BY_EVENT: ReadonlyMap<EventType, Questions> = new Map([
  [
    "RETREAT",
    {
      bank: "Which bank did they leave?",
      date: "When did they leave?",
      stance: "Had they gone?",
      content: "Who left, and from where?",
    },
  ],
  [
    "ASSAULT",
    {
      bank: "Which bank was struck?",
      date: "When did they strike?",
      stance: "Was it struck?",
      content: "Who did it?",
    },
  ],
  [
    "MOBILIZE",
    {
      bank: "Which bank did they move to?",
      date: "When did they move?",
      stance: "Did they move?",
      content: "Who moved, and where?",
    },
  ],
  [
    "AGREE",
    {
      bank: "Which bank was agreed on?",
      date: "When was it agreed?",
      stance: "Was it agreed?",
      content: "What was agreed?",
    },
  ],
  [
    "CONSULT",
    {
      bank: "On which bank did they meet?",
      date: "When did they meet?",
      stance: "Did they meet?",
      content: "Who met, and where?",
    },
  ],
  [
    "AID",
    {
      bank: "Which bank did the help reach?",
      date: "When did help come?",
      stance: "Did help come?",
      content: "Who helped?",
    },
  ],
  [
    "PROTEST",
    {
      bank: "On which bank did they protest?",
      date: "When did they protest?",
      stance: "Did they protest?",
      content: "Who protested?",
    },
  ],
]);

/** What a number counts, by its unit; anything else is counted: "How many bridges?" */
const NUMBER_QUESTIONS: readonly (readonly [unit: RegExp, question: string])[] = [
  [/^(?:km|kilomet(?:er|re)s?|m|met(?:er|re)s?|miles?|feet|foot|mi)$/iu, "How far?"],
  [/^(?:days?|weeks?|months?|years?|hours?|minutes?)$/iu, "How long?"],
  [/^(?:%|per ?cent|percent)$/iu, "What share?"],
  [/^(?:usd|eur|gbp|uah|rub|dollars?|euros?|pounds?|hryvnias?|roubles?|rubles?)$/iu, "How much?"],
  [/^(?:sq|square)\b|²|\b(?:hectares?|acres?)$/iu, "How large?"],
  [/^(?:tons?|tonnes?|kg|kilograms?|litres?|liters?|mw|megawatts?)$/iu, "How much?"],
];

/** @returns the event that at least half of some claims are of, where the table knows it. */
function eventOf(claims: readonly Claim[]): Questions | null {
  const counts = new Map<EventType, number>();
  for (const { event } of claims) if (event) counts.set(event, (counts.get(event) ?? 0) + 1);
  const [first] = [...counts].sort(([, n], [, m]) => m - n);
  return (first && first[1] * 2 >= claims.length && BY_EVENT.get(first[0])) || null;
}

export function questionOf(
  basis: Relation["basis"],
  claims: readonly Claim[],
  sides: readonly Pick<DisputeSide, "bank">[],
  place: string,
): string {
  const asked = eventOf(claims);
  switch (basis) {
    case "geometry": {
      const river = sides.find(({ bank }) => bank !== null)?.bank?.river;
      if (river === undefined) return place ? `Where near ${place}?` : "Where was it?";
      return asked?.bank ?? (river ? `Which side of the ${river}?` : "Which bank?");
    }
    case "date":
      // An order can be dated alone: the deed it commands has a day of its own.
      return claims.every(({ stance }) => stance === "ordered")
        ? "When was it ordered?"
        : (asked?.date ?? "When was it?");
    case "number":
      return numberQuestion(claims);
    case "stance":
      return asked?.stance ?? "Was it so?";
    case "content":
    case "curated":
      return asked?.content ?? (place ? `Which account of ${place}?` : "Which is it?");
  }
}

/** What a later report settles. */
export const changeQuestion = (claims: readonly Claim[]): string =>
  eventOf(claims)?.stance ?? "Had it come about?";

function numberQuestion(claims: readonly Claim[]): string {
  const units = claims.flatMap(({ quantities }) => quantities.map(({ unit }) => unit.trim()));
  const shared = [...new Set(units)].filter((unit) =>
    claims.every(({ quantities }) => quantities.some((own) => own.unit.trim() === unit)),
  );
  const differing = shared.filter((unit) => {
    const own = claims.flatMap(({ quantities }) =>
      quantities.filter((q) => q.unit.trim() === unit),
    );
    return new Set(own.map(({ value, bound }) => `${bound} ${value}`)).size > 1;
  });
  const unit = (differing.length > 0 ? differing : shared)[0] ?? units[0] ?? "";
  const known = NUMBER_QUESTIONS.find(([pattern]) => pattern.test(unit));
  return known?.[1] ?? (unit ? `How many ${unit}?` : "How many?");
}

const COUNT_WORDS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
const countWord = (n: number): string => COUNT_WORDS[n] ?? formatNumber(n);

/** "Four reports differ about X. Two claims: off the west bank; one: off the east bank. Behind them are 3 origins." */
export function standfirstOf(
  sides: readonly Pick<DisputeSide, "label" | "isVoices" | "claims">[],
  place: string,
  origins: number,
): string {
  const reports = new Set(sides.flatMap(({ claims }) => claims.map(({ article }) => article))).size;
  const differ =
    reports === 1 ? "One report says two things" : `${countWord(reports)} reports differ`;
  const about = place ? ` about ${place}` : "";
  const says = sides.map(({ label, isVoices, claims }, i) => {
    const count = countWord(claims.length);
    // Who speaks is no quotation: "Two claims by Ann, one by Bob".
    // The label is our word for what they say, so it stands without quotation marks.
    const told = `${isVoices ? " " : ": "}${lowerFirst(label)}`;
    const noun = claims.length === 1 ? " claim" : " claims";
    return i === 0 ? `${count}${noun}${told}` : `${count.toLowerCase()}${told}`;
  });
  return `${differ}${about}. ${says.join("; ")}. Behind them ${origins === 1 ? "is" : "are"} ${counted(origins, "origin")}.`;
}

/** A name keeps its capital, and so does a word that stands before one. */
const lowerFirst = (label: string): string =>
  /^(?:Off|To|On|In|By|From|Over|At|Said|Ordered|Expected|Denied|Put|With)\b/u.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
