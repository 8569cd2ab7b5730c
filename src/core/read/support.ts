import {
  COLUMNS,
  CORNER_COLUMNS,
  CORNER_ROWS,
  ROWS,
  type Whereabouts,
  type WhereaboutsOf,
} from "./whereabouts.ts";

const COUNTRY = 1;
const REGION = 5; // a name in the same region tells five times what one in the same country does
const COUNTY = 5;
const NEAR = 6;
const IN_CORNER = 0.15; // "Vienna, Athens and Warsaw" lie in no one country, but not in Georgia either

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
  const cells = createGrid(COLUMNS, ROWS);
  const corners = createGrid(CORNER_COLUMNS, CORNER_ROWS);

  function grow(): void {
    const wider = new Float64Array(whereabouts.size() * 2);
    wider.set(areas);
    areas = wider;
  }

  function put(number: number, weight: number): void {
    if (number > 0) areas[number] = (areas[number] ?? 0) + weight;
  }

  return {
    add({ country, region, county, cell, corner }, weight) {
      if (areas.length < whereabouts.size()) grow();
      put(country, weight);
      put(region, weight);
      put(county, weight);
      cells.put(cell, weight);
      corners.put(corner, weight);
    },
    at({ country, region, county, cell, corner }) {
      const inAreas =
        COUNTRY * (areas[country] ?? 0) +
        REGION * (areas[region] ?? 0) +
        COUNTY * (areas[county] ?? 0);
      return inAreas + NEAR * cells.near(cell) + IN_CORNER * corners.near(corner);
    },
    clear({ country, region, county, cell, corner }) {
      areas[country] = 0;
      areas[region] = 0;
      areas[county] = 0;
      cells.clear(cell);
      corners.clear(corner);
    },
  };
}

/** Sums by cell of a grid that goes round the world; cells count from 1, and 0 is nowhere. */
function createGrid(columns: number, rows: number) {
  // A row to spare above and below the poles.
  const sums = new Float64Array(columns * (rows + 2) + 2);
  return {
    put(cell: number, weight: number): void {
      if (cell > 0) sums[cell + columns] = (sums[cell + columns] ?? 0) + weight;
    },
    /** Of a cell and the eight around it. */
    near(cell: number): number {
      if (cell === 0) return 0;
      let sum = 0;
      for (let row = cell; row <= cell + 2 * columns; row += columns)
        sum += (sums[row - 1] ?? 0) + (sums[row] ?? 0) + (sums[row + 1] ?? 0);
      return sum;
    },
    clear(cell: number): void {
      sums[cell + columns] = 0;
    },
  };
}
