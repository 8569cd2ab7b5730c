export interface Row {
  readonly what: string;
  readonly median: string;
  /** Smallest to largest; empty where there is but one value. */
  readonly spread: string;
  readonly remark: string;
}

/** @returns a row whose median and spread say their unit. */
export function toRow(what: string, values: readonly number[], unit: string, remark = ""): Row {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  const [smallest] = sorted;
  const largest = sorted.at(-1);
  if (median === undefined || smallest === undefined || largest === undefined) {
    return { what, median: "not measured", spread: "", remark };
  }
  const spread = sorted.length > 1 ? `${shown(smallest)} to ${shown(largest)}` : "";
  return { what, median: `${shown(median)} ${unit}`, spread, remark };
}

const shown = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2);

export function printTable(rows: readonly Row[]): void {
  const head = { what: "", median: "median", spread: "spread", remark: "" };
  const columns = ["what", "median", "spread", "remark"] as const;
  const widths = columns.map((column) =>
    Math.max(...[head, ...rows].map((row) => row[column].length)),
  );
  for (const row of [head, ...rows]) {
    console.log(
      columns
        .map((column, i) => row[column].padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  }
  console.log("");
}
