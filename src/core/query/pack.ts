import {
  BASES,
  type ChainLink,
  type Claim,
  type Quantity,
  RELATIONS,
  type Relation,
} from "../model.ts";
import type { ArticleInPage, MentionInPage } from "./collection.ts";

/**
 * Claims, mentions and relations on their way to the page: a column a field, articles by
 * number, positions as steps from the one before, the outlets that end the chains
 * in a column of their own. Sent so, they weigh half.
 */

type Column<Item, Key extends keyof Item> = readonly Item[Key][];

export interface PackedClaims {
  readonly id: Column<Claim, "id">;
  readonly article: readonly number[];
  readonly start: readonly number[];
  readonly length: readonly number[];
  readonly places: Column<Claim, "places">;
  /** Without its last link. */
  readonly chain: Column<Claim, "chain">;
  /** The last link of every chain. */
  readonly outlet: readonly (ChainLink | null)[];
  readonly when: Column<Claim, "when">;
  readonly stance: Column<Claim, "stance">;
  readonly event: Column<Claim, "event">;
  readonly quantities: readonly (readonly Quantity[])[];
}

export interface PackedMentions {
  readonly article: readonly number[];
  readonly start: readonly number[];
  readonly length: readonly number[];
  readonly literal: readonly (0 | 1)[];
  readonly place: Column<MentionInPage, "place">;
  /** Number of the mention, places it could be. */
  readonly candidates: readonly (readonly [mention: number, places: readonly string[]])[];
}

type Articles = readonly Pick<ArticleInPage, "id">[];

const steps = (positions: readonly number[]): readonly number[] =>
  positions.map((position, i) => position - (positions[i - 1] ?? 0));

function positions(steps: readonly number[]): readonly number[] {
  let at = 0;
  return steps.map((step) => (at += step));
}

const numbersOf = (articles: Articles): ReadonlyMap<string, number> =>
  new Map(articles.map(({ id }, i) => [id, i]));

/** What stands at a place in a column. Our own files have columns of one length. */
function at<Value>(column: readonly Value[], i: number): Value {
  const value = column[i];
  if (value === undefined) throw new RangeError(`a packed column ends before item ${i}`);
  return value;
}

export function packClaims(claims: readonly Claim[], articles: Articles): PackedClaims {
  const numbers = numbersOf(articles);
  return {
    id: claims.map(({ id }) => id),
    article: claims.map(({ article }) => numbers.get(article) ?? -1),
    start: steps(claims.map(({ start }) => start)),
    length: claims.map(({ start, end }) => end - start),
    places: claims.map(({ places }) => places),
    chain: claims.map(({ chain }) => chain.slice(0, -1)),
    outlet: claims.map(({ chain }) => chain.at(-1) ?? null),
    when: claims.map(({ when }) => when),
    stance: claims.map(({ stance }) => stance),
    event: claims.map(({ event }) => event),
    quantities: claims.map(({ quantities }) => quantities),
  };
}

export function unpackClaims(packed: PackedClaims, articles: Articles): readonly Claim[] {
  const starts = positions(packed.start);
  return packed.id.map((id, i): Claim => {
    const start = at(starts, i);
    const outlet = at(packed.outlet, i);
    return {
      id,
      article: at(articles, at(packed.article, i)).id,
      start,
      end: start + at(packed.length, i),
      attribution: null, // comes with the words
      places: at(packed.places, i),
      chain: [...at(packed.chain, i), ...(outlet ? [outlet] : [])],
      when: at(packed.when, i),
      stance: at(packed.stance, i),
      event: at(packed.event, i),
      quantities: at(packed.quantities, i),
    };
  });
}

export function packMentions(
  mentions: readonly MentionInPage[],
  articles: Articles,
): PackedMentions {
  const numbers = numbersOf(articles);
  return {
    article: mentions.map(({ article }) => numbers.get(article) ?? -1),
    start: steps(mentions.map(({ start }) => start)),
    length: mentions.map(({ start, end }) => end - start),
    literal: mentions.map(({ literal }) => (literal ? 1 : 0)),
    place: mentions.map(({ place }) => place),
    candidates: mentions.flatMap(({ candidates }, i) =>
      candidates ? [[i, candidates] as const] : [],
    ),
  };
}

export function unpackMentions(
  packed: PackedMentions,
  articles: Articles,
): readonly MentionInPage[] {
  const starts = positions(packed.start);
  const candidates = new Map(packed.candidates);
  return starts.map((start, i): MentionInPage => {
    const couldBe = candidates.get(i);
    return {
      article: at(articles, at(packed.article, i)).id,
      start,
      end: start + at(packed.length, i),
      literal: at(packed.literal, i) === 1,
      place: at(packed.place, i),
      ...(couldBe ? { candidates: couldBe } : {}),
    };
  });
}

/** Kinds, bases and makers by number, claims too. */
export interface PackedRelations {
  readonly kind: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly basis: readonly number[];
  /** Numbers of the relations that a person made. */
  readonly curated: readonly number[];
}

export function packRelations(
  relations: readonly Relation[],
  claims: readonly Pick<Claim, "id">[],
): PackedRelations {
  const numbers = new Map(claims.map(({ id }, i) => [id, i]));
  return {
    kind: relations.map(({ kind }) => RELATIONS.indexOf(kind)),
    from: relations.map(({ from }) => numbers.get(from) ?? -1),
    to: relations.map(({ to }) => numbers.get(to) ?? -1),
    basis: relations.map(({ basis }) => BASES.indexOf(basis)),
    curated: relations.flatMap(({ by }, i) => (by === "curated" ? [i] : [])),
  };
}

/** Without their explanations, which come with the words. */
export function unpackRelations(
  packed: PackedRelations,
  claimIds: readonly string[],
): readonly Relation[] {
  const curated = new Set(packed.curated);
  return packed.kind.map((kind, i): Relation => ({
    kind: at(RELATIONS, kind),
    from: at(claimIds, at(packed.from, i)),
    to: at(claimIds, at(packed.to, i)),
    basis: at(BASES, at(packed.basis, i)),
    explanation: "",
    by: curated.has(i) ? "curated" : "computed",
  }));
}
