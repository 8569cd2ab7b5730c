import type { Layer, LayerFeature } from "../layer.ts";
import type { Claim, Stretch } from "../model.ts";
import { buildGazetteer } from "../read/gazetteer.ts";
import { type Reading, readArticle } from "../read/read-article.ts";

/** Four towns, for tests of who says what in Ukrainian and Russian. */

const town = (id: string, uk: string, ru: string): LayerFeature => ({
  type: "Feature",
  id,
  geometry: { type: "Point", coordinates: [30, 50] },
  properties: { name: id, "name:uk": uk, "name:ru": ru, place: "city", population: 300_000 },
});
const LAYER: Layer = {
  name: "small",
  receipt: null,
  features: [
    town("poltava", "Полтава", "Полтава"),
    town("odesa", "Одеса", "Одесса"),
    town("lutsk", "Луцьк", "Луцк"),
    town("tomsk", "Томськ", "Томск"),
  ],
};
const gazetteer = buildGazetteer([LAYER]);
const read = (text: string): Reading =>
  readArticle({ id: "a", text, publishedOn: null, outlet: "Outlet" }, gazetteer);

/** "source > what is said", one for each attribution. */
export function saidIn(text: string): string[] {
  const cut = (all: readonly Stretch[]): string =>
    all.map(([start, end]) => text.slice(start, end)).join(" … ");
  return read(text).attributions.map(({ source, content }) => `${cut(source)} > ${cut(content)}`);
}
export const chainsIn = (text: string): string[] =>
  read(text).claims.map(({ chain }) => chain.map(({ name }) => name).join(" > "));
export const lastClaim = (text: string): Claim | undefined => read(text).claims.at(-1);
