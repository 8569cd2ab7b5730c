import type { ChainLink, Claim, ClaimPlace, Span } from "../model.ts";
import { slavicEventOf } from "../slavic/events.ts";
import { findSlavicQuantities } from "../slavic/quantities.ts";
import { isCyrillicStretch } from "../slavic/script.ts";
import { slavicStanceOf } from "../slavic/stance.ts";
import { chainOf, linksOf } from "./claim-chain.ts";
import { whenOf } from "./claim-dates.ts";
import { placesOf } from "./claim-places.ts";
import { type ClaimStretch, claimStretches } from "./claim-stretches.ts";
import type { FoundAttribution } from "./cue-words.ts";
import type { FoundDate } from "./dates/find-dates.ts";
import { eventOf } from "./events.ts";
import type { Focus, PlacedName } from "./focus.ts";
import { isVerb } from "./lexicon/grammar.ts";
import type { Range } from "./noun-phrase.ts";
import { findQuantities } from "./quantities.ts";
import type { Sentence } from "./sentences.ts";
import type { Voices } from "./speakers.ts";
import { stanceOf } from "./stance.ts";
import type { Token } from "./tokens.ts";

/** Everything reading has found so far, for the last step to join. */
export interface Findings {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** By sentence, as the next two are. */
  readonly names: readonly (readonly PlacedName[])[];
  readonly dates: readonly (readonly FoundDate[])[];
  readonly attributions: readonly (readonly FoundAttribution[])[];
  /** For a sentence wholly inside a quotation: the attribution of that quotation. */
  readonly carried: ReadonlyMap<number, FoundAttribution>;
  /** Whether a token belongs to a source or cue, not to what was said. */
  readonly inFrame: (i: number) => boolean;
  readonly voices: Voices;
  readonly focus: Focus;
  readonly outlet: string;
}

/** What was found in one sentence. */
export interface Here {
  readonly sentence: Sentence;
  readonly names: readonly PlacedName[];
  readonly dates: readonly FoundDate[];
  readonly own: readonly FoundAttribution[];
  readonly stretches: readonly ClaimStretch[];
  /** Who passed on what each attribution says, looked up in reading order. */
  readonly named: Map<FoundAttribution, readonly ChainLink[]>;
  /** The place the last claim of its block was first about: where the next goes that names none. */
  readonly told: string | null;
}

interface JoinedClaim extends Omit<Claim, "id" | "article" | "attribution"> {
  readonly attribution: FoundAttribution | null;
}

/** @returns one claim a speaker of each sentence, in reading order. */
export function joinClaims(found: Findings): JoinedClaim[] {
  const claims: JoinedClaim[] = [];
  let topic: { readonly block: number; readonly place: string } | null = null;
  for (const [index, sentence] of found.sentences.entries()) {
    found.voices.hear(sentence);
    if (isHeading(found, sentence, index)) continue;
    const own = found.attributions[index] ?? NONE;
    const here: Here = {
      sentence,
      names: found.names[index] ?? [],
      dates: found.dates[index] ?? [],
      own,
      stretches: claimStretches(found.tokens, sentence, own),
      named: new Map(),
      told: topic?.block === sentence.block ? topic.place : null,
    };
    for (const each of own) here.named.set(each, linksOf(found.voices, each));
    const carried = found.carried.get(index);
    const before = claims.length;
    for (const stretch of here.stretches) {
      const by = carried && stretch.by.length === 0 ? [carried] : stretch.by;
      const claim = joinClaim(found, here, stretch, by);
      if (claim) claims.push(claim);
    }
    const place = claims[before]?.places.find((each) => mayStay(found, here, each));
    if (place) topic = { block: sentence.block, place: place.place };
  }
  return claims;
}

