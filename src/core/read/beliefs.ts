import type { Group, Tie } from "./name-groups.ts";
import type { Arena, Rival } from "./rivals.ts";
import { POSTAL } from "./standing.ts";
import type { Support } from "./support.ts";

const ROUNDS = 4;
const LINKED = 60; // "Paris, Texas": a Paris there …
const LINKED_UP = 10; // … and Texas, since it holds one
const LISTED = 20; // "A, B and C": all are countries, or all are states of one
const UNSUPPORTED = 0.05; // what a place has for nothing
const UNSUPPORTED_COUNTRY = 0.3; // a country is named without any place in it
const LANDLESS = 0.5; // seas and continents lie in no country
const TRUSTED = 0.5; // names: the support of one or two counts for less
const NEGLIGIBLE = 1e-4;

/**
 * Works out what each name is believed to mean, by turns, as in expectation
 * maximisation: each is weighed by what the others are believed to mean, so
 * that the unambiguous ones settle the rest. Linear in names and rivals.

 */
export function settle(groups: readonly Group[], { support, sums }: Arena): void {
  const total = groups.reduce((sum, group) => sum + weightOf(group), 0);
  for (const group of groups) {
    group.shares = normalised(group.fit);
    vote(group, weightOf(group), support);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const group of groups) {
      const weight = weightOf(group);
      vote(group, -weight, support);
      const weights = weigh(group, total - weight, support, sums);
      group.shares = normalised(weights);
      vote(group, weight, support);
    }
  }
  for (const { rivals } of groups) for (const { at } of rivals) support.clear(at);
}

/** The root of its mentions: a name repeated tells more, but not as much as another name. */
const weightOf = ({ mentions, worth }: Group): number => worth * Math.sqrt(mentions);

function normalised(weights: readonly number[]): readonly number[] {
  let total = 0;
  for (const weight of weights) total += weight;
  return total > 0 ? weights.map((weight) => weight / total) : weights;
}

function vote({ rivals, shares }: Group, weight: number, support: Support): void {
  for (let i = 0; i < rivals.length; i++) {
    const rival = rivals[i];
    const share = shares[i] ?? 0;
    if (rival && share > NEGLIGIBLE) support.add(rival.at, weight * share);
  }
}

function weigh(
  group: Group,
  others: number,
  support: Support,
  sums: Map<number, number>,
): readonly number[] {
  const { rivals, fit, ties } = group;
  const linked = rivals.map(() => 1);
  liftListed(linked, group, sums);
  for (const tie of ties.outer) liftInner(linked, rivals, tie, sums);
  for (const tie of ties.inner) liftOuter(linked, rivals, tie, sums);
  return rivals.map((rival, i) => {
    const ground = groundOf(rival);
    const backing = others > 0 ? ground + support.at(rival.at) / (others + TRUSTED) : 1;
    return (fit[i] ?? 0) * backing ** 2 * (linked[i] ?? 1);
  });
}

const groundOf = ({ level, place }: Rival): number =>
  level === "country" ? UNSUPPORTED_COUNTRY : place.country === "" ? LANDLESS : UNSUPPORTED;

/** "Paris, Texas": every Paris that lies in what Texas is believed to be. */
function liftInner(
  linked: number[],
  rivals: readonly Rival[],
  { group, weight }: Tie,
  sums: Map<number, number>,
): void {
  sums.clear();
  for (const [i, { at }] of group.rivals.entries())
    if (at.itself > 0) sums.set(at.itself, (sums.get(at.itself) ?? 0) + (group.shares[i] ?? 0));
  for (const [i, { at }] of rivals.entries()) {
    let share = 0;
    for (const area of [at.country, at.region, at.county])
      if (area !== at.itself) share += sums.get(area) ?? 0;
    linked[i] = Math.max(linked[i] ?? 1, 1 + LINKED * weight * share);
  }
}

/** "Paris, Texas": every Texas that holds what Paris is believed to be. */
function liftOuter(
  linked: number[],
  rivals: readonly Rival[],
  { group, weight }: Tie,
  sums: Map<number, number>,
): void {
  sums.clear();
  for (const [i, { at }] of group.rivals.entries())
    for (const area of [at.country, at.region, at.county])
      if (area > 0 && area !== at.itself)
        sums.set(area, (sums.get(area) ?? 0) + (group.shares[i] ?? 0));
  for (const [i, { at, postal }] of rivals.entries()) {
    const share = at.itself > 0 ? (sums.get(at.itself) ?? 0) : 0;
    const called = postal && share > 0 ? 1 / POSTAL : 1;
    linked[i] = Math.max(linked[i] ?? 1, (1 + LINKED_UP * weight * share) * called);
  }
}

/** "Virginia, Washington and Wyoming": every rival by how much of its list is of its level. */
function liftListed(linked: number[], group: Group, sums: Map<number, number>): void {
  const others = group.ties.list.filter((other) => other !== group);
  if (others.length === 0) return;
  sums.clear();
  for (const { rivals, shares } of others)
    for (const [i, rival] of rivals.entries())
      if (rival.level !== "other") {
        const level = levelOf(rival);
        sums.set(level, (sums.get(level) ?? 0) + (shares[i] ?? 0));
      }
  for (const [i, rival] of group.rivals.entries())
    if (rival.level !== "other") {
      const share = (sums.get(levelOf(rival)) ?? 0) / others.length;
      linked[i] = Math.max(linked[i] ?? 1, 1 + LISTED * share);
    }
}

/** Countries are of one level, and so are the regions of one country. */
const levelOf = ({ level, at }: Rival): number => (level === "country" ? -1 : at.country);
