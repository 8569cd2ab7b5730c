import { POINTS_AT_BODY, POINTS_AT_PERSON } from "./lexicon/people.ts";
import { slavicCue } from "./lexicon/saying.ts";
import type { VoiceMemory } from "./voice-memory.ts";
import { isAcronymOf } from "./voice-names.ts";
import {
  ANY_BODY,
  ANY_PERSON,
  CHIEFS,
  HERS,
  HIS,
  OUTLET,
  OUTLETS,
  THEIRS,
  type Voice,
  isChief,
  isPresident,
} from "./voice-words.ts";

/** "губернатор", "речник": the last who was called so, or by another word for the same office. */
export function office({ backTo }: VoiceMemory, base: string, isState: boolean): string | null {
  if (!POINTS_AT_PERSON.has(base)) return null;
  const same = backTo(({ kind, called }) => kind === "person" && called.has(base));
  if (same) return same;
  if (isState) return backTo(isPresident) ?? backTo(isChief);
  if (CHIEFS.has(base)) return backTo(isChief);
  return ANY_PERSON.test(base) ? backTo(({ kind }) => kind === "person") : null;
}

/** "відомство", "служба": the last body called so. */
export function body({ backTo }: VoiceMemory, base: string): string | null {
  if (!POINTS_AT_BODY.has(base) && !OUTLETS.test(base)) return null;
  return (
    backTo(({ kind, called }) => kind === "body" && called.has(base)) ??
    backTo(({ kind, name }) => kind === "body" && isAcronymOf(name, base)) ??
    (OUTLETS.test(base) ? backTo(({ called }) => called.has(OUTLET)) : null) ??
    (ANY_BODY.test(base) ? backTo(({ kind }) => kind === "body") : null)
  );
}

/** "він", "її", "они" in any case that words of saying ask for. */
export function pronoun({ backTo }: VoiceMemory, lower: string): string | null {
  const isPerson = ({ kind }: Voice) => kind === "person";
  if (HIS.test(lower))
    return (
      backTo((voice) => isPerson(voice) && voice.gender !== "feminine") ??
      backTo(isPerson) ??
      backTo(() => true)
    );
  if (HERS.test(lower))
    return (
      backTo((voice) => isPerson(voice) && voice.gender === "feminine") ??
      backTo((voice) => isPerson(voice) && voice.gender !== "masculine") ??
      backTo(isPerson) ??
      backTo(() => true)
    );
  return THEIRS.test(lower)
    ? (backTo(({ kind }) => kind === "people") ?? backTo(() => true))
    : null;
}

/** "додала": a verb without a subject has the last speaker of its gender, or the last of all. */
export function spokenBy({ backTo }: VoiceMemory, lower: string): string | null {
  const cue = slavicCue(lower);
  if (!cue) return null;
  const isOther =
    cue.tells === "feminine" ? "masculine" : cue.tells === "masculine" ? "feminine" : "plural";
  return backTo(({ gender }) => gender !== isOther && gender !== "plural") ?? backTo(() => true);
}
