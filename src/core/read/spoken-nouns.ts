import { opensClause } from "./complement-shapes.ts";
import type { Words } from "./cue-words.ts";
import {
  type CueVerb,
  ORDER_NOUN_VERBS,
  ORDER_NOUNS,
  SPEECH_NOUN_VERBS,
  SPEECH_NOUNS,
} from "./lexicon/saying.ts";
import { words } from "./lexicon/words.ts";
import type { Range, Subject } from "./noun-phrase.ts";
import type { Led, Statement } from "./statements.ts";

const NUMERALS = words(`
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty
  ninety dozen dozens hundred hundreds thousand thousands million millions billion billions
`);
const NOUN_REACH = 3; // tokens from the verb to its noun: "expressed deep concern", "gave the order"
const COUNTED_REACH = 12; // tokens of what is counted: "the number of those who had lost their homes"
const FIGURE_REACH = 4; // tokens between "at" and its number

/** A verb that says so with its object: "expressed concern that …", "issued an order to …", "put the number at 14". */
export function spokenNounAt(text: Words, own: Led, end: number): Statement | null {
  const { group, subject } = own;
  const lower = text.tokens[group.head]?.lower ?? "";
  if (!subject || group.isPassive || text.inQuote(group.head)) return null;
  if (SPEECH_NOUN_VERBS.has(lower)) {
    const noun = within(text, SPEECH_NOUNS, group.end, NOUN_REACH, end);
    const content = noun < 0 ? null : clauseAfter(text, noun + 1, end);
    if (content) {
      const puts = putsOf(text.tokens[noun]?.lower);
      return said(own, subject, { first: group.head, end: noun + 1 }, content, puts);
    }
  }
  const cue = { first: group.head, end: group.end };
  const rest = { first: group.end, end };
  if (ORDER_NOUN_VERBS.has(lower) && within(text, ORDER_NOUNS, group.end, NOUN_REACH + 1, end) >= 0)
    return said(own, subject, cue, rest, "ordered");
  if ((lower === "put" || lower === "puts") && isFigure(text, group.end, end))
    return said(own, subject, cue, rest, "said");
  return null;
}

const said = (
  led: Led,
  source: Subject,
  cue: Range,
  content: Range,
  puts: CueVerb["puts"],
): Statement => ({
  source,
  cue,
  content,
  puts,
  passedTo: null,
  cites: null,
  led,
  isUnsaid: false,
  bearsClaim: true,
});

function within(
  { tokens }: Words,
  list: ReadonlySet<string>,
  from: number,
  reach: number,
  end: number,
): number {
  for (let i = from; i < Math.min(end, from + reach); i++)
    if (list.has(tokens[i]?.lower ?? "")) return i;
  return -1;
}

function clauseAfter(text: Words, from: number, end: number): Range | null {
  if (text.tokens[from]?.lower === "that") return { first: from + 1, end };
  return opensClause(text, from, end) ? { first: from, end } : null;
}

/** "put the number at 14", "puts losses at more than a million". */
function isFigure({ tokens, inQuote }: Words, from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + COUNTED_REACH); i++) {
    if (tokens[i]?.kind === "mark" || inQuote(i)) return false;
    if (tokens[i]?.lower !== "at") continue;
    for (let at = i + 1; at < Math.min(end, i + 1 + FIGURE_REACH); at++)
      if (tokens[at]?.kind === "number" || NUMERALS.has(tokens[at]?.lower ?? "")) return true;
    return false;
  }
  return false;
}

/** How a noun puts what it stands for. */
export const putsOf = (noun = ""): CueVerb["puts"] =>
  /^(?:doubt|concern|fear|alarm)/u.test(noun)
    ? "doubted"
    : noun.startsWith("hope")
      ? "expected"
      : "said";
