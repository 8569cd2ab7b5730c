import { distanceKm } from "../turf.ts";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { construction, kilometres, linePart, pointPart } from "./construction.ts";
import type { NamedPlace, Passage } from "./passage.ts";
import type { Finding, Predicate } from "./predicate.ts";
import { type Abreast, abreastOf, isDrawnDownstream, isRiverLine } from "./side-judge.ts";
import { CROSSES, RIVER_NOUNS } from "./side-lexicon.ts";
import { layersOf, toleranceOf } from "./side-telling.ts";
import { isRiver, isWater, pointedAt, waterNamed } from "./side-water.ts";

/**
 * A way over a river from one place to another: "crossed the Danube from X to
 * Y", "the bridge over the river between X and Y". Tested: whether the two lie
 * on different banks.
 */
export const movementOverRiver: Predicate = (passage, world) => {
  const river = crossed(passage);
  const pair = river && pairIn(passage);
  if (!river || !pair) return [];
  const { tokens } = passage;
  const [first, end] = [Math.min(river.first, pair.first), Math.max(river.end, pair.end)];
  const base = {
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    predicate: "movement",
  };
  const { from, to } = pair;
  const stated = `The claim has a way over the ${river.place.name} from ${from.name} to ${to.name}`;
  const layers = layersOf(world, [river.place, from, to]);
  const line = isRiverLine(river.place);
  if (!line)
    return [{ ...base, verdict: "untestable", explanation: `${stated}. This is not tested: the layers hold no line of it.`, measured: null, layers, construction: construction([]) }]; // prettier-ignore
  const tolerance = toleranceOf(world, river.place);
  const isDirected = isDrawnDownstream(river.place);
  const ends = [from, to].flatMap((place) => abreastOf(place, line, isDirected, tolerance) ?? []);
  const [a, b] = ends;
  if (!a || !b) return [];
  const nearest = Math.min(a.distanceKm, b.distanceKm);
  const { verdict, reason } = judge(a, b);
  return [
    {
      ...base,
      verdict,
      explanation: verdict === "untestable" ? `${stated}. This is not tested: ${reason}.` : `${stated}; ${reason}, ${kilometres(a.distanceKm)} and ${kilometres(b.distanceKm)} from the river line (good to ${kilometres(tolerance)}).`, // prettier-ignore
      measured: { value: Number(nearest.toFixed(1)), unit: "km", tolerance },
      layers,
      construction: drawn(river.place, a, b, tolerance),
    },
  ];
};

const LONGEST_WAY_KM = 50; // a longer way along a river may cross it twice
const FARTHEST_KM = 30; // from further inland a journey may cross a river twice

function judge(a: Abreast, b: Abreast): Pick<Finding, "verdict"> & { readonly reason: string } {
  const unclear = [a, b].find(({ bank }) => bank === null);
  if (unclear)
    return { verdict: "untestable", reason: `${unclear.place.name} ${unclear.doubt ?? ""}` };
  if (a.bank !== b.bank) return { verdict: "consistent", reason: "the two lie on different banks" };
  const isFar =
    Math.max(a.distanceKm, b.distanceKm) > FARTHEST_KM || distanceKm(a.at, b.at) > LONGEST_WAY_KM;
  return isFar
    ? { verdict: "untestable", reason: "the way between them may cross the river more than once" }
    : { verdict: "inconsistent", reason: "the two lie on the same bank" };
}

interface Crossed {
  readonly place: PlaceEntry;
  readonly first: number;
  readonly end: number;
}

/** "crossed the Danube", "a bridge over the river", "across the Prut". */
function crossed(passage: Passage): Crossed | null {
  const { tokens, names } = passage;
  for (const [i, token] of tokens.entries()) {
    const isWay =
      CROSSES.has(token.lower) ||
      /^(?:across|over|under|underneath|beneath|span|spans|spanning|spanned)$/u.test(token.lower);
    if (!isWay) continue;
    for (let at = i + 1; at <= i + 4; at++) {
      const name = names.find(({ first }) => first === at);
      if (name) {
        const water = waterNamed(passage, name);
        if (water?.kind === "known" && isRiver(water.place))
          return { place: water.place, first: i, end: name.end };
        break;
      }
      if (RIVER_NOUNS.has(tokens[at]?.lower ?? "")) {
        const isNamed = names.some(({ first }) => first === at + 1);
        const water = isNamed ? null : pointedAt(passage, at, RIVER_NOUNS);
        if (water?.kind === "known") return { place: water.place, first: i, end: at + 1 };
      } else if (
        !/^(?:the|of|lower|upper|frozen|swollen|wide|mighty)$/u.test(tokens[at]?.lower ?? "")
      )
        break;
    }
  }
  return null;
}

