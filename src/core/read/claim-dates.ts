import type { Span, When } from "../model.ts";
import type { ClaimStretch } from "./claim-stretches.ts";
import type { Findings, Here } from "./claims.ts";
import type { FoundAttribution } from "./cue-words.ts";
import type { FoundDate } from "./dates/find-dates.ts";
import { AUXILIARIES, isVerb } from "./lexicon/grammar.ts";
import type { Range } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";

const BACKGROUND =
  /(?:, (?:which|whose|who|where|when)\b|\bsince\b|\bsince the\b|, the \p{L}+ \p{L}+ )[^,;]*$/u;

/** The claim's own date; else the day it was said, where the sentence gives one outside other claims. */
export function whenOf(
  found: Findings,
  here: Here,
  stretch: ClaimStretch,
  by: readonly FoundAttribution[],
): When | null {
  const date =
    ownDate(found, here, stretch, by) ??
    dateSaid(found, here, stretch, by) ??
    carriedDate(found, here, by) ??
    subjectDate(found, here, stretch);
  return date?.from && date.to ? { from: date.from, to: date.to, text: date.text } : null;
}

/** The first known date of its words that is not of something told beside it. */
function ownDate(
  { text, tokens }: Findings,
  { dates }: Here,
  stretch: ClaimStretch,
  by: readonly FoundAttribution[],
): FoundDate | undefined {
  const own = spanOf(tokens, stretch);
  const said = tokens[by.at(-1)?.content.first ?? stretch.first]?.start ?? 0;
  const from = Math.max(own.start, said);
  for (const date of dates) {
    if (date.from === null || !isIn(date, own)) continue;
    if (date.start < from || !BACKGROUND.test(text.slice(from, date.start))) return date;
  }
  return undefined;
}

/** A date beside all claims is when it was said, if no other speaker's cue stands nearer. */
function dateSaid(
  { tokens }: Findings,
  { dates, own, stretches }: Here,
  stretch: ClaimStretch,
  by: readonly FoundAttribution[],
): FoundDate | undefined {
  if (own.length === 0) return undefined;
  const span = spanOf(tokens, stretch);
  return dates.find((date) => {
    if (date.from === null || isIn(date, span)) return false;
    if (stretches.some((other) => isIn(date, spanOf(tokens, other)))) return false;
    const nearest = nearestCue(tokens, own, date.start);
    return nearest !== undefined && by.includes(nearest);
  });
}

function nearestCue(
  tokens: readonly Token[],
  own: readonly FoundAttribution[],
  at: number,
): FoundAttribution | undefined {
  let nearest: FoundAttribution | undefined;
  let least = Infinity;
  for (const each of own) {
    const distance = Math.abs((tokens[each.cue.first]?.start ?? 0) - at);
    if (distance >= least) continue;
    nearest = each;
    least = distance;
  }
  return nearest;
}

/** Speech that runs over sentences was said when the sentence that closes it says. */
function carriedDate(
  { sentences, dates, tokens }: Findings,
  { sentence }: Here,
  [carried]: readonly FoundAttribution[],
): FoundDate | undefined {
  const home = carried && sentences[carried.sentence];
  if (!home || home === sentence) return undefined;
  const said = tokens[carried.content.end - 1]?.end ?? 0;
  return dates[carried.sentence]?.find(({ from, start }) => from !== null && start >= said);
}

/** "The storm, which struck in March 2019, killed six": what befell its subject is what is told. */
function subjectDate(
  { text, tokens }: Findings,
  { dates }: Here,
  stretch: ClaimStretch,
): FoundDate | undefined {
  const own = spanOf(tokens, stretch);
  return dates.find((date) => {
    if (date.from === null || !isIn(date, own)) return false;
    if (!OF_SUBJECT.test(text.slice(own.start, date.start))) return false;
    const verb = NEXT_VERB.exec(text.slice(date.end, own.end))?.[1];
    return verb !== undefined && isVerb(verb) && !AUXILIARIES.has(verb);
  });
}

const OF_SUBJECT = /^[^,;]*, which [^,;]*$/u;
const NEXT_VERB = /^[^,;]*, (\p{Ll}+)/u;

const spanOf = (tokens: readonly Token[], { first, end }: Range): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

const isIn = ({ start, end }: Span, outer: Span): boolean =>
  start >= outer.start && end <= outer.end;
