import type { Geometry } from "geojson";
import { isDay } from "../day.ts";
import type {
  Article,
  Attribution,
  Citation,
  Claim,
  Dataset,
  Day,
  EventType,
  Mention,
  Place,
  PlaceRole,
  Quantity,
  Stance,
} from "../model.ts";

/**
 * A small dataset for tests: real places, invented reports. Sentences are written
 * with their mentions marked, {Kherson=kherson} literal and {Moscow~moscow} a
 * metonym, {Dnipro=dnipro|dnipro-city} undecided; offsets are counted here, never by hand.
 */

interface Sentence {
  readonly event?: EventType | null;
  readonly text: string;
  /** A sentence without a stance is read and claims nothing. */
  readonly stance?: Stance;
  readonly at?: readonly string[];
  readonly when?: readonly [from: string, to: string, text: string];
  readonly by?: readonly string[];
  readonly cue?: string;
  readonly quantities?: readonly Quantity[];
  readonly ignored?: string;
}

export interface Report {
  readonly id: string;
  readonly citation: Pick<Citation, "title" | "container-title" | "author" | "issued">;
  readonly publishedOn: string | null;
  readonly digest?: boolean;
  readonly paragraphs: readonly (readonly Sentence[])[];
}

export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}

const MENTION = /\{([^=~}]+)([=~])([^}]+)\}/g;

function addReport(report: Report, into: { [K in Lists]: Dataset[K][number][] }): void {
  const { id, citation } = report;
  const outlet = citation["container-title"] ?? "Unknown outlet";
  const ignored: Article["ignored"][number][] = [];
  let text = "";
  for (const paragraph of report.paragraphs) {
    for (const [i, sentence] of paragraph.entries()) {
      text += i > 0 ? " " : "";
      const start = text.length;
      let from = 0;
      for (const match of sentence.text.matchAll(MENTION)) {
        const [whole, name = "", sign, ids = ""] = match;
        text += sentence.text.slice(from, match.index);
        const candidates = ids.split("|");
        const at = { start: text.length, end: text.length + name.length };
        into.mentions.push(
          mention(`${id}-m${into.mentions.length}`, id, name, at, sign === "=", candidates),
        );
        text += name;
        from = match.index + whole.length;
      }
      text += sentence.text.slice(from);
      if (sentence.ignored) ignored.push({ start, end: text.length, reason: sentence.ignored });
      if (sentence.stance) addClaim(id, outlet, sentence, sentence.stance, text, start, into);
    }
    text += "\n\n";
  }
  into.articles.push({
    id,
    file: `${id}.md`,
    citation: { id, ...citation },
    publishedOn: report.publishedOn === null ? null : day(report.publishedOn),
    language: "en",
    text,
    sha256: "0".repeat(64),
    digest: report.digest ?? false,
    ignored,
  });
}

type Lists = "articles" | "mentions" | "attributions" | "claims";

const mention = (
  id: string,
  article: string,
  text: string,
  span: { start: number; end: number },
  literal: boolean,
  candidates: readonly string[],
): Mention => ({
  id,
  article,
  ...span,
  text,
  literal,
  place: candidates.length === 1 ? (candidates[0] ?? null) : null,
  candidates: candidates.map((place) => ({ place, score: 1 / candidates.length })),
});

function addClaim(
  article: string,
  outlet: string,
  { by = [], at = [], when, cue, quantities = [], event = null }: Sentence,
  stance: Stance,
  text: string,
  start: number,
  into: { attributions: Attribution[]; claims: Claim[] },
): void {
  const cueAt = cue === undefined ? -1 : text.indexOf(cue, start);
  const attribution = cueAt < 0 ? null : `${article}-a${into.attributions.length}`;
  if (attribution !== null && cue !== undefined) {
    into.attributions.push({
      id: attribution,
      article,
      source: [],
      cue: [[cueAt, cueAt + cue.length]],
      content: [[start, cueAt]],
    });
  }
  into.claims.push({
    id: `${article}-c${into.claims.length}`,
    article,
    start,
    end: text.length,
    attribution,
    places: at.map((entry) => {
      const [place = "", role = "at"] = entry.split(":");
      return { place, role: isRole(role) ? role : "at" };
    }),
    chain: [
      ...by.map((name) => ({ name, role: "speaker" as const })),
      { name: outlet, role: "publisher" as const },
    ],
    when: when ? { from: day(when[0]), to: day(when[1]), text: when[2] } : null,
    stance,
    event,
    quantities,
  });
}

const isRole = (x: string): x is PlaceRole => ["at", "from", "to", "about"].includes(x);

const place = (
  id: string,
  kind: string,
  names: readonly [en: string, uk: string, ru: string],
  geometry: Geometry,
  more: Readonly<Record<string, unknown>> = {},
): Place => ({
  type: "Feature",
  id,
  geometry,
  properties: {
    name: names[0],
    "name:en": names[0],
    "name:uk": names[1],
    "name:ru": names[2],
    kind,
    layer: "fixture",
    ...more,
  },
});

const point = (lon: number, lat: number): Geometry => ({ type: "Point", coordinates: [lon, lat] });
const box = (west: number, south: number, east: number, north: number): Geometry => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const UA = { "addr:country": "UA" };

