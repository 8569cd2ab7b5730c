import { outletOf } from "../core/dataset.ts";
import type { Layer } from "../core/layer.ts";
import type { Dataset } from "../core/model.ts";
import { buildGazetteer } from "../core/read/gazetteer.ts";
import { type Result, err, ok } from "../core/result.ts";
import { align } from "../core/workspace/align.ts";
import {
  type Contents,
  type KeptArticle,
  type KeptLayer,
  NO_CONTENTS,
  applyPatch,
  correctionsInOrder,
} from "../core/workspace/contents.ts";
import { readLayer, withOwnIds } from "../core/workspace/import-layer.ts";
import { type Ground, type Joined, type Read, join, read } from "../core/workspace/join.ts";
import { type Means, type Prepared, makePreview } from "../core/workspace/make-preview.ts";
import { type PlaceOption } from "../core/workspace/preview.ts";
import { take } from "../core/workspace/take.ts";
import { type Beneath, optionsAt, placesCalled } from "./options.ts";
import type { Answers, Asked, Shown } from "./protocol.ts";
import { titleOf, toShow } from "./shown.ts";

/** What the workshop starts from. */
export interface Stock {
  readonly layers: readonly Layer[];
  readonly world: Beneath | null;
  /** What is missing of it, as a sentence; null for nothing. */
  readonly lacks: string | null;
  readonly base: Dataset;
}

/** Called before each article; stops the work by throwing. */
export type Step = Means["step"];

/** Reads what a reader brings, and lets it meet what is there. Holds what reading costs time to make. */
export class Workshop {
  readonly #stock: Stock;
  readonly #means: Omit<Means, "step">;
  #contents: Contents = NO_CONTENTS;
  #ground: Ground;
  #ownLayers: readonly Layer[] = [];
  #keptLayers: ReadonlyMap<string, KeptLayer> = new Map();
  readonly #reads = new Map<string, { readonly ground: Ground; readonly read: Read }>();
  #prepared: Prepared | null = null;
  #joined: Joined | null = null;
  #nextPreview = 1;
  #isWarm = false;

