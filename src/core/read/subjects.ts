import { AUXILIARIES, DETERMINERS, isAdverb, isVerb } from "./lexicon/grammar.ts";
import { MONTHS, WEEKDAYS } from "./lexicon/calendar.ts";
import { CLASS_OF_OTHERS, neighbourClass } from "./neighbour-class.ts";
import type { Token } from "./tokens.ts";

export const BORDER =
  /^(?:border|borders|bordered|bordering|frontier|boundary|neighbouring|neighboring)$/u;
const LIES = /^(?:lies|lie|lay|located|situated|borders|bordered|stands|stretches)$/u;
const LONGEST_LIST = 8; // names: "A, B, C and D said"
const MOST_MODIFIERS = 4; // tokens between a word and its name or verb

export const isCalendarWord = (lower: string): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower);

/** A verb follows, perhaps after adverbs: the name does something, unless all it does is lie there. */
export function isSubject(tokens: readonly Token[], i: number): boolean {
  let at = pastList(tokens, i);
  const between = ({ lower, text }: Token, next: Token | undefined) =>
    isAdverb(lower) ||
    isCalendarWord(lower) ||
    /^['’‘"“”]$/u.test(text) ||
    (lower === "on" && isCalendarWord(next?.lower ?? ""));
  for (let token = tokens[at]; token && between(token, tokens[at + 1]); token = tokens[at])
    if (++at > i + LONGEST_LIST) return false;
  const verb = tokens[at];
  if (verb?.kind !== "word") return false;
  if (saysWhere(tokens, at) || undergoes(tokens, at) || reportsItsOwn(tokens, at)) return false;
  if (AUXILIARIES.has(verb.lower) && LIES.test(tokens[at + 1]?.lower ?? "")) return false;
  return isVerb(verb.lower);
}

/** "China, Japan and Korea signed": the token after the rest of the list; i for none. */
export function pastList(tokens: readonly Token[], i: number): number {
  let at = i;
  for (let names = 0; names < LONGEST_LIST; names++) {
    let next = at;
    while (next < at + 2 && /^(?:,|and|or|nor)$/u.test(tokens[next]?.lower ?? "")) next++;
    const first = next;
    while (next < first + MOST_MODIFIERS && tokens[next]?.capital) next++;
    if (first === at || next === first) return at;
    at = next;
  }
  return at;
}

const REPORTS =
  /^(?:report(?:s|ed|ing)?|confirm(?:s|ed|ing)?|announc(?:es|ed|ing)|detect(?:s|ed|ing)?|declar(?:es|ed|ing)|count(?:s|ed)?|log(?:s|ged)?|notif(?:ies|ied)|see[ns]?|saw|seeing|fac(?:es|ed|ing|e)|battl(?:es|ed|ing)|dealing|cut|reduced|lowered|ha(?:s|d|ve))$/u;
const OCCURRENCES =
  /^(?:cases?|epidemics?|pandemic|droughts?|famines?|storms?|hurricanes?|cyclones?|typhoons?|outages?|shortages?|deaths?|infections?|outbreaks?|incidents?|casualties|fatalities|victims?|injuries|patients?|(?:earth)?quakes?|heatwaves?|wildfires?|landslides?|flooding|floods?|fires?)$/u;

/** "reported its first case", "saw a large number of cases", "is facing floods": they happened there, whoever reports. */
function reportsItsOwn(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (
    at < i + 4 &&
    (AUXILIARIES.has(tokens[at]?.lower ?? "") ||
      isAdverb(tokens[at]?.lower ?? "") ||
      BEGINS.test(tokens[at]?.lower ?? ""))
  )
    at++;
  const first = tokens[at];
  if (HAS.test(tokens[at - 1]?.lower ?? "") && first && !isVerb(first.lower)) at--;
  else if (!REPORTS.test(first?.lower ?? "")) return false;
  const REACH = 7; // tokens: "its first confirmed case", "having 782 cases", "two more suspected deaths"
  for (let next = at + 1; next <= at + REACH; next++) {
    const token = tokens[next];
    if (!token || (token.kind === "mark" && token.text !== "-") || token.lower === "that")
      return false;
    if (token.lower === "of" && !NUMBERED.test(tokens[next - 1]?.lower ?? "")) return false;
    if (OCCURRENCES.test(token.lower)) return true;
  }
  return false;
}

const BEGINS = /^(?:start|started|begin|began|begun|keep|kept|continue|continues|continued|to)$/u;

/** "a number of cases", "dozens of deaths". */
const NUMBERED =
  /^(?:number|numbers|total|series|string|wave|spike|rise|surge|increase|cluster|handful|dozens|hundreds|thousands)$/u;

/** "has had two outbreaks", "has 40 lakes", "is the third country": what it is like, not what it does. */
function undergoes(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i]?.lower ?? "";
  let at = i + 1;
  while (at < i + 3 && isAdverb(tokens[at]?.lower ?? "")) at++;
  const next = tokens[at];
  if (next && STAYS.test(verb) && isMinded(next)) return false;
  if (!next || UNDERGOES.test(verb)) return next !== undefined;
  const { lower, kind } = next;
  if (HAS.test(verb)) {
    if (lower === "been") return isState(tokens[at + 1]);
    return kind === "number" || DETERMINERS.has(lower) || UNDERGONE.test(lower);
  }
  if (!IS.test(verb)) return false;
  return isState(next) || LIES_IN.test(lower) || isTrait(next);
}