const PLACES: readonly Place[] = [
  place("kherson", "city", ["Kherson", "Херсон", "Херсон"], point(32.6146, 46.637), {
    ...UA,
    "addr:region": "kherson-oblast",
    alt_name: "Cherson;Chersoń",
    population: 289697,
  }),
  place(
    "kherson-oblast",
    "region",
    ["Kherson Oblast", "Херсонська область", "Херсонская область"],
    box(31.5, 45.8, 35, 47.6),
    { ...UA, note: "Russia claimed annexation on 30 September 2022, not recognised" },
  ),
  place("mykolaiv", "city", ["Mykolaiv", "Миколаїв", "Николаев"], point(31.994, 46.966), {
    ...UA,
    alt_name: "Nikolaev",
  }),
  place("odesa", "city", ["Odesa", "Одеса", "Одесса"], point(30.744, 46.486), {
    ...UA,
    alt_name: "Odessa",
  }),
  place(
    "dnipro",
    "river",
    ["Dnipro", "Дніпро", "Днепр"],
    {
      type: "LineString",
      coordinates: [
        [35, 48.5],
        [33.4, 46.8],
        [32.3, 46.5],
      ],
    },
    { alt_name: "Dnieper;Dnepr" },
  ),
  place("dnipro-city", "city", ["Dnipro", "Дніпро", "Днепр"], point(35.04, 48.46), UA),
  place("crimea", "region", ["Crimea", "Крим", "Крым"], box(32.5, 44.4, 36.6, 46), {
    ...UA,
    natural: "peninsula",
    status: "occupied by Russia since 2014",
  }),
  place("moscow", "city", ["Moscow", "Москва", "Москва"], point(37.618, 55.756), {
    "addr:country": "RU",
  }),
];

const issued = (year: number, month: number, date: number, circa = false) => ({
  "date-parts": [[year, month, date]],
  ...(circa ? { circa } : {}),
});

const REPORTS: readonly Report[] = [
  {
    id: "trams",
    citation: {
      title: "Trams run again",
      "container-title": "The Harbour Post",
      author: [{ given: "Oksana", family: "Example" }],
      issued: issued(2022, 11, 11),
    },
    publishedOn: "2022-11-11",
    digest: true,
    paragraphs: [
      [
        {
          text: "Trams ran in {Kherson=kherson} on Wednesday, Volodymyr Zelensky said.",
          stance: "asserted",
          at: ["kherson"],
          when: ["2022-11-09", "2022-11-09", "on Wednesday"],
          by: ["Volodymyr Zelensky"],
          cue: "said",
        },
        {
          text: "The depot had ordered twelve carriages from {Mykolaiv=mykolaiv}.",
          stance: "ordered",
          at: ["kherson:to", "mykolaiv:from"],
          when: ["2022-11-09", "2022-11-09", "on Wednesday"],
          quantities: [{ value: 12, unit: "carriages", bound: "exact", text: "twelve carriages" }],
        },
      ],
      [{ text: "Sign up for our morning letter.", ignored: "newsletter notice" }],
      [
        {
          text: "{Moscow~moscow} announced nothing about the bridge over the {Dnipro=dnipro|dnipro-city}.",
          stance: "denied",
          at: ["dnipro"],
          by: ["The Harbour Board"],
        },
      ],
    ],
  },
  {
    id: "ferries",
    citation: { title: "Ferries wait", issued: issued(2022, 11, 9, true) },
    publishedOn: "2022-11-09",
    paragraphs: [
      [
        {
          text: "Ferries on the {Dnieper=dnipro} may start in March and April, the harbour master hopes.",
          stance: "expected",
          at: ["dnipro"],
          when: ["2022-03-01", "2022-04-30", "in March and April"],
          by: ["the harbour master"],
          cue: "hopes",
        },
        {
          text: "If the ice holds, {Kherson Oblast=kherson-oblast} will go without them.",
          stance: "conditional",
          at: ["kherson-oblast"],
        },
        {
          text: "Nobody in {Odesa=odesa} could say whether the boats were painted on Thursday.",
          stance: "doubted",
          at: ["odesa"],
          when: ["2022-11-10", "2022-11-10", "on Thursday"],
        },
      ],
      [
        {
          text: "Ferries have not crossed to {Crimea=crimea} since 2014.",
          stance: "asserted",
          at: ["crimea"],
          when: ["2014-01-01", "2014-12-31", "since 2014"],
        },
      ],
    ],
  },
  {
    id: "lanterns",
    citation: {
      title: "Lanterns for the quay",
      "container-title": "Evening Lamp",
      issued: issued(2022, 11, 14),
    },
    publishedOn: "2022-11-14",
    paragraphs: [
      [
        {
          text: "The quay of {Kherson=kherson} got new lanterns on 12 November, the Harbour Post reported.",
          stance: "asserted",
          at: ["kherson"],
          when: ["2022-11-12", "2022-11-12", "on 12 November"],
          by: ["The Harbour Post"],
          cue: "reported",
        },
      ],
    ],
  },
];

/** @param reports - more than the three above, for a test about size or strange input. */
export function makeDataset(reports: readonly Report[] = REPORTS): Dataset {
  const lists: { [K in Lists]: Dataset[K][number][] } = {
    articles: [],
    mentions: [],
    attributions: [],
    claims: [],
  };
  for (const report of reports) addReport(report, lists);
  return {
    format: "dateline-dataset",
    version: 1,
    title: "Boats and trams",
    ...lists,
    places: { type: "FeatureCollection", features: [...PLACES] },
    relations: [],
    checks: [],
  };
}
