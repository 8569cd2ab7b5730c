import { TITLES } from "./lexicon/actors.ts";
import { OUTLET_NOUNS } from "./lexicon/saying.ts";
import { words } from "./lexicon/words.ts";
import type { Range, Subject } from "./noun-phrase.ts";
import { nameStartingAt, nameWords, personIn } from "./person-name.ts";
import type { Sentence } from "./sentences.ts";
import { headOf } from "./speaker-phrase.ts";
import { nameOpening, rolesIn, withoutPost, writerOf } from "./speaker-parts.ts";
import type { Token } from "./tokens.ts";

/** Somebody who speaks in an article, under all the words used for them. */
interface Voice {
  name: string;
  /** What they are called besides: titles, offices, nations. */
  readonly words: Set<string>;
  /** Last word of a name, folded; empty for a description. */
  readonly surname: string;
  isPerson: boolean;
  readonly isPlural: boolean;
  /** Passed on what others said, as an agency does, or bears a name that may be an outlet's. */
  isOutlet: boolean;
  /** The outlet they spoke to; what they go on to say was said there too. */
  via: string | null;
  /** Number of the sentence they were last heard in. */
  heardIn: number;
}

/** Follows "he", "the ministry" and bare surnames to the name used before. One per article. */
export interface Voices {
  /** Titles with names ("President Jane Doe") in a sentence become known without speaking. */
  readonly hear: (sentence: Sentence) => void;
  readonly nameOf: (subject: Subject) => string;
  /** The outlet somebody spoke to, remembered for what they say next. */
  readonly via: (name: string, outlet: string | null) => string | null;
  readonly outletNamed: (range: Range) => string;
}

const HE = /^(?:he|she|him|his|her|himself|herself)$/u;
const THEY = /^(?:they|them|their|many|some|others|both|one|another)$/u;
const PLURAL_HEAD = /(?:[^s]s|men|people|police|military)$/u;
/** Capitalised heads of a body's name: "the Defence Ministry", "the Security Council". */
const BODY_HEADS = words(
  `ministry department agency council committee commission command parliament senate court`,
);
const NEAR_SENTENCES = 1; // how far back "it" reaches
const MOST_VOICES = 100; // kept in mind; the one longest silent is forgotten

/**
 * @param countryBefore - name of the last country named before a token, for "the country's".
 * @returns a memory that grows as the article is read in order.
 */
