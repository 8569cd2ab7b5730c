import type { Words } from "./cue-words.ts";
import { CLAUSE, frameOf } from "./lexicon/frames.ts";
import type { Range } from "./noun-phrase.ts";
import { phraseBefore } from "./phrases.ts";
import { CLASS } from "./word-features.ts";

const REACH = 14; // tokens of what is said of the subject before its verb

/**
 * A subject with a clause of its own before the verb: "a report released last
 * year by researchers found", "residents living near the dam said", "villagers
 * who fled the fighting said".
 *
 * @param k - the last token before the verb.
 * @param near - the noun phrase right before the verb, if there is one.
 * @returns the noun that is told of; null where the near phrase is the subject.
 */
export function modifiedBefore(
  text: Words,
  from: number,
  k: number,
  near: Range | null,
): Range | null {
  const last = near ? classAt(text, near.first - 1) : CLASS.mark;
  const mayBeReduced = near === null || last === CLASS.participle || last === CLASS.ing;
  const mayBeRelative = near === null || isVerb(last);
  if (!mayBeReduced && !mayBeRelative) return null;
  for (let i = k; i > Math.max(from, k - REACH); i--) {
    const c = classAt(text, i);
    const { lower } = text.tokens[i] ?? { lower: "" };
    if (c === CLASS.mark && !/^[-.$%’']$/u.test(lower)) return null;
    if (mayBeRelative && opensRelative(text, i)) return phraseBefore(text, from, i);
    if (!mayBeReduced || c === CLASS.that || c === CLASS.modal) continue;
    if (isPostposed(text, i, c)) return phraseBefore(text, from, i);
    if (c !== CLASS.participle && (c !== CLASS.past || i < k)) continue;
    const noun = phraseBefore(text, from, classAt(text, i - 1) === CLASS.ing ? i - 1 : i);
    if (noun) return noun;
  }
  return null;
}

const classAt = ({ classes }: Words, i: number): number => classes[i] ?? CLASS.mark;

/** "people living near", "a person close to": behind a noun, before what it hangs on. */
function isPostposed(text: Words, i: number, c: number): boolean {
  const before = classAt(text, i - 1);
  const isBehindNoun = before === CLASS.noun || before === CLASS.pronoun;
  const mayModify = c === CLASS.ing || c === CLASS.adverb || c === CLASS.past;
  if (!isBehindNoun || !(mayModify || text.tokens[i]?.lower === "close")) return false;
  const after = classAt(text, i + 1);
  return after === CLASS.preposition || after === CLASS.to;
}

const isVerb = (c: number): boolean => c >= CLASS.modal && c <= CLASS.ing;

/** "those who fled", "a group that tracks": a noun, its pronoun, and a verb that takes no clause. */
function opensRelative(text: Words, i: number): boolean {
  const lower = text.tokens[i]?.lower ?? "";
  if (lower !== "who" && lower !== "which" && lower !== "that") return false;
  const before = classAt(text, i - 1);
  const verb = classAt(text, i + 1);
  if (before !== CLASS.noun && before !== CLASS.pronoun && before !== CLASS.adjective) return false;
  return (
    (verb === CLASS.past || verb === CLASS.present) &&
    ((frameOf(text.tokens[i + 1]?.lower ?? "")?.takes ?? 0) & CLAUSE) === 0
  );
}
