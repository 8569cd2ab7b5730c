import { createContext } from "svelte";
import type { Day, Stance } from "../core/model.ts";
import {
  type CollectionView,
  EVERYTHING,
  NOTHING_OPEN,
  type Query,
  toggled,
} from "../core/query/query.ts";
import { Reading } from "./reading.svelte.ts";

/** What a reader can do: each verb changes the query, and all else follows from it. */
export class Explorer extends Reading {
  #ask(change: Partial<Query>): void {
    this.query = { ...this.query, ...change };
    this.ignored = "";
  }

  /** Null goes back to the whole collection. */
  showPlace(place: string | null): void {
    this.#ask({ ...NOTHING_OPEN, place });
  }

  /** Opens a claim under the place being read, if it is about it, or under its own first. */
  showClaim(id: string): void {
    const places = this.lookup.claims.get(id)?.places.map((p) => p.place) ?? [];
    const isHere = this.openPlace !== null && places.includes(this.openPlace.id);
    const place = isHere ? this.openPlace.id : (places[0] ?? null);
    this.#ask({ ...NOTHING_OPEN, claim: id, place });
  }

  showArticle(article: string, claim: string | null = null): void {
    this.#ask({ article, claim });
  }

  /** Null goes back to the whole collection. */
  showDispute(dispute: string | null): void {
    this.#ask({ ...NOTHING_OPEN, dispute });
  }

  /** Null goes back to the whole collection. */
  showView(view: CollectionView | null): void {
    this.#ask({ ...NOTHING_OPEN, view });
  }

  /** As known on: nothing that was published later counts. Null lifts it. */
  setKnown(known: Day | null): void {
    this.#ask({ known });
  }

  closeArticle(): void {
    this.#ask({ article: null });
  }

  /** Both ends inclusive; null leaves that end open. */
  setPeriod(from: Day | null, to: Day | null): void {
    this.#ask({ from, to });
  }

  searchFor(text: string): void {
    this.#ask({ ...NOTHING_OPEN, text: text.trim() });
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
    const { from, to, known } = this.query;
    this.query = { ...EVERYTHING, from, to, known, ...filter };
    this.ignored = "";
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

/** App.svelte provides it once; getExplorer() throws where nobody has. */
export const [getExplorer, provideExplorer] = createContext<Explorer>();
