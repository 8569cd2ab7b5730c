/** Ukrainian or Russian, as ISO 639-1 writes them. */
export type SlavicLanguage = "uk" | "ru";

/** Grammatical gender where the words beside a noun tell it. */
export type Gender = "masculine" | "feminine" | "neuter" | "plural";

/** What a word may look like in each case, in the order of `CASES`; often several forms. */
export type Paradigm = readonly (readonly string[])[];

export const CASES = [
  "nominative",
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "locative",
] as const;

export const CASE_COUNT = CASES.length;

/**
 * A paradigm written as a table row: the five oblique cases parted by "|", the
 * endings of each parted by spaces, "0" for none. `forms("Херсон", "Херсон",
 * "а у|у ові|0|ом|і у")`; the accusative may repeat the nominative's ending.
 */
export function paradigm(nominative: string, stem: string, oblique: string): Paradigm {
  const cases = oblique
    .split("|")
    .map((endings) => endings.split(" ").map((ending) => (ending === "0" ? stem : stem + ending)));
  return [[nominative], ...cases];
}

/** A word that never changes. */
export const unchanging = (word: string): Paradigm =>
  Array.from({ length: CASE_COUNT }, () => [word]);

/** Where a word may decline in several ways: the forms of all of them, case by case. */
export const either = (...paradigms: readonly Paradigm[]): Paradigm =>
  Array.from({ length: CASE_COUNT }, (_, i) =>
    Array.from(new Set(paradigms.flatMap((each) => each[i] ?? []))),
  );

/** Two words that decline together, joined by what stands between them. */
export const together = (left: Paradigm, joint: string, right: Paradigm): Paradigm =>
  Array.from({ length: CASE_COUNT }, (_, i) =>
    (left[i] ?? []).flatMap((a) => (right[i] ?? []).map((b) => a + joint + b)),
  );

const TWO_CONSONANTS = /^(.*[^аеєиіїоуюяыэё'’ʼ-])([^аеєиіїоуюяыэёйь'’ʼ-])$/u;

/** The genitive of a plural without an ending: "Лубни" → "Лубен", "Олешки" → "Олешок", "Суми" → "Сум". */
export function bareGenitives(stem: string): string {
  const [, left, last] = TWO_CONSONANTS.exec(stem) ?? [];
  if (left === undefined || last === undefined) return stem;
  const soft = last === "ц" ? "ь" : "";
  const plain = left.endsWith("ь") ? left.slice(0, -1) : left;
  return `${stem} ${plain}о${last} ${plain}е${last}${soft} ${left}о${last}`;
}
