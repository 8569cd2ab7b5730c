import type { Claim, Dataset, Mention } from "../../model.ts";
import type { MarkedClaim, Marks } from "./marks.ts";
import { createPlaces } from "./marked-places.ts";
import { around, find, lengthOf, overlap, spansOf } from "./marked-spans.ts";
import { isSameSpeaker } from "./same-speaker.ts";

/** What is scored; each is a share from 0 to 1. */
export const MEASURES = [
  "mentions F1",
  "literal or metonym",
  "places of mentions",
  "claims found",
  "claims precision",
  "claims not too long",
  "places of claims",
  "dates of claims",
  "speakers of claims",
  "stance of claims",
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Score {
  readonly shares: ReadonlyMap<Measure, number>;
  /** Marks that took part, to be held against the files: nothing may drop out. */
  readonly scored: { readonly mentions: number; readonly claims: number };
  /** Every difference, in words, for whoever mends the reading. */
  readonly differences: readonly string[];
}

const ENOUGH_OVERLAP = 0.5; // intersection over union from which two stretches are one claim
const TOO_LONG = 1.6; // times the marked stretch

/** Holds what was read against the marks. A quote that is not in the text throws: the marks are ours. */
export function score(dataset: Dataset, marks: readonly Marks[]): Score {
  const tallies = new Map<Measure, { right: number; of: number }>(
    MEASURES.map((name) => [name, { right: 0, of: 0 }]),
  );
  const differences: string[] = [];
  const scored = { mentions: 0, claims: 0 };
  const places = createPlaces(dataset, marks);
  let [foundMentions, readMentions] = [0, 0];

  const tally = (measure: Measure, isRight: boolean, difference: () => string) => {
    const counts = tallies.get(measure);
    if (!counts) return;
    counts.of++;
    if (isRight) counts.right++;
    else differences.push(`${measure}: ${difference()}`);
  };

  for (const marked of marks) {
    const text = dataset.articles.find(({ id }) => id === marked.article)?.text ?? "";
    const of = <Item extends { article: string }>(items: readonly Item[]) =>
      items.filter(({ article }) => article === marked.article);
    scoreMentions(text, marked, of(dataset.mentions));
    scoreClaims(text, marked, of(dataset.claims));
  }

  function scoreMentions(text: string, { mentions, doubts }: Marks, read: readonly Mention[]) {
    const doubted = doubts.map((doubt) => find(text, doubt));
    const counted = read.filter((mention) => !doubted.some((span) => overlap(span, mention) > 0));
    const taken = new Set<Mention>();
    for (const mark of mentions) {
      scored.mentions++;
      const spans = spansOf(text, mark);
      const mention = counted.find(
        (each) =>
          !taken.has(each) &&
          spans.some((span) => span.start === each.start && span.end === each.end),
      );
      if (!mention) {
        differences.push(`mention missed: ${around(text, find(text, mark))}`);
        continue;
      }
      taken.add(mention);
      foundMentions++;
      const shown = () =>
        `${around(text, mention)}, marked ${mark.literal ? "literal" : "metonym"} ${mark.place}, read ${mention.place ?? "none"}`;
      if (!mark.unsure) tally("literal or metonym", mention.literal === mark.literal, shown);
      if (mark.literal && mention.literal)
        tally("places of mentions", places.isMarked(mention.place, mark), shown);
    }
    readMentions += counted.length;
    for (const extra of counted)
      if (!taken.has(extra)) differences.push(`mention too many: ${around(text, extra)}`);
  }

  function scoreClaims(text: string, { claims: marked, mentions }: Marks, read: readonly Claim[]) {
    const states = mentions
      .filter(({ kind, literal }) => kind === "country" || !literal)
      .map(({ place }) => place);
    const pairs = pairClaims(text, marked, read, states);
    const taken = new Set(pairs.values());
    for (const claim of read)
      tally(
        "claims precision",
        taken.has(claim),
        () => `not marked: ${speakerOf(claim)}: ${text.slice(claim.start, claim.end)}`,
      );
    for (const mark of marked) {
      scored.claims++;
      const claim = pairs.get(mark);
      if (!mark.optional)
        tally("claims found", claim !== undefined, () => `missed: ${mark.speaker}: ${mark.quote}`);
      if (!claim) continue;
      const said = text.slice(claim.start, claim.end);
      const longest = Math.max(...spansOf(text, mark).map(lengthOf));
      const wanted = [mark.places, ...(mark.placesAlt ?? [])];
      const days = [mark.from === null ? null : [mark.from, mark.to], ...(mark.whenAlt ?? [])];
      const { when } = claim;
      const isDay = (day: readonly (string | null)[] | null) =>
        (day?.[0] ?? null) === (when?.from ?? null) && (day?.[1] ?? null) === (when?.to ?? null);
      tally(
        "claims not too long",
        lengthOf(claim) <= TOO_LONG * longest,
        () => `${said}, marked ${mark.quote}`,
      );
      tally(
        "places of claims",
        wanted.some((names) => places.areMarked(claim, names)),
        () =>
          `${said}, marked ${mark.places.join(", ")}, read ${claim.places.map(({ place }) => place).join(", ")}`,
      );
      if (!mark.whenUnsure)
        tally(
          "dates of claims",
          days.some(isDay),
          () =>
            `${said}, marked ${mark.from ?? "none"} to ${mark.to ?? "none"}, read ${when?.from ?? "none"} to ${when?.to ?? "none"}`,
        );
      tally(
        "speakers of claims",
        isSpeaker(mark, claim, states),
        () => `${said}, marked ${mark.speaker}, read ${speakerOf(claim)}`,
      );
      tally(
        "stance of claims",
        [mark.stance, ...(mark.stanceAlt ?? [])].includes(claim.stance),
        () => `${said}, marked ${mark.stance}, read ${claim.stance}`,
      );
    }
  }

  const shares = new Map(
    Array.from(tallies, ([name, { right, of }]) => [name, of === 0 ? 0 : right / of]),
  );
  shares.set("mentions F1", (2 * foundMentions) / Math.max(1, readMentions + scored.mentions));
  return { shares, scored, differences };
}

/** Each mark with the claim that fits it best; of equals the same speaker first, optional marks last. */
function pairClaims(
  text: string,
  marked: readonly MarkedClaim[],
  read: readonly Claim[],
  states: readonly string[],
) {
  const SAME_SPEAKER = 0.3;
  const OPTIONAL = -0.1;
  const fits = marked.flatMap((mark) =>
    read.flatMap((claim) => {
      const share = Math.max(...spansOf(text, mark).map((span) => overlap(span, claim)));
      const bonus =
        (isSpeaker(mark, claim, states) ? SAME_SPEAKER : 0) + (mark.optional ? OPTIONAL : 0);
      return share < ENOUGH_OVERLAP ? [] : [{ mark, claim, fit: share + bonus }];
    }),
  );
  const pairs = new Map<MarkedClaim, Claim>();
  const taken = new Set<Claim>();
  for (const { mark, claim } of fits.sort((a, b) => b.fit - a.fit)) {
    if (pairs.has(mark) || taken.has(claim)) continue;
    pairs.set(mark, claim);
    taken.add(claim);
  }
  return pairs;
}

const speakerOf = ({ chain }: Claim): string => chain[0]?.name ?? "";
const isSpeaker = (
  { speaker, speakerAlt = [] }: MarkedClaim,
  claim: Claim,
  states: readonly string[],
): boolean =>
  [speaker, ...speakerAlt].some((name) => isSameSpeaker(name, speakerOf(claim), states));
