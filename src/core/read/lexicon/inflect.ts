import { words } from "./words.ts";

/** Past and participle of verbs that do not take -ed: "say said said". */
const IRREGULAR = new Map(
  `say said said|tell told told|write wrote written|speak spoke spoken|think thought thought|
  know knew known|understand understood understood|feel felt felt|hear heard heard|see saw seen|
  find found found|mean meant meant|swear swore sworn|forget forgot forgotten|foresee foresaw foreseen|
  hold held held|bring brought brought|lay laid laid|set set set|put put put|cast cast cast|
  draw drew drawn|give gave given|choose chose chosen|take took taken|make made made|read read read|
  show showed shown|teach taught taught|seek sought sought|fight fought fought|bet bet bet|
  uphold upheld upheld|foretell foretold foretold|mistake mistook mistaken|overhear overheard overheard|
  plead pleaded pleaded|learn learned learned|withdraw withdrew withdrawn|throw threw thrown|
  rip ripped ripped|slam slammed slammed|sum summed summed|bid bid bid|leave left left|
  admit admitted admitted|refer referred referred|plan planned planned|defer deferred deferred|
  concur concurred concurred|prefer preferred preferred|infer inferred inferred|regret regretted regretted|
  brag bragged bragged|hint hinted hinted|beg begged begged|plot plotted plotted|permit permitted permitted|
  allot allotted allotted|snub snubbed snubbed|pan panned panned|dub dubbed dubbed|rap rapped rapped|
  rebut rebutted rebutted|spot spotted spotted|ban banned banned|veto vetoed vetoed|quit quit quit|
  let let let|quip quipped quipped|send sent sent|bless blessed blessed|confer conferred conferred`
    .split("|")
    .map((row) => {
      const [base = "", past = "", participle = ""] = row.trim().split(" ");
      return [base, [past, participle]] as const;
    }),
);
const DOUBLED =
  words(`rip slam sum plan dub rap pan snub beg brag plot ban spot set put let cast bid bet
  admit refer defer concur prefer infer regret permit allot rebut confer quit quip`);

/** All forms of a verb: base, -s, past, participle, -ing. */
export function formsOf(base: string): readonly string[] {
  const endsInE = base.endsWith("e");
  const endsInY = /[^aeiou]y$/u.test(base);
  const s = endsInY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/u.test(base)
      ? `${base}es`
      : `${base}s`;
  const past = endsInE ? `${base}d` : endsInY ? `${base.slice(0, -1)}ied` : `${base}ed`;
  const last = DOUBLED.has(base) ? base.slice(-1) : "";
  const ing = endsInE && !/[eo]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${base}${last}ing`;
  return [base, s, ...(IRREGULAR.get(base) ?? [past]), ing];
}
