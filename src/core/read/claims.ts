import type { Attribution, ChainLink, Claim, ClaimPlace, Span, Stretch, When } from "../model.ts";
import type { FoundAttribution } from "./cue-words.ts";
import { type ClaimStretch, claimStretches } from "./claim-stretches.ts";
import type { FoundDate } from "./dates/find-dates.ts";
import { eventOf } from "./events.ts";
import type { Focus, PlacedName } from "./focus.ts";
import type { PlaceEntry } from "./gazetteer.ts";
import type { Range, Subject } from "./noun-phrase.ts";
import { findQuantities } from "./quantities.ts";
import { roleAt } from "./roles.ts";
import type { Sentence } from "./sentences.ts";
import { stanceOf } from "./stance.ts";
import type { Voices } from "./speakers.ts";
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

type Unnumbered<T> = Omit<T, "id" | "article" | "attribution">;
export interface JoinedClaim extends Unnumbered<Claim> {
  readonly attribution: FoundAttribution | null;
}

/** @returns one claim a speaker of each sentence, in reading order. */
export function joinClaims(found: Findings): JoinedClaim[] {
  let topic: Topic | null = null;
  return found.sentences.flatMap((sentence, index) => {
    found.voices.hear(sentence);
    if (isHeading(found, sentence, index)) return [];
    const here: Here = {
      sentence,
      names: found.names[index] ?? [],
      dates: found.dates[index] ?? [],
      own: found.attributions[index] ?? [],
    };
    const { own } = here;
    const named = new Map(own.map((each) => [each, linksOf(found, each)]));
    const carried = found.carried.get(index);
    const stretches = claimStretches(found.tokens, sentence, own);
    const told = topic?.block === sentence.block ? topic.place : null;
    const claims = stretches.flatMap((stretch) => {
      const by = stretch.by.length === 0 && carried ? [carried] : stretch.by;
      return joinClaim(found, here, { ...stretch, by }, stretches, named, told);
    });
    const place = claims[0]?.places.find((each) => found.focus.isGround(each.place));
    if (place) topic = { block: sentence.block, place: place.place };
    return claims;
  });
}

/** What was found in one sentence. */
interface Here {
  readonly sentence: Sentence;
  readonly names: readonly PlacedName[];
  readonly dates: readonly FoundDate[];
  readonly own: readonly FoundAttribution[];
}

/** The place the last claim of a block was first about: where the next goes that names none. */
interface Topic {
  readonly block: number;
  readonly place: string;
}

