/** Written at build time: see scripts/page/collection-plugin.ts. */
declare module "virtual:collection" {
  /** Where each part of the collection is fetched from. */
  export const partUrls: {
    readonly collection: string;
    readonly words: string;
    readonly later: string;
    readonly drawings: string;
    /** All of it in one, for the worker. */
    readonly dataset: string;
  };
}
