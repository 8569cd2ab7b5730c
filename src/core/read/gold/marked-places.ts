import type { Claim, Dataset } from "../../model.ts";
import type { MarkedMention, Marks } from "./marks.ts";

/** Places of the dataset under the names of the marks, where "Dnipro" is whatever kind the mentions say. */
export function createPlaces(dataset: Dataset, marks: readonly Marks[]) {
  const kinds = new Map(
    marks.flatMap(({ mentions }) => mentions.map(({ place, kind }) => [place, broad(kind)])),
  );
  const known = new Map(
    dataset.places.features.map(({ id, properties: { name, kind } }) => [
      id,
      { name: plain(name), kind: broad(kind) },
    ]),
  );
  const isNamed = (id: string | null, name: string, kind: string | undefined): boolean => {
    const place = known.get(id ?? "");
    return place?.name === plain(name) && (kind === undefined || place.kind === kind);
  };
  return {
    isMarked: (id: string | null, { place, kind, eitherKind }: MarkedMention): boolean =>
      isNamed(id, place, broad(kind)) ||
      (eitherKind === true && baseName(known.get(id ?? "")?.name ?? "") === baseName(place)),
    areMarked: ({ places }: Claim, names: readonly string[]): boolean => {
      const ids = new Set(places.map(({ place }) => place));
      return (
        ids.size === names.length &&
        names.every((name) => Array.from(ids).some((id) => isNamed(id, name, kinds.get(name))))
      );
    },
  };
}

const broad = (kind: string): string =>
  /^(?:city|town|village)$/.test(kind) ? "city" : kind === "peninsula" ? "region" : kind;
/** "Washington, D.C." and "Washington" are one name. */
const plain = (name: string): string => name.replace(/,.*$/u, "");
const baseName = (name: string): string => plain(name).replace(/ \p{L}+$/u, "");
