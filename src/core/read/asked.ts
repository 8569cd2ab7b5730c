import { words } from "./lexicon/words.ts";
import type { FoundName } from "./mentions.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

const TERRITORIES = words(`territories regions oblasts provinces`);
const ANNEXES = words(`annex annexed annexing annexes annexation`);

/** The kinds of place a name's words ask for, null for none. */
export const askedOf = (
  name: FoundName,
  tokens: readonly Token[],
  sentence: Sentence | undefined,
): readonly string[] | null =>
  name.asked ?? (sentence && isAnnexed(tokens, sentence, name) ? ["region"] : null);

/** Annexation is of regions: "annexed Kherson" is the oblast where both bear the name. */
function isAnnexed(
  tokens: readonly Token[],
  sentence: Sentence,
  { firstToken }: FoundName,
): boolean {
  let listed = false;
  let annexes = false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (i < firstToken && TERRITORIES.has(lower)) listed = true;
    if (ANNEXES.has(lower)) annexes = annexes || i < firstToken || listed;
  }
  return annexes;
}
