import { TITLES } from "./lexicon/actors.ts";
import { OUTLET_NOUNS } from "./lexicon/saying.ts";
import { BODY_HEADS } from "./lexicon/speakers.ts";
import { words } from "./lexicon/words.ts";
import type { Range, Subject } from "./noun-phrase.ts";
import { nameStartingAt, nameWords, personIn } from "./person-name.ts";
import type { Sentence } from "./sentences.ts";
import { headOf } from "./speaker-phrase.ts";
import {
  bodyOpening,
  nameOpening,
  ownedByCountry,
  rolesIn,
  titleStart,
  withoutDeterminer,
  withoutPost,
  writerOf,
} from "./speaker-parts.ts";
import type { Token } from "./tokens.ts";
import { HeardVoices, agrees, bearsName, isShortFor, wordsOf } from "./voice.ts";

/** Follows "he", "the ministry" and bare surnames to the name used before. One per article. */
export interface Voices {
  /** Titles with names ("President Jane Doe") in a sentence become known without speaking. */
  hear(sentence: Sentence): void;
  nameOf(subject: Subject): string;
  /** The outlet somebody spoke to, remembered for what they say next. */
  via(name: string, outlet: string | null): string | null;
  outletNamed(range: Range): string;
}

/**
 * @param countryBefore - name of the last country named before a token, for "the country's".
 * @returns a memory that grows as the article is read in order.
 */
export const createVoices = (
  text: string,
  tokens: readonly Token[],
  countryBefore: (token: number) => string | null,
): Voices => new Memory(text, tokens, countryBefore);

const HE = words(`he she him his her himself herself`);
const THEY = words(`they them their many some others both one another`);
const DEFINITE = words(`the this that his her`);
const PLURAL_HEAD = /(?:[^s]s|men|people|police|military)$/u;
const NEAR_SENTENCES = 1; // how far back "it" reaches

class Memory implements Voices {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #countryBefore: (token: number) => string | null;
  readonly #heard = new HeardVoices();
  /** Bodies that the sentence before and this one open with, and tell something of. */
  #subjects: readonly (string | null)[] = [null, null];

  constructor(
    text: string,
    tokens: readonly Token[],
    countryBefore: (token: number) => string | null,
  ) {
    this.#text = text;
    this.#tokens = tokens;
    this.#countryBefore = countryBefore;
  }

  hear(sentence: Sentence): void {
    const { firstToken, endToken } = sentence;
    const tokens = this.#tokens;
    this.#heard.sentence++;
    const body = bodyOpening(tokens, sentence);
    this.#subjects = [this.#subjects[1] ?? null, body && this.#cut(body)];
    for (let i = firstToken; i < endToken - 1; i++) {
      if (!tokens[i + 1]?.capital || !TITLES.has(tokens[i]?.lower ?? "")) continue;
      const run = nameStartingAt(tokens, i + 1, endToken);
      if (run.end - run.first < 2 || TITLES.has(tokens[run.first]?.lower ?? "")) continue;
      this.#named(run, tokens.slice(titleStart(tokens, i, firstToken), i + 1));
    }
    for (let i = firstToken + 1; i < endToken; i++)
      if (tokens[i]?.capital && BODY_HEADS.has(tokens[i]?.lower ?? "")) this.#body(i, firstToken);
  }

  nameOf({ noun: whole, apposition }: Subject): string {
    const tokens = this.#tokens;
    const noun = withoutPost(tokens, writerOf(tokens, whole));
    const inNoun = personIn(tokens, noun);
    const name = inNoun ?? (apposition && nameOpening(tokens, apposition));
    if (!name) return this.#described(noun);
    const around = this.#slice(rolesIn(tokens, noun));
    if (apposition) around.push(...this.#slice(rolesIn(tokens, apposition)));
    const isBody = tokens[name.first - 1]?.lower === "the" && name.first - 1 === noun.first;
    return this.#named(name, around, isBody);
  }

  outletNamed(range: Range): string {
    const name = this.#cut(range);
    const known = this.#heard.find((voice) => bearsName(voice, name));
    const surname = this.#tokens[range.end - 1]?.lower ?? "";
    if (!known) return this.#heard.add(name, new Set(), { surname, isOutlet: true });
    known.isOutlet = true;
    return this.#heard.again(known);
  }

  via(name: string, outlet: string | null): string | null {
    const voice = this.#heard.find((each) => each.name === name);
    if (voice && outlet) voice.via = outlet;
    return voice?.isPerson ? voice.via : outlet;
  }

  #cut({ first, end }: Range): string {
    return this.#text.slice(this.#tokens[first]?.start ?? 0, this.#tokens[end - 1]?.end ?? 0);
  }

