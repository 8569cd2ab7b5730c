import { findTail, findAside } from "./closing-cues.ts";
import { type FoundAttribution, type Words, type Unplaced, accordingAt } from "./cue-words.ts";
import { nounAfter } from "./noun-phrase.ts";
import { findLeading } from "./opening-cues.ts";
import type { Sentence } from "./sentences.ts";
import { signedAt } from "./signed.ts";
import { findReportedNouns, findStatements } from "./statements.ts";
import { isSpeaker } from "./speaker-phrase.ts";
import type { Token } from "./tokens.ts";
import { CLOSES, HOLDS, LED, STATES, factsWithin } from "./word-facts.ts";
import { CLASS } from "./word-features.ts";

/** @returns attributions of one sentence, the widest content first, so that inner ones come later. */
export function findAttributions(
  text: Words,
  sentence: Sentence,
  index: number,
): FoundAttribution[] {
  const found: Unplaced[] = [];
  let end = lastWord(text.tokens, sentence);
  let start = sentence.firstToken;
  const bits = factsWithin(text.facts, start, sentence.endToken);
  const closes = (bits & CLOSES) !== 0;
  const opening = accordingAtStart(text, start, end);
  if (opening) {
    found.push({ ...opening });
    start = opening.content.first;
  }
  const signed = signedAt(text, start, end);
  if (!signed && (bits & (HOLDS | LED | STATES | CLOSES)) === 0) return [];
  if (signed) {
    found.push(signed);
    if (signed.content.first > start) start = signed.content.first;
    else end = signed.content.end;
  }
  while (closes) {
    const tail = findTail(text, start, end);
    if (!tail) break;
    found.push(tail);
    if (tail.content.end === end) break; // an aside: what it holds is read below
    end = tail.content.end;
  }
  const aside = closes ? findAside(text, start, end) : null;
  if (aside) found.push(aside);
  const closed = found.some(({ content }) => content.end === end);
  const stated = findStatements(text, sentence.firstToken, lastWord(text.tokens, sentence));
  const leading = (bits & LED) !== 0 ? findLeading(text, start, end) : [];
  const sameCue = (a: Unplaced) => (b: Unplaced) =>
    a.cue.first < b.cue.end && b.cue.first < a.cue.end;
  const speaks = ({ source, cue }: Unplaced) =>
    source === null || isSpeaker(text.tokens, source.noun, text.tokens[cue.first]);
  const passive = Math.min(
    ...leading.flatMap(({ content, cue }) => (content.end <= cue.first ? [content.end] : [])),
    Infinity,
  );
  for (const each of leading) {
    const isPassive = each.content.first < each.cue.first;
    const better = isPassive ? undefined : stated.find(sameCue(each));
    const cut = better
      ? {
          ...better,
          source: speaks(better) || !speaks(each) ? better.source : each.source,
          passedTo: each.passedTo,
          cites: each.cites,
          puts: each.puts,
          content: { first: better.content.first, end: Math.min(passive, end, better.content.end) },
        }
      : each;
    found.push(cutJudgement(text, closed ? cutRemark(text, cut) : cut));
  }
  const width = ({ content }: FoundAttribution) => content.end - content.first;
  if (found.length === 0 && stated.length === 0 && (bits & STATES) === 0) return [];
  const nouns = findReportedNouns(text, sentence.firstToken, end);
  const more = [...stated, ...nouns];
  const outer = [...found, ...more];
  const isInside = ({ cue }: Unplaced) =>
    outer.some(
      ({ content, cue: other }) =>
        other.first !== cue.first && content.first <= cue.first && cue.end <= content.end,
    );
  const own = more.filter(
    (each) =>
      !each.isUnsaid &&
      !text.inQuote(each.cue.first) &&
      !found.some(sameCue(each)) &&
      !isInside(each),
  );
  const isPronoun = ({ source }: Unplaced) =>
    source !== null &&
    source.noun.end === source.noun.first + 1 &&
    text.classes[source.noun.first] === CLASS.pronoun;
  return [...found.map((each) => ({ ...each, bearsClaim: true })), ...own]
    .map((each) => ({ ...each, bearsClaim: each.bearsClaim && speaks(each) }))
    .map((each) => {
      const isInner = isInside(each);
      return { ...each, sentence: index, isInner, isEcho: isInner && isPronoun(each) };
    })
    .sort((a, b) => width(b) - width(a));
}

/** Index after the last token that is not closing punctuation outside a quotation. */
function lastWord(tokens: readonly Token[], { firstToken, endToken }: Sentence): number {
  let end = endToken;
  while (end > firstToken && STOPS.has(tokens[end - 1]?.text ?? "")) end--;
  return end;
}

const STOPS = new Set([".", "!", "?", "…"]);

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
