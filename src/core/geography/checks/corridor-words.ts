import type { PlaceEntry } from "../../read/gazetteer.ts";
import { groundAt } from "./ground.ts";
import type { Words } from "./phrases.ts";
import { pointedAt } from "./pointed.ts";
import { isLand, isSea } from "./shape.ts";
import { subjectBefore } from "./subjects.ts";

/** Words that say one can go from one land to another over land. */
export interface CorridorWords {
  /** Null for "a corridor to B": from wherever the passage is. */
  readonly from: PlaceEntry | null;
  readonly to: PlaceEntry;
  /** What is said to be the way; null where the words leave it to the passage. */
  readonly through: PlaceEntry | null;
  readonly first: number;
  readonly end: number;
}

const WAY = /^(?:bridge|corridor|link|connection|route|passage)$/u;
const JOINS = /^(?:link|links|linking|connect|connects|connecting|join|joins|joining)$/u;
const LAND = /^(?:land|overland|terrestrial)$/u;
/** Things that join two places without any land being meant. */
const THING =
  /^(?:bridge|bridges|road|roads|railway|railways|rail|line|lines|train|trains|tunnel|tunnels|pipeline|pipelines|flight|flights|ferry|ferries|highway|motorway|canal|route|routes|service|services|cable|cables|airline|airlines|bus|buses|river|group|network|investigation|evidence|story)$/u;

export function corridorsSaid(words: Words): CorridorWords[] {
  const found: CorridorWords[] = [];
  for (let i = 0; i < words.size; i++) {
    if (words.isInName(i)) continue;
    const isWay = WAY.test(words.lower(i)) && isOverLand(words, i);
    const said = isWay ? byNoun(words, i) : JOINS.test(words.lower(i)) ? byVerb(words, i) : null;
    if (said && !isDenied(words, i, said.end)) found.push(said);
  }
  return found;
}

/** "no land bridge between A and B", "a land bridge … does not exist". */
const isDenied = (words: Words, i: number, end: number): boolean =>
  [1, 2, 3].some((back) => /^(?:no|without|never)$/u.test(words.lower(i - back))) ||
  (/^(?:does|do|did|has|is|was)$/u.test(words.lower(end)) &&
    /^(?:not|never|no)$/u.test(words.lower(end + 1)));

