import { POINTS_BACK } from "../read/lexicon/kinds.ts";
import { isArmedNear, isDoneToGround } from "./armed.ts";
import type { ClaimWords } from "./article-words.ts";
import { causesIn } from "./causes.ts";
import { doerOf } from "./doer.ts";
import type { Kind } from "./kinds.ts";
import { countedIn, isCounted, objectsIn, peopleIn } from "./mentioned.ts";
import { negationAt } from "./negation.ts";
import { dateOf, isOwnDate } from "./own-dates.ts";
import { ownedBy } from "./owned.ts";
import { quoteOf } from "./quote.ts";
import type { Situation } from "./situation.ts";
import { stanceAt } from "./stance-at.ts";
import { subjectAt } from "./subject.ts";
import { type Told, toldIn } from "./told.ts";
import { wordsAround } from "./wording.ts";

/** What a claim is read against: nations, and the ground it stands on. */
export interface Ground {
  readonly nationOf: (lower: string) => string | null;
  /** Of the claim's own places those on the ground, else those of its passage. */
  readonly places: readonly string[];
  readonly isVague: boolean;
  /** Countries among its places, for what is told of a country as a whole. */
  readonly national: readonly string[];
  /** Doer of what the claim before told, for a pronoun; null where it told nothing. */
  readonly doerBefore: string | null;
  /** Country of who says it, if its name tells. */
  readonly speakerNation: string | null;
  /** Whether a place, by id, can be the ground of a claim. */
  readonly isGround: (place: string) => boolean;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Tokens: "celebrating the liberation on 12 November" dates both. */
const SAME_CLAUSE = 3;

/** Everything a claim says of kinds of things that are known: most often nothing or one. */
export function situationsOf(claimWords: ClaimWords, ground: Ground, index: number): Situation[] {
  const { claim, article } = claimWords;
  const told = toldIn(claimWords);
  if (told.length === 0) return [];
  const objects = objectsIn(claimWords);
  const causes = causesIn(claimWords);
  const people = peopleIn(claimWords, ground.nationOf);
  const ownDates = claimWords.dates.filter(({ token }) => isOwnDate(claimWords, token));
  const dates = ownedBy(claimWords, told, ownDates, SAME_CLAUSE);
  const names = ownedBy(
    claimWords,
    told,
    claimWords.mentions.filter(({ mention }) => mention.literal && mention.place !== null),
  );
  const counts = ownedBy(claimWords, told, countedIn(claimWords));
  return told.flatMap((each, i): Situation[] => {
    const { kind, anchor } = each;
    const counted = counts[i]?.find((one) => isCounted(one.quantity, kind));
    const quantity = counted?.quantity;
    if (kind.needsNumber && !quantity) return [];
    const named = (names[i] ?? []).flatMap(({ mention: { place } }) =>
      place !== null && ground.isGround(place) ? [place] : [],
    );
    const isVague = named.length === 0 && ground.isVague;
    const doer = kind.hasDoer ? whoDoes(claimWords, anchor, ground) : null;
    if (kind.needsName && !isNamedNear(claimWords, anchor, ground)) return [];
    if (!isToldSo(claimWords, each, ground)) return [];
    const negation = negationAt(claimWords, each.first, anchor, kind.ownNo);
    if (negation.kind === "unclear") return [];
    const denial = negation.kind === "denied" ? negation.token : null;
    const subject = kind.ofSubject ? subjectAt(claimWords, anchor, ground.nationOf) : null;
    const day = dateOf(claimWords, dates[i]?.[0]?.date ?? null);
    return [
      {
        kind,
        claim: index,
        article: article.id,
        published: article.published,
        places: placesOf(kind, named, ground),
        isVague,
        doer,
        days: day?.days ?? null,
        dateText: day?.text ?? "",
        stance: stanceAt(claimWords, anchor, kind.hasDoer),
        isNegated: claim.stance === "denied" || denial !== null,
        quantity: quantity ?? null,
        people,
        objects,
        causes,
        words: counted ? wordsAround(claimWords, counted) : NO_WORDS,
        subject,
        quote: quoteOf(
          claimWords,
          Math.min(each.first, denial ?? each.first, subject?.first ?? each.first),
          each.end,
          denial ?? (kind.quotesFirst ? each.first : anchor),
        ),
        side: null,
      },
    ];
  });
}

/** Words that tell of a war only where they are said of troops and ground. */
function isToldSo(
  claimWords: ClaimWords,
  { kind, anchor, anchorEnd, end }: Told,
  { nationOf, isGround }: Ground,
): boolean {
  if (kind.takesGround && !isDoneToGround(claimWords, anchorEnd, isGround)) return false;
  return !kind.needsArmed || isArmedNear(claimWords, anchor, end, nationOf);
}

const NAME_REACH = 6; // tokens between a common verb and the place it is done to

/** "Took Kherson", "the peninsula it seized": a place named, or pointed at, beside the word. */
function isNamedNear(
  { article, mentions }: ClaimWords,
  anchor: number,
  { isGround }: Ground,
): boolean {
  const isNear = (token: number) => Math.abs(token - anchor) <= NAME_REACH;
  return (
    mentions.some(
      ({ token, mention: { place } }) => isNear(token) && place !== null && isGround(place),
    ) ||
    article.tokens
      .slice(Math.max(0, anchor - NAME_REACH), anchor + NAME_REACH)
      .some(({ lower }) => POINTS_BACK.has(lower))
  );
}

/** In what a government says its own troops are "its forces", "our army". */
const OWN = /^(?:its|our|his|her|we)$/u;
const PRONOUN = /^(?:they|it|he|she)$/u;
const OPENING = 6; // tokens: "At the time, they"

/** Who does it by the words; "they" at the head of a claim are those the claim before told of. */
function whoDoes(
  { article, first, end }: ClaimWords,
  anchor: number,
  ground: Ground,
): string | null {
  const { tokens } = article;
  const doer = doerOf(tokens, anchor, first, end, ground.nationOf);
  if (doer !== null) return doer;
  for (let i = anchor - 1; i >= Math.max(first, anchor - OPENING); i--)
    if (OWN.test(tokens[i]?.lower ?? "")) return ground.speakerNation;
  for (let i = first; i < Math.min(anchor, first + OPENING); i++)
    if (PRONOUN.test(tokens[i]?.lower ?? "")) return ground.doerBefore;
  return null;
}

function placesOf(kind: Kind, named: readonly string[], ground: Ground): readonly string[] {
  const own = named.length > 0 ? named : ground.places;
  return Array.from(new Set(kind.isNational ? [...ground.national, ...own] : own));
}
