import { crossCheck } from "../../cross-check.ts";
import { buildDataset } from "../../dataset.ts";
import { isDay } from "../../day.ts";
import type { Layer, LayerFeature } from "../../layer.ts";
import type { Dataset, Relation } from "../../model.ts";
import { buildGazetteer } from "../../read/gazetteer.ts";

/** A small story of invented places, with the relations a careful reader marks. */
export interface Story {
  readonly title: string;
  readonly places: readonly StoryPlace[];
  readonly articles: readonly {
    readonly id: string;
    readonly outlet: string;
    readonly publishedOn: string;
    readonly text: string;
  }[];
  readonly relations: readonly MarkedRelation[];
  /** Defensible, and not missed if absent. */
  readonly alsoRight?: readonly MarkedRelation[];
}

interface StoryPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly code?: string;
  readonly demonym?: string;
  readonly region?: string;
  readonly at?: readonly number[];
  /** West, south, east, north. */
  readonly box?: readonly number[];
  /** Drawn downstream. */
  readonly line?: readonly (readonly number[])[];
}

/** Each end by article and a few words that lie in the claim. */
interface MarkedRelation {
  readonly kind: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export function readStory(story: Pick<Story, "title" | "places" | "articles">): Dataset {
  const layer: Layer = { name: "story", features: story.places.map(featureOf), receipt: null };
  const articles = story.articles.map(({ id, outlet, publishedOn, text }) => ({
    id,
    file: `${id}.md`,
    citation: { id, "container-title": outlet },
    publishedOn: isDay(publishedOn) ? publishedOn : null,
    language: "en",
    text,
    sha256: "",
    digest: false,
  }));
  const gazetteer = buildGazetteer([layer]);
  return crossCheck(buildDataset({ title: story.title, articles, gazetteer }), [layer], gazetteer);
}

function featureOf({ id, name, kind, code, demonym, region, ...shape }: StoryPlace): LayerFeature {
  const properties = {
    name,
    kind,
    ...(code ? { "addr:country": code } : {}),
    ...(demonym ? { demonym } : {}),
    ...(region ? { "addr:region": region } : {}),
    ...(kind === "river" ? { waterway: "river" } : {}),
  };
  return { type: "Feature", id, geometry: geometryOf(shape), properties };
}

function geometryOf({
  at,
  box,
  line,
}: Pick<StoryPlace, "at" | "box" | "line">): LayerFeature["geometry"] {
  if (line) return { type: "LineString", coordinates: line.map((position) => [...position]) };
  const [west = 0, south = 0, east = 0, north = 0] = box ?? [];
  if (!box) return { type: "Point", coordinates: [...(at ?? [0, 0])] };
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore
  return { type: "Polygon", coordinates: [ring] };
}

/** A relation fits a mark when its kind does and each end's claim holds the marked words. */
export function fits(relation: Relation, mark: MarkedRelation, dataset: Dataset): boolean {
  if (relation.kind !== mark.kind) return false;
  const isAt = (claim: string, [article, words = ""]: readonly string[]) => {
    const found = dataset.claims.find(({ id }) => id === claim);
    const text = dataset.articles.find(({ id }) => id === article)?.text ?? "";
    if (!found || found.article !== article) return false;
    const at = text.indexOf(words);
    // A clause of a sentence is a claim of its own: most of the words must lie in it.
    return (
      at >= 0 &&
      Math.min(found.end, at + words.length) - Math.max(found.start, at) > words.length / 2
    );
  };
  return isAt(relation.from, mark.from) && isAt(relation.to, mark.to);
}
