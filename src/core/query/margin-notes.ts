import type { Claim } from "../model.ts";
import type { MentionInPage } from "./collection.ts";
import { placesFromContext } from "./excerpt.ts";
import type { Lookup } from "./lookup.ts";
import { nameAndKind } from "./place-description.ts";
import { type NameLanguage, nameOf } from "./place-words.ts";
import { listed } from "./words.ts";

/** What a reader should know of how a paragraph was read. */
export interface Note {
  readonly head: string;
  readonly body: string;
}

/** Metonyms, names nothing decides, and claims whose place stands in the sentences around them. */
export function marginNotes(
  lookup: Lookup,
  claims: readonly Claim[],
  mentions: readonly MentionInPage[],
  language: NameLanguage,
): readonly Note[] {
  const name = (id: string): string => {
    const place = lookup.places.get(id);
    return place ? nameOf(place, language) : id;
  };
  const exactName = (id: string): string => {
    const place = lookup.places.get(id);
    return place ? nameAndKind(place, language) : id;
  };
  const wordsOf = ({ article, start, end }: MentionInPage): string =>
    `“${lookup.articles.get(article)?.text.slice(start, end) ?? ""}”`;

  const standIns = [...new Set(mentions.filter((m) => !m.literal).map(wordsOf))];
  const metonyms: readonly Note[] =
    standIns.length === 0
      ? []
      : [
          {
            head: listed(standIns),
            body: `${standIns.length === 1 ? "stands" : "stand"} for people in power: not on the map`,
          },
        ];
  const undecided = mentions
    .filter((mention) => mention.literal && mention.place === null)
    .map((m): Note => {
      const names = (m.candidates ?? []).slice(0, 3).map(exactName);
      const body = names.length > 0 ? `could be ${names.join(" or ")}: left open` : "left open";
      return { head: wordsOf(m), body };
    });
  const fromContext = claims.flatMap((claim): readonly Note[] => {
    const places = placesFromContext(lookup, claim).map(name);
    return places.length > 0
      ? [
          {
            head: "Read from the passage",
            body: `about ${listed(places)}, not named in these words`,
          },
        ]
      : [];
  });
  const all = [...metonyms, ...undecided, ...fromContext];
  return all.filter(
    (note, i) => all.findIndex((n) => n.head === note.head && n.body === note.body) === i,
  );
}