/** "land bridge", "overland route", "corridor by land": other bridges and corridors are none. */
function isOverLand(words: Words, i: number): boolean {
  if (LAND.test(words.lower(i - 1))) return true;
  if (/^["”’']$/u.test(words.lower(i - 1)) && LAND.test(words.lower(i - 2))) return true;
  if (/^(?:by|of)$/u.test(words.lower(i + 1)) && words.lower(i + 2) === "land") return true;
  const isBareLink =
    words.lower(i) === "link" && /^(?:a|the|any|no|direct)$/u.test(words.lower(i - 1));
  if (isBareLink && words.lower(i + 1) === "from") return isLandAt(words, i + 2);
  return (
    LAND.test(words.lower(i - 2)) && /^(?:supply|access|transport|-)$/u.test(words.lower(i - 1))
  );
}

const isLandAt = (words: Words, i: number): boolean => {
  const ground = groundAt(words, i)?.names[0];
  return ground !== undefined && isLand(ground.place);
};

function byNoun(words: Words, i: number): CorridorWords | null {
  let at = i + 1;
  while (/^["”’']$/u.test(words.lower(at)) || /^(?:by|of|land)$/u.test(words.lower(at))) at++;
  const through = (to: PlaceEntry): PlaceEntry | null => throughOf(words, i, to);
  const next = at;
  for (; at < next + 8; at++) {
    const link = words.lower(at);
    if (/^(?:[.;:!?]|and|as|but|which|that)$/u.test(link)) return null;
    const ends = JOINS.test(link) || link === "between" ? pairAt(words, at + 1) : null;
    if (ends) return { ...ends, through: through(ends.to), first: i - 1 };
    if (link === "from") {
      const pair = pairAt(words, at + 1);
      if (pair) return { ...pair, through: through(pair.to), first: i - 1 };
    }
    if (
      at <= next + 2 &&
      /^(?:to|into|towards|toward)$/u.test(link) &&
      words.token(at - 1)?.text !== ","
    ) {
      const target = endAt(words, at + 1);
      const { place: to, end } = target ?? { place: null, end: 0 };
      if (to) return { from: giverOf(words, i), to, through: through(to), first: i - 1, end };
    }
  }
  return null;
}

function byVerb(words: Words, i: number): CorridorWords | null {
  const before = words.lower(i - 1);
  const pair = pairAt(words, i + 1);
  if (!pair || words.world.place(pair.to.id) === null) return null;
  const isByLand = Array.from({ length: 4 }, (_, k) => words.lower(pair.end + k)).includes("land");
  const nearby = Array.from({ length: 7 }, (_, k) => words.lower(i - 1 - k));
  if (nearby.some((word) => THING.test(word)) && !isByLand) return null;
  const subject = subjectBefore(words, i);
  const through = subject?.kind === "name" && isLand(subject.name.place) ? subject.name.place
    : subject?.kind === "pointed" ? pointedAt(words, subject.noun, [pair.to]) : null; // prettier-ignore
  const isPlan =
    /^(?:of|to|at|for|by)$/u.test(before) &&
    ((isLand(pair.from) && isLand(pair.to)) ||
      /^(?:dreams?|hopes?|plans?|ambitions?|aims?|goals?|way|able|want|wants|wanted)$/u.test(
        words.lower(i - 2),
      ));
  const isLandSubject = through !== null && isLand(through) && isLand(pair.from) && isLand(pair.to);
  return isByLand || isPlan || isLandSubject
    ? { ...pair, through: isLandSubject ? through : null, first: i }
    : null;
}

/** "A and B", "A to B", "mainland A with B". */
function pairAt(words: Words, i: number): { from: PlaceEntry; to: PlaceEntry; end: number } | null {
  const from = endAt(words, i, true);
  if (!from || !/^(?:and|to|with|into)$/u.test(words.lower(from.end))) return null;
  const to = endAt(words, from.end + 1);
  return to && to.place.id !== from.place.id
    ? { from: from.place, to: to.place, end: to.end }
    : null;
}

/** A named end; "the Black Sea peninsula" is the peninsula the passage tells of. */
function endAt(
  words: Words,
  i: number,
  isFirst = false,
): { place: PlaceEntry; end: number } | null {
  const start = words.lower(i) === "mainland" ? i + 1 : i;
  const ground = groundAt(words, start);
  const name = ground?.names[0];
  if (name && isSea(name.place)) {
    if (words.lower(name.end) !== "peninsula") return null;
    const place = peninsulaNamed(words) ?? pointedAt(words, "peninsula", [name.place]);
    return place ? { place, end: name.end + 1 } : null;
  }
  if (name)
    return {
      place: name.place,
      end: isFirst ? name.end : ground.names.length > 1 ? name.end : ground.end,
    };
  if (words.lower(i) === "the" && words.lower(i + 1) === "peninsula") {
    const place = peninsulaNamed(words) ?? pointedAt(words, "peninsula", []);
    return place ? { place, end: i + 2 } : null;
  }
  return null;
}

const peninsulaNamed = (words: Words): PlaceEntry | null =>
  words.passage.names.find(({ place }) => place?.feature.properties["natural"] === "peninsula")
    ?.place ?? null;

/** "gives A a land bridge", "provides A with a land bridge". */
function giverOf(words: Words, i: number): PlaceEntry | null {
  for (let at = i - 1; at > i - 9 && at > 0; at--) {
    if (words.token(at)?.kind === "mark" && !/^["“”'’‘-]$/u.test(words.token(at)?.text ?? ""))
      return null;
    if (
      !/^(?:give|gives|gave|giving|provide|provides|provided|providing|offer|offers|offered|offering|grant|grants|allow|allows)$/u.test(
        words.lower(at),
      )
    )
      continue;
    const name = words.nameAt(at + 1);
    return name && isLand(name.place) ? name.place : null;
  }
  return null;
}

/** "The region gives …", "Kherson Oblast provides …": what stands before the giving. */
function throughOf(words: Words, i: number, to: PlaceEntry): PlaceEntry | null {
  for (let at = i - 1; at > i - 9 && at > 0; at--) {
    if (
      !/^(?:give|gives|gave|giving|provide|provides|provided|providing|offer|offers|offered|offering|form|forms|formed|forming|is)$/u.test(
        words.lower(at),
      )
    )
      continue;
    const subject = subjectBefore(words, at);
    if (subject?.kind === "name") return isLand(subject.name.place) ? subject.name.place : null;
    return subject ? pointedAt(words, subject.noun === "" ? "region" : subject.noun, [to]) : null;
  }
  return null;
}
