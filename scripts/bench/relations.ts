import { addDays, isDay } from "../../src/core/day.ts";
import { nameSpeakers } from "../../src/core/compare/speaker-names.ts";
import { relate } from "../../src/core/compare/relate.ts";
import type { Claim, Day, Place } from "../../src/core/model.ts";
import { type Row, toRow } from "./table.ts";

const PLACES = 5000;
const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000];
const CLAIMS_PER_ARTICLE = 20;
const DAYS = 365;
const MEGABYTE = 1e6;

/**
 * Seconds, relations and memory for synthetic claims over 5,000 places, evenly
 * spread and by Zipf's law, from 1,000 claims up. The last row holds the time a
 * claim takes at the largest size against the smallest: 1 is linear.
 */
export function measureRelations(): readonly Row[] {
  const rows = [measure("even", evenly), measure("Zipf", byZipf)].flat();
  // Kilobytes by getrusage: the most the process has held so far, claims and relations included.
  const peakMb = (process.resourceUsage().maxRSS * 1024) / MEGABYTE;
  return [...rows, toRow("relations, most memory held", [peakMb], "MB", "to stay below 2,000")];
}

function measure(what: string, pick: Pick): Row[] {
  relateAll(collection(1_000, pick)); // warm
  const perClaim: number[] = [];
  const rows = SIZES.flatMap((size) => {
    const input = collection(size, pick);
    const started = performance.now();
    const relations = relateAll(input);
    const seconds = (performance.now() - started) / 1000;
    perClaim.push((seconds / size) * MEGABYTE);
    const name = `relations, ${what}, ${size.toLocaleString("en")} claims`;
    const remark = `${relations.toLocaleString("en")} relations`;
    return [toRow(name, [seconds], "s", remark)];
  });
  const ratio = (perClaim.at(-1) ?? NaN) / (perClaim[1] ?? NaN);
  const remark = "100,000 beside 3,000; 1 is linear";
  return [...rows, toRow(`relations, ${what}, time a claim`, [ratio], "times", remark)];
}

interface Collection {
  readonly articles: readonly DatedText[];
  readonly places: readonly Place[];
  readonly claims: readonly Claim[];
}
type DatedText = Readonly<Record<"id" | "text", string>> & { readonly publishedOn: Day | null };
type Pick = (random: () => number) => number;

function relateAll({ articles, places, claims }: Collection): number {
  return relate({ articles, places, mentions: [], claims: nameSpeakers(claims), sides: new Map() })
    .length;
}

const evenly: Pick = (random) => Math.floor(random() * PLACES);
/** Rank r with weight 1/r: a few places have most of the claims. */
const byZipf: Pick = (random) => Math.min(PLACES - 1, Math.floor(PLACES ** random()) - 1);

/** What is said of a place; the day and the number differ from claim to claim. */
const TEMPLATES: readonly ((day: number, number: number) => string)[] = [
  (day) => `Northern troops entered the town on May ${day}.`,
  (_, number) => `At least ${number} people were killed when a rocket hit a market there.`,
  (day) => `The governor ordered his troops to withdraw from the town on May ${day}.`,
  () => "Southern troops blew up the bridges as they retreated.",
  (_, number) => `The flood destroyed ${number} houses and people fled.`,
  () => "The army completed the withdrawal of its troops.",
  (day) => `Residents held protests in the streets on May ${day}.`,
  () => "The mayor said the hospital would reopen soon.",
  (_, number) => `The town has a population of about ${number * 1000} people.`,
  () => "It was a quiet day, and nothing much could be heard in the streets.",
];
/** Some speak often; of the others a larger collection has more. */
function speakerOf(number: number): string {
  const often = ["Ann Miller", "Miller", "The Interior Ministry", "Reuters", "officials"];
  const rare = [
    `District ${number} Ministry`,
    `Ann Hill${letters(number)}`,
    `Hill${letters(number)}`,
  ];
  return number % 2 === 0
    ? (often[number % often.length] ?? "")
    : (rare[number % rare.length] ?? "");
}

/** A number written in letters, as a name has none: 0 is "a", 27 is "bb". */
const letters = (number: number): string =>
  number
    .toString(26)
    .replace(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));

/** The same claims at every run: a linear congruential generator, Numerical Recipes' constants. */
function seeded(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function collection(size: number, pick: Pick): Collection {
  const random = seeded();
  const first = day("2024-01-01");
  const articles: DatedText[] = [];
  const claims: Claim[] = [];
  for (let a = 0; claims.length < size; a++) {
    const id = `article-${a}`;
    const publishedOn = addDays(first, Math.floor(random() * DAYS));
    let text = "";
    for (let c = 0; c < CLAIMS_PER_ARTICLE && claims.length < size; c++) {
      const say = TEMPLATES[Math.floor(random() * TEMPLATES.length)];
      const number = 2 + Math.floor(random() * 40);
      const sentence = say?.(1 + Math.floor(random() * 28), number) ?? "";
      const start = text.length;
      text += `${sentence} `;
      const speaker = speakerOf(Math.floor(random() * size));
      const found = /\d+/u.exec(sentence)?.[0];
      claims.push({
        id: `${id}.c${c}`,
        article: id,
        start,
        end: start + sentence.length,
        attribution: null,
        places: [{ place: `place-${pick(random)}`, role: "at" }],
        chain: [
          { name: speaker, role: "speaker" },
          { name: `Paper ${a % 50}`, role: "publisher" },
        ],
        when: null,
        stance: "asserted",
        event: null,
        quantities: found && /people|houses/u.test(sentence)
          ? [{ value: Number(found), unit: sentence.includes('houses') ? "houses" : "people", bound: "exact", text: found }]
          : [],
      }); // prettier-ignore
    }
    articles.push({ id, text, publishedOn });
  }
  return { articles, places, claims };
}

const places: readonly Place[] = Array.from({ length: PLACES }, (_, i) => ({
  type: "Feature",
  id: `place-${i}`,
  geometry: { type: "Point", coordinates: [0, 0] },
  properties: {
    name: `Place ${i}`,
    kind: "town",
    layer: "bench",
    "addr:region": `region-${i % 100}`,
  },
}));

function day(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}
