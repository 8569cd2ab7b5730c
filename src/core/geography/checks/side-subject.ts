import type { PlaceEntry } from "../../read/gazetteer.ts";
import type { NamedPlace, Passage } from "./passage.ts";
import { lyingOn } from "./side-lying.ts";
import { type Motion, leftBehind, motionOf } from "./side-motion.ts";
import { isGround } from "./side-names.ts";
import type { SideWords } from "./side-words.ts";

/** The place a statement about a side is judged at, and how firmly its words bind the two. */
export interface Subject {
  readonly place: PlaceEntry;
  /**
   * "lies": the place is said to lie on the side. "in": something on the side is
   * in the place, or in the region of its name. "faces": it is said to lie
   * opposite. "left": the movement leaves the place. "passage": the movement
   * names no place, its passage is about this one. "beside": named with it, no more.
   */
  readonly bond: "lies" | "in" | "faces" | "left" | "passage" | "beside";
}

interface Subjects {
  readonly motion: Motion;
  readonly subjects: readonly Subject[];
  readonly isNegated: boolean;
}

/** What a side is said of. Empty where the words give no place to judge it at. */
export function subjectsOf(passage: Passage, side: SideWords): Subjects {
  const motion = motionOf(passage, side);
  const { places, isNegated, isSure } = lyingOn(passage, side);
  if (places.length > 0) {
    const bond = isSure ? "lies" : "in";
    return { motion, isNegated, subjects: [...new Set(places)].map((place) => ({ place, bond })) };
  }
  const faced = side.faces && isGround(side.faces) ? side.faces.place : null;
  const subjects: readonly Subject[] = faced
    ? [{ place: faced, bond: "faces" }]
    : moved(passage, side, motion);
  return { motion, subjects, isNegated: false };
}

function moved(passage: Passage, side: SideWords, motion: Motion): readonly Subject[] {
  const pivot = side.said.kind === "opposite" || side.said.kind === "same" ? side.said.of : null;
  const own = passage.names.filter(
    (name) =>
      isGround(name) &&
      name.mention.literal &&
      name !== pivot &&
      name.place?.kind !== "country" &&
      !(name.first >= side.first && name.end <= side.end),
  );
  if (motion.kind !== "at") {
    const left = leftBehind(passage, motion, side).filter((name) => own.includes(name));
    const [nearest] = left.toSorted((a, b) => distance(a, motion.verb) - distance(b, motion.verb));
    if (nearest?.place) return [{ place: nearest.place, bond: "left" }];
    if (pivot?.place) return [];
    if (own.length === 0 && passage.about) return [{ place: passage.about, bond: "passage" }];
  }
  const [beside] = own.toSorted((a, b) => distance(a, side.first) - distance(b, side.first));
  if (beside?.place) return [{ place: beside.place, bond: "beside" }];
  return passage.about && !pivot ? [{ place: passage.about, bond: "beside" }] : [];
}

const distance = ({ first }: NamedPlace, token: number): number => Math.abs(first - token);
