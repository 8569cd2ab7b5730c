import type { Attribution, Claim, Day, IgnoredStretch, Mention, Span } from "../model.ts";
import { stretchesOf } from "./attribution-stretches.ts";
import { findAttributions } from "./attributions.ts";
import type { FoundAttribution } from "./cue-words.ts";
import { findBlocks } from "./blocks.ts";
import { joinClaims } from "./claims.ts";
import { behindDatelines } from "./dateline.ts";
import { type FoundDate, findDates } from "./dates/find-dates.ts";
import { type PlacedName, createFocus } from "./focus.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { findIgnored } from "./ignored.ts";
import { findNames } from "./mentions.ts";
import { placeNames } from "./place-names.ts";
import { findQuotes } from "./quotes.ts";
import { resolveNames } from "./resolve.ts";
import { findSentences } from "./sentences.ts";
import { bySentence, outside, tokenSet } from "./span-groups.ts";
import type { Settled } from "./settled.ts";
import { createVoices } from "./speakers.ts";
import { carry, speechOf } from "./speech.ts";
import { findSlavicAttributions } from "../slavic/attributions.ts";
import { hasCyrillic, isCyrillicSentence } from "../slavic/script.ts";
import { carrySlavic } from "../slavic/speech.ts";
import { withSlavicVoices } from "../slavic/voices.ts";
import { type Token, tokenise } from "./tokens.ts";
import { knownWords } from "./word-classes.ts";

export interface ArticleToRead {
  readonly id: string;
  /** The whole body, LF line ends. */
  readonly text: string;
  readonly publishedOn: Day | null;
  /** Who published it; null where nobody says. */
  readonly outlet: string | null;
  /** What names stand for that reading would leave in doubt. */
  readonly settled?: Settled | null;
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

  const { mentions, names } = placeNames(found, resolutions, tokens, article, gazetteer);
  const quotes = findQuotes(text, blocks);
  const sentences = behindDatelines(tokens, whole);
  const told = names.filter(
    ({ firstToken, sentence }) => firstToken >= (sentences[sentence]?.firstToken ?? 0),
  );
  const inQuote = tokenSet(tokens, quotes);
  const isDate = tokenSet(tokens, dates);
  const words = { tokens, inQuote, isDate, ...knownWords(tokens, sentences) };
  const isSlavic = hasCyrillic(text);
  const everything = sentences.map((sentence, i) =>
    isSlavic && isCyrillicSentence(tokens, sentence)
      ? findSlavicAttributions(words, sentences, i)
      : findAttributions(words, sentence, i),
  );
  const attributions = everything.map((each) => each.filter(({ bearsClaim }) => bearsClaim));
  const inFrame = tokenSet(
    tokens,
    attributions.flat().flatMap((each) => framesOf(tokens, each)),
  );
  const byMarks = carry(tokens, sentences, quotes, attributions);
  const carried = isSlavic ? carrySlavic(tokens, sentences, attributions, byMarks) : byMarks;
  const spoken = speechOf(sentences, carried);
  const voices = createVoices(text, tokens, (token) => countryBefore(names, token));
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
    voices: isSlavic ? withSlavicVoices(voices, text, tokens, tokenSet(tokens, found)) : voices,
    focus: createFocus(
      tokens,
      sentences,
      told.filter(({ firstToken }) => !inFrame(firstToken)),
      names,
      found.filter((_, i) => mentions[i]?.place === null),
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
    attributions: all.map((each, i) => {
      const { source, cue, content } = stretchesOf(tokens, each, spoken.get(each));
      return { id: `${id}.a${i + 1}`, article: id, source, cue, content };
    }),
    claims: claims.map((claim, i) => ({
      id: `${id}.c${i + 1}`,
      article: id,
      start: claim.start,
      end: claim.end,
      places: claim.places,
      chain: claim.chain,
      when: claim.when,
      stance: claim.stance,
      event: claim.event,
      quantities: claim.quantities,
      attribution: claim.attribution ? (ids.get(claim.attribution) ?? null) : null,
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