/** A question claims nothing, nor does a credit in brackets; nor do a few words without a full stop, which head a passage. */
function isHeading({ tokens, sentences }: Findings, sentence: Sentence, index: number): boolean {
  const last = tokens[sentence.endToken - 1]?.text ?? "";
  const isCredit = tokens[sentence.firstToken]?.text === "(" && last === ")";
  if (last === "?" || isCredit) return true;
  const alone =
    sentences[index - 1]?.block !== sentence.block &&
    sentences[index + 1]?.block !== sentence.block;
  const FEW = 5; // words
  return alone && sentence.endToken - sentence.firstToken <= FEW && !/[.!…"”]/u.test(last);
}

function joinClaim(
  found: Findings,
  here: Here,
  stretch: ClaimStretch,
  all: readonly ClaimStretch[],
  named: Map<FoundAttribution, readonly ChainLink[]>,
  told: string | null,
): JoinedClaim[] {
  const { text, tokens } = found;
  const start = tokens[stretch.first]?.start ?? here.sentence.start;
  const end = tokens[stretch.end - 1]?.end ?? here.sentence.end;
  const places = placesOf(found, here, stretch, told);
  if (places.length === 0) return [];
  const said = tokens.slice(stretch.first, stretch.end);
  const taken = here.dates.filter((date) => date.start >= start && date.end <= end);
  return [
    {
      start,
      end,
      attribution: stretch.by.findLast(({ isEcho }) => !isEcho) ?? null,
      places,
      chain: chainOf(found, stretch.by, named),
      when: whenOf(found, here, stretch, all),
      stance: stanceOf(
        said,
        stretch.by.map(({ puts }) => puts),
      ),
      event: eventOf(said) ?? eventOf(cueOf(tokens, stretch)),
      quantities: findQuantities(text, tokens, stretch.first, stretch.end, taken),
    },
  ];
}

/** The words that say so: "threatened to march" is a threat before it is a march. */
const cueOf = (tokens: readonly Token[], { by }: ClaimStretch): readonly Token[] => {
  const cue = by.at(-1)?.cue;
  return cue ? tokens.slice(cue.first, cue.end) : [];
};

/** First speaker first: who is cited, who said it, who passed it on, the article's own outlet. */
function chainOf(
  found: Findings,
  by: readonly FoundAttribution[],
  named: Map<FoundAttribution, readonly ChainLink[]>,
): ChainLink[] {
  const links: ChainLink[] = [];
  for (const attribution of by.toReversed()) {
    const more = named.get(attribution) ?? linksOf(found, attribution);
    named.set(attribution, more);
    for (const link of more) {
      const isFirst = links.length === 0;
      if (!links.some(({ name }) => name === link.name) && link.name !== found.outlet)
        links.push({ name: link.name, role: isFirst ? "speaker" : link.role });
    }
  }
  return [...links, { name: found.outlet, role: "publisher" }];
}

function linksOf({ voices }: Findings, { source, cites, passedTo }: FoundAttribution): ChainLink[] {
  const links: ChainLink[] = [];
  if (cites)
    links.push({ name: voices.nameOf({ noun: cites, apposition: null }), role: "speaker" });
  if (source)
    links.push({
      name: cites ? outletName(voices, source) : voices.nameOf(source),
      role: "outlet",
    });
  const spokeTo = passedTo ? voices.outletNamed(passedTo) : null;
  const via = voices.via(links.at(-1)?.name ?? "", spokeTo);
  return via ? [...links, { name: via, role: "outlet" }] : links;
}

const outletName = (voices: Voices, source: Subject): string => voices.outletNamed(source.noun);

/** Places the claim's words name or point at; else what its sentence, then its passage, is about. */
function placesOf(
  found: Findings,
  { sentence, names }: Here,
  { first, end }: Range,
  told: string | null,
): ClaimPlace[] {
  const { tokens, focus } = found;
  const inside = names.filter(
    (name) => name.literal && name.firstToken >= first && name.endToken <= end,
  );
  const kept = inside.filter((name) => !isContainer(tokens, name, inside));
  const places: ClaimPlace[] = kept.map((name) => ({
    place: name.place.id,
    role: roleAt(tokens, first, name.firstToken),
  }));
  const has = (place: PlaceEntry) => places.some((other) => other.place === place.id);
  for (let i = first; i < end; i++) {
    const pointed = focus.pointedAt(i, sentence);
    const sameKind = pointed && kept.some(({ place }) => place.kind === pointed.kind);
    if (pointed && !has(pointed) && !sameKind)
      places.push({ place: pointed.id, role: roleAt(tokens, first, i) });
  }
  if (places.length > 0) return unique(places);
  const within = (name: PlacedName, range: Range) =>
    name.firstToken >= range.first && name.endToken <= range.end;
  const receiver = names.find((name) => within(name, { first, end }) && isReceiver(tokens, name));
  const beside = names.find(
    (name) => name.literal && !found.inFrame(name.firstToken) && name.place.kind !== "country",
  );
  const topic = focus.isElsewhere(sentence) ? null : told;
  const passage = receiver?.place.id ?? beside?.place.id ?? topic ?? focus.about(sentence)?.id;
  return passage ? [{ place: passage, role: "about" }] : [];
}

/** "aid for Ukraine": a party, and still where the claim leads when it names no place. */
const isReceiver = (tokens: readonly Token[], { firstToken, place }: PlacedName): boolean =>
  place.kind === "country" && /^(?:to|for)$/u.test(tokens[firstToken - 1]?.lower ?? "");

/** "Kherson, Ukraine", "the city of Mykolaiv in Ukraine": the country only says where the other is. */
function isContainer(
  tokens: readonly Token[],
  name: PlacedName,
  all: readonly PlacedName[],
): boolean {
  if (name.place.kind !== "country") return false;
  const of = tokens[name.firstToken - 1]?.lower === "of";
  return all.some(
    ({ place }) =>
      place !== name.place &&
      (!of || place.kind !== "region") &&
      place.country === name.place.country &&
      place.country !== "",
  );
}

function unique(places: readonly ClaimPlace[]): ClaimPlace[] {
  const seen = new Map<string, ClaimPlace>();
  for (const each of places) {
    const known = seen.get(each.place);
    if (!known || known.role === "about")
      seen.set(each.place, known ? { ...known, role: each.role } : each);
  }
  return Array.from(seen.values());
}

const BACKGROUND =
  /(?:, (?:which|whose|who|where|when)\b|\bsince\b|\bsince the\b|, the \p{L}+ \p{L}+ )[^,;]*$/u;

/** The claim's own date; else the day it was said, where the sentence gives one outside other claims. */
function whenOf(
  found: Findings,
  here: Here,
  stretch: ClaimStretch,
  all: readonly ClaimStretch[],
): When | null {
  const { tokens, text } = found;
  const { dates: known } = here;
  const spanOf = ({ first, end }: Range) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  });
  const own = spanOf(stretch);
  const [said] = stretch.by.toReversed();
  const contentStart = Math.max(
    own.start,
    tokens[said?.content.first ?? stretch.first]?.start ?? 0,
  );
  const inside = known.filter(
    ({ start, end }) =>
      start >= own.start &&
      end <= own.end &&
      (start < contentStart || !BACKGROUND.test(text.slice(contentStart, start))),
  );
  const others = all.filter((other) => other !== stretch).map(spanOf);
  const outside = known.filter(
    ({ start, end }) =>
      !(start >= own.start && end <= own.end) &&
      !others.some((other) => start >= other.start && end <= other.end),
  );
  const date =
    inside.find(({ from }) => from !== null) ??
    outside.find(({ start }) => saidThen(found, here, stretch, start)) ??
    carriedDate(found, here, stretch);
  return date?.from && date.to ? { from: date.from, to: date.to, text: date.text } : null;
}

