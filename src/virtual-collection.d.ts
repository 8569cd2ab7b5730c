/** Written at build time: see scripts/page/collection-plugin.ts. */
declare module "virtual:collection" {
  export const collectionUrl: string;
  export const laterUrl: string;
}
