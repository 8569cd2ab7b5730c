import type { DisputeSide } from "./disagreements.ts";

/** A side of a disagreement where it is drawn: left and right of the river, as on the map. */
export interface DrawnSide {
  readonly side: DisputeSide;
  /** "West bank"; without a bank, what the side says. */
  readonly head: string;
  /** True where it stands on a bank of its own, so that a river may run between the sides. */
  readonly isOnBank: boolean;
  /** The place that stands on this side; null where none does, or none was tested. */
  readonly stands: string | null;
}

/** "East (left) bank" is "East bank". */
const shortBank = (label: string): string => label.replace(/\s*\([^)]*\)/u, "");

/**
 * West and north before east and south. A bank without a compass word: the right one
 * first, for a river drawn down the page has it at the reader's left.
 */
function rank({ bank }: DisputeSide): number {
  const label = bank?.bankLabel ?? "";
  if (/^(?:west|north)/iu.test(label)) return 0;
  if (/^(?:east|south)/iu.test(label)) return 2;
  return bank?.bank === "right" ? 0 : bank?.bank === "left" ? 2 : 1;
}

/**
 * Sides in the order they are drawn. A side that moves to a bank stands with those
 * that leave the other one, so a bank is only a head where every side has its own.
 */
export function drawnSides(sides: readonly DisputeSide[]): readonly DrawnSide[] {
  const banks = new Set(sides.flatMap(({ bank }) => (bank ? [bank.bank] : [])));
  const isBanks = banks.size === sides.length;
  const inOrder = isBanks ? [...sides].sort((a, b) => rank(a) - rank(b)) : sides;
  return inOrder.map((side) => {
    const { bank, label } = side;
    const at = bank?.point;
    const stands = isBanks && at?.bankLabel === bank?.bankLabel ? (at?.place ?? null) : null;
    const isOnBank = isBanks && bank !== null;
    return { side, head: isOnBank ? shortBank(bank.bankLabel) : label, isOnBank, stands };
  });
}
