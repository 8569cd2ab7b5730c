import type { StatedSide } from "../geography/checks/predicate.ts";
import { groupBy } from "../group-by.ts";
import type { Article, Claim, Mention, Place } from "../model.ts";
import { fold } from "../read/tokens.ts";
import { type ClaimWords, createNations, isGround, readWords, wordsOf } from "./article-words.ts";
import { countedSituations } from "./counted-situations.ts";
import { createPassage } from "./passage-ground.ts";
import { originOf } from "./origins.ts";
import { situationsOf } from "./read-situations.ts";
import { sideSituations } from "./side-situations.ts";
import type { Situation } from "./situation.ts";

interface Read {
  readonly articles: readonly Pick<Article, "id" | "text" | "publishedOn">[];
  readonly places: readonly Place[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly sides: ReadonlyMap<string, readonly StatedSide[]>;
}

/**
 * What every claim says of known kinds of things. Each article is tokenised
 * once; a claim that names no ground stands on that of the one before it.
 *
 * @param claims - in order of publication; a situation's `claim` is an index into them.
 */
export function situationsOfAll({ articles, places, mentions, claims, sides }: Read): Situation[] {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const isGroundId = (id: string) => isGround(placeById.get(id));
  const nationOf = createNations(places);
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const mentionsIn = groupBy(mentions, ({ article }) => article);
  const numbered = claims.map((claim, index) => ({ claim, index }));
  const all: Situation[] = [];
  for (const [id, own] of groupBy(numbered, ({ claim }) => claim.article)) {
    const article = articleById.get(id);
    if (!article) continue;
    const text = readWords(article, mentionsIn.get(id) ?? []);
    const found: Situation[] = [];
    const groundOf = createPassage(placeById);
    let move = "";
    let doerBefore: string | null = null;
    for (const { claim, index } of own) {
      const claimWords = wordsOf(claim, text);
      const here = groundOf(claim);
      const isOwn = here.isOwn && claim.places.some(({ role }) => role !== "about");
      const ground = {
        nationOf,
        isGround: isGroundId,
        places: here.places,
        isVague: !isOwn && !namesGround(claimWords, isGroundId),
        national: here.national,
        doerBefore,
        speakerNation: nationIn(claim.chain[0]?.name ?? "", nationOf),
      };
      const told = situationsOf(claimWords, ground, index);
      move = told.find(({ kind }) => MOVES.test(kind.process))?.kind.process ?? move;
      found.push(
        ...told,
        ...countedSituations(claimWords, told, {
          claim: index,
          stance: claim.stance,
          isNegated: claim.stance === "denied",
        }),
        ...banksOf(claimWords, sides.get(claim.id) ?? [], move, told, ground.places, index),
      );
      doerBefore = told.find(({ doer }) => doer !== null)?.doer ?? null;
    }
    all.push(...withoutRepeats(found, claims));
  }
  return all;
}

const MOVES = /^(?:withdrawal|an advance|troops entering|being forced to withdraw)$/u;

/** "Russia's defence ministry" speaks for Russia. */
function nationIn(name: string, nationOf: (lower: string) => string | null): string | null {
  for (const word of name.split(/[\s-]+/u)) {
    const nation = nationOf(fold(word).replace(/'s?$/u, ""));
    if (nation !== null) return nation;
  }
  return null;
}

const namesGround = ({ mentions }: ClaimWords, isGroundId: (id: string) => boolean): boolean =>
  mentions.some(
    ({ mention: { literal, place } }) => literal && place !== null && isGroundId(place),
  );

function banksOf(
  claimWords: ClaimWords,
  sides: readonly StatedSide[],
  move: string,
  told: readonly Situation[],
  places: readonly string[],
  index: number,
): Situation[] {
  if (sides.length === 0) return [];
  const { claim, article } = claimWords;
  const [like] = told;
  return sideSituations(claimWords, sides, move || "a move", {
    claim: index,
    article: article.id,
    published: article.published,
    places: Array.from(new Set([...sides.map(({ river }) => river), ...places])),
    isVague: true,
    doer: like?.doer ?? null,
    days: like?.days ?? null,
    dateText: like?.dateText ?? "",
    stance: claim.stance,
    isNegated: claim.stance === "denied",
    people: new Set(),
    objects: new Set(),
    causes: new Set(),
    words: new Set(),
    subject: null,
  });
}

/** A headline says again what the text then dates: of one voice only the dated telling is kept. */
function withoutRepeats(found: readonly Situation[], claims: readonly Claim[]): Situation[] {
  const keyOf = ({ kind, claim, places }: Situation) => {
    const by = claims[claim];
    return [kind.name, by ? originOf(by) : "", ...places].join("\u0000");
  };
  const dated = new Set(found.filter(({ days }) => days !== null).map(keyOf));
  return found.filter(
    (each) => each.kind.happens !== "once" || each.days !== null || !dated.has(keyOf(each)),
  );
}
