import type { Span } from "../../core/model.ts";
import type { MentionInPage } from "../../core/query/collection.ts";

/** Words of an article that somebody is about to put right. */
export interface ChosenWords extends Span {
  readonly article: string;
  /** Null where reading saw no mention. */
  readonly mention: MentionInPage | null;
  /** Where they stand on the page; the focus returns there. */
  readonly anchor: HTMLElement;
}

/** What is being put right: one thing at a time on one page. */
class PuttingRight {
  /** While on, a word answers by asking what it is instead of leading to its place. */
  isOn = $state(false);
  words = $state.raw<ChosenWords | null>(null);
  /** The claim whose form is open. */
  claim = $state<string | null>(null);
  isListOpen = $state(false);
  /** What has just been put right, in words. */
  lately = $state<string | null>(null);

  /** What was open in one article is not open in the next. */
  leave(): void {
    this.isOn = false;
    this.words = null;
    this.claim = null;
    this.lately = null;
  }
}

export const puttingRight = new PuttingRight();