export function createVoices(
  text: string,
  tokens: readonly Token[],
  countryBefore: (token: number) => string | null,
): Voices {
  const voices: Voice[] = [];
  let sentences = 0;
  const cut = ({ first, end }: Range): string =>
    text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  const slice = ({ first, end }: Range) => tokens.slice(first, end);
  const latest = (fits: (voice: Voice) => boolean) => voices.findLast(fits);

  /** Moves a voice to the end: the last heard is the first thought of. */
  function heard(voice: Voice): string {
    const at = voices.indexOf(voice);
    if (at >= 0) voices.splice(at, 1);
    voices.push(voice);
    voice.heardIn = sentences;
    if (voices.length > MOST_VOICES) voices.shift();
    return voice.name;
  }

  function add(voice: Partial<Voice> & { name: string }): string {
    const blank = {
      words: new Set<string>(),
      surname: "",
      isPerson: false,
      isPlural: false,
      isOutlet: false,
      via: null,
      heardIn: 0,
    };
    return heard({ ...blank, ...voice });
  }

  /** A single capitalised word may be a person's surname or an outlet; only a first name or a title tells. */
  function named(range: Range, described: readonly Token[]): string {
    const name = cut(range);
    const surname = tokens[range.end - 1]?.lower ?? "";
    const known = voices.find((voice) => voice.surname === surname || isShortFor(name, voice.name));
    const words = new Set(described.map(({ lower }) => lower));
    const isPerson =
      nameWords(tokens, range).length > 1 || described.some(({ lower }) => TITLES.has(lower));
    const isPlural = !isPerson && PLURAL_HEAD.test(surname); // "Witnesses said": a capital by place
    if (!known) return add({ name, surname, words, isPerson, isPlural, isOutlet: !isPerson });
    for (const word of words) known.words.add(word);
    known.isPerson ||= isPerson;
    if (name.length > known.name.length) known.name = name;
    return heard(known);
  }

  function described(range: Range): string {
    const head = slice(range).at(-1);
    const first = tokens[range.first];
    if (!head || !first) return cut(range);
    if (range.end - range.first === 1 && HE.test(first.lower))
      return (
        backTo(({ isPerson }) => isPerson) ?? backTo(({ surname }) => surname !== "") ?? cut(range)
      );
    if (range.end - range.first === 1 && THEY.test(first.lower))
      return backTo(({ isPlural }) => isPlural) ?? cut(range);
    if (range.end - range.first === 1 && first.lower === "it") {
      const isNear = ({ isPerson, heardIn }: Voice) =>
        !isPerson && sentences - heardIn <= NEAR_SENTENCES;
      return backTo(isNear) ?? countryBefore(range.first) ?? cut(range);
    }
    const isDefinite = /^(?:the|this|that|his|her)$/u.test(first.lower);
    const isOutletNoun = OUTLET_NOUNS.has(head.lower);
    if (isDefinite) {
      const known = isOutletNoun
        ? backTo(({ isOutlet }) => isOutlet)
        : backTo(({ words }) => words.has(head.lower) && agrees(words, slice(range)));
      if (known) return known;
    }
    const name =
      ownedByCountry(tokens, range, countryBefore) ?? cut(withoutDeterminer(tokens, range));
    const words = new Set(slice(range).map(({ lower }) => lower));
    const core = tokens[headOf(tokens, range) ?? -1] ?? head;
    const isPlural = PLURAL_HEAD.test(core.lower) && (!core.capital || core === first);
    const isPerson = !isPlural && TITLES.has(core.lower);
    return add({ name, words, isPlural, isPerson, isOutlet: isOutletNoun || head.capital });
  }

  function backTo(fits: (voice: Voice) => boolean): string | undefined {
    const voice = latest(fits);
    return voice && heard(voice);
  }

  /** "As the Land Ministry reported": a body that "the ministry" may mean, before it has spoken. */
  function hearBody(head: number, from: number): void {
    const token = tokens[head];
    if (!token?.capital || !BODY_HEADS.has(token.lower)) return;
    let first = head;
    while (first > from && isInName(tokens[first - 1])) first--;
    const range = { first, end: head + 1 };
    const name = cut(range);
    if (first === head || voices.some((voice) => voice.name === name)) return;
    const words = new Set(slice(range).map(({ lower }) => lower));
    const silent = { surname: "", isPerson: false, isPlural: false, isOutlet: false, via: null };
    // In front of all who spoke: they are thought of first.
    voices.unshift({ ...silent, name, words, heardIn: -Infinity });
    if (voices.length > MOST_VOICES) voices.shift();
  }

  function nameOf({ noun: whole, apposition }: Subject): string {
    const noun = withoutPost(tokens, writerOf(tokens, whole));
    const inNoun = personIn(tokens, noun);
    const around = [
      ...slice(rolesIn(tokens, noun)),
      ...(apposition ? slice(rolesIn(tokens, apposition)) : []),
    ];
    if (inNoun) return named(inNoun, around);
    const inApposition = apposition && nameOpening(tokens, apposition);
    return inApposition ? named(inApposition, around) : described(noun);
  }

  return {
    nameOf,
    hear: ({ firstToken, endToken }) => {
      sentences++;
      for (let i = firstToken; i < endToken - 1; i++) {
        if (!TITLES.has(tokens[i]?.lower ?? "") || !tokens[i + 1]?.capital) continue;
        const run = nameStartingAt(tokens, i + 1, endToken);
        const role = { first: titleStart(tokens, i, firstToken), end: i + 1 };
        if (run.end - run.first >= 2 && !TITLES.has(tokens[run.first]?.lower ?? ""))
          named(run, slice(role));
      }
      for (let i = firstToken + 1; i < endToken; i++) hearBody(i, firstToken);
    },
    outletNamed: (range) => {
      const name = cut(range);
      const known = voices.find((voice) => voice.name === name || isShortFor(name, voice.name));
      if (!known) return add({ name, surname: tokens[range.end - 1]?.lower ?? "", isOutlet: true });
      known.isOutlet = true;
      return heard(known);
    },
    via: (name, outlet) => {
      const voice = voices.find((each) => each.name === name);
      if (voice && outlet) voice.via = outlet;
      return voice?.isPerson ? voice.via : outlet;
    },
  };
}

const isInName = (token: Token | undefined): boolean =>
  token?.capital === true && token.lower !== "the";

const MOST_INITIALS = 12; // code units of six capitals

/** "AP" for Associated Press: capitals that are the initials of a longer name. */
function isShortFor(short: string, name: string): boolean {
  if (short.length > MOST_INITIALS || !/^\p{Lu}{2,6}$/u.test(short)) return false;
  const initials = name
    .replace(/^The /u, "")
    .split(" ")
    .map((part) => part.charAt(0))
    .join("");
  return short === initials;
}

/** "the country’s ministry" with the country named before it: "Russia’s ministry". */
function ownedByCountry(
  tokens: readonly Token[],
  { first, end }: Range,
  countryBefore: (token: number) => string | null,
): string | null {
  const isOwned =
    tokens[first + 1]?.lower === "country" && /^['’]s$/u.test(tokens[first + 2]?.text ?? "");
  const rest = tokens.slice(first + 3, end).map(({ text }) => text);
  const country = isOwned ? countryBefore(first) : null;
  return country && rest.length > 0 ? `${country}’s ${rest.join(" ")}` : null;
}

/** "the Ukrainian president" fits a voice known as "president Volodymyr …" unless a nation differs. */
function agrees(known: ReadonlySet<string>, asked: readonly Token[]): boolean {
  const nation = asked.find(
    ({ capital, lower }) => capital && !TITLES.has(lower) && lower !== "the",
  );
  const nations = Array.from(known).filter((word) => /(?:ian|ish|ese|can)$/u.test(word));
  return !nation || nations.length === 0 || known.has(nation.lower);
}

function titleStart(tokens: readonly Token[], title: number, from: number): number {
  let first = title;
  while (first > from && (TITLES.has(tokens[first - 1]?.lower ?? "") || tokens[first - 1]?.capital))
    first--;
  return first;
}

function withoutDeterminer(tokens: readonly Token[], { first, end }: Range): Range {
  const isNamePart = tokens[first]?.text === "The" && tokens[end - 1]?.capital === true;
  const skip =
    !isNamePart && /^(?:the|a|an|this|that|these|those|another)$/u.test(tokens[first]?.lower ?? "");
  return skip && end - first > 1 ? { first: first + 1, end } : { first, end };
}
