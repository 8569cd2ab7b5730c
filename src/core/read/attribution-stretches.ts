import type { Attribution, Span, Stretch } from "../model.ts";
import type { FoundAttribution } from "./cue-words.ts";
import type { Token } from "./tokens.ts";

/**
 * Stretches of text for an attribution, as the format has them.
 *
 * @param speech - further sentences of the same speech.
 */
export function stretchesOf(
  tokens: readonly Token[],
  { source, cue, content }: FoundAttribution,
  speech: readonly Span[] = [],
): Pick<Attribution, "source" | "cue" | "content"> {
  const isOpen = content.first >= content.end; // "NAME said:", and a paragraph of speech
  const said = isOpen ? [] : [cut(tokens, content.first, content.end)];
  for (const { start, end } of speech) said.push([start, end]);
  if (said.length > 1) said.sort(([a], [b]) => a - b);
  const { noun, apposition } = source ?? { noun: null, apposition: null };
  const whole = noun && [
    cut(
      tokens,
      Math.min(noun.first, apposition?.first ?? noun.first),
      Math.max(noun.end, apposition?.end ?? noun.end),
    ),
  ];
  const by = cut(tokens, cue.first, cue.end);
  return { source: whole ?? [], cue: [by], content: said.length > 0 ? said : [by] };
}

const cut = (tokens: readonly Token[], first: number, end: number): Stretch => [
  tokens[first]?.start ?? 0,
  tokens[end - 1]?.end ?? 0,
];
