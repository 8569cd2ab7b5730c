import { words } from "./lexicon/words.ts";
import type { FoundName } from "./mentions.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import { createSieve } from "./word-sieve.ts";

const TERRITORIES = words(`territories regions oblasts provinces`);
const ANNEXES = words(`annex annexed annexing annexes annexation`);
const mayAnnex = createSieve(ANNEXES);
const isAnnex = (lower: string): boolean => mayAnnex(lower) && ANNEXES.has(lower);

/** The kinds of place the words of each name ask for, null for none; names come in reading order. */
export function createAsked(tokens: readonly Token[], sentences: readonly Sentence[]) {
  let index = -1;
  let hasAnnex = false;

  /** Annexation is of regions: "annexed Kherson" is the oblast where both bear the name. */
  function isAnnexed({ sentence: at, firstToken }: FoundName): boolean {
    const sentence = sentences[at];
    if (!sentence) return false;
    if (at !== index) {
      index = at;
      hasAnnex = holdsAnnex(tokens, sentence);
    }
    return hasAnnex && isAnnexedBefore(tokens, sentence, firstToken);
  }

  return (name: FoundName): readonly string[] | null =>
    name.asked ?? (isAnnexed(name) ? ["region"] : null);
}

function holdsAnnex(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (isAnnex(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** Whether the words say so before the name, or behind it of territories named before it. */
function isAnnexedBefore(tokens: readonly Token[], sentence: Sentence, name: number): boolean {
  let listed = false;
  let annexes = false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (i < name && TERRITORIES.has(lower)) listed = true;
    if (isAnnex(lower)) annexes = annexes || i < name || listed;
  }
  return annexes;
}
