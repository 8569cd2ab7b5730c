import type { Stance } from "../model.ts";

/** How a claim is put, as the end of "it is …". */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  asserted: "said to be so",
  ordered: "ordered",
  expected: "expected",
  doubted: "in doubt",
  denied: "denied",
  conditional: "put as an if",
};

export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
