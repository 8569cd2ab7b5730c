import type { Span } from "../../model.ts";
import { findBlocks } from "../blocks.ts";
import type { Gazetteer } from "../gazetteer.ts";
import { kindsOf } from "../lexicon/kinds.ts";
import type { FoundName } from "../mentions.ts";
import { type Resolution, resolveNames } from "../resolve.ts";
import { findSentences } from "../sentences.ts";
import { tokenAt, tokenise } from "../tokens.ts";

/** What a marked name came to; null where the gazetteer has no such name. */
export type Resolved = Resolution | null;

/**
 * Resolves names whose places in the text are known, whatever finding would
 * have made of them.
 *
 * @param spans - in reading order.
 */
export function resolveSpans(
  text: string,
  spans: readonly Span[],
  gazetteer: Gazetteer,
): Resolved[] {
  const tokens = tokenise(text);
  const sentences = findSentences(text, tokens, findBlocks(text));
  let sentence = 0;
  const names = spans.map(({ start, end }): FoundName | null => {
    const given = tokenAt(tokens, start);
    const firstToken = tokens[given]?.lower === "the" ? given + 1 : given;
    const endToken = tokenAt(tokens, end);
    const longest = gazetteer.match(tokens, firstToken);
    const isWithin = longest !== null && longest.endToken <= endToken;
    const match = isWithin ? longest : gazetteer.match(tokens.slice(0, endToken), firstToken);
    if (!match) return null;
    while ((sentences[sentence]?.endToken ?? Infinity) <= firstToken) sentence++;
    const kinds = tokens.slice(match.endToken, endToken).map(({ lower }) => kindsOf(lower));
    const asked = kinds.find((each) => each !== undefined) ?? null;
    return { start, end, firstToken, endToken, sentence, bearers: match.bearers, asked };
  });
  const known = names.filter((name) => name !== null);
  const resolutions = resolveNames(known, tokens, sentences, gazetteer);
  const byName = new Map(known.map((name, i) => [name, resolutions[i] ?? null]));
  return names.map((name) => (name ? (byName.get(name) ?? null) : null));
}

/** The same for names in brackets, which are taken out: "[Paris], [Texas]". */
export function resolveMarked(marked: string, gazetteer: Gazetteer): Resolved[] {
  const spans: Span[] = [];
  let text = "";
  for (const [i, part] of marked.split(/[[\]]/u).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return resolveSpans(text, spans, gazetteer);
}
