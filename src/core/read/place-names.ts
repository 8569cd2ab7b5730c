import type { Mention } from "../model.ts";
import type { PlacedName } from "./focus.ts";
import type { Gazetteer, PlaceEntry } from "./gazetteer.ts";
import type { FoundName } from "./mentions.ts";
import type { ArticleToRead } from "./read-article.ts";
import type { Resolution } from "./resolve.ts";
import { isLiteral } from "./senses.ts";
import { settledPlace } from "./settled.ts";
import type { Token } from "./tokens.ts";

interface PlacedNames {
  readonly mentions: readonly Mention[];
  /** Those of them that stand for a place. */
  readonly names: readonly PlacedName[];
}

/** Names with what they were found to stand for, or somebody has said they do. */
export function placeNames(
  found: readonly FoundName[],
  resolutions: readonly Resolution[],
  tokens: readonly Token[],
  { id, text, settled }: ArticleToRead,
  gazetteer: Gazetteer,
): PlacedNames {
  const mentions: Mention[] = [];
  const names: PlacedName[] = [];
  for (let i = 0; i < found.length; i++) {
    const name = found[i];
    if (!name) continue;
    const resolved = resolutions[i];
    const answer =
      settled && !resolved?.place ? settledPlace(settled, name, text, gazetteer) : null;
    const place = answer ?? resolved?.place ?? null;
    const candidates = answer ? [{ place: answer.id, score: 1 }] : (resolved?.candidates ?? []);
    const literal = place ? isLiteral(tokens, name, place, names.at(-1)) : true;
    const { start, end } = name;
    mentions.push({
      id: `${id}.m${i + 1}`,
      article: id,
      start,
      end,
      text: text.slice(start, end),
      literal,
      place: place?.id ?? null,
      candidates,
    });
    if (place) names.push(placedName(name, place, literal));
  }
  return { mentions, names };
}

/** Written out: a spread of so many names takes as long as deciding what they stand for. */
const placedName = (name: FoundName, place: PlaceEntry, literal: boolean): PlacedName => ({
  start: name.start,
  end: name.end,
  firstToken: name.firstToken,
  endToken: name.endToken,
  sentence: name.sentence,
  bearers: name.bearers,
  asked: name.asked,
  place,
  literal,
});
