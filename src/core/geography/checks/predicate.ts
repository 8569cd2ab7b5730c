import type { Check } from "../../model.ts";
import type { Bank } from "../banks.ts";
import type { Passage } from "./passage.ts";
import type { World } from "./world.ts";

/** What a test of one spatial statement found; one of a claim's checks. */
export interface Finding extends Omit<Check, "claim"> {
  /** Where in the article's text the words stand that were tested. */
  readonly start: number;
  readonly end: number;
  /** For a statement about a bank: which one, so that claims can be compared. Null where it cannot be told. */
  readonly side?: StatedSide | null;
}

/** A bank that a claim names: what moves, if anything does, leaves it, goes to it or is on it. */
export interface StatedSide {
  readonly river: string;
  readonly bank: Bank;
  readonly motion: "off" | "to" | "at";
  /** The place the side was judged at; null where the statement is about the whole river. */
  readonly near: string | null;
}

/** One kind of spatial statement: finds it in a claim's words and tests it on the layers. */
export type Predicate = (passage: Passage, world: World) => readonly Finding[];
