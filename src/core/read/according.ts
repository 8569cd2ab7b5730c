import { type Words, appositionAfter } from "./cue-words.ts";
import { VIEW_NOUNS } from "./lexicon/saying.ts";
import { NO_ONE } from "./lexicon/speakers.ts";
import { type Range, nounAfter } from "./noun-phrase.ts";
import { headOf, isPersonal } from "./speaker-phrase.ts";
import type { Statement } from "./statements.ts";
import type { Token } from "./tokens.ts";
import { CLOSES } from "./word-facts.ts";

const REST = {
  puts: "said",
  passedTo: null,
  cites: null,
  led: null,
  isUnsaid: false,
  bearsClaim: true,
} as const;
const MORE_FOLLOWS = 4; // tokens after ", according to NAME," that make it an aside
const VIEW_REACH = 6; // tokens: "in the Ukrainian defence minister's words"

/** Adds sources that no verb names: "according to NAME", "as per NAME", "in her view". */
export function findAccording(text: Words, start: number, end: number, found: Statement[]): void {
  for (let i = start; i < end; i++) {
    if (((text.facts[i] ?? 0) & CLOSES) === 0 || text.inQuote(i)) continue;
    const next = accordingAt(text, i, start, end) ?? viewAt(text.tokens, i, start, end);
    if (!next) continue;
    found.push(next);
    i = next.cue.end - 1;
  }
}

function accordingAt(text: Words, i: number, start: number, end: number): Statement | null {
  const { tokens, isDate } = text;
  const isTo = tokens[i]?.lower === "according" && tokens[i + 1]?.lower === "to";
  const isPer = tokens[i]?.lower === "per" && i > start;
  const isAsPer = isPer && tokens[i - 1]?.lower === "as";
  // "…, per NAME", but no "$5 per Tonne"
  const isBare = isPer && tokens[i - 1]?.kind === "mark" && namesSomebody(tokens, i + 1);
  if (!isTo && !isAsPer && !isBare) return null;
  const cue = { first: isAsPer ? i - 1 : i, end: isTo ? i + 2 : i + 1 };
  const noun = nounAfter(tokens, cue.end, end, isDate);
  if (!noun) return null;
  const closesComma = tokens[noun.end]?.text === ",";
  if (cue.first - start < 2) {
    const role = closesComma ? roleAfter(tokens, noun, end) : null;
    const content = { first: (role ?? noun).end + 1, end };
    return closesComma && content.first + 1 < end
      ? { source: { noun, apposition: role }, cue, content, ...REST }
      : null;
  }
  const apposition = appositionAfter(tokens, noun.end, end);
  const isInside = closesComma && noun.end + MORE_FOLLOWS < end && !apposition;
  const content = isInside ? { first: start, end } : contentBefore(tokens, start, cue.first);
  return { source: { noun, apposition }, cue, content, ...REST };
}

const namesSomebody = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === true || (tokens[i]?.lower === "the" && tokens[i + 1]?.capital === true);

/** "according to NAME, chief nurse of the ward, …": what the name is, before what it says. */
function roleAfter(tokens: readonly Token[], noun: Range, end: number): Range | null {
  if (!tokens[noun.end - 1]?.capital || tokens[noun.end + 1]?.capital) return null;
  const role = appositionAfter(tokens, noun.end, end);
  if (!role || tokens[role.end]?.text !== ",") return null;
  const head = tokens[headOf(tokens, role) ?? -1]?.lower ?? "";
  return isPersonal(head) && !NO_ONE.has(head) ? role : null;
}

/** "in his view": the possessor, with the noun behind it. */
function viewAt(
  tokens: readonly Token[],
  noun: number,
  start: number,
  end: number,
): Statement | null {
  if (!VIEW_NOUNS.has(tokens[noun]?.lower ?? "")) return null;
  const owner = tokens[noun - 1];
  const isPronoun = /^(?:his|her|their)$/u.test(owner?.lower ?? "");
  if (!isPronoun && !/^['’]s?$/u.test(owner?.text ?? "")) return null;
  let opens = noun - 2;
  while (opens > Math.max(start, noun - VIEW_REACH) && tokens[opens]?.lower !== "in") opens--;
  if (tokens[opens]?.lower !== "in") return null;
  const source = isPronoun ? { first: noun - 1, end: noun } : { first: opens + 1, end: noun - 1 };
  return {
    source: { noun: source, apposition: null },
    cue: { first: opens, end: noun + 1 },
    content: { first: start, end },
    ...REST,
  };
}

/** The content ends before the comma that parts it from its attribution; a closing quote stays in. */
function contentBefore(tokens: readonly Token[], first: number, at: number): Range {
  let end = at;
  while (end > first + 1 && /^[,;–—]$/u.test(tokens[end - 1]?.text ?? "")) end--;
  return { first, end };
}
