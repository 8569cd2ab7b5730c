import { createAsked } from "./asked.ts";
import type { FoundName } from "./mentions.ts";
import { linksAmong, listsAmong } from "./neighbours.ts";
import type { Arena, Rival } from "./rivals.ts";
import type { Sentence } from "./sentences.ts";
import { isSecondLevel } from "./standing.ts";
import type { Token } from "./tokens.ts";

const ASKED = 60; // the words say "oblast", and this is one
const NOT_ASKED = 0.02;
const BARE_ASKED = 12; // with "region" before it, a region's name without its kind is the rule
const ASKED_WITHIN = 0.05; // "state" or "oblast" is seldom said of a county

/** All mentions of one name in an article whose words ask for the same kind. */
export interface Group {
  readonly rivals: readonly Rival[];
  /** Standing, and how well the kind fits the words. */
  readonly fit: readonly number[];
  /** How far each rival is believed to be meant; they add up to 1. */
  shares: number[];
  mentions: number;
  /** How much a mention tells of where others lie, in names. */
  readonly worth: number;
  readonly ties: Ties;
}

/** What stands beside a name, whatever kind the words ask for: "Paris, Texas" once holds for every Paris. */
export interface Ties {
  /** Names it is said to lie in, and those said to lie in it. */
  readonly outer: Tie[];
  readonly inner: Tie[];
  /** The names of a list it stands in. */
  list: readonly Group[];
}

export interface Tie {
  readonly group: Group;
  /** 1 for a comma, less for words that say it less surely. */
  readonly weight: number;
}

/** The group of each name. */
export function groupNames(
  names: readonly FoundName[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  arena: Arena,
): readonly Group[] {
  const groups = new Map<string, Group>();
  const ties = new Map<string, Ties>();
  const askedOf = createAsked(tokens, sentences);
  const groupOf = names.map((name) => {
    const word = spelling(name, tokens);
    const asked = askedOf(name);
    const known = arena.rivalsFor(name.bearers);
    const rivals = isOnlyElsewhere(name, known, tokens) ? [] : known;
    const kinds = rivals === known ? asked : [RIVER];
    const key = kinds === null ? word : `${word} (${kinds.join()})`;
    const tied = ties.get(word) ?? { outer: [], inner: [], list: [] };
    ties.set(word, tied);
    const group = groups.get(key) ?? newGroup(rivals, asked, tied);
    groups.set(key, group);
    group.mentions++;
    return group;
  });
  tie(names, tokens, groupOf);
  return groupOf;
}

const RIVER = "river";
const isRiver = (token: Token | undefined): boolean =>
  token?.lower === RIVER || token?.lower === "rivers";

/** "The Acre river" is not the state of Acre, though no layer has the river. */
const isOnlyElsewhere = (
  { endToken, asked }: FoundName,
  rivals: readonly Rival[],
  tokens: readonly Token[],
): boolean =>
  (isRiver(tokens[endToken]) ||
    (isRiver(tokens[endToken - 1]) && asked?.includes(RIVER) === true)) &&
  !rivals.some(({ place }) => place.kind === RIVER);

function spelling({ firstToken, endToken }: FoundName, tokens: readonly Token[]): string {
  let word = tokens[firstToken]?.lower ?? "";
  for (let i = firstToken + 1; i < endToken; i++) word += ` ${tokens[i]?.lower ?? ""}`;
  return word;
}

function newGroup(rivals: readonly Rival[], asked: readonly string[] | null, ties: Ties): Group {
  const isFit = asked !== null && rivals.some(({ place }) => asked.includes(place.kind));
  const fit = rivals.map((rival) => rival.standing * (isFit ? kindFit(rival, asked) : 1));
  return { rivals, fit, shares: [], mentions: 0, worth: 1, ties };
}

function kindFit({ place, bare }: Rival, asked: readonly string[]): number {
  if (!asked.includes(place.kind)) return NOT_ASKED;
  return ASKED * (bare ? BARE_ASKED : 1) * (isSecondLevel(place) ? ASKED_WITHIN : 1);
}

function tie(
  names: readonly FoundName[],
  tokens: readonly Token[],
  groupOf: readonly Group[],
): void {
  for (const { inner, outer, weight } of linksAmong(names, tokens)) {
    const [within, around] = [groupOf[inner], groupOf[outer]];
    if (!within || !around || within.ties === around.ties) continue;
    addTie(within.ties.outer, { group: around, weight });
    addTie(around.ties.inner, { group: within, weight });
  }
  for (const [from, to] of listsAmong(names, tokens)) {
    const list = Array.from(new Set(groupOf.slice(from, to)));
    for (const { ties } of list) ties.list = list;
  }
}

const MOST_TIES = 20; // a name may stand beside thousands in a long text

function addTie(ties: Tie[], tied: Tie): void {
  if (ties.length < MOST_TIES && !ties.some(({ group }) => group === tied.group)) ties.push(tied);
}
