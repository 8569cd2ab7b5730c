import { words } from "./words.ts";

/** Nouns for what somebody says, thinks or wants; what it is follows in a clause, "to …" or "of …". */
export const STATED_NOUNS = words(`
  claim claims assertion assertions allegation allegations accusation accusations statement statements
  remark remarks comment comments argument arguments suggestion suggestions belief beliefs view views
  opinion opinions notion theory fear fears concern concerns worry worries hope hopes expectation
  expectations promise promises pledge pledges vow vows plan plans proposal proposals intention
  intentions desire desires decision refusal call calls demand demands request requests warning warnings
  threat threats prediction predictions estimate estimates admission acknowledgment acknowledgement
  denial denials criticism criticisms praise support opposition complaint complaints question questions
  doubt doubts conclusion conclusions finding findings announcement declaration insistence contention
  skepticism scepticism enthusiasm disdain contempt outrage anger frustration confidence optimism
  endorsement condemnation rejection recommendation recommendations explanation description
  characterization characterisation assessment testimony speculation disagreement commitment
  willingness eagerness reluctance determination ambition ambitions vision message position stance
  complaint rhetoric attack attacks defense defence rejection
`);
/** After "is" or "feels": what somebody thinks or feels of what follows. */
export const STATED_ADJECTIVES = words(`
  aware unaware sure unsure worried afraid concerned convinced unconvinced confident certain uncertain adamant
  hopeful doubtful sceptical skeptical optimistic pessimistic proud glad happy unhappy pleased angry
  furious upset sad sorry grateful thankful critical supportive dismissive wary suspicious frustrated
  disappointed surprised shocked outraged incensed alarmed determined willing unwilling eager
  reluctant keen committed opposed excited fearful mindful conscious clear frank coy silent bullish
  bearish ambivalent divided undecided enthusiastic indifferent ashamed
`);
/** Passives in which what is said of something stands around the verb. */
export const SAID_OF = words(`
  said reported alleged believed thought expected considered known called described accused criticized
  criticised blamed viewed regarded seen rumoured rumored labeled labelled dubbed deemed estimated
  projected hailed condemned praised named credited
  announced forecast predicted understood assumed feared told informed notified warned advised ordered
  instructed urged asked tipped
`);
/** Of these what was said follows the one spoken to: "officers were told he had left". */
export const TOLD = words(
  `told informed notified warned advised ordered instructed urged asked reminded assured`,
);