  constructor(stock: Stock, means: Omit<Means, "step">) {
    this.#stock = stock;
    this.#means = means;
    this.#ground = {
      layers: stock.layers,
      gazetteer: buildGazetteer(stock.layers, stock.world),
    };
  }

  get lacks(): string | null {
    return this.#stock.lacks;
  }

  /** Takes over everything that is kept. */
  async hold(contents: Contents, showsExample: boolean, step: Step): Promise<Shown> {
    this.#contents = contents;
    return this.#show(showsExample, step);
  }

  /** Works out beforehand which lands share a border and where rivers run: checks remember it. */
  warmUp(): void {
    if (this.#isWarm) return;
    this.#isWarm = true;
    join(this.#stock.base, [], [], this.#ground);
  }

  async change({ patch, showsExample }: Asked["change"], step: Step): Promise<Shown> {
    const before = this.#contents;
    this.#contents = applyPatch(before, patch);
    try {
      return await this.#show(showsExample, step);
    } catch (error) {
      this.#contents = before;
      throw error;
    }
  }

  async preview({ files }: Asked["preview"], step: Step): Promise<Answers["preview"]> {
    const { layers: projectLayers, world, base } = this.#stock;
    this.#prepared = await makePreview(
      this.#nextPreview++,
      files,
      {
        contents: this.#contents,
        base,
        projectLayers,
        ownLayers: this.#ownLayers,
        ground: this.#ground,
        world,
      },
      { ...this.#means, step },
    );
    return this.#prepared.preview;
  }

  take({ preview, choice }: Asked["take"]): Result<Answers["take"], string> {
    const prepared = this.#preparedAs(preview);
    if (!prepared) return err(GONE);
    const isBundled = (id: string) =>
      this.#stock.base.articles.some((article) => article.id === id);
    return ok(take(prepared, choice, this.#contents, isBundled));
  }

  align({ preview }: Asked["align"]): Result<Answers["align"], string> {
    const prepared = this.#preparedAs(preview);
    if (!prepared) return err(GONE);
    const kept = Array.from(this.#contents.articles.values(), (article) => this.#read(article));
    const fresh = prepared.preview.articles.filter(({ already }) => already !== "same-text");
    const news = fresh.flatMap(({ key }) => prepared.reads.get(key) ?? []);
    const corrections = correctionsInOrder(this.#contents);
    const { dataset } = join(this.#stock.base, [...kept, ...news], corrections, this.#ground);
    return ok(align(dataset, new Map(fresh.map(({ key }) => [key, key]))));
  }

  options({ mention }: Asked["options"]): readonly PlaceOption[] {
    return this.#joined ? optionsAt(this.#joined.dataset, mention, this.#ground.gazetteer) : [];
  }

  find({ name, near }: Asked["find"]): readonly PlaceOption[] {
    return placesCalled(name, near, this.#ground.gazetteer, this.#stock.world);
  }

  #preparedAs(id: number): Prepared | null {
    return this.#prepared?.preview.id === id ? this.#prepared : null;
  }

  async #show(showsExample: boolean, step: Step): Promise<Shown> {
    this.#lay(this.#contents.layers);
    const { articles } = this.#contents;
    const news: Read[] = [];
    for (const article of articles.values()) {
      await step(news.length, articles.size + 1, `Reading ${article.file}`);
      news.push(this.#read(article));
    }
    await step(articles.size, articles.size + 1, "Comparing what the articles say");
    for (const id of this.#reads.keys()) if (!articles.has(id)) this.#reads.delete(id);
    const { base } = this.#stock;
    const corrections = correctionsInOrder(this.#contents);
    const hidden = new Set(showsExample ? [] : base.articles.map(({ id }) => id));
    const shownBase = showsExample ? base : null;
    const isUntouched = showsExample && news.length === 0 && corrections.length === 0;
    const joined = isUntouched
      ? { dataset: base, unfound: [] } // checked and related when it was built
      : join(shownBase, news, corrections, this.#ground, hidden);
    this.#isWarm ||= !isUntouched;
    this.#joined = joined;
    const title = titleOf(showsExample ? base.title : null, articles.size);
    return toShow(joined, { title, contents: this.#contents, layers: this.#ownLayers });
  }

  #read(article: KeptArticle): Read {
    const ground = this.#ground;
    const before = this.#reads.get(article.id);
    if (before?.ground === ground && isSame(before.read.input, article)) return before.read;
    const isGroundSame = this.#prepared?.ground === ground;
    const previewed = isGroundSame ? this.#prepared?.reads.get(article.id) : undefined;
    const isReady = previewed && isSame(previewed.input, article);
    const fresh = isReady ? previewed : read(article, ground);
    this.#reads.set(article.id, { ground, read: fresh });
    return fresh;
  }

  /** Makes the ground anew where the reader's own layers have changed. */
  #lay(kept: ReadonlyMap<string, KeptLayer>): void {
    const before = Array.from(this.#keptLayers.values());
    const isSame =
      kept.size === before.length && before.every((l) => kept.get(l.name)?.text === l.text);
    if (isSame) return;
    const { layers: project, world } = this.#stock;
    const read = Array.from(kept.values(), readLayer).flatMap((layer) =>
      layer.ok ? layer.value : [],
    );
    this.#keptLayers = kept;
    this.#ownLayers = read;
    const layers = [...withOwnIds(read, project), ...project];
    this.#ground = { layers, gazetteer: buildGazetteer(layers, world) };
  }
}

const GONE = "This preview has been replaced by a newer one; choose the files again.";

const isSame = (a: KeptArticle, b: KeptArticle): boolean =>
  a.text === b.text &&
  a.publishedOn === b.publishedOn &&
  outletOf(a) === outletOf(b) &&
  JSON.stringify(a.citation) === JSON.stringify(b.citation);
