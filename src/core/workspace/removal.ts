import { type Contents, type Patch, correctionsInOrder, correctionsPatch } from "./contents.ts";

/** Takes a thing away, and with an article the corrections of it. */
export function removal(contents: Contents, kind: "article" | "layer", id: string): Patch {
  if (kind === "layer") return { layers: [[id, null]] };
  const others = correctionsInOrder(contents).filter(({ article }) => article !== id);
  return { articles: [[id, null]], corrections: correctionsPatch(contents, others) };
}
