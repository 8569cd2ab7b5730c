import type { Attribution, Claim, Day, IgnoredStretch, Mention, Span } from "../model.ts";
import { findAttributions } from "./attributions.ts";
import type { FoundAttribution } from "./cue-words.ts";
import { findBlocks } from "./blocks.ts";
import { joinClaims, stretchesOf } from "./claims.ts";
import { behindDatelines } from "./dateline.ts";
import { type FoundDate, findDates } from "./dates/find-dates.ts";
import { type PlacedName, createFocus } from "./focus.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { findIgnored } from "./ignored.ts";
import { findNames } from "./mentions.ts";
import { findQuotes } from "./quotes.ts";
import { resolveNames } from "./resolve.ts";
import { isLiteral } from "./senses.ts";
import { type Sentence, findSentences } from "./sentences.ts";
import { createVoices } from "./speakers.ts";
import { carry, speechOf } from "./speech.ts";
import { type Token, tokenAt, tokenise } from "./tokens.ts";
import { knownWords } from "./word-classes.ts";

export interface ArticleToRead {
  readonly id: string;
  /** The whole body, LF line ends. */
  readonly text: string;
  readonly publishedOn: Day | null;
  /** Who published it; null where nobody says. */
  readonly outlet: string | null;
}

export interface Reading {
  readonly ignored: readonly IgnoredStretch[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly FoundDate[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}

export const UNKNOWN_OUTLET = "Unknown outlet";

/**
 * Reads one article: text in, everything found out, nothing judged. Total for
 * any text; time and memory are linear in its length.
 *
 * @returns ids are the article's id with a letter and a number, so they are
 *   unique in a collection whose article ids are.
 */
export function readArticle(article: ArticleToRead, gazetteer: Gazetteer): Reading {
  const { id, text, publishedOn } = article;
  const blocks = findBlocks(text);
  const ignored = findIgnored(text, blocks);
  const everyToken = tokenise(text);
  const tokens = ignored.length > 0 ? everyToken.filter(outside(ignored)) : everyToken;
  const whole = findSentences(text, tokens, blocks);
  const found = findNames(tokens, whole, gazetteer);
  const resolutions = resolveNames(found, tokens, whole, gazetteer);
  const dates = findDates(text, tokens, publishedOn);

  const mentions: Mention[] = [];
  const names: PlacedName[] = [];
  for (const [i, name] of found.entries()) {
    const { place = null, candidates = [] } = resolutions[i] ?? {};
    const literal = place ? isLiteral(tokens, name, place, names.at(-1)) : true;
    const { start, end } = name;
    mentions.push({
      id: `${id}.m${i + 1}`,
      article: id,
      start,
      end,
      text: text.slice(start, end),
      literal,
      place: place?.id ?? null,
      candidates,
    });
    if (place) names.push({ ...name, place, literal });
  }

  const quotes = findQuotes(text, blocks);
  const sentences = behindDatelines(tokens, whole);
  const isFiled = ({ firstToken, sentence }: PlacedName) =>
    firstToken < (sentences[sentence]?.firstToken ?? 0);
  const told = names.filter((name) => !isFiled(name));
  const inQuote = tokenSet(tokens, quotes);
  const isDate = tokenSet(tokens, dates);
  const words = { tokens, inQuote, isDate, ...knownWords(tokens, sentences) };
  const everything = sentences.map((sentence, i) => findAttributions(words, sentence, i));
  const attributions = everything.map((each) => each.filter(({ bearsClaim }) => bearsClaim));
  const inFrame = tokenSet(
    tokens,
    attributions.flat().flatMap((each) => framesOf(tokens, each)),
  );
  const carried = carry(tokens, sentences, quotes, attributions);
  const spoken = speechOf(sentences, carried);
  const claims = joinClaims({
    text,
    tokens,
    sentences,
    names: bySentence(sentences, told),
    dates: bySentence(sentences, dates).map((each, i) =>
      each.filter(({ start }) => start >= (tokens[sentences[i]?.firstToken ?? 0]?.start ?? 0)),
    ),
    attributions,
    carried,
    inFrame,
    voices: createVoices(text, tokens, (token) => countryBefore(names, token)),
    focus: createFocus(
      tokens,
      sentences,
      told.filter(({ firstToken }) => !inFrame(firstToken)),
      names,
      found.filter((_, i) => !resolutions[i]?.place),
      gazetteer,
    ),
    outlet: article.outlet ?? UNKNOWN_OUTLET,
  });
  const claimed = new Set(claims.map(({ attribution }) => attribution));
  const all = everything.flat().filter((each) => !each.isInner || claimed.has(each));
  const ids = new Map(all.map((each, i) => [each, `${id}.a${i + 1}`]));
  return {
    ignored,
    mentions,
    dates,
    attributions: all.map((each, i) => ({
      id: `${id}.a${i + 1}`,
      article: id,
      ...stretchesOf(tokens, each, spoken.get(each)),
    })),
    claims: claims.map(({ attribution, ...claim }, i) => ({
      id: `${id}.c${i + 1}`,
      article: id,
      ...claim,
      attribution: attribution ? (ids.get(attribution) ?? null) : null,
    })),
  };
}

const countryBefore = (names: readonly PlacedName[], token: number): string | null =>
  names.findLast(({ firstToken, place }) => firstToken < token && place.kind === "country")?.place
    .name ?? null;

/** Sources with their cues, as stretches of text. */
function framesOf(tokens: readonly Token[], { source, cue, content }: FoundAttribution): Span[] {
  const first = Math.min(source?.noun.first ?? cue.first, cue.first);
  const end = Math.max(source?.apposition?.end ?? 0, source?.noun.end ?? 0, cue.end);
  const isInside = content.first < first && end < content.end;
  const from = isInside || content.end <= first ? first : Math.min(first, content.first);
  const to = content.first >= cue.end ? content.first : end;
  return [{ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }];
}

/** Spans grouped by the sentence they begin in; both are in reading order. */
function bySentence<S extends Span>(sentences: readonly Sentence[], spans: readonly S[]): S[][] {
  const groups: S[][] = sentences.map(() => []);
  let at = 0;
  for (const span of spans) {
    while (at < sentences.length - 1 && (sentences[at + 1]?.start ?? Infinity) <= span.start) at++;
    groups[at]?.push(span);
  }
  return groups;
}

/** Spans that touch none of the stretches; both lists are in order, so one pass is enough. */
function outside(stretches: readonly Span[]): (span: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while ((stretches[at]?.end ?? Infinity) <= start) at++;
    const next = stretches[at];
    return next === undefined || end <= next.start;
  };
}

/** Whether a token lies in one of the spans, as a look-up. */
function tokenSet(tokens: readonly Token[], spans: readonly Span[]): (i: number) => boolean {
  const inside = new Uint8Array(tokens.length);
  for (const { start, end } of spans) inside.fill(1, tokenAt(tokens, start), tokenAt(tokens, end));
  return (i) => inside[i] === 1;
}
