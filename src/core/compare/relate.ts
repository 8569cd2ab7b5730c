import type { StatedSide } from "../geography/checks/predicate.ts";
import { groupBy } from "../group-by.ts";
import type { Article, Claim, Mention, Place, Relation } from "../model.ts";
import { compare } from "./compare.ts";
import { explain, explainOrigin } from "./explain.ts";
import { isNamed, originOf } from "./origins.ts";
import { situationsOfAll } from "./situations.ts";
import type { Situation } from "./situation.ts";
import type { Verdict } from "./verdict.ts";

interface ToRelate {
  readonly articles: readonly Pick<Article, "id" | "text" | "publishedOn">[];
  readonly places: readonly Place[];
  readonly mentions: readonly Mention[];
  /** With their speakers named alike: nameSpeakers comes first. */
  readonly claims: readonly Claim[];
  /** Banks that claims name, by claim id. */
  readonly sides: ReadonlyMap<string, readonly StatedSide[]>;
}

/** Situations a bucket compares each one with: the next in time. Keeps the work near-linear. */
const NEIGHBOURS = 40;
/** Agreements kept for one claim, the nearest in time; conflicts and updates do not count. */
const MOST_AGREEMENTS = 12;

/**
 * How claims stand to each other. What they say of one kind of thing at one
 * place meets in a bucket, ordered by publication, and is compared with a
 * bounded number of neighbours, so that time grows with the claims, not with their pairs.
 *
 * @returns each relation once, in order of the earlier claim's publication; an
 *   update goes from the later claim to the earlier one. The order in which
 *   articles and claims were given makes no difference.
 */
export function relate(input: ToRelate): readonly Relation[] {
  const claims = inOrder(input);
  const situations = situationsOfAll({ ...input, claims });
  const best = new Map<number, Found>();
  const agreements = new Uint16Array(claims.length);
  for (const bucket of bucketsOf(situations, input.places).values())
    for (const [i, a] of bucket.entries()) {
      for (let j = i + 1; j < Math.min(bucket.length, i + 1 + NEIGHBOURS); j++) {
        const b = bucket[j];
        const verdict = b && compare(a, b);
        if (!b || !verdict) continue;
        const key = a.claim * claims.length + b.claim;
        const known = best.get(key);
        if (known && weightOf(known.verdict) >= weightOf(verdict)) continue;
        if (!known && verdict.kind === "corroborates") {
          if ((agreements[a.claim] ?? 0) >= MOST_AGREEMENTS) continue;
          agreements[a.claim] = (agreements[a.claim] ?? 0) + 1;
        }
        best.set(key, { a, b, verdict });
      }
    }
  return Array.from(best)
    .sort(([x], [y]) => x - y)
    .flatMap(([, found]) => relationsOf(found, claims));
}

interface Found {
  readonly a: Situation;
  readonly b: Situation;
  readonly verdict: Verdict;
}

const KIND_WEIGHT = { contradicts: 30, updates: 20, corroborates: 10 } as const;
const BASIS_WEIGHT = { geometry: 5, number: 4, date: 3, stance: 2, content: 1 } as const;
const weightOf = ({ kind, basis }: Verdict): number => KIND_WEIGHT[kind] + BASIS_WEIGHT[basis];

/** Claims by publication of their article, then its id, then their place in it. */
function inOrder({ articles, claims }: ToRelate): readonly Claim[] {
  const rank = new Map(
    articles
      .toSorted(
        (a, b) => byText(a.publishedOn ?? UNDATED, b.publishedOn ?? UNDATED) || byText(a.id, b.id),
      )
      .map(({ id }, i) => [id, i]),
  );
  const rankOf = (claim: Claim) => rank.get(claim.article) ?? articles.length;
  return claims
    .map((claim) => ({ claim, rank: rankOf(claim) }))
    .sort(
      (a, b) => a.rank - b.rank || a.claim.start - b.claim.start || byText(a.claim.id, b.claim.id),
    )
    .map(({ claim }) => claim);
}

const UNDATED = "9999-99-99";
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Situations that may be of one thing, by process and place, in order of publication. */
function bucketsOf(
  situations: readonly Situation[],
  places: readonly Place[],
): ReadonlyMap<string, readonly Situation[]> {
  const regionOf = new Map(places.map(({ id, properties }) => [id, regionIn(properties)]));
  const keyed = situations.flatMap((situation) => {
    const ids = new Set(situation.places);
    // A passage's town may stand for its region, and some things are told of either.
    if (situation.isVague || situation.kind.isWide)
      for (const place of situation.places) {
        const region = regionOf.get(place);
        if (region) ids.add(region);
      }
    return Array.from(ids, (place) => ({
      key: `${situation.kind.process}\u0000${place}`,
      situation,
    }));
  });
  const buckets = new Map<string, readonly Situation[]>();
  for (const [key, group] of groupBy(keyed, (each) => each.key))
    buckets.set(
      key,
      group.map(({ situation }) => situation),
    );
  return buckets;
}

function regionIn(properties: Place["properties"]): string | null {
  const region = properties["addr:region"] ?? properties["is_in"];
  return typeof region === "string" ? region : null;
}

function relationsOf({ a, b, verdict }: Found, claims: readonly Claim[]): Relation[] {
  const [first, second] = [claims[a.claim], claims[b.claim]];
  if (!first || !second) return [];
  const { kind, basis, later } = verdict;
  const [from, to] = later === "b" ? [second.id, first.id] : [first.id, second.id];
  const relation: Relation = {
    kind,
    from,
    to,
    basis,
    explanation: explain(a, b, verdict),
    by: "computed",
  };
  const origin = originOf(first);
  const name = first.chain[0]?.name ?? "";
  const isOneVoice =
    first.article !== second.article && isNamed(name) && origin === originOf(second);
  return isOneVoice
    ? [relation, { kind: "same-origin", from: first.id, to: second.id, basis: "content", explanation: explainOrigin(name), by: "computed" }]
    : [relation]; // prettier-ignore
}
