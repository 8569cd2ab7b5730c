import type { Range, Subject } from "../read/noun-phrase.ts";
import type { Voices } from "../read/speakers.ts";
import type { Sentence } from "../read/sentences.ts";
import type { Token } from "../read/tokens.ts";
import { type OwnCase, knownNoun } from "./nominative.ts";
import { givenName, surnameStem } from "./person-names.ts";
import { type Acquaintance, personWithin } from "./person-within.ts";
import { caseOf, cut, headOf, phraseNominative } from "./phrase-names.ts";
import { body, office, pronoun, spokenBy } from "./pointing.ts";
import { isQuoteMark, wholeWord } from "./said-words.ts";
import { isCyrillic, isCyrillicSentence } from "./script.ts";
import { createMemory } from "./voice-memory.ts";
import {
  caseByName,
  caseByOffice,
  nameReach,
  isShortFor,
  offices,
  personName,
} from "./voice-names.ts";
import { GENERIC, LIKE_SURNAME, OF_STATE, OUTLET } from "./voice-words.ts";

/**
 * Follows Ukrainian and Russian speakers through an article: "він", "речник",
 * "відомство" and bare surnames to the name used before, each name in the
 * nominative. Speakers in other scripts are left to the voices given.
 *
 * @param isPlace - whether a token belongs to the name of a place.
 */
export function withSlavicVoices(
  others: Voices,
  text: string,
  tokens: readonly Token[],
  isPlace: (token: number) => boolean,
): Voices {
  let capitals: Set<string> | null = null;
  const isHere = (word: string): boolean => {
    capitals ??= new Set(tokens.filter(({ capital }) => capital).map((token) => token.text));
    return capitals.has(word);
  };

  const memory = createMemory();
  const { heard, recede, bearerOf, find } = memory;

  function person(range: Range, name: Range, from: OwnCase): string {
    const called = offices(tokens, { first: range.first, end: name.first });
    const surname = tokens[name.end - 1]?.text ?? "";
    const named = personName(text, tokens, name, from, isHere);
    const known = bearerOf(surname, named.full);
    const isLonger = name.end - name.first > 1 && known && !known.name.includes(" ");
    if (known && !isLonger) {
      for (const word of called) known.called.add(word);
      return heard(known);
    }
    const { full, surname: last, gender } = named;
    if (known) {
      known.name = full;
      known.gender ??= gender;
      for (const word of called) known.called.add(word);
      return heard(known);
    }
    return heard({
      name: full,
      stem: surnameStem(last),
      kind: "person",
      gender,
      called: new Set(called),
    });
  }

  function described(range: Range, from: OwnCase): string {
    const { first, end } = range;
    const { lower = "" } = tokens[first] ?? {};
    if (end - first === 1) {
      const back = pronoun(memory, lower) ?? spokenBy(memory, lower);
      if (back) return back;
    }
    const head = headOf(tokens, range);
    const noun = knownNoun(wholeWord(tokens, head)) ?? knownNoun(tokens[head]?.lower ?? "");
    const base = noun?.base ?? tokens[head]?.lower ?? "";
    const isAlone =
      head === end - 1 ||
      wholeWord(tokens, head).length >= cut(text, tokens, head, end).length ||
      (head === end - 2 && GENERIC.test(tokens[end - 1]?.lower ?? ""));
    const back =
      isAlone && head - first <= 1
        ? (office(memory, base, OF_STATE.test(tokens[end - 1]?.lower ?? "")) ?? body(memory, base))
        : null;
    if (back) return back;
    const name = phraseNominative(text, tokens, range, from);
    const known = find(
      (voice) =>
        voice.name === name || voice.name.startsWith(`${name} `) || isShortFor(name, voice.name),
    );
    if (known && known.kind !== "person") return heard(known);
    const single = end - first === 1 && tokens[first]?.capital === true && noun === undefined;
    const same = single ? bearerOf(name) : undefined;
    if (same) return heard(same);
    if (single && LIKE_SURNAME.test(name))
      return heard({
        name,
        stem: surnameStem(name),
        kind: "person",
        gender: null,
        called: new Set(),
      });
    const isMany = noun?.gender === "plural";
    const kind = isMany ? "people" : noun?.isPerson === true ? "person" : "body";
    return heard({
      name,
      stem: "",
      kind,
      gender: noun?.gender ?? null,
      called: new Set(isTitle(range) ? [base, OUTLET] : [base]),
    });
  }

  /** «…» or an outlet's kind with its name. */
  const isTitle = ({ first, end }: Range): boolean =>
    isQuoteMark(tokens[end - 1]) || isQuoteMark(tokens[first - 1]);

  function slavicName({ noun }: Subject): string {
    const from = caseOf(tokens, noun.first);
    const name = personWithin(tokens, noun, from, known);
    return name ? person(noun, name, from) : described(noun, from);
  }

  const known: Acquaintance = { isPlace, isKnown: (name) => bearerOf(name) !== undefined };

  /** Names behind an office, and given names with surnames, become known without speaking. */
  function hear({ firstToken, endToken }: Sentence): void {
    for (let i = firstToken; i < endToken - 1; i++) {
      const token = tokens[i];
      if (token?.kind !== "word") continue;
      const isGiven =
        token.capital && tokens[i + 1]?.capital === true && givenName(token.text) !== null;
      const word = wholeWord(tokens, i);
      const opens = i === firstToken || !token.capital;
      const office = opens ? (knownNoun(word) ?? knownNoun(token.lower)) : undefined;
      const isOffice = office?.isPerson === true && office.gender !== "plural";
      if (!isGiven && !isOffice) continue;
      const range = { first: i, end: nameReach(tokens, i, endToken) };
      const from = isGiven ? caseByName(tokens, i) : caseByOffice(word, office);
      const name = personWithin(tokens, range, from, known);
      if (!name || name.end - name.first < 2) continue;
      const full = personName(text, tokens, name, from, isHere).full;
      if (!bearerOf(tokens[name.end - 1]?.text ?? "", full)) {
        person({ first: i, end: name.end }, name, from);
        if (from !== "nominative") recede();
      }
      i = name.end - 1;
    }
  }

  const isOurs = ({ first, end }: Range): boolean =>
    tokens.slice(first, end).some((token) => token.kind === "word" && isCyrillic(token));

  return {
    nameOf: (subject) => (isOurs(subject.noun) ? slavicName(subject) : others.nameOf(subject)),
    outletNamed: (range) =>
      isOurs(range) ? slavicName({ noun: range, apposition: null }) : others.outletNamed(range),
    via: (name, outlet) => others.via(name, outlet),
    hear: (sentence) => {
      if (isCyrillicSentence(tokens, sentence)) hear(sentence);
      else others.hear(sentence);
    },
  };
}
