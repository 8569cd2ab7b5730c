import type { Stretch } from "../../model.ts";
import { readText } from "./small-world.ts";

/** Each attribution as "source | cue | content", in the order it was found. */
export function attributionsIn(text: string): string[] {
  const cut = (stretches: readonly Stretch[]) =>
    stretches.map(([start, end]) => text.slice(start, end)).join(" … ");
  return readText(text).attributions.map(
    ({ source, cue, content }) => `${cut(source)} | ${cut(cue)} | ${cut(content)}`,
  );
}
