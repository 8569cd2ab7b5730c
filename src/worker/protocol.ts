import type { Broken, StoredRecords } from "../core/workspace/records.ts";
import type { Unfound } from "../core/workspace/join.ts";
import type { Day } from "../core/model.ts";
import type { Collection, Drawings, LaterPart } from "../core/query/collection.ts";
import type { Contents, Patch } from "../core/workspace/contents.ts";
import type {
  Aligned,
  Choice,
  PlaceOption,
  Preview,
  SourceFile,
} from "../core/workspace/preview.ts";
import type { Taken } from "../core/workspace/take.ts";

/** Every message between the page and its worker. Both ends switch on kind, exhaustively. */

export interface MentionAt {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export interface Asked {
  /** Fetches what reading needs, while nobody knows yet what is stored. */
  readonly prepare: { readonly datasetUrl: string };
  readonly open: {
    readonly stored: StoredRecords;
    readonly datasetUrl: string;
    readonly showsExample: boolean;
  };
  readonly change: { readonly patch: Patch; readonly showsExample: boolean };
  readonly preview: { readonly files: readonly SourceFile[] };
  readonly take: { readonly preview: number; readonly choice: Choice };
  readonly align: { readonly preview: number };
  readonly options: { readonly mention: MentionAt };
  readonly find: {
    readonly name: string;
    readonly near: readonly [longitude: number, latitude: number] | null;
  };
}
export type Kind = keyof Asked;

export interface ImportedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly publishedOn: Day | null;
  readonly claims: number;
  readonly places: number;
}
export interface ImportedLayer {
  readonly name: string;
  readonly features: number;
  readonly origin: string | null;
}

/** What the page shows from now on. */
export interface Shown {
  readonly collection: Collection;
  readonly later: LaterPart;
  readonly drawings: Drawings;
  readonly articles: readonly ImportedArticle[];
  readonly layers: readonly ImportedLayer[];
  readonly unfound: readonly Unfound[];
}

export interface Answers {
  /** What could not be fetched is told to whoever opens. */
  readonly prepare: null;
  readonly open: {
    readonly shown: Shown;
    readonly contents: Contents;
    readonly broken: readonly Broken[];
    /** What reading has to do without, as a sentence; null for nothing. */
    readonly lacks: string | null;
  };
  readonly change: Shown;
  readonly preview: Preview;
  readonly take: Taken;
  readonly align: readonly Aligned[];
  readonly options: readonly PlaceOption[];
  readonly find: readonly PlaceOption[];
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being done: "Reading report.txt". */
  readonly what: string;
}

export interface RequestOf<K extends Kind> {
  readonly kind: K;
  readonly id: number;
  readonly asked: Asked[K];
}
export type Request =
  { [K in Kind]: RequestOf<K> }[Kind] | { readonly kind: "cancel"; readonly id: number };

type AnswerOf<K extends Kind> = {
  readonly kind: K;
  readonly id: number;
  readonly answer: Answers[K];
};
export type Reply =
  | { [K in Kind]: AnswerOf<K> }[Kind]
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  /** What cannot be done; the sentence is for a person. */
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
