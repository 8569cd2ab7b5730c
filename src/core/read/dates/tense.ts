/** How the words around a date speak: of what was, or of what is to come. */

const REACH = 100; // characters on either side
const ENGLISH_BEHIND =
  /\b(?:will|shall|would|could|due|scheduled|slated|set (?:for|to)|plans? to|planned for|expects?|expected to|(?:is|are|was|were|been) (?:expected|forecast|predicted)|forecasts?|predicts?|hopes? to|intends? to|is to|are to)\b[^.;]{0,80}$/iu;
const UNTIL = /\b(?:until|till|by)\s*$/iu;
const ENGLISH_PAST = /\b(?:was|were|had|did|\p{Ll}{2,}ed)\b/u;
const ENGLISH_AHEAD = /^[^.;]{0,80}?\b(?:will|shall)\b/iu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Past tense: -в, -ла, -ло, -ли in Ukrainian, -л, -ла, -ло, -ли in Russian, -но/-то of the Ukrainian impersonal. */
const SLAVIC_PAST = /[аяеєиіїоуюьё](?:в|л|ла|ло|ли|но|то)(?:ся|сь)?(?!\p{L})/u;
/** Third persons of present and future; of a finished deed, the future. */
const SLAVIC_TO_COME =
  /(?:[аеєиіїуюя]т[ьи]?|[аеиуюя]тс?я|[аеєиїуюя]ться|ає|ує|уе|име|буде|будет|очне|стане)(?!\p{L})/u;
/** Verbs in -де, one by one: «на западе» and «в Багдаде» end so too. */
const IN_DE =
  /(?<!\p{L})(?:(?:ви|за|пере|про|ді|наді|уві|вві|обі|зі|зна|віді|при)?йде|піде|(?:при|ви|по|за|пере|про|до|від)?їде|(?:[ву]|ви|на|роз|про|при)?паде|покладе)(?!\p{L})/u;

/**
 * Whether a date is ahead of publication by its clause.
 *
 * @param start - offset of the date; @param end - offset behind it.
 */
export function isAhead(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const clauseBefore = before.slice(lastBreak(before) + 1);
  if (CYRILLIC.test(clauseBefore + text.slice(start, end))) {
    const left = said(clauseBefore).toLowerCase();
    const right = behind.slice(0, firstBreak(behind)).toLowerCase();
    if (LACKS.test(`${left} ${right}`)) return false;
    const toCome = Math.min(nearest(SLAVIC_TO_COME, left, right), nearest(IN_DE, left, right));
    return toCome < nearest(SLAVIC_PAST, left, right);
  }
  if (ENGLISH_BEHIND.test(before)) return true;
  // "Until Friday the road is shut"; "was shut until Friday" is over.
  if (
    UNTIL.test(before) &&
    !ENGLISH_PAST.test(clauseBefore + behind.slice(0, firstBreak(behind)))
  ) {
    return true;
  }
  // "On Tuesday the court will hear": only a date that opens its sentence looks forward.
  return clauseBefore.trim().length <= 3 && ENGLISH_AHEAD.test(behind);
}

/** Characters from a date to the nearest such verb of its clause; Infinity where there is none. */
function nearest(verb: RegExp, left: string, right: string): number {
  const all = new RegExp(verb, "gu");
  const before = Array.from(left.matchAll(all)).at(-1);
  const after = all.exec(right);
  return Math.min(before ? left.length - before.index : Infinity, after ? after.index : Infinity);
}

/** «Газу немає з четверга»: what is missing since then. */
const LACKS = /(?<!\p{L})(?:немає|нема|нет)(?!\p{L})/u;

/** «Мер сказав, що у вівторок …»: the tense of what is said, not that of the saying. */
const said = (clause: string): string => clause.slice(clause.search(SAYING) + 1);
const SAYING = /,\s*(?:що|что)(?=\s)(?!.*,\s*(?:що|что)\s)/u;

const lastBreak = (text: string): number =>
  Math.max(text.lastIndexOf("."), text.lastIndexOf(";"), text.lastIndexOf("\n"));

function firstBreak(text: string): number {
  const at = text.search(/[.;\n]/u);
  return at < 0 ? text.length : at;
}
