import { CONJUNCTIONS, isVerb } from "./lexicon/grammar.ts";
import { words } from "./lexicon/words.ts";
import type { FoundAttribution } from "./cue-words.ts";
import type { Range } from "./noun-phrase.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** A stretch of a sentence and whose words it is: attributions from the outermost in; none is the outlet's. */
export interface ClaimStretch extends Range {
  readonly by: readonly FoundAttribution[];
}

const FEWEST_WORDS = 4; // fewer left between attributions carry no claim of their own
const FRAME = -2;
const OUTLET = -1;

/**
 * Parts a sentence among its speakers: each word belongs to the innermost
 * content that holds it; sources and cues belong to nobody. What is left with
 * a verb and enough words is a claim of that speaker, one each.
 *
 * @param attributions - of this sentence, the widest content first.
 */
export function claimStretches(
  tokens: readonly Token[],
  sentence: Sentence,
  attributions: readonly FoundAttribution[],
): ClaimStretch[] {
  const { firstToken, endToken } = sentence;
  const owner = new Array<number>(endToken - firstToken).fill(OUTLET);
  const paint = ({ first, end }: Range, who: number) =>
    owner.fill(who, Math.max(0, first - firstToken), Math.max(0, end - firstToken));
  for (const [
    k,
    {
      content: { first, end },
      reach = end,
      cue,
      source,
      puts,
    },
  ] of attributions.entries()) {
    const content = { first, end: Math.max(end, reach) };
    const goesOn = (tokens[cue.first]?.lower ?? "").endsWith("ing"); // ", demanding that": the rest is a claim too
    const frameFirst = goesOn ? cue.first : Math.min(cue.first, source?.noun.first ?? cue.first);
    const isTail = content.end <= frameFirst;
    const isInside = content.first <= frameFirst && cue.end <= content.end;
    const isOrder = puts === "ordered" && !isTail; // an order is who ordered what, and when
    if (isOrder) paint({ first: frameFirst, end: content.first }, k);
    else if (!isInside)
      paint(
        isTail
          ? { first: content.end, end: tailEnd(sentence, attributions, k) }
          : { first: frameFirst, end: content.first },
        FRAME,
      );
    paint(content, k);
  }
  const stretches = [OUTLET, ...attributions.keys()].flatMap((who) => {
    const range = longestRun(tokens, owner, firstToken, who);
    if (!range || !carriesClaim(tokens, range, who, attributions.length > 0)) return [];
    return [{ ...range, by: who === OUTLET ? [] : holders(attributions, who) }];
  });
  return stretches.sort((a, b) => a.first - b.first);
}

/** A closing attribution frames up to the next outer one's content end, or the sentence's. */
function tailEnd(sentence: Sentence, attributions: readonly FoundAttribution[], k: number): number {
  const own = attributions[k];
  const outer = attributions
    .slice(0, k)
    .findLast(({ content }) => content.first <= (own?.content.first ?? 0));
  return outer ? Math.min(outer.content.end, sentence.endToken) : sentence.endToken;
}

/** The attribution and every wider one around it, outermost first. */
const holders = (attributions: readonly FoundAttribution[], who: number): FoundAttribution[] => {
  const own = attributions[who];
  return own
    ? [
        ...attributions
          .slice(0, who)
          .filter((a) => a.content.first <= own.content.first && a.content.end >= own.content.end),
        own,
      ]
    : [];
};

/** The longest unbroken run that one speaker owns, without punctuation and joining words at its ends. */
function longestRun(
  tokens: readonly Token[],
  owner: readonly number[],
  offset: number,
  who: number,
): Range | null {
  let best: Range | null = null;
  for (let i = 0; i < owner.length; i++) {
    if (owner[i] !== who) continue;
    let end = i;
    while (end < owner.length && owner[end] === who) end++;
    const run = trimmed(tokens, { first: offset + i, end: offset + end });
    if (run && (!best || run.end - run.first > best.end - best.first)) best = run;
    i = end;
  }
  return best;
}

const EDGE = words(`, ; : – — .`);
const LEADING = words(`and but that with`);
const TRAILING = words(`
  , ; : – — after before since as that which who when while and but because with than
`);

function trimmed(tokens: readonly Token[], range: Range): Range | null {
  let { first, end } = range;
  while (
    first < end &&
    (EDGE.has(tokens[first]?.text ?? "") || LEADING.has(tokens[first]?.text ?? ""))
  )
    first++;
  while (end > first && TRAILING.has(tokens[end - 1]?.text ?? "")) end--;
  return first < end ? { first, end } : null;
}

function carriesClaim(
  tokens: readonly Token[],
  range: Range,
  who: number,
  shared: boolean,
): boolean {
  const said = tokens.slice(range.first, range.end).filter(({ kind }) => kind !== "mark");
  if (who !== OUTLET) return said.length >= 2;
  if (!shared) return said.length >= 2;
  const [first] = said;
  const isAside =
    first !== undefined && (first.lower.endsWith("ing") || CONJUNCTIONS.has(first.lower));
  return said.length >= FEWEST_WORDS && !isAside && said.some(({ lower }) => isVerb(lower));
}
