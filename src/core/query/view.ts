/** Where the map looks. */
export interface View {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

const NUMBER = String.raw`-?\d{1,3}(?:\.\d{1,12})?`;
const SHAPE = new RegExp(`^#?(${NUMBER})/(${NUMBER})/(${NUMBER})$`);

/**
 * MapLibre's own form, "#zoom/lat/lon", as precise as the zoom can show: more
 * digits would make two addresses of one view.
 */
export function encodeView({ zoom, lat, lon }: View): string {
  const rounded = Math.round(zoom * 100) / 100;
  const digits = Math.ceil((rounded * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  // Written out: a number near zero would come as 5e-8, which is no view when read back.
  const round = (x: number) =>
    x
      .toFixed(Math.max(0, digits))
      .replace(/(\.\d*?)0+$/, "$1")
      .replace(/\.$|^-(?=0$)/, "");
  return `#${rounded}/${round(lat)}/${round(lon)}`;
}

/** @returns null for anything that is no view on this Earth. */
export function decodeView(hash: string): View | null {
  const [, zoom, lat, lon] = SHAPE.exec(hash) ?? [];
  if (zoom === undefined || lat === undefined || lon === undefined) return null;
  const view = { zoom: Number(zoom), lat: Number(lat), lon: Number(lon) };
  const isOnEarth =
    view.zoom >= 0 && view.zoom <= 24 && Math.abs(view.lat) <= 90 && Math.abs(view.lon) <= 180;
  return isOnEarth ? view : null;
}
