import type { Words } from "../read/cue-words.ts";
import type { Range } from "../read/noun-phrase.ts";
import { clauseBehind, clauseStart } from "./clauses.ts";
import { type SlavicCue, slavicCue } from "./lexicon/saying.ts";
import { type FoundSpeaker, speakerAfter, speakerBefore } from "./said-subjects.ts";
import { isAdverb, isBreak, isConjunction, isQuoteMark } from "./said-words.ts";
import { citedWithin, toldIn } from "./source-phrases.ts";
import type { VerbCue } from "./verb-cues.ts";

const FEWEST_SAID = 2; // tokens
const ABOUT = /^(?:про|о|об|обо)$/u;
const POINTS_BACK = /^(?:це|цього|этом)$/u; // "заявив про це у п'ятницю": said elsewhere
/** Say something only with a quotation: "назвав рішення «помилкою»". */
const NAMES = /^(?:назва[влн]|охарактеризу|описа)/u;
const OBJECT_REACH = 5; // tokens from a verb to its "про": "повідомив журналістам про"

/** "Мер заявив, що …", "Мер підтвердив: …", "Мер підтвердив загибель …". */
export function leadingAt(
  text: Words,
  v: number,
  cue: SlavicCue,
  start: number,
  end: number,
  before: VerbCue | undefined,
): VerbCue | null {
  const from = clauseStart(text, v, start);
  const shares = before && sharesSubject(text, v, before, cue);
  const own = shares ? null : speakerBefore(text, from, v, cue.tells);
  const clause = clauseBehind(text, v + 1, end);
  const behind =
    own || shares || clause === null ? null : speakerAfter(text, v + 1, clause, cue.tells);
  const speaker = own ?? behind;
  const noun = speaker?.noun ?? (clause === null ? null : elided(text, v, cue, from));
  const source = shares ? before.source : noun && { noun, apposition: null };
  if (!source && cue.tells !== "impersonal") return null;
  const object = clause ?? objectAt(text, v, cue, end);
  if (own && cue.takes === "any" && (object === null || object >= end))
    return betweenAt(text, v, cue, own);
  if (object === null || object >= end) return null;
  return {
    kind: "leads",
    first: own ? Math.min(own.noun.first, v) : v,
    verb: v,
    goesOn: shares === true && before.kind === "leads",
    source: source ?? null,
    cue: { first: v, end: v + 1 },
    content: { first: object, end },
    cites:
      (own ? citedWithin(text, own.noun.end, v) : null) ??
      citedWithin(text, v + 1, clause ?? v + 1),
    puts: cue.puts,
    passedTo: toldIn(text, from, v) ?? toldIn(text, v + 1, clause ?? v + 1),
  };
}

/** "Також додав, що": who it is goes without saying, and the verb's ending stands for them. */
function elided({ tokens }: Words, v: number, cue: SlavicCue, from: number): Range | null {
  if (!/^(?:masculine|feminine|he)$/u.test(cue.tells)) return null;
  for (let i = from; i < v; i++) {
    const { lower = "" } = tokens[i] ?? {};
    if (!isAdverb(lower) && !isConjunction(lower)) return null;
  }
  return hasCue(tokens, from) ? { first: v, end: v + 1 } : null;
}

const SPOKE_REACH = 40; // tokens back to where somebody was said to speak

function hasCue(tokens: Words["tokens"], end: number): boolean {
  for (let i = Math.max(0, end - SPOKE_REACH); i < end; i++)
    if (slavicCue(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "У міністерстві ці твердження заперечують": what is said stands between the two. */
function betweenAt(
  { tokens }: Words,
  v: number,
  cue: SlavicCue,
  { noun }: FoundSpeaker,
): VerbCue | null {
  const content = { first: noun.end, end: v };
  while (content.first < v && isAdverb(tokens[content.first]?.lower ?? "")) content.first++;
  if (v - content.first < FEWEST_SAID) return null;
  return {
    kind: "closes",
    first: v,
    verb: v,
    goesOn: false,
    source: { noun, apposition: null },
    cue: { first: v, end: v + 1 },
    content,
    cites: null,
    puts: cue.puts,
    passedTo: null,
  };
}

/** "… і додав, що", ", додавши, що": the verb has its subject from the one before. */
function sharesSubject({ tokens }: Words, v: number, before: VerbCue, cue: SlavicCue): boolean {
  if (before.source === null) return false;
  if (cue.tells === "gerund") return true;
  let at = v - 1;
  while (at > before.verb && (isAdverb(tokens[at]?.lower ?? "") || tokens[at]?.lower === "не"))
    at--;
  return (
    isConjunction(tokens[at]?.lower ?? "") &&
    slavicCue(tokens[before.verb]?.lower ?? "")?.tells === cue.tells
  );
}

/** What stands right behind the verb and is said by it, when no clause does. */
function objectAt(
  { tokens, inQuote }: Words,
  v: number,
  cue: SlavicCue,
  end: number,
): number | null {
  const next = tokens[v + 1];
  if (!next || cue.takes === "clause" || isBreak(tokens, v + 1))
    return quoteBehind({ tokens, inQuote }, v, end);
  if (cue.takes === "any") return v + 1;
  for (let i = v + 1; i <= v + OBJECT_REACH && i < end && !isBreak(tokens, i); i++)
    if (ABOUT.test(tokens[i]?.lower ?? "") && !POINTS_BACK.test(tokens[i + 1]?.lower ?? ""))
      return i;
  return quoteBehind({ tokens, inQuote }, v, end);
}

/** "назвав відновлення «здобутком»": words of the speaker's own, among others or at once. */
function quoteBehind(
  { tokens, inQuote }: Pick<Words, "tokens" | "inQuote">,
  v: number,
  end: number,
): number | null {
  const first = v + 1;
  if (first < end && inQuote(first) && isQuoteMark(tokens[first])) return first;
  if (!NAMES.test(tokens[v]?.lower ?? "")) return null;
  for (let i = first; i < end; i++) if (isQuoteMark(tokens[i]) && inQuote(i + 1)) return first;
  return null;
}

/** "Про вибух повідомив мер", "Інформацію підтвердили у поліції": what is said stands before its verb. */
export function frontedAt(
  text: Words,
  v: number,
  cue: SlavicCue,
  start: number,
  end: number,
): VerbCue | null {
  if (cue.takes === "clause" || cue.tells === "gerund") return null;
  const first = clauseStart(text, v, start);
  const opens = text.tokens[first]?.lower ?? "";
  if (cue.takes === "about" && !ABOUT.test(opens)) return null;
  const speaker = speakerAfter(text, v + 1, end, cue.tells);
  if (!speaker || v - first < FEWEST_SAID) return null;
  return {
    kind: "closes",
    first: v,
    verb: v,
    goesOn: false,
    source: { noun: speaker.noun, apposition: null },
    cue: { first: v, end: v + 1 },
    content: { first, end: v },
    cites: citedWithin(text, speaker.end, end),
    puts: cue.puts,
    passedTo: null,
  };
}
