import { words } from "../read/lexicon/words.ts";
import type { Token } from "../read/tokens.ts";
import { OTHER_PREPOSITIONS, PLACE_PREPOSITIONS } from "./words.ts";

/** Small words of Ukrainian and Russian beside a cue; one list for both. */

const MORE_PREPOSITIONS = words(`
  після перед під щодо стосовно через завдяки попри незважаючи серед протягом упродовж впродовж всупереч
  згідно відповідно після окрім замість внаслідок біля понад попід
  после через благодаря среди вместо вследствие согласно относительно насчёт насчет кроме спустя включая
  несмотря вопреки
`);

const ADVERBS = words(`
  також теж ще вже раніше потім пізніше згодом водночас наразі нещодавно зокрема натомість окремо тоді
  знову вкотре сьогодні вчора завтра напередодні наступного цього днями тим часом проте однак утім втім
  фактично врешті зрештою нарешті одразу відразу спершу спочатку щойно
  также тоже еще ещё уже ранее раньше потом позже затем одновременно недавно отдельно тогда снова сегодня вчера
  завтра накануне тем временем однако впрочем фактически наконец сразу сначала
  частности только лише тільки лишь
`);

const CONJUNCTIONS = words(`і й та а але проте однак зате и да но однако зато або или то же ж`);

/** A clause of its own begins with them. */
const RELATIVES = words(`
  який яка яке які якого якої яким якою яких котрий котра котрі хто коли де поки доки якщо хоча оскільки бо
  тому адже чий чия чиє чиї чиїх
  который которая которое которые которого которой которым которых кто когда где пока если хотя поскольку
  так потому ведь чей чья чьё чьи чьих
`);

export const isPreposition = (lower: string): boolean =>
  PLACE_PREPOSITIONS.has(lower) || OTHER_PREPOSITIONS.has(lower) || MORE_PREPOSITIONS.has(lower);

export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) ||
  (lower.length > 5 &&
    /(?:[ввсн]но|ово|ево|ично|ски|ськи|[кс]тільки|скільки|[ую]чи|[оея]ячи|лежачи)$/u.test(lower));

export const isConjunction = (lower: string): boolean => CONJUNCTIONS.has(lower);
export const isRelative = (lower: string): boolean => RELATIVES.has(lower);

const LONGEST_WORD = 40; // letters; no ending of a longer one tells anything

/** Endings of verbs that no list has, past and present. */
const VERB =
  /(?:[аяиу]в|йшов|[аяиуоі]л[аои]|[аяиуеё]л|вся|л[аои]с[яь]|лся|ться|тся|[уюає]є|[аяую]ють|уть|[аяую]ют|[еёи]т)$/u;
const NOT_VERBS = words(`
  сил прав справ держав канал генерал журнал персонал капітал капитал філіал криминал совет комитет
  університет бюджет пакет ракет газет кабинет интернет інтернет кабінет комітет лет глав підрозділ отдел
  раздел тыл зал арсенал потенциал потенціал материал матеріал сигнал трибунал университет суверенитет
  суверенітет факультет школа школи села село сила сили силы сило діла дела дело тіла тело числа число
  зала слави справи держави кредит візит визит аудит ліміт лимит орбіт
  вокзал універсал театр відділ розділ квартал скандал металл метал фестиваль
  футбол протокол посол стол престол пол гол школ сёл сел
`);

/** Whether a word in lower case looks like a finite verb. */
export const looksLikeVerb = (lower: string): boolean =>
  lower.length > 3 && lower.length < LONGEST_WORD && VERB.test(lower) && !NOT_VERBS.has(lower);

const FIRST_CYRILLIC = 0x400;

const PREDICATES = words(`
  є нема немає був буде може нет есть был будет можно треба надо слід
`);

/** A verb, or a word that does a verb's part; false for words of other scripts at once. */
export const isSlavicVerb = (lower: string): boolean =>
  lower.charCodeAt(0) >= FIRST_CYRILLIC && (PREDICATES.has(lower) || looksLikeVerb(lower));

export const isAcronym = ({ text, kind }: Token): boolean =>
  kind === "word" && text.length > 1 && text === text.toUpperCase();

/** A dash between words, also one typed as a spaced hyphen; no hyphen inside a word. */
export function isDash(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== "mark") return false;
  if (token.text === "–" || token.text === "—" || token.text === "―") return true;
  if (token.text !== "-") return false;
  return token.start > (tokens[i - 1]?.end ?? -1) && (tokens[i + 1]?.start ?? Infinity) > token.end;
}

const QUOTES = words(`« » “ ” „ "`);
export const isQuoteMark = (token: Token | undefined): boolean =>
  token?.kind === "mark" && QUOTES.has(token.text);

const BREAKS = words(`, ; : ( ) [ ] . ! ? …`);

/** Marks a phrase cannot run over. */
export function isBreak(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return true;
  return token.kind === "mark" && (BREAKS.has(token.text) || isDash(tokens, i));
}

const isJoinedHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === "-" && !isDash(tokens, i);

export const LONGEST_COMPOUND = 8; // tokens

/** The token behind a word written with hyphens: "пресс-служба" is three tokens. */
export function wordEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  while (
    end < i + LONGEST_COMPOUND &&
    isJoinedHyphen(tokens, end) &&
    tokens[end + 1]?.kind !== "mark"
  )
    end += 2;
  return end;
}

/** A word with its hyphens, in lower case. */
export function wholeWord(tokens: readonly Token[], i: number): string {
  const end = wordEnd(tokens, i);
  let word = tokens[i]?.lower ?? "";
  for (let at = i + 1; at < end; at++) word += tokens[at]?.lower ?? "";
  return word;
}

const FEWEST_SAID = 2; // words, where no article stands: "потерю села"

/** Whether a stretch of Cyrillic has words enough to be a claim of whoever says it. */
export function isEnoughSaid(tokens: readonly Token[], first: number, end: number): boolean {
  let count = 0;
  for (let i = first; i < end && count < FEWEST_SAID; i++) if (tokens[i]?.kind !== "mark") count++;
  return count >= FEWEST_SAID;
}
