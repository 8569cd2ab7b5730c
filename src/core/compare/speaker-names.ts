import type { ChainLink, Claim } from "../model.ts";
import { groupBy } from "../group-by.ts";
import { COUNTRY_NAMES, NATIONS } from "../geography/nations.ts";
import { type SpeakerName, soundKey, speakerName } from "./speaker-name.ts";

/**
 * Gives every speaker that goes by several names one of them, over all
 * articles: the fullest, then the most frequent, then the earliest. A surname
 * alone joins the only full name that bears it; an abbreviation the only name
 * it is the initials of. Two given names are two people.
 *
 * Time is linear in the number of claims.
 */
export function nameSpeakers(claims: readonly Claim[]): readonly Claim[] {
  const uses = usesOf(claims);
  const nameOf = chosenNames(uses);
  return claims.map((claim) => {
    const chain = renamed(claim.chain, nameOf);
    return chain === claim.chain ? claim : { ...claim, chain };
  });
}

interface Use {
  readonly name: string;
  readonly parts: SpeakerName;
  count: number;
  /** Passed on what others said, or published: never a person's surname. */
  isOutlet: boolean;
}

/** Every name with how often it stands in a chain, in order of first use. */
function usesOf(claims: readonly Claim[]): readonly Use[] {
  const uses = new Map<string, Use>();
  for (const { chain } of claims)
    for (const { name, role } of chain) {
      const use = uses.get(name) ?? { name, parts: speakerName(name), count: 0, isOutlet: false };
      use.count++;
      use.isOutlet ||= role !== "speaker";
      uses.set(name, use);
    }
  return Array.from(uses.values());
}

function chosenNames(uses: readonly Use[]): ReadonlyMap<string, string> {
  const full = groupBy(uses.filter(isFullName), ({ parts }) => surnameOf(parts));
  const named = uses.filter(({ parts }) => parts.kind === "body" || parts.kind === "word");
  const byInitials = groupBy(
    named.filter(({ name }) => name.includes(" ")),
    ({ name }) => initialsOf(name),
  );
  const leads = leadsOf(uses);
  const groups = groupBy(uses, (use) => {
    const key = keyOf(use, full, byInitials);
    const lead = use.parts.kind === "person" ? use.parts.lead : "";
    // "Kansas Highway Patrol" and "Florida Highway Patrol" share two words and are two.
    const known = leads.get(personKey(use.parts) ?? "")?.size ?? 0;
    return lead && known > 1 ? `${key} ${lead}` : key;
  });
  const chosen = new Map<string, string>();
  for (const group of groups.values()) {
    const best = group.toSorted((a, b) => fullness(b) - fullness(a) || b.count - a.count)[0];
    const shown = best && shownOf(best);
    if (shown) for (const { name } of group) if (name !== shown) chosen.set(name, shown);
  }
  return chosen;
}

/** What stands before the given name, of everybody with the same given name and surname. */
function leadsOf(uses: readonly Use[]): ReadonlyMap<string, ReadonlySet<string>> {
  const leads = new Map<string, Set<string>>();
  for (const { parts } of uses) {
    const key = personKey(parts);
    if (key === null || parts.kind !== "person" || !parts.lead) continue;
    const known = leads.get(key);
    if (known) known.add(parts.lead);
    else leads.set(key, new Set([parts.lead]));
  }
  return leads;
}

const personKey = (parts: SpeakerName): string | null =>
  parts.kind === "person" && parts.given ? `${parts.given} ${parts.surname}` : null;
const isFullName = ({ parts }: Use): boolean => parts.kind === "person" && parts.given !== "";
const surnameOf = (parts: SpeakerName): string => (parts.kind === "person" ? parts.surname : "");
const shownOf = ({ name, parts }: Use): string => (parts.kind === "unnamed" ? name : parts.shown);

/** Equal keys are one speaker. */
function keyOf(
  { name, parts, isOutlet }: Use,
  full: ReadonlyMap<string, readonly Use[]>,
  byInitials: ReadonlyMap<string, readonly Use[]>,
): string {
  if (parts.kind === "unnamed") return `as it is ${name}`;
  if (parts.kind === "body") return `body ${parts.key}`;
  if (parts.kind === "person" && parts.given) return `person ${parts.given} ${parts.surname}`;
  const surname = parts.kind === "person" ? parts.surname : soundKey(parts.key);
  const isCountry =
    parts.kind === "word" && (COUNTRY_NAMES.has(parts.key) || NATIONS.has(parts.key));
  const bearers = isOutlet || isCountry ? [] : (full.get(surname) ?? []);
  const given = new Set(bearers.map((use) => (use.parts.kind === "person" ? use.parts.given : "")));
  const [only] = given;
  if (only !== undefined && given.size === 1) return `person ${only} ${surname}`;
  if (parts.kind === "person") return `person ? ${surname}`;
  const long = ABBREVIATION.test(name) ? (byInitials.get(name) ?? []) : [];
  const keys = new Set(long.map((use) => (use.parts.kind === "body" ? use.parts.key : use.name)));
  const [body] = keys;
  return `body ${body !== undefined && keys.size === 1 ? body : parts.key}`;
}

const ABBREVIATION = /^\p{Lu}{2,6}$/u;
const SMALL = /^(?:the|of|and|for)$/iu;
const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .filter((word) => !SMALL.test(word))
    .map((word) => word.charAt(0))
    .join("");

/** Words that carry a name: "The" and "of" make none fuller. */
const fullness = (use: Use): number =>
  shownOf(use)
    .split(/\s+/u)
    .filter((word) => !SMALL.test(word)).length;

/** The same chain where no link changes; two links that become one name are one. */
function renamed(
  chain: readonly ChainLink[],
  nameOf: ReadonlyMap<string, string>,
): readonly ChainLink[] {
  if (!chain.some(({ name }) => nameOf.has(name))) return chain;
  const links: ChainLink[] = [];
  for (const link of chain) {
    const name = nameOf.get(link.name) ?? link.name;
    const before = links.findIndex((each) => each.name === name);
    if (before < 0) links.push({ ...link, name });
    // The article's own outlet stays the last link.
    else if (link.role === "publisher")
      links.splice(before, 1, { name, role: links.length === 1 ? "publisher" : "outlet" });
  }
  return links.at(-1)?.role === "publisher" ? links : endingIn(links, chain.at(-1), nameOf);
}

function endingIn(
  links: readonly ChainLink[],
  last: ChainLink | undefined,
  nameOf: ReadonlyMap<string, string>,
): readonly ChainLink[] {
  if (last?.role !== "publisher") return links;
  const name = nameOf.get(last.name) ?? last.name;
  return [...links.filter((link) => link.name !== name), { name, role: "publisher" }];
}
