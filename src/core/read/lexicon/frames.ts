import { formsOf } from "./inflect.ts";
import { words } from "./words.ts";

/**
 * Verbs by which somebody says, thinks, wants, judges or makes known, each with
 * the complements that hold what: a row is letters, then verbs, which may carry
 * prepositions ("call:for,on"). Any of them takes a quotation.
 *
 *   c  a clause, with or without "that"      w  a question ("whether", "how")
 *   t  an infinitive ("to leave")            o  somebody, then an infinitive
 *   n  a noun phrase                         g  a form in -ing
 *   a  the one spoken to, before the rest    q  a quotation that it stands behind
 *   s  no object: a noun behind it begins a clause
 */
const ROWS: readonly (readonly [string, string])[] = [
  // saying
  ["cw", "say"],
  [
    "cw",
    "state add remark:on observe comment:on maintain contend reply:to respond:to,with write:about testify:about,to retort quip attest:to",
  ],
  [
    "cwn",
    "note mention declare announce report claim assert affirm confirm disclose reveal explain emphasize emphasise stress underscore highlight reiterate repeat recall acknowledge concede allege recount tweet answer counter proclaim profess divulge relay",
  ],
  ["cng", "deny admit:to"],
  [
    "c",
    "insist:on argue:for,against,about boast:about,of brag:about joke:about complain:about,of swear exclaim shout yell chant whisper opine muse posit rail:against,about rave:about gripe:about grumble:about,at moan:about vent:about continue charge post",
  ],
  [
    "cn",
    "lament protest bemoan estimate forecast predict imply indicate signal foresee envision envisage project suspect fear doubt underline stipulate certify warrant",
  ],
  ["co", "warn:of,about,against caution:against"],
  [
    "acwo",
    "tell:about,of remind:about,of assure:of inform:about,of notify:of advise:against,on convince:of persuade:of brief:on",
  ],
  ["cng", "suggest propose recommend"],
  ["c", "hint:at speculate:about,on theorize theorise hypothesize conjecture"],
  ["ctn", "vow pledge promise demand threaten"],
  ["won", "ask:for,about challenge question"],
  ["w", "wonder:about inquire:about,into enquire:about"],
  [
    "on",
    "urge encourage order instruct command implore beg:for invite dare exhort beseech compel prod admonish direct:at authorise authorize decree",
  ],
  [
    "",
    "call:for,on,upon plead:for,with appeal:for,to lobby:for,against campaign:for,on,against push:for press:for,on vote:for,against,to",
  ],
  ["n", "request petition solicit"],
  // describing and naming
  ["nw", "describe outline detail discuss debate recite summarize summarise articulate clarify"],
  [
    "n",
    "cite quote reference invoke address echo narrate chronicle sketch unveil tout trumpet publicise publicize present spell:out lay:out set:out sum:up bring:up",
  ],
  [
    "",
    "talk:about,of,up speak:about,of,out,against,to refer:to point:to,out,at allude:to touch:on dwell:on elaborate:on,about expand:on focus:on hit:on,at zero:in weigh:in react:to",
  ],
  [
    "n",
    "call label dub brand term characterize characterise portray depict paint liken compare credit blame accuse equate frame rate rank attribute assess",
  ],
  ["n", "express voice"],
  [
    "q",
    "point:out sigh laugh smile grin chuckle shrug sob cry mutter murmur groan growl snap gasp smirk wink nod plead intone enthuse scoff fume exult thunder text",
  ],
  // judging
  [
    "n",
    "criticize criticise slam blast attack assail mock ridicule deride denounce condemn rebuke rip bash disparage insult lambaste lambast decry chide scold berate belittle malign smear vilify excoriate castigate deplore fault scorn taunt pan trash skewer denigrate demonize demonise censure reprimand",
  ],
  [
    "n",
    "praise laud hail applaud commend defend extol compliment salute thank congratulate celebrate welcome honor honour mourn",
  ],
  [
    "n",
    "support endorse back oppose reject dismiss rebuff refute dispute contest repudiate disavow disown renounce reject denounce rebut debunk discredit",
  ],
  ["s", "hope swear insist believe"],
  ["g", "recall remember report describe mention imagine recount"],
  ["ng", "favor favour advocate:for champion embrace resist oppose"],
  ["ct", "agree:with,to,on"],
  [
    "c",
    "disagree:with,on,about concur:with object:to quarrel:with quibble:with differ:on,over side:with",
  ],
  [
    "",
    "approve:of disapprove:of apologize:for apologise:for gloat:about,over sneer:at scoff:at balk:at bristle:at",
  ],
  ["n", "approve accept"],
  // thinking and knowing
  ["c", "believe:in think:about,of feel"],
  ["cwn", "know:about,of understand realize realise recognize recognise remember forget notice"],
  ["cn", "assume presume suppose imagine sense reckon surmise trust"],
  [
    "cw",
    "learn:of,about discover conclude determine guess decide:on,against find hear:about,of worry:about care:about fret:about,over figure:out",
  ],
  ["n", "view regard deem judge perceive misunderstand"],
  ["cng", "consider"],
  ["ng", "weigh contemplate ponder mull"],
  // wanting
  ["cton", "expect"],
  ["to", "want intend"],
  ["cn", "anticipate"],
  ["ct", "hope:for wish:for decide plan:on,for mean"],
  ["t", "aim:for seek refuse decline agree aspire volunteer resolve vow"],
  ["nt", "want prefer desire seek offer plan"],
  ["nt", "refuse"],
  ["ngt", "love like hate dislike loathe dread"],
  ["n", "admire respect resent regret distrust mistrust detest despise appreciate envy miss"],
  ["cn", "regret"],
  // making known
  ["cwn", "show demonstrate prove"],
  ["c", "rule:against,in testify"],
];

/** Bits of the letters above. */
export const CLAUSE = 1;
export const QUESTION = 2;
export const INFINITIVE = 4;
export const OBJECT_INFINITIVE = 8;
export const NOUN = 16;
export const GERUND = 32;
export const ADDRESSEE = 64;
export const QUOTED = 128;
export const BARE = 256;
const LETTERS = new Map([
  ["c", CLAUSE | QUESTION],
  ["w", QUESTION],
  ["t", INFINITIVE],
  ["o", OBJECT_INFINITIVE],
  ["n", NOUN],
  ["g", GERUND],
  ["a", ADDRESSEE],
  ["q", QUOTED],
  ["s", BARE],
]);

export interface Frame {
  readonly base: string;
  readonly takes: number;
  readonly prepositions: ReadonlySet<string>;
}

const FRAMES = new Map<string, Frame>();
for (const [letters, list] of ROWS)
  for (const entry of words(list)) {
    const [base = "", after = ""] = entry.split(":");
    const takes = Array.from(letters).reduce((bits, each) => bits | (LETTERS.get(each) ?? 0), 0);
    const known = FRAMES.get(base);
    const prepositions = new Set([
      ...(known?.prepositions ?? []),
      ...after.split(",").filter(Boolean),
    ]);
    const frame = { base, takes: takes | (known?.takes ?? 0), prepositions };
    for (const form of formsOf(base)) FRAMES.set(form, frame);
  }

export const frameOf = (lower: string): Frame | undefined => FRAMES.get(lower);

export const frameForms = (): Iterable<string> => FRAMES.keys();
