import { TITLES, TITLE_MODIFIERS } from "../read/lexicon/actors.ts";
import { words } from "../read/lexicon/words.ts";
import { fold } from "../read/tokens.ts";
import { GIVEN_NAMES } from "./lexicon/given-names.ts";
import { landOf } from "./land.ts";
import { COUNTRY_NAMES, NATIONS } from "../geography/nations.ts";
import { isNamed } from "./origins.ts";

/** A speaker's name taken apart, so that two spellings of one can be seen to be one. */
export type SpeakerName =
  | {
      readonly kind: "person";
      readonly shown: string;
      readonly given: string;
      /** What stands before the given name, folded: a rank no list knows, or nothing. */
      readonly lead: string;
      readonly surname: string;
    }
  | { readonly kind: "body"; readonly shown: string; readonly key: string }
  /** One capitalised word or an abbreviation: a surname, an outlet or a country. */
  | { readonly kind: "word"; readonly shown: string; readonly key: string }
  | { readonly kind: "unnamed" };

/** Nouns that make a name a body's or an office's, not a person's. */
const BODIES = words(`
  ministry department army military navy air force forces command government council committee
  commission agency office service services company party union parliament senate congress court
  police bank board bureau authority administration staff minister president institute university
  association federation organisation organization group centre center press news times post today
  house cross crescent nations states front movement academy foundation ombudsman embassy
  mayor governor prosecutor spokesman spokeswoman spokesperson commander chief
`);
/** One spelling for what is written in several. */
const SPELLINGS = new Map([
  ["defence", "defense"],
  ["organisation", "organization"],
  ["centre", "center"],
  ["labour", "labor"],
  ["ministry's", "ministry"],
  ["affairs", ""],
]);
/** Two people, or somebody's place in something: "Mayor of Boston" is not Boston. */
const JOINS = words(`and & of for in at`);
const EMPTY = words(`the a an of for and in on`);
/** What reading may have left before a name: "Last week Washington". */
const TIME_BEFORE =
  /^(?:(?:last|this|next) (?:week|month|year|night|\p{Lu}\p{Ll}+day)|(?:yesterday|today|on|earlier|meanwhile|later)),? (?=\p{Lu})/iu;

/** Takes a name apart. A description that could be anybody stays what it is. */
export function speakerName(name: string): SpeakerName {
  if (!isNamed(name)) return { kind: "unnamed" };
  const shown = name.replace(TIME_BEFORE, "").trim() || name;
  if (shown !== name && !isNamed(shown)) return { kind: "unnamed" };
  const parts = shown.split(/\s+/u).map(wordOf);
  const content = parts.filter(({ text, lower }) => !EMPTY.has(lower) || INITIAL.test(text));
  if (content.length <= 1 && isTitleWord(content[0]?.lower ?? "")) return { kind: "unnamed" };
  if (content.length <= 1) return { kind: "word", shown, key: bodyKey(parts) };
  const person = withoutTitles(content);
  const isBody =
    content.some(({ lower }) => BODIES.has(lower) && !isTitleOf(lower, person)) ||
    /^the /iu.test(shown) ||
    parts.some(({ lower }) => JOINS.has(lower)) ||
    !person.every(({ text }) => /^\p{Lu}/u.test(text)) ||
    NATIONS.has(content.map(({ lower }) => lower).join(" ")) ||
    person.length === 0;
  if (isBody) return { kind: "body", shown, key: bodyKey(parts) };
  const surname = person.at(-1);
  // The word before the surname: what stands further ahead may be a rank no list knows.
  const before = person.slice(0, -1).filter(({ lower }) => lower.length > 1);
  const given = before.at(-1);
  return {
    kind: "person",
    shown: person.map(({ text }) => text).join(" "),
    lead: before
      .slice(0, -1)
      .map(({ lower }) => lower)
      .join(" "),
    given: given ? givenKey(given.lower) : "",
    surname: surname ? soundKey(surname.lower) : "",
  };
}

/** "A." in a name is no article. */
const INITIAL = /^\p{Lu}\.$/u;

interface Word {
  readonly text: string;
  readonly lower: string;
}

const wordOf = (text: string): Word => ({
  text,
  lower: withoutMarks(fold(text)),
});

const MARK = /[,;:"“”]/u;
const DOTTED = /\.\p{L}\.$/u; // "U.S." keeps its last dot

/** Without the marks behind it, one by one: a pattern that repeats would try every start. */
function withoutMarks(lower: string): string {
  let end = lower.length;
  while (end > 0) {
    const last = lower.charAt(end - 1);
    if (last === "." ? DOTTED.test(lower.slice(Math.max(0, end - 3), end)) : !MARK.test(last))
      break;
    end--;
  }
  return lower.slice(0, end);
}

/** "President Volodymyr …" → the name alone; a nation before a title goes with it. */
function withoutTitles(parts: readonly Word[]): readonly Word[] {
  let last = -1;
  for (const [i, { lower }] of parts.entries()) {
    const isTitle = isTitleWord(lower);
    const isNation = NATIONS.has(possessor(lower));
    if (isTitle) last = i;
    else if (!isNation) break;
  }
  return parts.slice(last + 1);
}

const SHORT_TITLES =
  words(`rep gov sgt lt sen col gen capt brig maj adm rev hon supt det cpl insp prof
  deputy sheriff constable`);
const isTitleWord = (lower: string): boolean =>
  TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || SHORT_TITLES.has(lower);

const isTitleOf = (lower: string, person: readonly Word[]): boolean =>
  TITLES.has(lower) && person.length > 0 && !person.some((word) => word.lower === lower);

const possessor = (lower: string): string => lower.replace(/['’]s?$/u, "");

/** "Saronese", "Sarona's": a country's adjective, or its name as an owner. */
const isLand = ({ text, lower }: Word): boolean =>
  /^\p{Lu}/u.test(text) && (lower !== possessor(lower) || /(?:ian|ean|ese|ish)$/u.test(lower));

/** Words that tell one body from others, nations as countries, in one spelling and order. */
function bodyKey(parts: readonly Word[]): string {
  const bare = parts
    .map((word) => (isLand(word) ? landOf(possessor(word.lower)) : possessor(word.lower)))
    .filter((word) => !EMPTY.has(word));
  const whole = COUNTRY_NAMES.get(bare.join(" "));
  if (whole !== undefined) return whole;
  const isAlone = bare.length === 1; // "Moscow" alone stays a word of its own
  return bare
    .map((word) => (isAlone ? word : (NATIONS.get(word) ?? SPELLINGS.get(word) ?? word)))
    .filter(Boolean)
    .sort()
    .join(" ");
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ-]/gu, ""],
  [/shch|sch|sh/gu, "s"],
  [/kh|gh|g/gu, "h"],
  [/ck|ks|x/gu, "k"],
  [/w/gu, "v"],
  [/ou/gu, "u"],
  [/yo|io|jo/gu, "o"],
  [/yu|iu|ju/gu, "u"],
  [/ya|ia|ja/gu, "a"],
  [/ye|ie|je/gu, "e"],
  [/[yji]+/gu, "i"],
  [/(.)\1+/gu, "$1"],
];

/** One form for the spellings a name has when it is written over from another script. */
export function soundKey(lower: string): string {
  const plain = lower.normalize("NFD").replace(/\p{M}/gu, "");
  return SOUNDS.reduce((word, [from, to]) => word.replace(from, to), plain);
}

const givenKey = (lower: string): string => soundKey(GIVEN_NAMES.get(lower) ?? lower);
