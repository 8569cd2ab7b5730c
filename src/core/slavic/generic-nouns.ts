import { words } from "../read/lexicon/words.ts";

/** Kinds of place that head a name of several words; Ukrainian and Russian together. */
export const GENERIC_NOUNS = words(`
  республіка федерація королівство князівство держава штат штати емірати острів острови півострів
  область район край округ станиця море океан озеро річка затока протока гора гори пустеля долина
  земля провінція сектор берег канал водосховище лиман територія співдружність союз конфедерація
  узбережжя гирло громада автономія
  республика федерация королевство княжество государство штаты эмираты остров острова полуостров
  река залив пролив горы пустыня провинция водохранилище территория содружество низменность
  возвышенность нагорье плато хребет побережье лагуна коса
`);

/** Plurals in -а: "Канарские острова". */
export const PLURALS_IN_A = words("острова города берега");

/** First words of foreign names of two words, which never change and look like an adjective. */
export const PREFIXES = words(`
  папуа санта буркіна буркина коста пуерто пуэрто сьєрра сьерра шрі шри нова-
`);

/** Words inside a name after which nothing changes: "Ростов-на-Дону", "Франкфурт-на-Майні". */
export const JOINING_WORDS = words(`
  на над под під при у в де ла ле дель дю сюр ін ан ам упон апон
`);
