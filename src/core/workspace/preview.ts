import type { Day, Stance } from "../model.ts";

/**
 * What a reader brings, and what was found in it before anything is added. An
 * import is articles, citations, layers or corrections; a preview of it changes
 * nothing until somebody chooses.
 */

/** One file of an import, as dropped, picked or pasted. */
export interface SourceFile {
  /** Path within a dropped folder, "/" between; a pasted text has a name given by the page. */
  readonly name: string;
  /** A file of the disk is opened when its turn comes, and let go of after it. */
  readonly bytes: Uint8Array | Unopened;
}

/** As a Blob is. */
export interface Unopened {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A place that a name could mean, with what helps a person to choose. */
export interface PlaceOption {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly layer: string;
  /** 0 to 1, as reading weighed it; null where nobody asked reading. */
  readonly score: number | null;
  /** "town in Louisiana, United States" */
  readonly where: string;
  /** From the nearest other place of the article, kilometres; null where there is none. */
  readonly km: number | null;
  /** Names of the places of the article that lie nearest, nearest first. */
  readonly neighbours: readonly string[];
  readonly position: readonly [longitude: number, latitude: number];
}

/**
 * A name that nothing in the article decides, or that was put right elsewhere and is read
 * otherwise here; one for all mentions of one spelling.
 */
export interface Doubt {
  /** Id of its first mention. */
  readonly mention: string;
  readonly text: string;
  readonly excerpt: string;
  /** How many mentions an answer settles. */
  readonly mentions: number;
  /** What it stays where nobody answers, in words; null where it is left open. */
  readonly asRead: string | null;
  /** The place that the reader said these words name, in another article; first of the options. */
  readonly before: string | null;
  readonly options: readonly PlaceOption[];
}

export interface PreviewPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly mentions: number;
}

/** A name that the words say is a place's, and that is on no map. */
export interface PreviewUnplaced {
  readonly text: string;
  readonly mentions: number;
}

export interface PreviewIgnored {
  readonly reason: string;
  /** At most 160 characters of it. */
  readonly text: string;
  readonly characters: number;
}

export interface PreviewArticle {
  /** Names it within its preview. */
  readonly key: string;
  readonly file: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly publishedOn: Day | null;
  readonly language: string;
  readonly words: number;
  /** Most named first. */
  readonly places: readonly PreviewPlace[];
  /** Names found that no layer and no name of the world explains, in reading order. */
  readonly unplaced: readonly PreviewUnplaced[];
  readonly mentions: number;
  readonly claims: number;
  readonly speakers: readonly string[];
  /** Claims without a date. */
  readonly undated: number;
  readonly ignored: readonly PreviewIgnored[];
  readonly doubts: readonly Doubt[];
  /** Something like it is there already; the same text is left out unless it is asked for. */
  readonly already: "same-text" | "same-id" | null;
}

/** A mistake that can be mended without guessing; offered, never done in silence. */
export interface LayerRepair {
  /** "outer rings run clockwise; RFC 7946 has them anticlockwise" */
  readonly what: string;
  readonly features: number;
}

export interface PreviewLayer {
  readonly key: string;
  readonly file: string;
  readonly name: string;
  readonly features: number;
  /** Kinds of its places, the most frequent first. */
  readonly kinds: readonly string[];
  /** The receipt's; null where the layer does not say. */
  readonly origin: string | null;
  /** What was left out of it and why, as sentences. */
  readonly problems: readonly string[];
  /** Null where nothing is to be repaired. A layer that needs it is added only with it. */
  readonly repair: LayerRepair | null;
}

export interface PreviewCitations {
  readonly file: string;
  readonly records: number;
  /** Records of an article of this import or of one that is there. */
  readonly matched: number;
}

export interface PreviewCorrections {
  readonly file: string;
  readonly corrections: number;
  /** Those whose article and quote are there. */
  readonly found: number;
}

export interface LeftOut {
  readonly file: string;
  readonly reason: string;
}

export interface Preview {
  readonly id: number;
  readonly articles: readonly PreviewArticle[];
  readonly layers: readonly PreviewLayer[];
  readonly citations: readonly PreviewCitations[];
  readonly corrections: readonly PreviewCorrections[];
  readonly leftOut: readonly LeftOut[];
}

/** What a reader chose of a preview. */
export interface Choice {
  /** Keys of the articles to add. */
  readonly articles: readonly string[];
  /** Keys of the layers to add. */
  readonly layers: readonly string[];
  /** Keys of the layers to repair. */
  readonly repair: readonly string[];
  /** What doubtful names mean; a null place says that the words name no place. */
  readonly answers: readonly { readonly mention: string; readonly place: string | null }[];
}

/** A claim of a new text beside those that are there. */
export interface Aligned {
  /** Key of the article within its preview. */
  readonly article: string;
  readonly excerpt: string;
  readonly speaker: string;
  /** How it is put: a denial must not be read as a statement. */
  readonly stance: Stance;
  /** That of the first beside it. */
  readonly kind: AlignedKind;
  /** What asks most to be looked at first; none where it is new. */
  readonly beside: readonly Counterpart[];
}

export type AlignedKind = "same" | "conflicting" | "update" | "new";

export interface Counterpart {
  /** Id of the claim that is there. */
  readonly claim: string;
  readonly kind: Exclude<AlignedKind, "new">;
  readonly excerpt: string;
  readonly speaker: string;
  readonly stance: Stance;
  readonly outlet: string;
  /** True where both go back to one origin: one voice, not two. */
  readonly sameOrigin: boolean;
  readonly explanation: string;
}
