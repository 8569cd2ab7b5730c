import { isInside } from "./outline.mjs";

/**
 * Where GeoNames' country of a town follows who holds the ground, the one that the United Nations
 * name: Western Sahara begins at the parallel 27° 40′ N, the Golan Heights are Syria's (Security
 * Council 497), settlements in the West Bank lie there (Security Council 2334). Coarse, by hand.
 */
const SAHARA_NORTH = 27 + 40 / 60;
const GOLAN = {
  type: "Polygon",
  coordinates: [
    [
      [35.61, 33.262], [35.685, 33.25], [35.67, 33.1], [35.625, 33], [35.62, 32.88], [35.65, 32.86],
      [35.66, 32.75], [35.66, 32.69], [36, 32.69], [36, 33.35], [35.61, 33.3], [35.61, 33.262],
    ],
  ],
}; // prettier-ignore
/** GeoNames' numbers of what lies in the West Bank and has Israel's code. */
const WEST_BANK = new Set([
  282163, 282582, 282597, 282727, 283047, 283989, 8199378, 8199382, 8199384, 8199387, 8199388,
  8199389, 8199390, 8199391, 8199392, 8199393, 8199394, 8199422,
]);

/** The row of a town with the country and the first-level region it lies in. */
export function recognised(row) {
  if (row.country === "MA" && row.lat < SAHARA_NORTH)
    return { ...row, country: "EH", admin1: "", admin2: "" };
  if (row.country === "IL" && WEST_BANK.has(row.number))
    return { ...row, country: "PS", admin1: "WE", admin2: "" };
  if (row.country === "IL" && isInside(row, GOLAN))
    return { ...row, country: "SY", admin1: "03", admin2: "" };
  return row;
}
