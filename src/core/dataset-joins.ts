import type { Article, Dataset, Relation, Span, Stretch } from "./model.ts";
import type { Problem } from "./result.ts";

/** The joins of a dataset that no schema can express: ids exist once, spans cut text. */
export function brokenJoins(dataset: Dataset, file: string): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, message: string) => problems.push({ file, path, message });
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const places = new Set(dataset.places.features.map(({ id }) => id));
  const claims = new Set(dataset.claims.map(({ id }) => id));
  const articleOfAttribution = new Map(dataset.attributions.map((a) => [a.id, a.article]));

  /** Reports what is wrong with a span; true when it cuts a stretch out of the text. */
  const fits = (path: string, { start, end }: Span, article: Article): boolean => {
    const { length } = article.text;
    if (end > length) {
      report(`${path}.end`, `is ${end}, past the end of ${article.id} (${length} characters)`);
    } else if (start >= end) {
      report(`${path}.start`, `is ${start}, not before the end ${end}`);
    }
    return start < end && end <= length;
  };
  const articleOf = (path: string, id: string): Article | null => {
    const article = articles.get(id);
    if (!article) report(`${path}.article`, `is ${id}, and no article has that id`);
    return article ?? null;
  };
  const placeExists = (path: string, id: string) => {
    if (!places.has(id)) report(path, `is ${id}, and no place has that id`);
  };
  const claimExists = (path: string, id: string) => {
    if (!claims.has(id)) report(path, `is ${id}, and no claim has that id`);
  };
  const idsDiffer = (path: string, items: readonly { readonly id: string }[]) => {
    const firstIndex = new Map<string, number>();
    for (const [index, { id }] of items.entries()) {
      const earlier = firstIndex.get(id);
      if (earlier === undefined) firstIndex.set(id, index);
      else report(`${path}.${index}.id`, `is ${id}, and so is ${path}.${earlier}.id`);
    }
  };

  idsDiffer("articles", dataset.articles);
  idsDiffer("places.features", dataset.places.features);
  idsDiffer("mentions", dataset.mentions);
  idsDiffer("attributions", dataset.attributions);
  idsDiffer("claims", dataset.claims);

  for (const [i, article] of dataset.articles.entries()) {
    for (const [j, span] of article.ignored.entries()) {
      fits(`articles.${i}.ignored.${j}`, span, article);
    }
  }

  for (const [i, mention] of dataset.mentions.entries()) {
    const path = `mentions.${i}`;
    const article = articleOf(path, mention.article);
    if (article && fits(path, mention, article)) {
      const found = article.text.slice(mention.start, mention.end);
      if (found !== mention.text) {
        report(`${path}.text`, `is "${mention.text}", and the text there says "${found}"`);
      }
    }
    if (mention.place !== null) placeExists(`${path}.place`, mention.place);
    // A candidate that lost need not be among the places: nothing else may be said about it.
  }

  for (const [i, attribution] of dataset.attributions.entries()) {
    const article = articleOf(`attributions.${i}`, attribution.article);
    if (!article) continue;
    for (const part of ["source", "cue", "content"] as const) {
      for (const [j, stretch] of attribution[part].entries()) {
        fits(`attributions.${i}.${part}.${j}`, toSpan(stretch), article);
      }
    }
  }

  for (const [i, claim] of dataset.claims.entries()) {
    const path = `claims.${i}`;
    const article = articleOf(path, claim.article);
    if (article) fits(path, claim, article);
    for (const [j, { place }] of claim.places.entries()) {
      placeExists(`${path}.places.${j}.place`, place);
    }
    if (claim.attribution !== null) {
      const home = articleOfAttribution.get(claim.attribution);
      if (home === undefined) {
        report(`${path}.attribution`, `is ${claim.attribution}, and no attribution has that id`);
      } else if (home !== claim.article) {
        report(
          `${path}.attribution`,
          `is ${claim.attribution}, which is of another article, ${home}`,
        );
      }
    }
    if (claim.when && claim.when.from > claim.when.to) {
      report(`${path}.when.from`, `is ${claim.when.from}, after its end ${claim.when.to}`);
    }
    for (const [j, { role }] of claim.chain.slice(0, -1).entries()) {
      if (role !== "publisher") continue;
      report(`${path}.chain.${j}.role`, "is publisher, and only the last link of a chain can be");
    }
  }

  for (const [i, { from, to }] of dataset.relations.entries()) {
    claimExists(`relations.${i}.from`, from);
    claimExists(`relations.${i}.to`, to);
    if (from === to) report(`relations.${i}.to`, `is ${to}, and so is from: a claim beside itself`);
  }
  reportRivals(dataset.relations, report);
  for (const [i, { claim }] of dataset.checks.entries()) claimExists(`checks.${i}.claim`, claim);
  return problems;
}

/** Between two claims at most one of three kinds holds; one origin may stand beside it. */
function reportRivals(
  relations: readonly Relation[],
  report: (path: string, message: string) => void,
): void {
  const first = new Map<string, number>();
  for (const [i, { kind, from, to }] of relations.entries()) {
    const pair = from < to ? [from, to] : [to, from];
    const key = JSON.stringify([kind === "same-origin", ...pair]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, i);
    else
      report(`relations.${i}.kind`, `is ${kind}, and relations.${earlier} already relates the two`);
  }
}

const toSpan = ([start, end]: Stretch): Span => ({ start, end });
