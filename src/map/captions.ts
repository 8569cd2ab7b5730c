import type { Map as MapLibre } from "maplibre-gl";
import { sizeOf, viewOf } from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import { isCaptionFree } from "./find-view.ts";
import { bankCaptions } from "./focus.ts";
import { BANK_NAMES, bankNames } from "./layers-tests.ts";
import { pointOn } from "./screen.ts";

/** A bank's name that the edge of the map would cut is not written. */
export class Captions {
  #leftOut: readonly string[] = [];

  /** To be called when the map has come to rest, and when something else is drawn. */
  leaveOutWhatIsCut(map: MapLibre, drawing: Drawing | null): void {
    if (!map.getLayer(BANK_NAMES)) return;
    const canvas = { ...sizeOf(map), covered: [] };
    const cut = bankCaptions(drawing)
      .filter(({ at }) => !isCaptionFree(pointOn([...at], viewOf(map), canvas), canvas))
      .map(({ text }) => text);
    if (cut.join() === this.#leftOut.join()) return;
    this.#leftOut = cut;
    map.setFilter(BANK_NAMES, bankNames(cut));
  }

  /** The layer was made anew, with every name. */
  forget(): void {
    this.#leftOut = [];
  }
}
