import { isDay } from "../core/day.ts";
import { middleOf } from "../core/geography/middle.ts";
import { isObject, parseJson, quoted } from "../core/input/json.ts";
import { idTooLong } from "../core/input/article.ts";
import { articleTooLarge } from "../core/input/decode.ts";
import { LARGEST_ARTICLE_BYTES, LONGEST_ID } from "../core/limits.ts";
import type { Day, Mention } from "../core/model.ts";
import type { Gazetteer } from "../core/read/gazetteer.ts";
import { readArticle } from "../core/read/read-article.ts";
import { type Result, err, ok } from "../core/result.ts";

export interface LineError {
  /** Null where the line does not say whose it is. */
  readonly id: string | null;
  readonly error: string;
}

interface LineArticle {
  readonly id: string;
  readonly text: string;
  readonly publishedOn: Day | null;
}

/** One line of `read`: an article as JSON in, everything read in it out. */
export function readLine(line: string, gazetteer: Gazetteer): object | LineError {
  const article = parseLine(line);
  if (!article.ok) return article.error;
  const { id, text, publishedOn } = article.value;
  // Offsets count in the text as it came, so line ends keep their length.
  const even = text.replace(/\r\n/g, " \n").replace(/\r/g, "\n");
  const { ignored, mentions, dates, attributions, claims } = readArticle(
    { id, text: even, publishedOn, outlet: null },
    gazetteer,
  );
  return {
    id,
    mentions: mentions.map((mention) => placed(mention, text, gazetteer)),
    dates: dates.map(({ start, end, from, to }) => ({
      start,
      end,
      text: text.slice(start, end),
      from,
      to,
    })),
    attributions: attributions.map(withoutArticle),
    claims: claims.map(withoutArticle),
    ignored,
  };
}

function parseLine(line: string): Result<LineArticle, LineError> {
  const parsed = parseJson(line, "the line");
  if (!parsed.ok) return err({ id: null, error: `the line ${parsed.error.message}` });
  const record = parsed.value;
  if (!isObject(record)) {
    return err({ id: null, error: `the line is ${quoted(record)}, expected {"id", "text"}` });
  }
  const { id, text, publishedOn = null, language = null } = record;
  if (typeof id !== "string" || id === "") {
    return err({ id: null, error: `id is ${quoted(id)}, expected text` });
  }
  const wrong = (error: string) => err({ id, error });
  if (id.length > LONGEST_ID) return wrong(`the line ${idTooLong(id)}`);
  if (typeof text !== "string") return wrong(`text is ${quoted(text)}, expected text`);
  const bytes = Buffer.byteLength(text);
  if (bytes > LARGEST_ARTICLE_BYTES) return wrong(`text ${articleTooLarge(bytes)}`);
  if (publishedOn !== null && !isDay(publishedOn)) {
    return wrong(
      `publishedOn is ${quoted(publishedOn)}, no day of the calendar, expected one such as 2022-11-09`,
    );
  }
  if (language !== null && typeof language !== "string") {
    return wrong(`language is ${quoted(language)}, expected text such as "en"`);
  }
  return ok({ id, text, publishedOn });
}

function placed({ start, end, literal, place }: Mention, text: string, { places }: Gazetteer) {
  const entry = place === null ? undefined : places.get(place);
  const [lon, lat] = entry ? middleOf(entry.feature.geometry) : [];
  return {
    start,
    end,
    text: text.slice(start, end),
    literal,
    place,
    name: entry?.name ?? null,
    kind: entry?.kind ?? null,
    lon: lon === undefined ? null : rounded(lon),
    lat: lat === undefined ? null : rounded(lat),
  };
}

/** A metre or so, finer than any layer. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

function withoutArticle<Item extends { readonly article: string }>(item: Item) {
  const { article, ...rest } = item;
  return rest;
}
