import { expect, test } from "vitest";
import { readLayers } from "../../cli/layers.ts";
import { loadWorldNames } from "../../cli/world-names.ts";
import { distanceKm } from "../geography/turf.ts";
import { middleOf } from "../geography/middle.ts";
import { type Gazetteer, buildGazetteer } from "../read/gazetteer.ts";
import { readArticle } from "../read/read-article.ts";

/**
 * Short texts in Ukrainian and Russian with their places marked by hand. A
 * mark with `ignore` (a capital that stands for its government) is
 * neither wanted nor wrong.
 */
interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Mark[];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lat: number;
  readonly lon: number;
  readonly tolKm: number;
  readonly ignore?: boolean;
}

/** Floors, not targets: F1 of finding a place at all, and of finding it where it is. */
const FLOOR = { found: 0.93, placed: 0.9 };
const FEWEST_TEXTS = 60;
const SLOWEST_MS = 60_000; // the names of the world are opened, on a machine that may be busy

const texts = Object.values(
  import.meta.glob<readonly MarkedText[]>("../read/gold/ukru/*.json", {
    eager: true,
    import: "default",
  }),
).flat();

test.skipIf(texts.length === 0)(
  "places in Ukrainian and Russian are found, and found where they are (skipped while src/core/read/gold/ukru holds no texts)",
  { timeout: SLOWEST_MS },
  async () => {
    const gazetteer = await wholeGazetteer();
    const counts = { wanted: 0, got: 0, found: 0, placed: 0 };
    const differences: string[] = [];
    for (const marked of texts) compare(marked, gazetteer, counts, differences);
    const f1 = (right: number): number => (2 * right) / (counts.got + counts.wanted);
    const why = differences.join("\n");
    expect(texts.length).toBeGreaterThanOrEqual(FEWEST_TEXTS);
    expect(f1(counts.found), why).toBeGreaterThanOrEqual(FLOOR.found);
    expect(f1(counts.placed), why).toBeGreaterThanOrEqual(FLOOR.placed);
  },
);

async function wholeGazetteer(): Promise<Gazetteer> {
  const layers = await readLayers(null);
  const world = await loadWorldNames();
  if (!layers.ok || !world.ok) throw new Error("cannot read the layers or the world's names");
  return buildGazetteer(layers.value, world.value.names);
}

function compare(
  { id, text, mentions: marks }: MarkedText,
  gazetteer: Gazetteer,
  counts: { wanted: number; got: number; found: number; placed: number },
  differences: string[],
): void {
  const { mentions } = readArticle({ id, text, publishedOn: null, outlet: null }, gazetteer);
  const open = new Set(marks);
  counts.wanted += marks.filter(({ ignore }) => !ignore).length;
  for (const { start, end, place, literal } of mentions) {
    if (!literal) continue;
    const mark = [...open].find((each) => each.start < end && start < each.end);
    if (mark) open.delete(mark);
    if (mark?.ignore) continue;
    counts.got++;
    const entry = place === null ? undefined : gazetteer.places.get(place);
    if (!mark) {
      differences.push(`${id}: ${text.slice(start, end)} is no place there`);
      continue;
    }
    counts.found++;
    const point = entry && middleOf(entry.feature.geometry);
    if (point && distanceKm(point, [mark.lon, mark.lat]) <= mark.tolKm) counts.placed++;
    else differences.push(`${id}: ${mark.text} is not ${place ?? "unknown"}`);
  }
  for (const mark of open) if (!mark.ignore) differences.push(`${id}: ${mark.text} is missing`);
}
