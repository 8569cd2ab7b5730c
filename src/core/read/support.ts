import { COLUMNS, ROWS, type WhereaboutsOf, type Whereabouts } from "./whereabouts.ts";

const COUNTRY = 1;
const REGION = 5; // a name in the same region tells five times what one in the same country does
const COUNTY = 5;
const NEAR = 6;

/** What the names of an article say about where the others are. */
export interface Support {
  /** Adds what a place lies in and near, so much; less than nothing takes it back. */
  readonly add: (at: Whereabouts, weight: number) => void;
  /** How much of what was added lies where this lies, finer areas counting more. */
  readonly at: (at: Whereabouts) => number;
  /** Forgets what a place added, and what rounding left of it. */
  readonly clear: (at: Whereabouts) => void;
}

export function createSupport(whereabouts: WhereaboutsOf): Support {
  let areas = new Float64Array(1024);
  const cells = new Float64Array(COLUMNS * (ROWS + 2) + 2);

  /** There is a row to spare above and below the poles; 0 is nowhere. */
  const slotOf = (cell: number): number => cell + COLUMNS;

  function near(cell: number): number {
    let sum = 0;
    for (let row = slotOf(cell) - COLUMNS; row <= slotOf(cell) + COLUMNS; row += COLUMNS)
      sum += (cells[row - 1] ?? 0) + (cells[row] ?? 0) + (cells[row + 1] ?? 0);
    return sum;
  }

  function grow(): void {
    const wider = new Float64Array(whereabouts.size() * 2);
    wider.set(areas);
    areas = wider;
  }

  function put(number: number, weight: number): void {
    if (number > 0) areas[number] = (areas[number] ?? 0) + weight;
  }

  return {
    add({ country, region, county, cell }, weight) {
      if (areas.length < whereabouts.size()) grow();
      put(country, weight);
      put(region, weight);
      put(county, weight);
      if (cell > 0) cells[slotOf(cell)] = (cells[slotOf(cell)] ?? 0) + weight;
    },
    at({ country, region, county, cell }) {
      const inAreas =
        COUNTRY * (areas[country] ?? 0) +
        REGION * (areas[region] ?? 0) +
        COUNTY * (areas[county] ?? 0);
      return inAreas + (cell > 0 ? NEAR * near(cell) : 0);
    },
    clear({ country, region, county, cell }) {
      areas[country] = 0;
      areas[region] = 0;
      areas[county] = 0;
      cells[slotOf(cell)] = 0;
    },
  };
}
