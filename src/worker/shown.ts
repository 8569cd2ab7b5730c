import { outletOf } from "../core/dataset.ts";
import { groupBy } from "../core/group-by.ts";
import type { Layer } from "../core/layer.ts";
import { cutDataset } from "../core/query/cut.ts";
import type { Contents } from "../core/workspace/contents.ts";
import type { Joined } from "../core/workspace/join.ts";
import type { Shown } from "./protocol.ts";

interface Own {
  readonly title: string;
  readonly contents: Pick<Contents, "articles">;
  /** The reader's own. */
  readonly layers: readonly Layer[];
}

/**
 * What a collection with a reader's own articles goes by.
 *
 * @param example - the title of the example; null where none of it is shown.
 */
export function titleOf(example: string | null, own: number): string {
  if (own === 0) return example ?? "No articles";
  if (example === null) return own === 1 ? "Your article" : "Your articles";
  return `${example}, and ${own === 1 ? "an article" : "articles"} of yours`;
}

/** A joined dataset as the page takes it, with a line for each thing of the reader's own. */
export function toShow({ dataset, unfound }: Joined, { title, contents, layers }: Own): Shown {
  const { collection, later, drawings } = cutDataset({ ...dataset, title });
  const claimsOf = groupBy(dataset.claims, ({ article }) => article);
  return {
    collection,
    later,
    drawings,
    unfound,
    articles: dataset.articles
      .filter(({ id }) => contents.articles.has(id))
      .map((article) => {
        const claims = claimsOf.get(article.id) ?? [];
        const places = new Set(claims.flatMap((claim) => claim.places.map((p) => p.place)));
        return {
          id: article.id,
          title: article.citation.title ?? article.id,
          outlet: outletOf(article),
          publishedOn: article.publishedOn,
          claims: claims.length,
          places: places.size,
        };
      }),
    layers: layers.map(({ name, features, receipt }) => ({
      name,
      features: features.length,
      origin: receipt?.origin ?? null,
    })),
  };
}
