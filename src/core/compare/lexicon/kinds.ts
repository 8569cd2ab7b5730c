import { words } from "../../read/lexicon/words.ts";
import { type Kind, PLAIN_KIND } from "../kinds.ts";
import { RANKS } from "./things.ts";

const PEOPLE =
  words(`people persons person civilians soldiers residents inhabitants men women children
  miners passengers workers troops villagers pupils students fighters policemen officers victims
  bodies dead households families protesters demonstrators migrants refugees patients cases killed`);
const MONEY = words(`USD EUR GBP UAH RUB CHF JPY`);

type Row = Partial<Kind> & Pick<Kind, "name" | "told">;

/** In this order: of two kinds told by the same words the earlier is meant. */
const ROWS: readonly Row[] = [
  { name: "an order to withdraw", process: "withdrawal", phase: 0, told: ["order", "withdraw"], reach: 12, happens: "once", apartDays: 60 },
  { name: "the end of a withdrawal", process: "withdrawal", phase: 2, told: ["withdraw", "complete"], reach: 4, happens: "once", comesTrue: true },
  { name: "the beginning of a withdrawal", process: "withdrawal", phase: 1, told: ["withdraw", "begin"], reach: 3, happens: "once" },
  { name: "being forced to withdraw", told: ["forced", "go away"], reach: 4, happens: "state", needsArmed: true, ownNo: true },
  { name: "a withdrawal under way", process: "withdrawal", phase: 1, told: ["withdrawing", "is doing", "troops"], reach: 5 },
  { name: "a withdrawal under way", process: "withdrawal", phase: 1, told: ["regroup", "withdraw"], reach: 30 },
  { name: "a withdrawal", process: "withdrawal", phase: 2, told: ["withdrew", "troops"], reach: 6, mainClause: true },
  { name: "a feared trap", told: ["trap", "lure"], reach: 14, isView: true, hasDoer: false },
  { name: "the only capital captured", told: ["capture", "only", "capital"], quotesFirst: true, reach: 12, happens: "state", ownNo: true },
  ...RANKS.map((rank): Row => ({ name: `the only ${rank} captured`, told: ["capture", `only ${rank}`], quotesFirst: true, reach: 8, happens: "state", ownNo: true })),
  { name: "troops entering", told: ["enter", "troops"], reach: 9, happens: "once", comesTrue: true },
  { name: "a place held since", process: "capture", told: ["held since"], happens: "once", apartDays: 30, toldForDays: 400, hasDoer: false },
  { name: "an annexation", told: ["annex"], takesGround: true, happens: "once", apartDays: 60, toldForDays: 90, isWide: true, counts: words("regions provinces territories oblasts") },
  { name: "a capture", process: "capture", told: ["capture"], needsName: true, takesGround: true, happens: "once", apartDays: 30, toldForDays: 400 },
  { name: "a liberation", told: ["liberate"], takesGround: true, happens: "often", counts: words("settlements villages towns people hostages") },
  { name: "bridges hit", told: ["destroy", "bridge"], reach: 9, counts: words("bridges"), happens: "often" },
  { name: "bridges hit", told: ["hit", "bridge"], reach: 6, counts: words("bridges"), happens: "often" },
  { name: "a dam hit", told: ["destroy", "dam"], reach: 8, counts: words("dams") },
  { name: "supply lines hit", told: ["hit", "supply"], reach: 10 },
  { name: "supply lines hit", told: ["destroy", "supply"], reach: 8 },
  { name: "supply lines hit", told: ["supply", "hard"], reach: 5 },
  { name: "mines laid", told: ["mines", "troops"], reach: 12 },
  { name: "protests", needsLikeness: true, told: ["protest"], hasDoer: false, counts: PEOPLE },
  { name: "a welcome", told: ["celebrate", "freedom"], reach: 8, hasDoer: false },
  { name: "deaths", needsLikeness: true, told: ["killed"], hasDoer: false, counts: PEOPLE, isToll: true, needsNumber: true },
  { name: "injuries", needsLikeness: true, told: ["injured"], hasDoer: false, counts: PEOPLE, isToll: true, needsNumber: true },
  { name: "missing people", told: ["missing"], hasDoer: false, counts: PEOPLE, needsNumber: true },
  { name: "displacement", told: ["displaced"], hasDoer: false, counts: PEOPLE, isToll: true, needsNumber: true },
  { name: "an attack", needsLikeness: true, told: ["strike"], counts: words("rockets missiles drones shells") },
  { name: "aid", told: ["aid", "give"], counts: MONEY, needsNumber: true, isNational: true },
  { name: "the population", told: ["people here"], hasDoer: false, happens: "state", counts: PEOPLE, needsNumber: true },
  { name: "a way over land", told: ["land bridge"], hasDoer: false, happens: "state" },
  { name: "the end of hopes", told: ["hopes", "end"], reach: 12, happens: "state", isView: true, hasDoer: false, needsArmed: true },
  { name: "trouble at home", told: ["pressure", "at home"], reach: 8, happens: "state", isView: true, hasDoer: false, needsArmed: true },
  { name: "an advance", told: ["advance", "troops"], reach: 6 },
  { name: "control", told: ["control"], happens: "state", takesGround: true, needsArmed: true },
  { name: "control", told: ["remain", "troops"], reach: 8, happens: "state", takesGround: true },
  { name: "an earthquake", told: ["earthquake"], hasDoer: false, happens: "often" },
  { name: "a flood", needsLikeness: true, comesTrue: true, told: ["flood"], hasDoer: false, counts: words("houses homes villages") },
  { name: "a fire", needsLikeness: true, told: ["fire"], hasDoer: false, counts: words("houses homes hectares acres buildings") },
  { name: "a landslide", told: ["landslide"], hasDoer: false, counts: words("houses homes") },
  { name: "an accident", needsLikeness: true, told: ["crash", "vehicle"], reach: 8, hasDoer: false },
  { name: "a closure", needsLikeness: true, process: "service", phase: 1, told: ["close", "way"], reach: 6, hasDoer: false },
  { name: "a reopening", needsLikeness: true, process: "service", phase: 2, told: ["reopen", "way"], reach: 6, hasDoer: false, comesTrue: true },
  { name: "a truce", told: ["ceasefire", "agree"], reach: 8, hasDoer: false, isNational: true, comesTrue: true },
  { name: "an election", told: ["win", "election"], reach: 10, hasDoer: false, isNational: true, ofSubject: "winner" },
  { name: "a resignation", told: ["resign", "leader"], reach: 6, hasDoer: false, ofSubject: "holder" },
]; // prettier-ignore

export const KINDS: readonly Kind[] = ROWS.map((row) => ({
  ...PLAIN_KIND,
  process: row.name,
  ...row,
}));
