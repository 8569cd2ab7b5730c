import type { Quantity } from "../model.ts";

const ABOUT = 0.1; // "nearly 300,000" is 270,000 to 330,000
const ROUND_FROM = 1000; // from here up a number written with noughts is a rounded one

/** Every value a quantity's words allow, both ends inclusive. */
function rangeOf({ value, bound }: Pick<Quantity, "value" | "bound">): readonly [number, number] {
  if (bound === "at-least") return [value, Infinity];
  if (bound === "at-most") return [0, value];
  const slack = bound === "about" ? Math.abs(value) * ABOUT : roundedBy(value);
  return [value - slack, value + slack];
}

/** Half of the last place that is not nought: 280,000 stands for 275,000 to 285,000; 1,234 for itself. */
function roundedBy(value: number): number {
  if (value < ROUND_FROM || !Number.isInteger(value)) return 0;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place === 1 ? 0 : place / 2;
}

/** True where one number can be both. */
export function agree(a: Quantity, b: Quantity): boolean {
  const [fromA, toA] = rangeOf(a);
  const [fromB, toB] = rangeOf(b);
  return fromA <= toB && fromB <= toA;
}
