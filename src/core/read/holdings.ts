import type { Unplaced, Words } from "./cue-words.ts";
import { frameOf, NOUN } from "./lexicon/frames.ts";
import { SAID_OF, STATED_ADJECTIVES } from "./lexicon/holding.ts";
import { words } from "./lexicon/words.ts";
import { phraseAfter } from "./phrases.ts";
import type { FoundSubject } from "./verb-subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { CLASS } from "./word-features.ts";

const JOINS = words(`that about of to on over with at for in whether by`);
const BE =
  /^(?:is|are|was|were|be|been|being|'s|'re|feel|feels|felt|seem|seems|seemed|remain|remains|remained|become|became)$/u;
const REACH = 4; // tokens of adverbs between the verb and its adjective

/** "officials are worried about …", "she was proud that …". */
export function holdingAt(
  text: Words,
  group: VerbGroup,
  subject: FoundSubject | null,
  end: number,
): Unplaced | null {
  const { tokens, classes, inQuote } = text;
  if (!subject) return null;
  let at = group.isPassive ? group.head : group.end;
  if (!group.isPassive && !BE.test(tokens[group.head]?.lower ?? "")) return null;
  while (at < Math.min(end, group.end + REACH) && classes[at] === CLASS.adverb) at++;
  const join = tokens[at + 1];
  if (!STATED_ADJECTIVES.has(tokens[at]?.lower ?? "") || !join || inQuote(at) || at + 3 >= end)
    return null;
  if (!JOINS.has(join.lower) && classes[at + 1] !== CLASS.pronoun) return null;
  if (/^(?:it|there|this|that)$/u.test(tokens[subject.noun.end - 1]?.lower ?? "")) return null;
  const isInfinitive = join.lower === "to" && classes[at + 2] === CLASS.base;
  const first = !JOINS.has(join.lower) || isInfinitive ? at + 1 : at + 2;
  return {
    source: subject,
    cue: { first: at, end: at + 1 },
    content: { first, end },
    puts: "said",
    passedTo: null,
    cites: null,
  };
}

/** "the mayor was accused of …", "the plan was criticised by unions": what it is said of, and by whom. */
export function passiveAt(
  text: Words,
  group: VerbGroup,
  subject: FoundSubject | null,
  end: number,
): Unplaced | null {
  const { tokens, inQuote } = text;
  const lower = tokens[group.head]?.lower ?? "";
  const frame = frameOf(lower);
  if (!group.isPassive || !subject || inQuote(group.head)) return null;
  const isBy = tokens[group.end]?.lower === "by";
  const by = isBy ? phraseAfter(text, group.end + 1, end) : null;
  if (by ? !(frame && frame.takes & NOUN) : !SAID_OF.has(lower) || isBy) return null;
  const first = subject.noun.first;
  return {
    source: by ? { noun: by, apposition: null } : null,
    cue: { first: group.head, end: group.end },
    content: by ? { first, end: group.first } : { first, end },
    puts: "said",
    passedTo: null,
    cites: null,
  };
}
