import { createContext } from "svelte";
import type { Claim, Day, Stance } from "../core/model.ts";
import { titleOf } from "../core/query/citation.ts";
import type { Collection, LaterPart } from "../core/query/collection.ts";
import type { Ignored } from "../core/query/codec.ts";
import { claimsByPlace, filterOptions } from "../core/query/groups.ts";
import { makeLookup } from "../core/query/lookup.ts";
import { EVERYTHING, type Query, selectClaims, toggled } from "../core/query/query.ts";
import type { Search } from "../core/query/search.ts";
import type { View } from "../core/query/view.ts";
import type { Result } from "../core/result.ts";

/**
 * What the reader is looking at. Few cells; all else is derived by pure functions
 * from core. No effects live here: whoever reads, renders.
 *
 * `$state.raw` because cells are replaced whole, never edited in place; a deep
 * proxy over thousands of claims would cost time and buy nothing.
 */
export class Explorer {
  collection = $state.raw<Collection>(NOTHING);
  query = $state.raw<Query>(EVERYTHING);
  /** What the address held that could not be used. */
  ignored = $state.raw<readonly Ignored[]>([]);
  /** Places under the pointer or the focus, in the words or on the map. */
  lit = $state.raw<ReadonlySet<string>>(new Set());
  /** Where the address wants the map to look; null leaves it to the map. */
  view = $state.raw<View | null>(null);
  /** Arrives when somebody searches. */
  search = $state.raw<Search | null>(null);

  readonly lookup = $derived(makeLookup(this.collection));
  readonly options = $derived(filterOptions(this.lookup));
  readonly #found = $derived(
    this.query.text === "" ? null : (this.search?.claimIds(this.query.text) ?? null),
  );
  readonly claims = $derived(selectClaims(this.lookup, this.query, this.#found));
  readonly rows = $derived(claimsByPlace(this.lookup, this.claims));

  /** What the timeline shows: the chosen days take nothing away there. */
  readonly atAnyTime = $derived(selectClaims(this.lookup, this.query, this.#found, "time"));

  readonly openClaim = $derived(this.#get(this.lookup.claims, this.query.claim));
  readonly openArticle = $derived(this.#get(this.lookup.articles, this.query.article));
  /** The place whose claims are read: the one asked for, or else the open claim's first. */
  readonly openPlace = $derived(
    this.#get(this.lookup.places, this.query.place ?? this.openClaim?.places[0]?.place ?? null),
  );

  /** What the page is about, for the window's title; empty at the start. */
  readonly title = $derived(
    this.openArticle ? titleOf(this.openArticle) : (this.openPlace?.properties.name ?? ""),
  );

  /** Fetches what the map and the search need. */
  readonly loadLater: () => Promise<Result<LaterPart, string>>;

  /** @param collection - null until it has arrived: an empty one stands in. */
  constructor(collection: Collection | null, loadLater: Explorer["loadLater"]) {
    this.collection = collection ?? NOTHING;
    this.loadLater = loadLater;
  }

  #get<Value>(values: ReadonlyMap<string, Value>, id: string | null): Value | null {
    return id === null ? null : (values.get(id) ?? null);
  }

  /** Claims about a place, whatever their stance: the stances can be switched there. */
  claimsAbout(place: string): readonly Claim[] {
    return selectClaims(this.lookup, this.query, this.#found, "stance").filter((claim) =>
      claim.places.some((p) => p.place === place),
    );
  }

  #ask(change: Partial<Query>): void {
    this.query = { ...this.query, ...change };
    this.ignored = [];
  }

  /** Null goes back to the whole collection. */
  showPlace(place: string | null): void {
    this.#ask({ place, claim: null, article: null });
  }

  /** Opens a claim under the place being read, if it is about it, or under its own first. */
  showClaim(id: string): void {
    const places = this.lookup.claims.get(id)?.places.map((p) => p.place) ?? [];
    const isHere = this.openPlace !== null && places.includes(this.openPlace.id);
    const place = isHere ? this.openPlace.id : (places[0] ?? null);
    this.#ask({ claim: id, place, article: null });
  }

  showArticle(article: string, claim: string | null = null): void {
    this.#ask({ article, claim });
  }

  closeArticle(): void {
    this.#ask({ article: null });
  }

  /** Both ends inclusive; null leaves that end open. */
  setPeriod(from: Day | null, to: Day | null): void {
    this.#ask({ from, to });
  }

  searchFor(text: string): void {
    this.#ask({ text: text.trim(), place: null, claim: null, article: null });
  }

  toggleStance(stance: Stance): void {
    this.#ask({ stances: toggled(this.query.stances, stance) });
  }

  toggleOutlet(outlet: string): void {
    this.#ask({ outlets: toggled(this.query.outlets, outlet) });
  }

  toggleSpeaker(speaker: string): void {
    this.#ask({ speakers: toggled(this.query.speakers, speaker) });
  }

  /** Shows what one speaker or outlet says, and nothing else. */
  showOnly(filter: Partial<Pick<Query, "outlets" | "speakers">>): void {
    this.query = { ...EVERYTHING, from: this.query.from, to: this.query.to, ...filter };
    this.ignored = [];
  }

  /** Filters and searched words go; days and what is open stay. */
  clearFilters(): void {
    this.#ask({ stances: [], outlets: [], speakers: [], text: "" });
  }

  /** Null when nothing is pointed at. */
  light(place: string | null): void {
    this.lit = new Set(place === null ? [] : [place]);
  }
}

const NOTHING: Collection = {
  format: "dateline-page",
  version: 1,
  title: "",
  articles: [],
  places: [],
  mentions: [],
  attributions: [],
  claims: [],
};

/** Reading.svelte provides it once; getExplorer() throws where nobody has. */
export const [getExplorer, provideExplorer] = createContext<Explorer>();