/** "flights to London": where somebody goes or comes from abroad is not told of next. */
function mayStay({ focus }: Findings, { sentence, names }: Here, each: ClaimPlace): boolean {
  if (!focus.isGround(each.place)) return false;
  if (each.role === "at" || each.role === "about") return true;
  const named = names.find(({ place }) => place.id === each.place);
  return !named || named.place.country === focus.about(sentence)?.country;
}

const NONE: readonly FoundAttribution[] = [];

/**
 * A question claims nothing, nor does a credit in brackets; nor do a few words without a full
 * stop, which head a passage, nor a line that only says who published it when.
 */
function isHeading(found: Findings, sentence: Sentence, index: number): boolean {
  const { tokens, sentences } = found;
  const { firstToken, endToken, block } = sentence;
  const last = tokens[endToken - 1]?.text ?? "";
  if (last === "?") return true;
  if (last === ")" && tokens[firstToken]?.text === "(") return true; // a credit
  if (endToken - firstToken > LONGEST_CREDIT || ENDS_SENTENCE.test(last)) return false;
  if (sentences[index - 1]?.block === block || sentences[index + 1]?.block === block) return false;
  return endToken - firstToken <= LONGEST_HEADING || isCredit(found, sentence, index);
}

const LONGEST_HEADING = 5; // tokens
const LONGEST_CREDIT = 14; // tokens: "The Valley Monitor, 15 February 2024"
const ENDS_SENTENCE = /[.!…"”]/u;

/** A name and a date, and nothing that acts. */
function isCredit({ tokens, dates }: Findings, sentence: Sentence, index: number): boolean {
  if (dates[index]?.at(-1)?.end !== sentence.end) return false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (isVerb(tokens[i]?.lower ?? "")) return false;
  return true;
}

function joinClaim(
  found: Findings,
  here: Here,
  stretch: ClaimStretch,
  by: readonly FoundAttribution[],
): JoinedClaim | null {
  const { text, tokens } = found;
  const { first, end: endToken } = stretch;
  const places = placesOf(found, here, stretch);
  if (places.length === 0) return null;
  const start = tokens[first]?.start ?? here.sentence.start;
  const end = tokens[endToken - 1]?.end ?? here.sentence.end;
  const said = isCyrillicStretch(tokens, first, endToken)
    ? slavicManner(text, tokens, stretch, by, here.dates)
    : mannerOf(text, tokens, stretch, by, here.dates);
  return {
    start,
    end,
    attribution: by.findLast(({ isEcho }) => !isEcho) ?? null,
    places,
    chain: chainOf(found, by, here.named),
    when: whenOf(found, here, stretch, by),
    stance: said.stance,
    event: said.event,
    quantities: said.quantities,
  };
}

type Manner = Pick<Claim, "stance" | "event" | "quantities">;

/** How a claim is put, what it tells of, and its numbers. */
function mannerOf(
  text: string,
  tokens: readonly Token[],
  { first, end }: Range,
  by: readonly FoundAttribution[],
  dates: readonly Span[],
): Manner {
  const cue = by.at(-1)?.cue;
  return {
    stance: stanceOf(tokens, first, end, by),
    // The words that say so come second: "threatened to march" is a threat before it is a march.
    event: eventOf(tokens, first, end) ?? (cue ? eventOf(tokens, cue.first, cue.end) : null),
    quantities: findQuantities(text, tokens, first, end, dates),
  };
}

/** The same of Ukrainian and Russian words. */
function slavicManner(
  text: string,
  tokens: readonly Token[],
  { first, end }: Range,
  by: readonly FoundAttribution[],
  dates: readonly Span[],
): Manner {
  const words = tokens.slice(first, end);
  const cue = by.at(-1)?.cue;
  const puts = by.map((each) => each.puts);
  return {
    stance: slavicStanceOf(words, puts),
    event: slavicEventOf(words) ?? (cue ? slavicEventOf(tokens.slice(cue.first, cue.end)) : null),
    quantities: findSlavicQuantities(text, tokens, first, end, dates),
  };
}
