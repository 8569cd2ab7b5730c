import { distanceKm } from "../core/geography/turf.ts";
import type { Dataset } from "../core/model.ts";
import type { Gazetteer, NamesBeneath, PlaceEntry } from "../core/read/gazetteer.ts";
import { nameKey } from "../core/read/name-key.ts";
import { tokenise } from "../core/read/tokens.ts";
import { bearersOf, nearbyOf, placeOption } from "../core/workspace/place-options.ts";
import type { PlaceOption } from "../core/workspace/preview.ts";
import type { MentionAt } from "./protocol.ts";

/** Names beneath the layers that can be looked up as a person types them. */
export interface Beneath extends NamesBeneath {
  /** Best known first. */
  search(name: string, limit: number): readonly PlaceEntry[];
}

/** What a mention could mean: what reading weighed, and everything else of that name. */
export function optionsAt(
  { articles, mentions }: Pick<Dataset, "articles" | "mentions">,
  { article: id, start, end }: MentionAt,
  gazetteer: Gazetteer,
): readonly PlaceOption[] {
  const text = articles.find((article) => article.id === id)?.text.slice(start, end) ?? "";
  const here = mentions.filter((mention) => mention.article === id);
  const mention = here.find((each) => each.start === start && each.end === end);
  // What the name was taken for says nothing of where the article's other places lie.
  const others = new Set(
    here.filter((each) => each.text !== text).flatMap(({ place }) => place ?? []),
  );
  const nearby = nearbyOf(Array.from(others).flatMap((place) => gazetteer.places.get(place) ?? []));
  return bearersOf(text, mention?.candidates ?? [], gazetteer).map(([place, score]) =>
    placeOption(place, score, nearby, gazetteer),
  );
}

const MOST_FOUND = 20;

/**
 * Places that go by the name, then those that bear it as another of theirs, then
 * those whose name begins so.
 *
 * @param near - of those alike nearer places come first; null for no place.
 */
export function placesCalled(
  name: string,
  near: readonly [number, number] | null,
  gazetteer: Gazetteer,
  world: Beneath | null,
): readonly PlaceOption[] {
  const wanted = name.trim().toLowerCase();
  if (wanted === "") return [];
  const tokens = tokenise(name);
  const matched = gazetteer.match(tokens, 0);
  const exact =
    matched?.endToken === tokens.length ? matched.bearers.map(({ place }) => place) : [];
  const begun = gazetteer.layered.filter((place) => place.name.toLowerCase().startsWith(wanted));
  const places = new Map<string, PlaceEntry>();
  for (const place of [...exact, ...begun, ...(world?.search(name, MOST_FOUND) ?? [])]) {
    const known = gazetteer.places.get(place.id) ?? place;
    if (!places.has(known.id)) places.set(known.id, known);
  }
  const exactIds = new Set(exact.map(({ id }) => id));
  const closeness = ({ id, name: called }: PlaceOption): number =>
    nameKey(called) === nameKey(name) ? 2 : exactIds.has(id) ? 1 : 0;
  const around = near ? [{ id: "", name: "", position: [...near] }] : [];
  return Array.from(places.values())
    .slice(0, 2 * MOST_FOUND)
    .map((place) => {
      const { neighbours: _, ...option } = placeOption(place, null, around, gazetteer);
      return { ...option, neighbours: [] };
    })
    .sort((a, b) => closeness(b) - closeness(a) || nearer(a, b, near))
    .slice(0, MOST_FOUND);
}

/** Nothing between two that lie equally far, within the reach of a region. */
function nearer(a: PlaceOption, b: PlaceOption, near: readonly [number, number] | null): number {
  if (!near) return 0;
  const away = ({ position }: PlaceOption) =>
    Math.round(distanceKm([...position], [...near]) / REGION_KM);
  return away(a) - away(b);
}
const REGION_KM = 300;
