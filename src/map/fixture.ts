import type { Geometry } from "geojson";
import type { Claim, ClaimPlace, Place, Stance } from "../core/model.ts";
import type { PlaceRow } from "../core/query/place-row.ts";

/** Rows for the map's tests: real places, claims that say nothing. */

let made = 0;
export const claim = (
  stance: Stance = "asserted",
  places: readonly ClaimPlace[] = [{ place: "kherson", role: "at" }],
): Claim => ({
  id: `claim-${(made += 1)}`,
  article: "report",
  start: 0,
  end: 1,
  attribution: null,
  places,
  chain: [{ name: "Outlet", role: "outlet" }],
  when: null,
  stance,
  event: null,
  quantities: [],
});

export const point = (lon: number, lat: number): Geometry => ({
  type: "Point",
  coordinates: [lon, lat],
});

/** A square round a middle, half its side in degrees. */
export const square = (lon: number, lat: number, half: number): Geometry => ({
  type: "Polygon",
  coordinates: [
    [
      [lon - half, lat - half],
      [lon + half, lat - half],
      [lon + half, lat + half],
      [lon - half, lat + half],
      [lon - half, lat - half],
    ],
  ],
});

/** What the page has before outlines have come. */
export const UNDRAWN: Geometry = { type: "GeometryCollection", geometries: [] };

interface RowOptions {
  readonly kind?: string;
  readonly geometry?: Geometry;
  readonly uk?: string;
  readonly stances?: readonly Stance[];
  readonly disputed?: number;
}

export function row(id: string, name: string, count: number, options: RowOptions = {}): PlaceRow {
  const { kind = "city", geometry = UNDRAWN, uk = "", stances = [], disputed = 0 } = options;
  const place: Place = {
    type: "Feature",
    id,
    geometry,
    properties: { name, "name:uk": uk, kind, layer: "test" },
  };
  const claims = Array.from({ length: count }, (_, i) => claim(stances[i] ?? "asserted"));
  return { place, claims, disputed };
}

export const KHERSON = row("kherson", "Kherson", 21, {
  geometry: point(32.6146, 46.637),
  uk: "Херсон",
});
export const MYKOLAIV = row("mykolaiv", "Mykolaiv", 3, {
  geometry: point(31.994, 46.966),
  uk: "Миколаїв",
});
export const KYIV = row("kyiv", "Kyiv", 2, { geometry: point(30.524, 50.455), uk: "Київ" });
export const KHERSON_OBLAST = row("kherson-oblast", "Kherson Oblast", 8, {
  kind: "region",
  uk: "Херсонська область",
});
export const DNIPRO = row("dnipro", "Dnipro", 7, { kind: "river", uk: "Дніпро" });
export const RUSSIA = row("russia", "Russia", 4, { kind: "country", uk: "Росія" });
