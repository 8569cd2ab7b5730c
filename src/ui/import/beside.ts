import type { Aligned } from "../../core/workspace/preview.ts";

/** How a claim of a new text stands to those that are there; what asks to be looked at first. */
export const KINDS = [
  "conflicting",
  "update",
  "same",
  "new",
] as const satisfies readonly Aligned["kind"][];

export const KIND_WORDS: Readonly<Record<Aligned["kind"], string>> = {
  conflicting: "Conflicting",
  update: "Later state",
  same: "The same",
  new: "New",
};

/** In the order of KINDS; within a kind as the text has them. */
export const inOrder = (aligned: readonly Aligned[]): readonly Aligned[] =>
  KINDS.flatMap((kind) => aligned.filter((each) => each.kind === kind));

export const countOfKind = (aligned: readonly Aligned[], kind: Aligned["kind"]): number =>
  aligned.filter((each) => each.kind === kind).length;

/** An excerpt is put in quotation marks here: those it brings along would stand twice. */
export const unquoted = (excerpt: string): string =>
  excerpt
    .trim()
    .replace(/^["“„«]+/, "")
    .replace(/[,;]?["”“»]+$/, "");
