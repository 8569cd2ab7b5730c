import type { Group, Tie } from "./name-groups.ts";
import type { Arena, Rival } from "./rivals.ts";
import { POSTAL } from "./standing.ts";
import type { Support } from "./support.ts";
import type { Whereabouts } from "./whereabouts.ts";

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
  let total = 0;
  for (const group of groups) total += weightOf(group);
  for (const group of groups) {
    group.shares = group.fit.slice();
    scale(
      group.shares,
      group.fit.reduce((sum, fit) => sum + fit, 0),
    );
    vote(group, weightOf(group), support);
  }
  // What has one rival is settled, and what has none has nothing to say.
  const open = groups.filter(({ rivals }) => rivals.length > 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const group of open) {
      const weight = weightOf(group);
      vote(group, -weight, support);
      scale(group.shares, weigh(group, total - weight, support, sums));
      vote(group, weight, support);
    }
  }
  for (const { rivals } of groups) for (const { at } of rivals) support.clear(at);
}

/** The root of its mentions: a name repeated tells more, but not as much as another name. */
const weightOf = ({ mentions, worth }: Group): number => worth * Math.sqrt(mentions);

function scale(shares: number[], total: number): void {
  if (total > 0) for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] ?? 0) / total;
}

/** By the square of the share: many names that may each be anything do not settle each other. */
function vote({ rivals, shares }: Group, weight: number, support: Support): void {
  for (let i = 0; i < rivals.length; i++) {
    const rival = rivals[i];
    const share = shares[i] ?? 0;
    if (rival && share > NEGLIGIBLE) support.add(rival.at, weight * share * share);
  }
}

/** Writes how much speaks for each rival in the place of its share; @returns their sum. */
function weigh(group: Group, others: number, support: Support, sums: Map<number, number>): number {
  const { rivals, fit, ties, shares } = group;
  const isTied = ties.list.length > 0 || ties.outer.length > 0 || ties.inner.length > 0;
  const linked = isTied ? linksOf(group, sums) : null;
  let sum = 0;
  for (let i = 0; i < rivals.length; i++) {
    const rival = rivals[i];
    if (!rival) continue;
    const ground = groundOf(rival);
    const backing = others > 0 ? ground + support.at(rival.at) / (others + TRUSTED) : 1;
    const weight = (fit[i] ?? 0) * backing ** 2 * (linked?.[i] ?? 1);
    shares[i] = weight;
    sum += weight;
  }
  return sum;
}

/** How much what stands beside the name lifts each of its rivals. */
function linksOf(group: Group, sums: Map<number, number>): readonly number[] {
  const linked = group.rivals.map(() => 1);
  liftListed(linked, group, sums);
  for (const tie of group.ties.outer) liftInner(linked, group.rivals, tie, sums);
  for (const tie of group.ties.inner) liftOuter(linked, group.rivals, tie, sums);
  return linked;
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
  for (let i = 0; i < group.rivals.length; i++)
    addTo(sums, group.rivals[i]?.at.itself ?? 0, group.shares[i] ?? 0);
  for (let i = 0; i < rivals.length; i++) {
    const at = rivals[i]?.at;
    if (!at) continue;
    const share =
      sumOf(sums, at.country, at) + sumOf(sums, at.region, at) + sumOf(sums, at.county, at);
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
  for (let i = 0; i < group.rivals.length; i++) {
    const at = group.rivals[i]?.at;
    const share = group.shares[i] ?? 0;
    if (!at) continue;
    if (at.country !== at.itself) addTo(sums, at.country, share);
    if (at.region !== at.itself) addTo(sums, at.region, share);
    if (at.county !== at.itself) addTo(sums, at.county, share);
  }
  for (let i = 0; i < rivals.length; i++) {
    const rival = rivals[i];
    if (!rival) continue;
    const { at, postal } = rival;
    const share = at.itself > 0 ? (sums.get(at.itself) ?? 0) : 0;
    const called = postal && share > 0 ? 1 / POSTAL : 1;
    linked[i] = Math.max(linked[i] ?? 1, (1 + LINKED_UP * weight * share) * called);
  }
}

/** Area 0 is none. */
function addTo(sums: Map<number, number>, area: number, share: number): void {
  if (area > 0) sums.set(area, (sums.get(area) ?? 0) + share);
}

const sumOf = (sums: Map<number, number>, area: number, { itself }: Whereabouts): number =>
  area !== itself ? (sums.get(area) ?? 0) : 0;

/** "Virginia, Washington and Wyoming": every rival by how much of its list is of its level. */
function liftListed(linked: number[], group: Group, sums: Map<number, number>): void {
  const others = group.ties.list.filter((other) => other !== group);
  if (others.length === 0) return;
  sums.clear();
  for (const { rivals, shares } of others)
    for (let i = 0; i < rivals.length; i++) {
      const rival = rivals[i];
      if (!rival || rival.level === "other") continue;
      const level = levelOf(rival);
      sums.set(level, (sums.get(level) ?? 0) + (shares[i] ?? 0));
    }
  for (let i = 0; i < group.rivals.length; i++) {
    const rival = group.rivals[i];
    if (!rival || rival.level === "other") continue;
    const share = (sums.get(levelOf(rival)) ?? 0) / others.length;
    linked[i] = Math.max(linked[i] ?? 1, 1 + LISTED * share);
  }
}

/** Countries are of one level, and so are the regions of one country. */
const levelOf = ({ level, at }: Rival): number => (level === "country" ? -1 : at.country);
