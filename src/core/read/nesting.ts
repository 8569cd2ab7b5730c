import type { FoundAttribution, Unplaced, Words } from "./cue-words.ts";
import { isSpeaker } from "./speaker-phrase.ts";
import type { Statement } from "./statements.ts";
import { CLASS } from "./word-features.ts";

/**
 * What was said within what somebody else says, told from what was not. Of the
 * inner ones only those stay that may bear a claim of their own.
 *
 * @param index - of their sentence.
 * @returns the widest content first.
 */
export function nest(text: Words, all: readonly Statement[], index: number): FoundAttribution[] {
  const nested: FoundAttribution[] = [];
  for (const each of all) {
    if (each.isUnsaid || text.inQuote(each.cue.first)) continue;
    const isInner = isWithin(each, all);
    if (isInner && !each.bearsClaim) continue;
    if (each.led === null && isTaken(each, all)) continue;
    nested.push({
      sentence: index,
      source: each.source,
      cue: each.cue,
      content: each.content,
      reach: each.reach,
      puts: each.puts,
      passedTo: each.passedTo,
      cites: each.cites,
      bearsClaim: each.bearsClaim && speaks(text, each),
      isInner,
      isEcho: isInner && isPronoun(text, each),
    });
  }
  return nested.sort((a, b) => width(b) - width(a));
}

const width = ({ content }: Unplaced): number => content.end - content.first;

/** Whether the cue stands in what another says. */
function isWithin({ cue }: Unplaced, all: readonly Statement[]): boolean {
  for (const { content, cue: other } of all)
    if (other.first !== cue.first && content.first <= cue.first && cue.end <= content.end)
      return true;
  return false;
}

/** Whether the noun belongs to the cue of a verb: "expressed concern". */
function isTaken({ cue }: Unplaced, all: readonly Statement[]): boolean {
  for (const other of all)
    if (other.led && other.cue.first <= cue.first && cue.end <= other.cue.end) return true;
  return false;
}

const speaks = ({ tokens }: Words, { source, cue }: Unplaced): boolean =>
  source === null || isSpeaker(tokens, source.noun, tokens[cue.first]);

const isPronoun = ({ classes }: Words, { source }: Unplaced): boolean =>
  source !== null &&
  source.noun.end === source.noun.first + 1 &&
  classes[source.noun.first] === CLASS.pronoun;
