import type { FeatureCollection, Geometry } from "geojson";
import type { Article, Attribution, Check, Claim, Mention, Place, Relation } from "../model.ts";
import type { PackedClaims, PackedMentions, PackedRelations } from "./pack.ts";

/**
 * What the page is sent, in four parts. The start: what the collection is, and who
 * disagrees. The words: article texts and what is marked in them, the reasons behind
 * relations and checks. Later: the outlines of areas and rivers, which only the map
 * needs and which weigh many times all the words, and the spellings that only a search
 * needs. The drawings of checks: when one is looked at.
 */

export type ArticleInPage = Pick<
  Article,
  "id" | "citation" | "publishedOn" | "language" | "text" | "digest" | "ignored"
>;

/** A mention without what its span already says. */
export type MentionInPage = Pick<Mention, "article" | "start" | "end" | "literal" | "place"> & {
  /** Places it could be, best first; only where nothing decides. */
  readonly candidates?: readonly string[];
};

/** A bank that a disputed claim names, taken from the drawing of its check. */
export interface StatedBank {
  readonly claim: string;
  /** The river's name. */
  readonly river: string;
  /** "left", "right": as the check says. */
  readonly bank: string;
  /** "East (left) bank" */
  readonly bankLabel: string;
  /** What the claim has there: "Off the east bank". */
  readonly label: string;
  /** The place the bank was judged at, and the bank it stands on; null where none was. */
  readonly point: { readonly place: string; readonly bankLabel: string } | null;
  /** The other bank, "West (right) bank"; empty where it has no name. */
  readonly otherLabel: string;
}

export interface Collection {
  readonly format: "dateline-page";
  readonly version: 1;
  readonly title: string;
  readonly articles: readonly ArticleInPage[];
  /** Places that are points keep their geometry, all others carry UNDRAWN. */
  readonly places: readonly Place[];
  readonly mentions: readonly MentionInPage[];
  readonly attributions: readonly Pick<Attribution, "id" | "article" | "cue">[];
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  /** Banks named by claims whose geography is in dispute. */
  readonly banks: readonly StatedBank[];
  /** Without their drawings, which come by number: see Drawings. */
  readonly checks: readonly Check[];
}

/** The start, as it is sent: no article has its text yet, no relation its reason. */
export interface PackedStart extends Pick<Collection, "version" | "title" | "places" | "banks"> {
  readonly format: "dateline-page";
  readonly articles: readonly Omit<ArticleInPage, "text" | "ignored">[];
  readonly claims: PackedClaims;
  readonly relations: PackedRelations;
}

/** The words, as they are sent; every list in the order of its counterpart in the start. */
export interface PackedWords {
  readonly format: "dateline-words";
  readonly version: 1;
  /** What a place's own page says of it, beside its names. */
  readonly about: readonly Readonly<Record<string, unknown>>[];
  readonly texts: readonly (readonly [text: string, ignored: ArticleInPage["ignored"]])[];
  readonly mentions: PackedMentions;
  readonly cues: readonly (readonly [id: string, article: number, cue: Attribution["cue"]])[];
  /** The attribution of every claim. */
  readonly attribution: readonly (string | null)[];
  readonly reasons: readonly string[];
  readonly checks: readonly Omit<Check, "construction">[];
}

/** What is drawn of each check, in the order of the checks. */
export interface Drawings {
  readonly format: "dateline-drawings";
  readonly version: 1;
  readonly drawings: readonly FeatureCollection[];
}

export const NOT_DRAWN: FeatureCollection = { type: "FeatureCollection", features: [] };

/** What is sent when the page can be read: what only the map and the search need. */
export interface LaterPart {
  readonly format: "dateline-later";
  readonly version: 1;
  /** Geometry of every place that is no point. */
  readonly outlines: readonly (readonly [place: string, geometry: Geometry])[];
  /** Names a place is also found by, beside those it is shown by. */
  readonly otherNames: readonly (readonly [place: string, names: string])[];
  /** What an editor noted of an article: how its date was inferred, whose its title is. */
  readonly notes: readonly (readonly [article: string, note: string])[];
}

const hasArrays = (x: object, ...keys: readonly string[]): boolean =>
  keys.every((key) => Array.isArray(Object.entries(x).find(([k]) => k === key)?.[1]));

const hasFormat = (x: unknown, format: string): x is object =>
  typeof x === "object" && x !== null && "format" in x && x.format === format;

/**
 * Tells our own file from a stranger's error page. What is inside was checked
 * against the schema when it was cut, so it is not checked again on every visit.
 */
export const isPackedStart = (x: unknown): x is PackedStart =>
  hasFormat(x, "dateline-page") &&
  hasArrays(x, "articles", "places", "banks") &&
  "claims" in x &&
  "relations" in x;

export const isPackedWords = (x: unknown): x is PackedWords =>
  hasFormat(x, "dateline-words") &&
  hasArrays(x, "about", "texts", "cues", "attribution", "reasons", "checks") &&
  "mentions" in x;

export const isDrawings = (x: unknown): x is Drawings =>
  hasFormat(x, "dateline-drawings") && hasArrays(x, "drawings");

export const isLaterPart = (x: unknown): x is LaterPart =>
  hasFormat(x, "dateline-later") && hasArrays(x, "outlines", "otherNames", "notes");
