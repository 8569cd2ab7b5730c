import type { ClaimWords } from "./article-words.ts";
import { CAUSES } from "./lexicon/causes.ts";

const familiesOf = new Map<string, Set<string>>();
for (const [family, all] of CAUSES)
  for (const word of all) {
    const known = familiesOf.get(word);
    if (known) known.add(family);
    else familiesOf.set(word, new Set([family]));
  }

/** Families of causes a claim's words name; empty where it tells none. */
export function causesIn({
  article,
  first,
  end,
}: Pick<ClaimWords, "article" | "first" | "end">): ReadonlySet<string> {
  const causes = new Set<string>();
  for (let i = first; i < end; i++)
    for (const family of familiesOf.get(article.tokens[i]?.lower ?? "") ?? []) causes.add(family);
  return causes;
}
