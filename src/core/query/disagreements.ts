import { groupBy } from "../group-by.ts";
import type { Claim, Relation } from "../model.ts";
import type { Agreement, Voices } from "./agreement.ts";
import type { StatedBank } from "./collection.ts";
import { disputeId } from "./dispute-id.ts";
import { changeQuestion, questionOf, standfirstOf } from "./dispute-words.ts";
import type { Lookup } from "./lookup.ts";
import { type Cluster, clusters, coloured } from "./clusters.ts";
import { type SideLabel, byVoices, distinct, labelOf } from "./side-labels.ts";
import { formatNumber } from "./words.ts";

/** Claims that contradict each other on one basis, gathered to one question with its answers. */
export interface Disagreement {
  readonly id: string;
  readonly basis: Relation["basis"];
  /** In order of publication. */
  readonly claims: readonly Claim[];
  readonly question: string;
  /** Says what the reports differ on, and takes no side. */
  readonly standfirst: string;
  /** Two as a rule; more where three claims all contradict one another, the last of many together. */
  readonly sides: readonly DisputeSide[];
  readonly relations: readonly Relation[];
  /** The place most of its claims are about. */
  readonly place: string | null;
}

export interface DisputeSide extends SideLabel {
  /** In order of publication. */
  readonly claims: readonly Claim[];
  /** The claim whose words stand for the side. */
  readonly quoted: Claim;
  /** Voices behind them. */
  readonly origins: number;
}

/** Claims of which each is a later state of what another said: no disagreement. */
export interface Change {
  readonly id: string;
  readonly question: string;
  /** What was said first, and the last state of it. */
  readonly earlier: Claim;
  readonly later: Claim;
  /** In order of publication. */
  readonly claims: readonly Claim[];
}

export interface Differences {
  /** Those with the most reports first. */
  readonly disagreements: readonly Disagreement[];
  readonly changes: readonly Change[];
}

export function findDifferences(
  lookup: Lookup,
  { relations, voices }: Pick<Agreement, "relations" | "voices">,
): Differences {
  const banks = new Map(lookup.collection.banks.map((bank) => [bank.claim, bank]));
  const contradictions = relations.filter(({ kind }) => kind === "contradicts");
  const disagreements = [...groupBy(contradictions, ({ basis }) => basis)]
    .flatMap(([basis, own]) =>
      clusters(own, lookup).map(
        (cluster) => new ContradictingClaims(basis, cluster, { lookup, banks, voices }),
      ),
    )
    .map((found) => ({ found, weight: weight(found) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ found }) => found);
  const updates = relations.filter(({ kind }) => kind === "updates");
  return { disagreements, changes: clusters(updates, lookup).map(changeOf) };
}

function changeOf({ relations, claims }: Cluster): Change {
  // An update runs from the later claim to the earlier: that holds without a date too.
  const later = new Set(relations.map(({ from }) => from));
  const earlier = new Set(relations.map(({ to }) => to));
  const first = claims.find(({ id }) => !later.has(id)) ?? claims[0];
  const last = claims.findLast(({ id }) => !earlier.has(id)) ?? claims.at(-1) ?? claims[1];
  return { id: first.id, question: changeQuestion(claims), earlier: first, later: last, claims };
}

interface Around {
  readonly lookup: Lookup;
  readonly banks: ReadonlyMap<string, StatedBank>;
  readonly voices: Voices;
}

/** Its words are found when somebody reads them: a list of thousands shows a few. */
class ContradictingClaims implements Disagreement {
  readonly id: string;
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly basis: Relation["basis"];
  readonly #around: Around;
  #told: Told | null = null;

  constructor(basis: Relation["basis"], { claims, relations }: Cluster, around: Around) {
    this.id = disputeId(basis, claims[0].id);
    this.basis = basis;
    this.claims = claims;
    this.relations = relations;
    this.#around = around;
  }

  get #words(): Told {
    this.#told ??= tell(this.basis, this.claims, this.relations, this.#around);
    return this.#told;
  }
  get question(): string {
    return this.#words.question;
  }
  get standfirst(): string {
    return this.#words.standfirst;
  }
  get sides(): readonly DisputeSide[] {
    return this.#words.sides;
  }
  get place(): string | null {
    return this.#words.place;
  }
}

type Told = Pick<Disagreement, "question" | "standfirst" | "sides" | "place">;

const MOST_SIDES = 6; // more than anybody reads side by side

function tell(
  basis: Relation["basis"],
  claims: readonly Claim[],
  relations: readonly Relation[],
  { lookup, banks, voices }: Around,
): Told {
  const groups = coloured(claims, relations);
  const isTooMany = groups.length > MOST_SIDES;
  const own = isTooMany ? groups.slice(0, MOST_SIDES - 1) : groups;
  const rest = isTooMany ? groups.slice(MOST_SIDES - 1) : [];
  const labelled = own.map((side) => {
    const here = new Set(side);
    const others = claims.filter((claim) => !here.has(claim));
    return labelOf(basis, side, others, banks);
  });
  const labels = distinct(own, labelled, lookup);
  const sideOf = (side: readonly Claim[], label: SideLabel): readonly DisputeSide[] => {
    const quoted = side.find(({ id }) => id === label.bank?.claim) ?? side[0];
    return quoted ? [{ ...label, claims: side, quoted, origins: voices.count(side) }] : [];
  };
  const others = `With ${formatNumber(rest.length)} other answers`;
  const sides = [
    ...own.flatMap((side, i) => sideOf(side, labels[i] ?? byVoices(side))),
    ...sideOf(rest.flat(), { label: others, isVoices: true, bank: null }),
  ];
  const place = mostNamed(claims, lookup, basis);
  const name = lookup.places.get(place ?? "")?.properties.name ?? "";
  return {
    question: questionOf(basis, claims, sides, name),
    standfirst: standfirstOf(sides, name, voices.count(claims)),
    sides,
    place,
  };
}

const weight = ({ basis, relations, claims }: ContradictingClaims): number =>
  // What the layers can be asked about leads: there the reader can look for himself.
  (basis === "geometry" ? 1000 : 0) +
  new Set(claims.map(({ article }) => article)).size * 10 +
  Math.min(9, relations.length);

/** Where a bank is disputed, ground before water: a side of a river is about the town that stands there. */
function mostNamed(
  claims: readonly Claim[],
  { places }: Lookup,
  basis: Relation["basis"],
): string | null {
  const counts = new Map<string, number>();
  for (const { places: named } of claims) {
    for (const place of new Set(named.map((p) => p.place))) {
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const isPoint = (id: string) => (places.get(id)?.geometry.type === "Point" ? 1 : 0);
  const ground = basis === "geometry" ? 1 : 0;
  return (
    [...counts].sort(
      ([a, n], [b, m]) => ground * (isPoint(b) - isPoint(a)) || m - n || isPoint(b) - isPoint(a),
    )[0]?.[0] ?? null
  );
}
