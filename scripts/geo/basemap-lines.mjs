import { BOX, DETAIL } from "./basemap-areas.mjs";
import { nearness, openLines } from "./borders.mjs";
import { feature } from "./files.mjs";
import { asLine, bounds, overlap, polygons, roundLine, simplifyLine } from "./geometry.mjs";

const NEAR_COAST = 0.02; // degrees: borders and coasts of two sources part by some hundred metres
const NEAR_BORDER = 0.02;
const EDGE = 0.02;
const SHORTEST = 0.05;

const isInBox = ([x, y], margin) =>
  x > BOX[0] + margin && x < BOX[2] - margin && y > BOX[1] + margin && y < BOX[3] - margin;

const shells = (geometries) => geometries.flatMap((g) => polygons(g).map(([shell]) => shell));
const neat = (line) => roundLine(simplifyLine(line, 0.12), 3);

function farther(line, detail) {
  const box = bounds(line);
  const { toleranceKm } = detail.find((level) => overlap(box, level.box));
  return roundLine(simplifyLine(line, toleranceKm), 3);
}

/**
 * Recognised borders, on land only: the coast is nobody's line. Ukraine's own
 * stands apart, and Crimea's towards Kherson Oblast is a region's like any other.
 */
export function borderFeatures(
  { regions, outline, neighbours, atlasBorders, land },
  detail = DETAIL,
) {
  const ukraine = shells([outline]);
  const isCoast = nearness(polygons(land).flat());
  const isUkrainian = nearness(ukraine);
  const kinds = {
    ukraine: openLines(ukraine, (p) => isCoast(p, NEAR_COAST), SHORTEST).map(neat),
    other: [
      ...openLines(
        shells(neighbours),
        (p) => !isInBox(p, EDGE) || isCoast(p, NEAR_COAST) || isUkrainian(p, NEAR_BORDER),
        SHORTEST,
      ).map(neat),
      ...atlasBorders
        .flatMap((line) => openLines([line], (p) => isInBox(p, 0) || isFolded(p), 0.2))
        .map((line) => farther(line, detail)),
    ],
    region: openLines(
      regions.flatMap((g) => polygons(g).flat()),
      (p) => isCoast(p, NEAR_COAST) || isUkrainian(p, NEAR_BORDER),
      0.02,
    ).map(neat),
  };
  // West of the box the atlas draws Ukraine's border a second time, up to 10 km off.
  function isFolded([x, y]) {
    const around = [-0.08, -0.04, 0, 0.04, 0.08];
    return around.some((dx) => around.some((dy) => isUkrainian([x + dx, y + dy], 0.028)));
  }
  return Object.entries(kinds).map(([kind, lines]) => feature(null, asLine(lines), { kind }));
}
