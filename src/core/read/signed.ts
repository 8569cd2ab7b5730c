import type { Words } from "./cue-words.ts";
import { nameStartingAt } from "./person-name.ts";
import { BODIES, DOCUMENTS, PEOPLE } from "./lexicon/speakers.ts";
import { headOf, isPersonal } from "./speaker-phrase.ts";
import type { Token } from "./tokens.ts";
import type { Range } from "./noun-phrase.ts";
import type { Statement } from "./statements.ts";

/** Where a sentence stands. */
interface Standing {
  /** A full stop ends it, as in no headline. */
  readonly isStopped: boolean;
  /** One of the first paragraphs, where "Town: …" says where the report was filed. */
  readonly isLead: boolean;
}

const LONGEST_NAME = 5; // words
const FEWEST_SAID = 3; // tokens
const REST = {
  puts: "said",
  passedTo: null,
  cites: null,
  led: null,
  isUnsaid: false,
  bearsClaim: true,
} as const;

/**
 * Words that a mark alone gives to somebody: "NAME: …" in a transcript or a
 * headline, and “…” ― NAME under a letter.
 */
export function signedAt(
  text: Words,
  first: number,
  end: number,
  { isStopped, isLead }: Standing,
): Statement | null {
  const { tokens, inQuote } = text;
  const head = nameStartingAt(tokens, first, Math.min(end, first + LONGEST_NAME + 1));
  const isHead =
    head.end > first && head.end - first <= LONGEST_NAME && tokens[head.end]?.text === ":";
  const isTown = isLead && isStopped && isOneWord(tokens, head) && !inQuote(head.end + 1);
  if (isHead && !isTown && end - head.end > FEWEST_SAID && opensSpeech(text, head.end + 1))
    return {
      source: { noun: head, apposition: null },
      cue: { first: head.end, end: head.end + 1 },
      content: { first: head.end + 1, end },
      ...REST,
    };
  const headline = isStopped ? null : headlineAt(text, first, end);
  if (headline) return headline;
  for (let dash = end - 2; dash >= Math.max(first, end - LONGEST_NAME - 2); dash--) {
    if (!/^[―—–]$/u.test(tokens[dash]?.text ?? "") || inQuote(dash) || !inQuote(dash - 1)) continue;
    const name = nameStartingAt(tokens, dash + 1, end);
    if (name.end !== end) return null;
    let opens = first;
    if (dash === first) while (inQuote(opens - 1)) opens--; // a line of its own under the quotation
    return {
      source: { noun: name, apposition: null },
      cue: { first: dash, end: dash + 1 },
      content: { first: opens, end: dash },
      ...REST,
    };
  }
  return null;
}

/**
 * "Strike may last months: union": a headline's last words say whose it is. A
 * body or people close it, never any other name: "Where we met: Lyon".
 */
function headlineAt(text: Words, first: number, end: number): Statement | null {
  const { tokens, inQuote } = text;
  for (let mark = end - 2; mark >= Math.max(first + FEWEST_SAID, end - LONGEST_NAME - 1); mark--) {
    if (!/^(?:[:–—-]|--)$/u.test(tokens[mark]?.text ?? "") || inQuote(mark)) continue;
    const isGlued = (tokens[mark]?.start ?? 0) === (tokens[mark - 1]?.end ?? 0);
    const isColon = tokens[mark]?.text === ":";
    if (!isColon && isGlued) return null; // "a think-tank"
    const noun = { first: mark + 1, end };
    if (headOf(tokens, noun) !== end - 1 || !isVoice(tokens, end - 1, isColon)) return null;
    return {
      source: { noun, apposition: null },
      cue: { first: mark, end: mark + 1 },
      content: { first, end: mark },
      ...REST,
    };
  }
  return null;
}

const LABELS = /^(?:VIDEO|PHOTOS?|LIVE|FAQ|EXCLUSIVE|UPDATED?|OPINION|ANALYSIS|WATCH|MAP|AUDIO)$/u;

/** @param isSure - the mark before it names sources only; a dash may part off an outlet's name as well. */
function isVoice(tokens: readonly Token[], i: number, isSure: boolean): boolean {
  const { lower, text, capital } = tokens[i] ?? { lower: "", text: "", capital: false };
  // ": WHO", and not "– BBC", which may have published it, nor ": VIDEO".
  const isInitials =
    isSure && capital && text.length > 1 && text === text.toUpperCase() && !LABELS.test(text);
  if (isInitials || PEOPLE.has(lower) || BODIES.has(lower)) return true;
  return (isSure || !capital) && (isPersonal(lower) || DOCUMENTS.has(lower));
}

/** One word in ordinary letters, unlike "NAME:" in a transcript. */
const isOneWord = (tokens: readonly Token[], { first, end }: Range): boolean =>
  end - first === 1 && tokens[first]?.text !== tokens[first]?.text.toUpperCase();

/** A quotation or a capital opens what is said; a list of things after a colon does not. */
const opensSpeech = ({ tokens, inQuote }: Words, i: number): boolean =>
  inQuote(i) || tokens[i]?.capital === true;