/** A date beside a claim is when it was said, if no other speaker's cue stands nearer. */
function saidThen({ tokens }: Findings, { own }: Here, { by }: ClaimStretch, at: number): boolean {
  const distance = ({ cue }: FoundAttribution) => Math.abs((tokens[cue.first]?.start ?? 0) - at);
  const nearest = own.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest !== undefined && by.includes(nearest);
}

/** Speech that runs over sentences was said when the sentence that closes it says. */
function carriedDate(
  { sentences, dates, tokens }: Findings,
  { sentence }: Here,
  { by }: ClaimStretch,
): FoundDate | undefined {
  const [carried] = by;
  const home = carried && sentences[carried.sentence];
  if (!home || home === sentence) return undefined;
  const said = tokens[carried.content.end - 1]?.end ?? 0;
  return dates[carried.sentence]?.find(({ start }) => start >= said);
}

/**
 * Stretches of text for an attribution, as the format has them.
 *
 * @param speech - further sentences of the same speech.
 */
export function stretchesOf(
  tokens: readonly Token[],
  found: FoundAttribution,
  speech: readonly Span[] = [],
): Unnumbered<Attribution> {
  const cut = ({ first, end }: Range): Stretch => [
    tokens[first]?.start ?? 0,
    tokens[end - 1]?.end ?? 0,
  ];
  const source = found.source
    ? [cut(found.source.apposition ? joined(found.source) : found.source.noun)]
    : [];
  const more = speech.map(({ start, end }): Stretch => [start, end]);
  const content = [cut(found.content), ...more].sort(([a], [b]) => a - b);
  return { source, cue: [cut(found.cue)], content };
}

const joined = ({ noun, apposition }: Subject): Range => ({
  first: Math.min(noun.first, apposition?.first ?? noun.first),
  end: Math.max(noun.end, apposition?.end ?? noun.end),
});
