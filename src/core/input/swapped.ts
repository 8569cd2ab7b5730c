import type { Position } from "geojson";
import { boundsOf } from "../geography/turf.ts";
import type { Layer, LayerFeature } from "../layer.ts";
import type { Problem } from "../result.ts";
import type { LayerFile } from "./layer-file.ts";

/**
 * Ukraine with its coordinates swapped lies in Arabia, where every number is
 * still in range. A name gives it away: a feature that bears the name of a
 * known place, and lies just where that place would with the two exchanged.
 */

/** Half a place may lie beside the other half: a city's point and its outline. */
const TOLERANCE_DEGREES = 1;

/** @param known - layers that are right, such as the project's own. */
export function swappedFeatures(
  layers: readonly LayerFile[],
  known: readonly Layer[],
): readonly Problem[] {
  const centresByName = new Map<string, Position[]>();
  for (const feature of known.flatMap((layer) => layer.features)) {
    const centre = centreOf(feature);
    for (const name of namesOf(feature)) {
      const centres = centresByName.get(name);
      if (centres) centres.push(centre);
      else centresByName.set(name, [centre]);
    }
  }
  return layers.flatMap(({ file, layer }) =>
    layer.features.flatMap((feature, index) => {
      const centre = centreOf(feature);
      const [x = 0, y = 0] = centre;
      const namesakes = namesOf(feature).flatMap((name) => centresByName.get(name) ?? []);
      const isSwapped =
        namesakes.some((known) => isNear([y, x], known)) &&
        !namesakes.some((known) => isNear(centre, known));
      if (!isSwapped) return [];
      const path = `features.${index}.geometry.coordinates`;
      const message = `of "${feature.id}" put it at longitude ${x}, latitude ${y}, where that place would lie with the two swapped; longitude comes first`;
      return [{ file, path, message }];
    }),
  );
}

const NAME_KEYS = ["name", "name:en", "name:uk", "name:ru"];

const namesOf = ({ properties }: LayerFeature): readonly string[] =>
  NAME_KEYS.flatMap((key) => {
    const name = properties[key];
    return typeof name === "string" && name !== "" ? [name.toLowerCase()] : [];
  });

function centreOf({ geometry }: LayerFeature): Position {
  const [west, south, east, north] = boundsOf(geometry);
  return [(west + east) / 2, (south + north) / 2];
}

const isNear = ([x = 0, y = 0]: Position, [knownX = 0, knownY = 0]: Position): boolean =>
  Math.abs(x - knownX) <= TOLERANCE_DEGREES && Math.abs(y - knownY) <= TOLERANCE_DEGREES;
