import { words } from "../../read/lexicon/words.ts";

/** Words that say how a claim is put, in Ukrainian and Russian. */

/** Nobody vouches for it. */
export const IN_DOUBT = words(`
  нібито начебто буцімто ніби непідтвердженими непідтверджена непідтверджені невідомо сумнівно
  якобы будто вроде неподтвержденным неподтверждённым неподтвержденная неизвестно сомнительно
`);
/** Behind "не", within a few words: "не вдалося перевірити". */
export const CONFIRMING = /^(?:підтверд|перевір|верифік|подтвер|провер|верифиц)/u;

/** It hangs on something. */
export const HANGS_ON = words(`
  якщо якби б би коли-б разі якщо-б если бы б
`);

/** It is to come, or may. */
export const AHEAD = words(`
  буде будуть будемо може можуть зможе зможуть має мають планує планують планується збирається збираються
  готується готуються очікується прогнозується можливо ймовірно імовірно вірогідно невдовзі незабаром
  намерен намерена намерены
  будет будут может могут сможет смогут планирует планируют планируется собирается собираются готовится
  готовятся ожидается прогнозируется возможно вероятно вскоре скоро предстоит
`);
/** "має" and "мають" tell of what is to come only before an infinitive: "має відкритися". */
export const WITH_INFINITIVE = words(`має мають може можуть может могут планує планують`);

/** The future that Ukrainian makes of one word: "працюватиме". */
export const FUTURE = /(?:тиме|тимуть|тимемо)(?:ться|ся)?$/u;
const PREFIX =
  /^(?:ви|від|за|на|по|при|про|роз|до|пере|об|під|с|з|у|в|вы|от|ото|раз|рас|под|вос|воз|пре)/u;
/** What has a prefix and none of the suffixes of a lasting action stands in the future. */
const UKRAINIAN_AHEAD =
  /(?:ить|[жчшщ]ать|[^аеєиіїоую]ять|[^аеєиіїоую]уть|[иі]ють|сть|[дйт]де|стане|почне|зникне|впаде|скаже|може|візьме|криє|дасть)(?:ся)?$/u;
const RUSSIAN_AHEAD =
  /(?:ит|[жчшщ]ат|[^аеёиоуыэюя]ят|[дйнжкбмст]ут|[йд]д[её]т|станет|начн[её]т|исчезнет|пад[её]т|может|возьм[её]т|кроет|кроют|примет|займ[её]т|верн[её]т|едет|даст|дут)(?:ся)?$/u;
/** The same without a prefix. */
const PLAIN_AHEAD =
  /^(?:сягне|сягнуть|стане|стануть|почне|почнуть|дасть|дадуть|станет|станут|начн[её]т|начнут|даст|дадут|выраст[её]т|вырастут|возраст[её]т|возрастут|зросте|зростуть|впаде|впадуть|упад[её]т|буд(?:е|уть|ет|ут))$/u;
/** Of the same look, but they tell of what goes on, or are no verbs. */
const LASTING =
  /(?:ход[ия]|нос[ия]|вод[ия]|воз[ия]|їзд|езд|леж|сто[иїя]|станов|вис[ия]|сид|держ|трима|гляд|смотр|вид[ия]|завис|залеж|знач|служ|уч[аи]т|люб|звод|говор|твержд|надлеж|прос[ия]т|свідч|раст|горит|горят|міст[ия]|вмісти|зросл|визит|візит|транзит|кредит|аудит|маршрут|статут|атрибут|субсид|площ|сторон|частин|област|захист|відповідальн|потужніст|вартіст|кількіст|швидкіст|безпечніст|можливіст|ніст$|віст|сміст|радіст|гост)/u;

/**
 * True for a verb in the simple future: "відкриють", "завершат".
 *
 * @param language - of the text; null where it does not tell, and then an ending of Russian
 *   infinitives is none of the Ukrainian future.
 */
export function isPerfective(lower: string, language: "uk" | "ru" | null): boolean {
  if (PLAIN_AHEAD.test(lower)) return true;
  if (lower.length <= 4 || !PREFIX.test(lower) || LASTING.test(lower)) return false;
  const isUkrainian = language !== "ru" && UKRAINIAN_AHEAD.test(lower);
  if (isUkrainian && (language === "uk" || !/[аия]ть(?:ся)?$/u.test(lower))) return true;
  return language !== "uk" && RUSSIAN_AHEAD.test(lower);
}

/** A name behind them is left. */
export const LEAVES = /^(?:покин|залиши|остав[ил])/u;
