import type { Check, Claim, Relation } from "../core/model.ts";
import { type Voices, makeAgreement } from "../core/query/agreement.ts";
import { titleOf } from "../core/query/citation.ts";
import {
  type Collection,
  type Drawings,
  type LaterPart,
  NOT_DRAWN,
} from "../core/query/collection.ts";
import { findDifferences } from "../core/query/disagreements.ts";
import { findDispute } from "../core/query/dispute-id.ts";
import { isKnownOn, knownOf } from "../core/query/known.ts";
import { claimsByPlace, filterOptions } from "../core/query/groups.ts";
import { type Lookup, makeLookup } from "../core/query/lookup.ts";
import { groupBy } from "../core/group-by.ts";
import { EVERYTHING, type Query, VIEW_NAMES, selectClaims } from "../core/query/query.ts";
import type { Search } from "../core/query/search.ts";
import type { View } from "../core/query/view.ts";
import type { Result } from "../core/result.ts";
import { NO_COLLECTION } from "./no-collection.ts";

/** Tells a reader's own articles from those that everybody has. */
export interface Privacy {
  /** The query as anybody may see it. */
  readonly shared: (query: Query) => Query;
  /** The query with what a history entry kept beside its address. */
  readonly restored: (query: Query, kept: unknown) => Query;
}

/**
 * What the reader is looking at. Few cells; all else is derived by pure functions
 * from core. No effects live here: whoever reads, renders.
 *
 * `$state.raw` because cells are replaced whole, never edited in place; a deep
 * proxy over thousands of claims would cost time and buy nothing.
 */
export class Reading {
  collection = $state.raw<Collection>(NO_COLLECTION);
  query = $state.raw<Query>(EVERYTHING);
  /** What of a query may stand in an address; all of it, as long as nothing of a reader's own is shown. */
  privacy = $state.raw<Privacy | null>(null);
  /** What the address held that could not be used, as a sentence; empty for nothing. */
  ignored = $state("");
  /** Places under the pointer or the focus, in the words or on the map. */
  lit = $state.raw<ReadonlySet<string>>(new Set());
  /** Places the map is asked to show together, as those of an article just added. */
  inView = $state.raw<readonly string[]>([]);
  /** Where the address wants the map to look; null leaves it to the map. */
  view = $state.raw<View | null>(null);
  /** Null while the texts of the articles are here; otherwise "" until they come, or why not. */
  missing = $state.raw<string | null>(null);
  /** True while the example waits unseen for a reader's own articles, beside which it is not wanted. */
  isHeldBack = $state(false);
  /** What is drawn of the checks, in their order; empty until somebody looks at one. */
  drawings = $state.raw<Drawings["drawings"]>([]);
  #index = $state.raw<{ readonly of: Lookup; readonly search: Search } | null>(null);

  readonly lookup = $derived(makeLookup(this.collection));
  /** Null until somebody searches, and again when the words of the articles have come. */
  readonly search = $derived(this.#index?.of === this.lookup ? this.#index.search : null);
  /** What had been published by the day asked for: every count is one of these. */
  readonly known = $derived(knownOf(this.lookup, this.query.known));
  readonly options = $derived(filterOptions(this.lookup, this.known.claims));
  readonly #found = $derived(
    this.query.text === "" ? null : (this.search?.claimIds(this.query.text) ?? null),
  );
  readonly claims = $derived(
    this.isHeldBack ? [] : selectClaims(this.lookup, this.query, this.#found),
  );
  readonly #agreement = $derived(makeAgreement(this.lookup, this.query.known));
  readonly rows = $derived(claimsByPlace(this.lookup, this.claims, this.#agreement.disputed));

  readonly #differences = $derived(findDifferences(this.lookup, this.#agreement));
  /** The lead first; only between claims that are known, whatever the filters keep. */
  readonly disagreements = $derived(this.#differences.disagreements);
  readonly changes = $derived(this.#differences.changes);
  readonly openDispute = $derived(
    this.query.dispute === null ? null : findDispute(this.disagreements, this.query.dispute),
  );
  readonly #checks = $derived(
    groupBy(
      this.collection.checks.map((check, i): Check => ({
        ...check,
        construction: this.drawings[i] ?? NOT_DRAWN,
      })),
      ({ claim }) => claim,
    ),
  );

  /** What the timeline shows: the chosen days take nothing away there. */
  readonly atAnyTime = $derived(
    this.isHeldBack ? [] : selectClaims(this.lookup, this.query, this.#found, "time"),
  );

  readonly openClaim = $derived.by(() => {
    const claim = this.#get(this.lookup.claims, this.query.claim);
    return claim && this.isKnown(claim) ? claim : null;
  });
  readonly openArticle = $derived(this.#get(this.lookup.articles, this.query.article));
  /** The place whose claims are read: the one asked for, or else the open claim's first. */
  readonly openPlace = $derived(
    this.#get(this.lookup.places, this.query.place ?? this.openClaim?.places[0]?.place ?? null),
  );

  readonly #isOwn = $derived((this.privacy?.shared(this.query) ?? this.query) !== this.query);
  /** What the page is about; empty at the start. Browsers pass titles on, so one's own are not said. */
  readonly title = $derived(
    this.#isOwn
      ? "Your own articles"
      : this.openArticle
        ? titleOf(this.openArticle)
        : (this.openDispute?.question ??
          (this.query.view && VIEW_NAMES[this.query.view]) ??
          this.openPlace?.properties.name ??
          ""),
  );

  /** Fetches what the map and the search need; another one where the collection is another. */
  loadLater: () => Promise<Result<LaterPart, string>>;
  #loadDrawings: (() => Promise<Result<Drawings, string>>) | null;

  /** @param collection - null until it has arrived: an empty one stands in. */
  constructor(
    collection: Collection | null,
    loadLater: Reading["loadLater"],
    loadDrawings: (() => Promise<Result<Drawings, string>>) | null = null,
  ) {
    this.collection = collection ?? NO_COLLECTION;
    this.loadLater = loadLater;
    this.#loadDrawings = loadDrawings;
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

  /** Between claims that are both known. */
  get relations(): readonly Relation[] {
    return this.#agreement.relations;
  }

  /** Relations of a claim to others that are known; [] for none. */
  relationsOf(claim: string): readonly Relation[] {
    return this.#agreement.relationsOf.get(claim) ?? [];
  }

  get voices(): Voices {
    return this.#agreement.voices;
  }

  /** @param of - what the index was built over: it is used as long as that is what is read. */
  keepSearch(of: Lookup, search: Search): void {
    this.#index = { of, search };
  }

  isDisputed(claim: string): boolean {
    return this.#agreement.disputed.has(claim);
  }

  /** With their drawings once these have come; loadDrawings() fetches them. */
  checksOf(claim: string): readonly Check[] {
    return this.#checks.get(claim) ?? [];
  }

  isKnown(claim: Claim): boolean {
    return isKnownOn(this.lookup.articles.get(claim.article), this.query.known);
  }

  /** Shows another collection, which is here whole. */
  replace(collection: Collection, later: LaterPart, { drawings }: Drawings): void {
    this.collection = collection;
    this.drawings = drawings;
    this.missing = null;
    this.isHeldBack = false;
    this.#loadDrawings = null;
    this.loadLater = () => Promise.resolve({ ok: true, value: later });
  }

  /** Fetches what is drawn of the checks, once. */
  async loadDrawings(): Promise<void> {
    if (this.drawings.length > 0 || this.#loadDrawings === null) return;
    const loaded = await this.#loadDrawings();
    if (loaded.ok) this.drawings = loaded.value.drawings;
  }
}