interface Pair {
  readonly from: PlaceEntry;
  readonly to: PlaceEntry;
  readonly first: number;
  readonly end: number;
}

const LINKS =
  /^(?:link|links|linked|linking|connect|connects|connected|connecting|join|joins|joining|between)$/u;

/** "from X to Y", "between X and Y", "links X with Y": two towns and nothing between them that is another's. */
function pairIn({ tokens, names }: Passage): Pair | null {
  const towns = names.filter(isTown);
  for (const [k, from] of towns.entries()) {
    const to = towns[k + 1];
    if (!to?.place || !from.place || to.place === from.place) continue;
    const opens = wordBefore(tokens.slice(0, from.first));
    const between = tokens.slice(from.end, to.first).map(({ lower }) => lower);
    const closes = between.filter((word) => !ARTICLES.test(word));
    const joint = closes.at(-1) ?? "";
    const isWay =
      opens === "from" &&
      /^(?:to|into|for|in|at|near)$/u.test(joint) &&
      (isShort(between) || LANDS.test(between.join(" ")));
    const isLink = LINKS.test(opens) && /^(?:and|with|to)$/u.test(joint) && closes.length === 1;
    const isPassive = PASSIVE.test(
      tokens
        .slice(from.end, to.first)
        .map(({ lower }) => lower)
        .join(" "),
    );
    const after = tokens.slice(to.end, to.end + MOST_PASSIVE).map(({ lower }) => lower);
    const isJoined = closes.length === 1 && joint === "and" && JOINED.test(after.join(" "));
    if (isWay || isLink || isPassive || isJoined)
      return { from: from.place, to: to.place, first: from.first, end: to.end };
  }
  return null;
}

const LANDS = /^and (?:landed|arrived|docked|moored|disembarked|surfaced|emerged) (?:in|at|near)$/u;
const MOST_PASSIVE = 6; // "have now been linked by a"
const JOINED =
  /^(?:(?:is|are|were|was|will|be|have|has|been|being|now|also|again|once more) )+(?:linked|connected|joined) (?:by|with|through|via)\b/u;
const PASSIVE =
  /^(?:is|was|are|were|will be|has been) (?:linked|connected|joined) (?:to|with)( the (?:city|town|port) of)?$/u;
const ARTICLES = /^(?:the|city|town|village|port|of|nearby)$/u;
const isShort = (words: readonly string[]): boolean =>
  words.length <= 8 && !words.some((word) => /^(?:and|but|;|\.|while|after|before)$/u.test(word));

const wordBefore = (tokens: Passage["tokens"]): string =>
  tokens.findLast(({ lower }) => !ARTICLES.test(lower))?.lower ?? "";

const isTown = ({ place, mention }: NamedPlace): boolean =>
  place !== null && mention.literal && !isWater(place) && place.feature.geometry.type === "Point";

const drawn = (river: PlaceEntry, a: Abreast, b: Abreast, tolerance: number) => {
  const { course } = a;
  const [least, most] = [a.course.abreastKm, b.course.abreastKm].sort((x, y) => x - y);
  const stretch = course.line.filter((_, i) => {
    const km = course.along[i] ?? 0;
    return km >= (least ?? 0) - 20 && km <= (most ?? 0) + 20;
  });
  return construction([
    linePart("river", `${river.name}, good to ${kilometres(tolerance)}`, stretch.slice(0, 150), { place: river.id }),
    linePart("movement", `${a.place.name} to ${b.place.name}`, [a.at, b.at], { stated: true }),
    ...[a, b].map(({ place, at }) => pointPart("point", place.name, at, { place: place.id })),
  ]);
}; // prettier-ignore