/** "been the worst hit", "been considered safe": what it is held to be. */
const isState = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ONE_OF.test(token.lower) || STRUCK.test(token.lower) || HELD.test(token.lower));
const HELD =
  /^(?:considered|regarded|ranked|rated|deemed|classified|classed|labelled|labeled|named)$/u;

const HAS = /^(?:has|have|had)$/u;
const IS = /^(?:is|was|are|were)$/u;
const ONE_OF = /^(?:a|an|the|one)$/u;

/** "was in a bad way", "is home to two peoples". */
const LIES_IN = /^(?:in|among|home|near)$/u;
const STRUCK =
  /^(?:hit|struck|rocked|shaken|battered|ravaged|devastated|flooded|swept|plagued|gripped|buffeted|lashed|affected|spared|covered|blanketed|closed|evacuated|founded|built|rebuilt|razed|engulfed|drenched|paralysed|paralyzed|besieged|surrounded|bombed|shelled|liberated|captured|occupied|destroyed|damaged|deserted|packed|crowded|inhabited|settled|colonised|colonized|submerged|inundated|overrun)$/u;

/** "is poor", "is huge": an adjective that tells what it is like, not what it will do. */
const isTrait = (token: Token): boolean =>
  neighbourClass(token) === CLASS_OF_OTHERS && !MINDED.test(token.lower);
const MINDED =
  /(?:ing|ed|t[ao]ry)$|^(?:ready|willing|keen|eager|able|unable|unwilling|reluctant|hopeful|adamant|confident|likely|unlikely|aware|wary|due|set|serious|silent|sure|certain|open|angry|furious|happy|unhappy|proud|quick|slow|free|right|wrong|responsible|guilty|behind|part|party|ally|allies|instrumental|supportive|critical)$/u;

/** "remains wary", "became impatient": of somebody's mind, not of the land. */
const STAYS = /^(?:remain(?:s|ed)|becomes?|became|grows?|grew|stays?|stayed)$/u;
const isMinded = ({ lower }: Token): boolean =>
  OF_MIND.test(lower) || (MINDED.test(lower) && !lower.endsWith("ing"));
const OF_MIND =
  /^(?:s[ck]eptical|wary|defiant|cautious|hopeful|optimistic|pessimistic|hostile|neutral|loyal|friendly|resolute|firm|sympathetic|impatient|adamant|suspicious|reluctant|unmoved|unconvinced|undecided|uneasy|tight|nervous|ambivalent|unhappy|mute|steadfast|bullish)$/u;

const UNDERGONE =
  /^(?:had|become|remained|grown|burned|hosted|surpassed|overtaken|seen|been|suffered|experienced|received|recorded|registered|sustained)$/u;
const UNDERGOES =
  /^(?:surpass(?:es|ed)|overtook|overtaken|remain(?:s|ed)|becomes?|became|accounts?|accounted|produces?|produced|exports?|exported|imported|grows?|grew|grown|shrank|burns?|burned|burnt|sits?|sat|covers?|covered|spans?|spanned|straddles?|averages?|averaged|hosts?|hosted|suffers?|suffered|experience[sd]?|received|record(?:s|ed)|register(?:s|ed)|contains?|undergoes|underwent|undergone|sustained|lacks?|ranks?|ranked|boasts?)$/u;

/** "lies on", "shares a border with": a verb that only places its subject. */
export const saysWhere = (tokens: readonly Token[], i: number): boolean =>
  LIES.test(tokens[i]?.lower ?? "") ||
  (/^(?:shares?|shared|has|have|had)$/u.test(tokens[i]?.lower ?? "") &&
    tokens.slice(i + 1, i + 2 + MOST_MODIFIERS).some(({ lower }) => BORDER.test(lower)));
