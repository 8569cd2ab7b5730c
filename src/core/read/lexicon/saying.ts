import { words } from "./words.ts";

/**
 * Verbs by which somebody is said to have said something, with what they say of
 * how it was put. "any": whatever follows is what was said; "clause": only a
 * clause or a quotation is ("added that …", not "added troops").
 */
export interface CueVerb {
  readonly takes: "any" | "clause";
  readonly puts: "said" | "ordered" | "denied" | "doubted" | "expected";
}

const VERBS = new Map<string, CueVerb>();
const SAID_ANY = `
  say says said saying announce announces announced announcing claim claims claimed claiming declare
  declares declared declaring allege alleges alleged alleging acknowledge acknowledges acknowledged
  acknowledging admit admits admitted admitting argue argues argued arguing confirm confirms confirmed
  confirming assert asserts asserted insist insists insisted insisting stress stresses stressed
  emphasise emphasised emphasize emphasized explain explains explained hail hails hailed hailing
  praise praises praised describe describes described describing accuse accuses accused accusing
  urge urges urged urging demand demands demanded demanding promise promises promised vow vows vowed
  pledge pledges pledged threaten threatened threatens
  blame blames blamed condemn condemns condemned criticise criticised criticize criticized
`;
const SAID_CLAUSE = `
  tell tells told telling speak speaks spoke talked consider considers considered charge charges charged
  add adds added adding note notes noted noting warn warns warned warning
  state states stated stating suggest suggests suggested suggesting report reports reported reporting
  write writes wrote tweet tweets tweeted post posts posted conclude concludes concluded believe
  believes believed believing think thinks thought point points pointed reveal reveals revealed recall
  recalls recalled reply replied replies remark remarked remarks comment commented testify testified
  complain complained complains boast boasted joke joked continue continued estimate estimates estimated
  agree agrees agreed concede concedes conceded maintain maintains maintained contend contends contended
  indicate indicates indicated call calls called calling disclose disclosed caution cautioned cautions question
  questions questioned wonder wondered repeat repeated repeats reiterate reiterated quip quipped learn learned hear heard know knows argue feel feels felt
  understands swore swears countered counters sighed laughed joked exclaimed shouted retorted responded observed
`;
for (const verb of words(SAID_ANY)) VERBS.set(verb, { takes: "any", puts: "said" });
for (const verb of words(SAID_CLAUSE)) VERBS.set(verb, { takes: "clause", puts: "said" });
for (const verb of words(`order orders ordered ordering authorise authorises authorised authorize
  authorizes authorized command commanded instruct instructs instructed decree decreed decides decided
  approve approves approved direct directed`))
  VERBS.set(verb, { takes: "any", puts: "ordered" });
for (const verb of words(`deny denies denied denying reject rejects rejected dismiss dismisses dismissed
  refute refuted`))
  VERBS.set(verb, { takes: "any", puts: "denied" });
for (const verb of words(`doubt doubts doubted suspect suspects suspected`))
  VERBS.set(verb, { takes: "clause", puts: "doubted" });
for (const verb of words(`expect expects predict predicts predicted forecast forecasts fear fears feared
  hope hopes hoped worry worries worried anticipate anticipates anticipated plan plans planned`))
  VERBS.set(verb, { takes: "clause", puts: "expected" });

export const cueVerb = (lower: string): CueVerb | undefined => VERBS.get(lower);

/** Nouns that put a clause in somebody's mouth after such a verb: "expressed concerns it could …". */
export const SPEECH_NOUNS = words(`
  concern concerns fear fears hope hopes doubt doubts view views belief opinion confidence alarm regret
  accusation accusations claim claims warning warnings
`);
export const SPEECH_NOUN_VERBS = words(`
  express expressed expresses expressing voice voiced voices raise raised raises repeat repeated issue
  issued issues make made have had has share shared
`);
export const ORDER_NOUN_VERBS = words(
  `issue issued issues give gave given gives sign signed signs`,
);
export const ORDER_NOUNS = words(`order orders decree command instruction instructions`);

/** Nouns for unnamed voices that carry a clause: "there were reports that …". */
export const REPORT_NOUNS = words(`reports allegations accusations claims suggestions`);

/** Who passes reports on: what "the news wire" may point back at. */
export const OUTLET_NOUNS = words(`
  wire agency newspaper paper broadcaster outlet magazine channel network station website publication
  daily weekly tabloid site
`);

/** Before the name of whoever was spoken to or cited. */
export const PASSED_TO = words(`told telling tells spoke speaking speaks interview interviewed`);

/** After "was": somebody holds this of what follows. */
export const HOLDING_ADJECTIVES = words(`
  concerned worried afraid convinced confident certain sure adamant hopeful doubtful sceptical skeptical
`);

/** "in his words", "in the minister's view". */
export const VIEW_NOUNS = words(`words view opinion estimation telling`);

/** "their warning has been that …": what somebody has, when a clause says what it is. */
export const MESSAGE_NOUNS = words(`
  concern concerns fear fears hope hopes doubt doubts view belief opinion warning message argument
  explanation answer reason claim position point conclusion verdict estimate assessment promise
`);

/** Every form of every verb of saying. */
export const cueForms = (): Iterable<string> => VERBS.keys();

/** Forms that are nouns as often as verbs; as verbs they need a plural or a helper before them. */
export const NOUN_OR_VERB = words(`
  order report claim plan hope fear demand command doubt promise forecast estimate question comment show
  find feel note stress vow pledge decree direct worry post call remark reply blame state read approve
  caution boast joke quip tweet
`);
