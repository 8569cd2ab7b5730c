import type { Correction } from "../../core/input/correction.ts";
import type { Lookup } from "../../core/query/lookup.ts";
import { nameAndKind } from "../../core/query/place-description.ts";
import type { NameLanguage } from "../../core/query/place-words.ts";
import { correctionWords } from "../../core/query/put-right.ts";
import { shown } from "../../core/query/words.ts";

/** "Tete, a point set on the map; was Tete (city)" */
export function saidBy(
  correction: Correction,
  { places }: Pick<Lookup, "places">,
  language: NameLanguage,
): string {
  const nameOf = (id: string): string => {
    const place = places.get(id);
    return place ? nameAndKind(place, language) : id;
  };
  const was = "was" in correction ? correction.was : undefined;
  return shown(correctionWords(correction, nameOf)) + (was ? `; was ${shown(was)}` : "");
}
