import { findTail, findAside } from "./closing-cues.ts";
import { type FoundAttribution, type Words, type Unplaced, accordingAt } from "./cue-words.ts";
import { nounAfter } from "./noun-phrase.ts";
import { findLeading } from "./opening-cues.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** @returns attributions of one sentence, the widest content first, so that inner ones come later. */
export function findAttributions(
  text: Words,
  sentence: Sentence,
  index: number,
): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  let end = lastWord(text.tokens, sentence);
  let start = sentence.firstToken;
  const opening = accordingAtStart(text, start, end);
  if (opening) {
    found.push({ ...opening, sentence: index });
    start = opening.content.first;
  }
  for (;;) {
    const tail = findTail(text, start, end);
    if (!tail) break;
    found.push({ ...tail, sentence: index });
    if (tail.content.end === end) break; // an aside: what it holds is read below
    end = tail.content.end;
  }
  const aside = findAside(text, start, end);
  if (aside) found.push({ ...aside, sentence: index });
  const closed = found.some(({ content }) => content.end === end);
  for (const each of findLeading(text, start, end))
    found.push({ ...cutJudgement(text, closed ? cutRemark(text, each) : each), sentence: index });
  const width = ({ content }: FoundAttribution) => content.end - content.first;
  return found.sort((a, b) => width(b) - width(a));
}

/** Index after the last token that is not closing punctuation outside a quotation. */
function lastWord(tokens: readonly Token[], { firstToken, endToken }: Sentence): number {
  let end = endToken;
  while (end > firstToken && /^[.!?…]$/u.test(tokens[end - 1]?.text ?? "")) end--;
  return end;
}

/** "According to NAME, …" and "As per NAME, …" at the head of a sentence. */
function accordingAtStart(text: Words, start: number, end: number): Unplaced | null {
  const cue = accordingAt(text.tokens, start);
  if (!cue) return null;
  const noun = nounAfter(text.tokens, cue.end, end, text.isDate);
  if (!noun || text.tokens[noun.end]?.text !== ",") return null;
  const content = { first: noun.end + 1, end };
  return {
    source: { noun, apposition: null },
    cue,
    content,
    puts: "said",
    passedTo: null,
    cites: null,
  };
}

/** ", a defeat that would …": a judgement hung on what somebody said is the reporter's own. */
function cutJudgement({ tokens, inQuote }: Words, each: Unplaced): Unplaced {
  const REACH = 5; // tokens from "a" to its "that"
  for (let i = each.content.first + 3; i < each.content.end - REACH; i++) {
    if (tokens[i]?.text !== "," || inQuote(i) || !/^an?$/u.test(tokens[i + 1]?.lower ?? ""))
      continue;
    const after = tokens.slice(i + 2, i + 2 + REACH).map(({ lower }) => lower);
    const that = after.findIndex((word) => word === "that" || word === "which");
    if (
      that > 0 &&
      /^(?:would|could|will|may|might)$/u.test(after[that + 1] ?? tokens[i + 3 + that]?.lower ?? "")
    )
      return { ...each, content: { first: each.content.first, end: i } };
  }
  return each;
}

/** ", marking a turning point": a remark hung on the end belongs to whoever closes the sentence. */
function cutRemark({ tokens, inQuote }: Words, each: Unplaced): Unplaced {
  for (let i = each.content.end - 1; i > each.content.first + 2; i--) {
    const participle = tokens[i + 1]?.lower ?? "";
    if (
      tokens[i]?.text === "," &&
      !inQuote(i) &&
      participle.length > 5 &&
      participle.endsWith("ing")
    )
      return { ...each, content: { first: each.content.first, end: i } };
  }
  return each;
}
