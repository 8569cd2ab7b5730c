import { words } from "./words.ts";

/**
 * Common English words that are also names of places somewhere. A name that is
 * one of these and nothing more is never taken for a place.
 */
export const NOT_A_NAME = words(`
  of the and nice reading mobile bath same most split orange hope peace victory union independence
  liberty freedom date male men man son none as is we are was to so no march may april august sunday
  monday tuesday wednesday thursday friday saturday north south east west northern southern eastern
  western central upper lower new old great little big long best bar bank battle beach bend bridge
  bridges center centre college corner early earth enterprise fair fort forest garden gardens gate
  general grand green grove hall harbour hill home house king lake land law major marine media mission
  moment nation normal ocean opportunity page park pearl plain point police post power price progress
  province rocks rose round royal sandy sea security service state street summit surprise temple
  university valley van war warren water way wells white whole wood young zone black blue red brown
  gold silver iron bay dale dean deal ford eagle lion tiger wolf bear buffalo crane hawk hunter fisher
  mason cook baker world city town lead live goes mine ore lens side sale salt sand tours wash lime
  lines link lobby an ant any buy car den die dig far gap gay ham hot how joy kin lay led let lit log
  lot luck mad mass min much now on one opp or pas pat per pie pin pop pun ray rim sad see set shah sit
  six sky sun tab tan tar tea ten tin tip toe ton up us van vet vis wan why win won you yes zip
  presidential address authority command defence defense force forces foreign front ministry military
  office order people person place plan president prime report republic right sector soldier special
  speed square stand star statement strait strike strong support system television tower trade train
  many more other mayor minister army navy council party league club cup games union alliance
`);
