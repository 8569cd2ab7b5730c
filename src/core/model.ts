import type { Feature, FeatureCollection, Geometry } from "geojson";

/**
 * The nouns of this project, as plain readonly data: the format
 * `dateline-dataset` version 1. Every other module is a function over these.
 *
 * Four conventions hold everywhere and are not repeated:
 *  - positions are [longitude, latitude], degrees, WGS 84 (RFC 7946);
 *  - text offsets count UTF-16 code units, half-open: text.slice(start, end);
 *  - a Day is an ISO 8601 calendar date: "2022-11-09";
 *  - a claim is something somebody said. Nothing here records what is true.
 */

declare const brand: unique symbol;
export type Day = string & { readonly [brand]: "Day" };

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Half-open stretch of an article's text, as [start, end]. */
export type Stretch = readonly [start: number, end: number];

/** The part of CSL-JSON that Dateline reads; every other key is kept as it came. */
export interface Citation {
  readonly id: string;
  readonly type?: string | undefined;
  readonly title?: string | undefined;
  readonly "container-title"?: string | undefined;
  readonly author?: readonly CslName[] | undefined;
  readonly issued?: CslDate | undefined;
  readonly URL?: string | undefined;
  readonly language?: string | undefined;
  readonly genre?: string | undefined;
  readonly note?: string | undefined;
  readonly [key: string]: unknown;
}

export interface CslName {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly literal?: string | undefined;
}

export interface CslDate {
  readonly "date-parts"?: readonly (readonly (number | string)[])[] | undefined;
  readonly raw?: string | undefined;
  /** Set where the date was inferred, not printed. */
  readonly circa?: boolean | number | string | undefined;
}

export interface IgnoredStretch extends Span {
  /** Why nothing was read here, in a few words: "newsletter notice". */
  readonly reason: string;
}

export interface Article {
  readonly id: string;
  readonly file: string;
  readonly citation: Citation;
  readonly publishedOn: Day | null;
  /** BCP 47, "en" when nothing says otherwise. */
  readonly language: string;
  readonly text: string;
  readonly sha256: string;
  /** True when the text is a digest in our own words, not the outlet's. */
  readonly digest: boolean;
  readonly ignored: readonly IgnoredStretch[];
}

/** city, town, village, region, river, sea, lake, peninsula, country, …; open-ended on purpose. */
export type PlaceKind = string;

export interface PlaceProperties {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly layer: string;
  readonly [key: string]: unknown;
}

export type Place = Feature<Geometry, PlaceProperties> & { readonly id: string };

export interface Candidate {
  readonly place: string;
  /** 0 to 1; the scores of one mention add up to at most 1. */
  readonly score: number;
}

/** A stretch of text that names a place. */
export interface Mention extends Span {
  readonly id: string;
  readonly article: string;
  readonly text: string;
  /** False for a metonym: "Moscow announced" is a government, and never on the map. */
  readonly literal: boolean;
  /** Null when nothing decides between the candidates. */
  readonly place: string | null;
  readonly candidates: readonly Candidate[];
}

/** Source, cue and content, the terms of PolNeAR; each may be in several stretches. */
export interface Attribution {
  readonly id: string;
  readonly article: string;
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
}

export const PLACE_ROLES = ["at", "from", "to", "about"] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

export interface ClaimPlace {
  readonly place: string;
  readonly role: PlaceRole;
}

export const LINK_ROLES = ["speaker", "outlet", "publisher"] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** One link of a chain, first speaker first, the article's own outlet last. */
export interface ChainLink {
  readonly name: string;
  readonly role: LinkRole;
}

/** Both ends inclusive. */
export interface When {
  readonly from: Day;
  readonly to: Day;
  readonly text: string;
}

export const STANCES = [
  "asserted",
  "ordered",
  "expected",
  "doubted",
  "denied",
  "conditional",
] as const;
export type Stance = (typeof STANCES)[number];

/** PLOVER's event types, the successor to CAMEO. */
export const EVENTS = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type EventType = (typeof EVENTS)[number];

export const BOUNDS = ["exact", "about", "at-least", "at-most"] as const;
export type Bound = (typeof BOUNDS)[number];

export interface Quantity {
  readonly value: number;
  /** What is counted, as the text has it: "bridges", "USD", "km". */
  readonly unit: string;
  readonly bound: Bound;
  readonly text: string;
}

export interface Claim extends Span {
  readonly id: string;
  readonly article: string;
  readonly attribution: string | null;
  readonly places: readonly ClaimPlace[];
  readonly chain: readonly ChainLink[];
  readonly when: When | null;
  readonly stance: Stance;
  readonly event: EventType | null;
  readonly quantities: readonly Quantity[];
}

export const RELATIONS = ["corroborates", "contradicts", "updates", "same-origin"] as const;
export const BASES = ["geometry", "date", "number", "stance", "content", "curated"] as const;

export interface Relation {
  readonly kind: (typeof RELATIONS)[number];
  readonly from: string;
  readonly to: string;
  readonly basis: (typeof BASES)[number];
  readonly explanation: string;
  readonly by: "computed" | "curated";
}

export const VERDICTS = ["consistent", "inconsistent", "untestable"] as const;

export interface Check {
  readonly claim: string;
  readonly predicate: string;
  readonly verdict: (typeof VERDICTS)[number];
  readonly explanation: string;
  readonly measured: {
    readonly value: number;
    readonly unit: string;
    readonly tolerance: number;
  } | null;
  readonly layers: readonly { readonly layer: string; readonly asOf: string }[];
  readonly construction: FeatureCollection;
}

export interface Dataset {
  readonly format: "dateline-dataset";
  readonly version: 1;
  readonly title: string;
  readonly articles: readonly Article[];
  readonly places: { readonly type: "FeatureCollection"; readonly features: readonly Place[] };
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly checks: readonly Check[];
}
