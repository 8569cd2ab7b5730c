import { words } from "../read/lexicon/words.ts";
import type { Gender } from "./cases.ts";

/** Somebody who speaks in an article, under all the words used for them. */
export interface Voice {
  name: string;
  /** What stays of the surname in all its cases; empty for whoever is no person. */
  readonly stem: string;
  readonly kind: "person" | "people" | "body";
  gender: Gender | null;
  /** Offices and kinds of body they are called by, in the nominative. */
  readonly called: Set<string>;
}

export const HIS = /^(?:він|он|його|его|йому|ему)$/u;
export const HERS = /^(?:вона|она|її|её|ее|їй|ей)$/u;
export const THEIRS = /^(?:вони|они|їх|їхніми|їхнім|їхню|їхньою|их)$/u;
/** A single capitalised word that is a person's name by its ending. */
export const LIKE_SURNAME =
  /^\p{Lu}\p{Ll}+(?:[оеєё]в|[иії]н|ко|у[кч]|юк|[сц]ьк(?:ий|а)|ск(?:ий|ая)|[иіїы]ч|ян|дзе|швілі|швили|ова|ева|єва|іна|ина)$/u;
/** Words that point back at an outlet whatever it calls itself. */
export const OUTLETS =
  /^(?:видання|издание|агентство|агенція|газета|телеканал|канал|портал|журнал|радіо|радио)$/u;
/** "відомство": whichever body spoke last. */
export const ANY_BODY = /^(?:відомств|ведомств|установ|организац|організац)/u;
/** Offices that one person is called by in turn: "глава региона", "губернатор". */
export const CHIEFS = words(`
  губернатор голова глава очільник очільниця начальник керівник керівниця руководитель мер мэр міський
  министр міністр премьер прем'єр президент градоначальник
`);
/** Behind an office they say no more than the article already has: "глава держави". */
export const GENERIC =
  /^(?:держави|государства|країни|страны|відомства|ведомства|міста|города|села|області|області|регіону|региона|уряду|правительства|партії|партии|міністерства|министерства|громади|краю|края|району|района|компанії|компании)$/u;
/** "посадовець": whichever person spoke last. */
export const ANY_PERSON =
  /^(?:чиновник|посадовець|посадовиця|політик|политик|урядовець|дипломат)$/u;

export const isPresident = ({ kind, called }: Voice): boolean =>
  kind === "person" && (called.has("президент") || called.has("президентка"));
export const OF_STATE = /^(?:держави|государства|країни|страны)$/u;
export const OUTLET = "«»"; // called so whoever bears a title
export const isChief = ({ kind, called }: Voice): boolean =>
  kind === "person" && Array.from(called).some((word) => CHIEFS.has(word));
