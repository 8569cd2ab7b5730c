import { groupBy } from "../group-by.ts";
import { distanceKm } from "../geography/turf.ts";
import type { Mention, Place } from "../model.ts";
import type { Gazetteer } from "../read/gazetteer.ts";
import type { Read } from "./join.ts";
import { type Nearby, bearersOf, nearbyOf, placeOption } from "./place-options.ts";
import type { Doubt, PlaceOption } from "./preview.ts";
import type { PutRightBefore } from "./put-right-before.ts";

/** Names of an article that a person is asked about before it is added. */

const AROUND = 70; // characters on either side
const MOST_DOUBTS = 40;
const NEIGHBOURS = 3;

/** True for a mention that several places bear alike, so that reading took none. */
export const isDoubtful = ({ place, literal, candidates }: Mention): boolean =>
  literal && place === null && candidates.length > 1;

/** @param before - what was put right elsewhere: read otherwise here, it is asked about. */
export function doubtsOf(
  { article, reading }: Read,
  gazetteer: Gazetteer,
  before: ReadonlyMap<string, PutRightBefore> = new Map(),
): readonly Doubt[] {
  const { mentions } = reading;
  const isAsked = (mention: Mention): boolean => {
    const known = before.get(mention.text);
    return (
      isDoubtful(mention) ||
      (mention.literal && known !== undefined && known.place !== mention.place)
    );
  };
  const nearby = nearbyOf(
    Array.from(new Set(mentions.flatMap(({ place }) => place ?? []))).flatMap(
      (id) => gazetteer.places.get(id) ?? [],
    ),
  );
  return Array.from(groupBy(mentions.filter(isAsked), ({ text }) => text).values())
    .slice(0, MOST_DOUBTS)
    .flatMap((same): readonly Doubt[] => {
      const [first] = same;
      if (!first) return [];
      const known = before.get(first.text);
      const options = bearersOf(first.text, first.candidates, gazetteer).map(([place, score]) =>
        placeOption(place, score, nearby, gazetteer),
      );
      const again = known && againOption(known, options, nearby, gazetteer);
      // What was put right before may be gone with the layer that had it.
      if (!again && !same.some(isDoubtful)) return [];
      return [
        {
          mention: first.id,
          text: first.text,
          excerpt: excerptAround(article.text, first),
          mentions: same.length,
          asRead: asReadOf(first, gazetteer),
          before: again?.id ?? null,
          options: again ? [again, ...options.filter(({ id }) => id !== again.id)] : options,
        },
      ];
    });
}

/** What stands where nobody answers. */
function asReadOf(mention: Mention, { places }: Gazetteer): string | null {
  if (mention.place === null) return null;
  const entry = places.get(mention.place);
  return entry ? `${entry.name} (${entry.kind})` : null;
}

function againOption(
  { place, set }: PutRightBefore,
  options: readonly PlaceOption[],
  nearby: readonly Nearby[],
  gazetteer: Gazetteer,
): PlaceOption | null {
  const entry = gazetteer.places.get(place);
  const option = options.find(({ id }) => id === place);
  if (option || entry) return option ?? (entry && placeOption(entry, null, nearby, gazetteer)) ?? null; // prettier-ignore
  return set && optionOfPoint(set, nearby);
}

function optionOfPoint(
  { id, geometry, properties }: Place,
  nearby: readonly Nearby[],
): PlaceOption | null {
  if (geometry.type !== "Point") return null;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const near = nearby
    .map(({ name, position }) => ({ name, km: distanceKm([lon, lat], position) }))
    .sort((a, b) => a.km - b.km);
  return {
    id,
    name: properties.name,
    kind: properties.kind,
    layer: properties.layer,
    score: null,
    where: `${properties.kind}, a point you set on the map`,
    km: near[0]?.km ?? null,
    neighbours: near.slice(0, NEIGHBOURS).map(({ name }) => name),
    position: [lon, lat],
  };
}

/** The words around a mention, on one line, cut at words. */
export function excerptAround(
  text: string,
  { start, end }: { start: number; end: number },
): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const head = start > AROUND ? `…${before.replace(/^\S*\s/, "")}` : before;
  const tail = end + AROUND < text.length ? `${after.replace(/\s\S*$/, "")}…` : after;
  return (head + text.slice(start, end) + tail).replace(/\s+/g, " ").trim();
}
