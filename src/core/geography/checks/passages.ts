import type { Article, Claim, Mention, Span } from "../../model.ts";
import { groupBy } from "../../group-by.ts";
import { findBlocks } from "../../read/blocks.ts";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { findSentences } from "../../read/sentences.ts";
import { tokenAt, tokenise } from "../../read/tokens.ts";
import type { NamedPlace, Passage } from "./passage.ts";
import { riverBeside } from "./river-beside.ts";
import type { World } from "./world.ts";

export interface Read {
  readonly articles: readonly Pick<Article, "id" | "text" | "publishedOn">[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** Kinds too coarse or too wet for a claim to be about, as far as a test goes. */
const NO_GROUND =
  /^(?:river|stream|canal|sea|ocean|bay|lake|reservoir|estuary|lagoon|strait|continent|country)$/u;
const WATER = /^(?:river|stream|canal|sea|ocean|bay|lake|reservoir|estuary|lagoon|strait|water)$/u;
const isGround = (place: PlaceEntry | null): place is PlaceEntry =>
  place !== null && !NO_GROUND.test(place.kind);

const isTown = (place: PlaceEntry): boolean =>
  isGround(place) && place.feature.geometry.type === "Point";

/** Every claim as a passage, and after it the words of its sentence that are nobody's claim. */
export function passagesOf({ articles, mentions, claims }: Read, world: World): Passage[] {
  const mentionsOf = groupBy(mentions, ({ article }) => article);
  const claimsOf = groupBy(claims, ({ article }) => article);
  return articles.flatMap((article) => {
    const own = claimsOf.get(article.id) ?? [];
    if (own.length === 0) return [];
    const tokens = tokenise(article.text);
    const named = mentionsOf.get(article.id) ?? [];
    const watersAt = watersBefore(article.text, named, world);
    const frames = framesOf(article.text, tokens, own);
    const main = mostClaimed(own, world);
    let last: PlaceEntry | null = null;
    return own.flatMap((claim): Passage[] => {
      const grounds = claim.places.map(({ place }) => world.place(place)).filter(isGround);
      const ground = grounds[0] ?? null;
      const earlier = [last, main].filter((each) => each !== null);
      last = ground ?? last;
      const about = ground ?? last ?? main;
      const passageAt = (span: Span, isFrame: boolean): Passage => {
        const first = tokenAt(tokens, span.start);
        const within = named.slice(firstFrom(named, span.start), firstFrom(named, span.end));
        const names = within
          .filter((mention) => mention.end <= span.end)
          .map((mention): NamedPlace => ({
            mention,
            first: tokenAt(tokens, mention.start) - first,
            end: tokenAt(tokens, mention.end) - first,
            place: mention.place === null ? null : world.place(mention.place),
          }));
        return {
          claim,
          article,
          tokens: tokens.slice(first, tokenAt(tokens, span.end)),
          names,
          about,
          isOwn: ground !== null,
          isFrame,
          earlier,
          waters: watersAt(span.end),
          riverBeside: () => {
            const towns = names.flatMap(({ place }) => (place && isTown(place) ? [place] : []));
            return riverBeside(towns.length > 0 || !about ? towns : [about], world);
          },
          placeOf: world.place,
        };
      };
      const around = (frames.get(claim) ?? []).map((span) => passageAt(span, true));
      return [passageAt(claim, false), ...around];
    });
  });
}

const FEWEST_TOKENS = 4; // "officials in X said" says nothing of X

/** What of a claim's sentence no claim holds: "Officials in X, on the left bank of the river, said". */
function framesOf(
  text: string,
  tokens: ReturnType<typeof tokenise>,
  claims: readonly Claim[],
): ReadonlyMap<Claim, readonly Span[]> {
  const frames = new Map<Claim, readonly Span[]>();
  const ordered = claims.toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const sentence of findSentences(text, tokens, findBlocks(text))) {
    while (next < ordered.length && (ordered[next]?.start ?? 0) < sentence.start) next++;
    const here: Claim[] = [];
    for (let claim = ordered[next]; claim && claim.start < sentence.end; claim = ordered[++next])
      here.push(claim);
    const [head] = here;
    if (!head) continue;
    const gaps: Span[] = [];
    let from = sentence.start;
    for (const { start, end } of [...here, { start: sentence.end, end: sentence.end }]) {
      const isLong = tokenAt(tokens, start) - tokenAt(tokens, from) >= FEWEST_TOKENS;
      if (isLong) gaps.push({ start: from, end: start });
      from = Math.max(from, end);
    }
    if (gaps.length > 0) frames.set(head, gaps);
  }
  return frames;
}

/** Index of the first that starts at or after `offset`; they are in reading order. */
function firstFrom(mentions: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const MOST_WATERS = 3; // named last: an older one is not what "the river" means

/** For an offset: waters named before it, the last first; then the first named after it. */
function watersBefore(text: string, mentions: readonly Mention[], world: World) {
  const named = mentions.flatMap(({ place, candidates, start }) => {
    // A town and its river share a name; what takes the article is the river.
    const hasArticle = /\bthe $/iu.test(text.slice(Math.max(0, start - 5), start));
    const ids = [
      ...(place === null ? [] : [place]),
      ...(hasArticle ? candidates : []).map((c) => c.place),
    ];
    const found = ids.map(world.place).find((each) => each !== null && WATER.test(each.kind));
    return found ? [{ start, place: found }] : [];
  });
  return (offset: number): readonly PlaceEntry[] => {
    const after = firstFrom(named, offset);
    const found = new Set<PlaceEntry>();
    for (let i = after - 1; i >= 0 && found.size < MOST_WATERS; i--) {
      const { place } = named[i] ?? {};
      if (place) found.add(place);
    }
    const next = named[after]?.place;
    if (next) found.add(next);
    return Array.from(found);
  };
}

/** The ground most claims of an article are about: what it is about where nothing nearer says. */
function mostClaimed(claims: readonly Claim[], world: World): PlaceEntry | null {
  const counts = new Map<PlaceEntry, number>();
  for (const { places } of claims) {
    const ground = places.map(({ place }) => world.place(place)).find(isGround);
    if (ground) counts.set(ground, (counts.get(ground) ?? 0) + 1);
  }
  let best: PlaceEntry | null = null;
  for (const [place, count] of counts)
    if (count > (best ? (counts.get(best) ?? 0) : 0)) best = place;
  return best;
}
