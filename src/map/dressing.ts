import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import type { NameLanguage } from "../core/query/place-words.ts";
import { ASSETS } from "./assets.ts";
import { dressLayers, isAnythingMarked } from "./marks.ts";
import type { Subject } from "./scene.ts";
import { buildStyle } from "./style.ts";
import { drawImage } from "./symbols.ts";
import { type ThemeName, themeOf } from "./theme.ts";

/** What the map wears: colours, the order of names, and which layers are awake. */
export class Dressing {
  #theme: ThemeName;
  #language: NameLanguage;
  #isDrawing: boolean;
  #isAwake = false;

  constructor(theme: ThemeName, { language, drawing }: Subject) {
    this.#theme = theme;
    this.#language = language;
    this.#isDrawing = drawing !== null;
  }

  get style(): StyleSpecification {
    return buildStyle(themeOf(this.#theme), this.#language, ASSETS, this.#isDrawing);
  }

  /** @returns true where the layers were made anew, and what was set on one of them is gone. */
  change(map: MapLibre, theme: ThemeName, subject: Subject, lit: ReadonlySet<string>): boolean {
    const { language, drawing } = subject;
    const isDrawing = this.#isDrawing || drawing !== null; // once there, the layers stay
    const isRecoloured = theme !== this.#theme;
    const isNew = isRecoloured || language !== this.#language || isDrawing !== this.#isDrawing;
    if (isNew) {
      [this.#theme, this.#language, this.#isDrawing] = [theme, language, isDrawing];
      map.setStyle(this.style, {
        // The features stay: only colours, the order of names and some layers are new.
        transformStyle: (before, next) =>
          before ? { ...next, sources: { ...next.sources, ...before.sources } } : next,
      });
    }
    if (isRecoloured) {
      for (const name of map.listImages()) {
        const made = drawImage(name, themeOf(theme));
        if (made) map.updateImage(name, made.image);
      }
    }
    this.#isAwake ||= isAnythingMarked(subject, lit);
    dressLayers(map, subject, this.#isAwake);
    return isNew;
  }
}