  #slice({ first, end }: Range): Token[] {
    return this.#tokens.slice(first, end);
  }

  /** A single capitalised word may be a person's surname or an outlet; only a first name or a title tells. */
  #named(range: Range, described: readonly Token[], isBody = false): string {
    const tokens = this.#tokens;
    const name = this.#cut(range);
    const surname = tokens[range.end - 1]?.lower ?? "";
    const known = this.#heard.find(
      (voice) => voice.surname === surname || isShortFor(name, voice.name),
    );
    const isPerson =
      (!isBody && nameWords(tokens, range).length > 1) ||
      described.some(({ lower }) => TITLES.has(lower));
    if (!known) {
      const isPlural = !isPerson && PLURAL_HEAD.test(surname); // "Witnesses said": a capital by place
      return this.#heard.add(name, wordsOf(described), {
        surname,
        isPerson,
        isPlural,
        isOutlet: !isPerson,
      });
    }
    for (const { lower } of described) known.words.add(lower);
    known.isPerson ||= isPerson;
    if (name.length > known.name.length) known.name = name;
    return this.#heard.again(known);
  }

  #described(range: Range): string {
    const tokens = this.#tokens;
    const first = tokens[range.first];
    const head = tokens[range.end - 1];
    if (!head || !first) return this.#cut(range);
    const pointed = range.end - range.first === 1 ? this.#pointed(range.first) : null;
    if (pointed !== null) return pointed;
    const isOutletNoun = OUTLET_NOUNS.has(head.lower);
    if (DEFINITE.has(first.lower)) {
      const isNamed = tokens.slice(range.first + 1, range.end).some(({ capital }) => capital);
      const known =
        isOutletNoun && !isNamed
          ? this.#heard.backTo(({ isOutlet }) => isOutlet)
          : this.#heard.backTo(
              ({ words: known }) => known.has(head.lower) && agrees(known, this.#slice(range)),
            );
      if (known) return known;
    }
    const name =
      ownedByCountry(tokens, range, this.#countryBefore) ??
      this.#cut(withoutDeterminer(tokens, range));
    const core = tokens[headOf(tokens, range) ?? -1] ?? head;
    const isPlural = PLURAL_HEAD.test(core.lower) && (!core.capital || core === first);
    return this.#heard.add(name, wordsOf(this.#slice(range)), {
      isPlural,
      isPerson: !isPlural && TITLES.has(core.lower),
      isOutlet: isOutletNoun || head.capital,
    });
  }

  /** Whom "he", "they" or "it" means; null for any other word. */
  #pointed(at: number): string | null {
    const token = this.#tokens[at];
    const lower = token?.lower ?? "";
    if (HE.has(lower))
      return (
        this.#heard.backTo(({ isPerson }) => isPerson) ??
        this.#heard.backTo(({ surname }) => surname !== "") ??
        token?.text ??
        null
      );
    if (THEY.has(lower))
      return this.#heard.backTo(({ isPlural }) => isPlural) ?? token?.text ?? null;
    if (lower !== "it") return null;
    const isNear = this.#heard.backTo(
      ({ isPerson, heardIn }) => !isPerson && this.#heard.sentence - heardIn <= NEAR_SENTENCES,
    );
    return isNear ?? this.#subjects[0] ?? this.#countryBefore(at) ?? token?.text ?? null;
  }

  /** "As the Land Ministry reported": a body that "the ministry" may mean, before it has spoken. */
  #body(head: number, from: number): void {
    const tokens = this.#tokens;
    let first = head;
    while (first > from && tokens[first - 1]?.capital && tokens[first - 1]?.lower !== "the")
      first--;
    if (first === head) return;
    const range = { first, end: head + 1 };
    this.#heard.addSilent(this.#cut(range), wordsOf(this.#slice(range)));
  }
}
