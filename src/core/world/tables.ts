import { ByteReader } from "./packed-bytes.ts";
import { SECTION } from "./sections.ts";

/** What is small and asked for often. */
export interface Tables {
  readonly placeCount: number;
  readonly nameCount: number;
  /** ISO 3166-1 alpha-2 by number; the first is "" for none. */
  readonly countries: readonly string[];
  readonly kinds: readonly string[];
  /** Ids of the first places, those that are not towns of GeoNames'. */
  readonly ids: readonly string[];
}

/** More than any honest file has; a file that claims more is none of ours. */
const MOST = 4_000_000;

/** The tables, null where they are not what the packer writes. */
export function readTables(sections: ReadonlyMap<number, Uint8Array>): Tables | null {
  const sizes = sections.get(SECTION.sizes);
  const [kinds, countries, ids] = [SECTION.kindNames, SECTION.countryCodes, SECTION.ownIds].map(
    (id) => lines(sections.get(id)),
  );
  if (!sizes || !kinds || !countries || !ids) return null;
  const reader = new ByteReader(sizes);
  const [placeCount, nameCount] = [reader.varint(), reader.varint()];
  const namesThere = (sections.get(SECTION.nameHeads)?.length ?? 0) / 2;
  const isSound = placeCount <= MOST && nameCount <= MOST && nameCount === namesThere;
  return isSound ? { placeCount, nameCount, countries, kinds, ids } : null;
}

/** As many bytes as a call takes at once. */
const PIECE = 4096;

/** ASCII, one a line. */
function lines(bytes: Uint8Array | undefined): string[] | null {
  if (!bytes) return null;
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text.split("\n");
}
