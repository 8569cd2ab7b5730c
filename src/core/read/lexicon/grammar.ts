import { words } from "./words.ts";

/** Closed word classes of English, and the open ones a reader of news needs. */

export const AUXILIARIES = words(`
  is are was were be been being am has have had having do does did will would shall should can could
  may might must ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't won't wouldn't
  can't couldn't shouldn't cannot
`);

/** Adverbs that may stand between a subject and its verb; words in -ly count as well. */
export const ADVERBS = words(`
  also never not still again already soon now then often once even just only ever always later earlier
  since first meanwhile thus therefore instead further together twice finally yet so
`);

export const CONJUNCTIONS = words(`
  and but or nor so yet while as because since after before when whenever until till if unless although
  though whereas that than whether where which who whom whose what how why once
`);

export const PREPOSITIONS = words(`
  in on at to from into onto of for with by about against between among through during before after
  above below under over across along around near behind beyond towards toward throughout within
  without inside outside off out up down since until till as per via despite amid upon opposite
  alongside beside besides concerning regarding following including like unlike
`);

export const DETERMINERS = words(`
  the a an this that these those his her its their our my your some any each every no another all both
  several many most few much other such what which whose two three four five six seven eight nine ten
  only main major
`);

export const PRONOUNS = words(
  `he she they it we i you him her them us me who one many others both some`,
);

/** Irregular past forms and participles that news uses of actors; regular ones end in -ed. */
const IRREGULAR_PAST = words(`
  took taken made said told went gone came come left lost won held led began begun became become gave
  given got found brought fought fell fallen sent spent struck shot shut sought sold saw seen drew drawn
  drove driven fled flew flown withdrew withdrawn threw thrown wrote written broke broken built bought
  caught chose chosen dealt felt forgot forgave froze grew grown hid kept knew known laid lay lied lent
  let met paid put quit ran read rose risen set shook shown spoke spoken stood stole swept swore taught
  thought understood wore woke hit hurt cut cost beat bet burst spread blew blown dug fed swung sank
  used overran oversaw undertook withheld rebuilt retook retaken overthrew upheld
`);

/** Base and -s forms of verbs whose subject acts: an army, a government, a person. */
const ACTS = words(`
  accept accuse acknowledge act admit advance agree aim allege allow announce annex approve argue ask
  attack authorise authorize back ban begin believe block bomb build call capture celebrate cite claim
  close cling confirm consider continue control decide declare defend demand deny deliver deploy destroy drop
  end enter escalate expand expect expel face fail fear fight fire force gain get give go hit hold hope
  impose increase insist intend invade join keep kill know launch lay lead leave like lose make mark
  mass mobilise mobilize move need occupy offer open oppose order plan pledge praise prepare press
  produce propose protest prove provide publish pull push put raise reach recapture receive recognise
  recognize refuse regard reject release remain repel report repeat request resist respond restore
  retake retreat return reveal run sack say see seek seem seize send shell show sign stage start stop
  strike struggle suffer suggest support suppress surrender suspect take target tell think threaten try
  turn understand urge use view vow wait want warn welcome win wish withdraw work
`);

const S_FORM = /(?:ies|es|s)$/u;

/** A finite verb or participle, by list and ending; no tagger, so it errs on words in -ed. */
export function isVerb(lower: string): boolean {
  const known = VERB_MEMORY.get(lower);
  if (known !== undefined) return known;
  const answer = looksLikeVerb(lower);
  if (VERB_MEMORY.size < MOST_REMEMBERED) VERB_MEMORY.set(lower, answer);
  return answer;
}

/** Answers already given: the same few thousand words make up most of any text. */
const VERB_MEMORY = new Map<string, boolean>();
const MOST_REMEMBERED = 20_000;

function looksLikeVerb(lower: string): boolean {
  if (AUXILIARIES.has(lower) || IRREGULAR_PAST.has(lower) || ACTS.has(lower)) return true;
  if (lower.length > 4 && lower.endsWith("ed") && !NOT_PAST.has(lower)) return true;
  if (!S_FORM.test(lower)) return false;
  return (
    ACTS.has(lower.slice(0, -1)) ||
    ACTS.has(lower.slice(0, -2)) ||
    ACTS.has(`${lower.slice(0, -3)}y`)
  );
}

const NOT_PAST = words(`united armed hundred sacred naked wicked indeed unprecedented infrared`);

export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith("ly") && lower !== "only");

/** Words for a direction that may come before a name: "southern Ukraine". */
export const DIRECTIONS = words(`
  north south east west northern southern eastern western north-eastern north-western south-eastern
  south-western northeastern northwestern southeastern southwestern central mainland downtown upper
  lower greater inner outer nearby neighbouring neighboring
`);
