import type { EventType } from "../model.ts";
import { words } from "./lexicon/words.ts";
import type { Token } from "./tokens.ts";

/**
 * What kind of event a claim speaks of, in the terms of PLOVER, the successor to CAMEO:
 * the first of its words that a list knows. The lists
 * hold the commonest verbs and nouns of news; anybody can extend them.
 */
const WORDS: readonly (readonly [EventType, ReadonlySet<string>])[] = [
  ["RETREAT", words(`retreat retreats retreated retreating withdraw withdraws withdrew withdrawn withdrawing
    withdrawal withdrawals pullout pullback leave leaves left leaving fled flee fleeing surrender
    surrendered surrendering evacuate evacuated evacuation liberate liberated liberation`)],
  ["ASSAULT", words(`attack attacks attacked attacking strike strikes struck shell shelled shelling bomb
    bombed bombing kill killed killing rocket missile airstrike airstrikes seize seized seizing capture
    captured capturing invade invaded invasion counteroffensive offensive fight fighting fought battle
    battles destroy destroyed destroying blew blowing ambush occupy occupied retake retaking recapture
    recapturing recaptured enter entered entering advance advances advancing escalated`)],
  ["PROTEST", words(`protest protests protested protesting demonstrate demonstrated demonstration rally rallies`)],
  ["AID", words(`aid assistance donate donated humanitarian package supply supplied supplying drawdown`)],
  ["COERCE", words(`annex annexed annexing annexation suppress suppressed arrest arrested deport deported
    detain detained torture`)],
  ["MOBILIZE", words(`mobilise mobilised mobilize mobilized mobilisation mobilization deploy deployed
    mass massed redeployed`)],
  ["THREATEN", words(`threaten threatened threatens threat ultimatum`)],
  ["ACCUSE", words(`accuse accused accuses accusing blame blamed allege alleged condemn condemned`)],
  ["REJECT", words(`reject rejected rejects refuse refused refuses deny denied veto vetoed`)],
  ["CONSULT", words(`visit visited visits meet meets met meeting talks summit negotiate negotiations
    conference discuss discussed`)],
  ["AGREE", words(`agree agreed agreement deal treaty sign signed ceasefire accord`)],
  ["SANCTION", words(`sanction sanctions sanctioned embargo boycott`)],
  ["REQUEST", words(`request requested urge urged appeal appealed demand demanded demanding`)],
  ["CONCEDE", words(`concede conceded apologise apologised release released`)],
  ["COOPERATE", words(`cooperate cooperated cooperation share shared exchange exchanged`)],
  ["SUPPORT", words(`support supports supported hail hailed praise praised welcome welcomed welcoming endorse
    endorsed solidarity celebrate celebrates celebrated celebrating`)],
]; // prettier-ignore

const TYPE_OF = new Map(WORDS.flatMap(([type, list]) => Array.from(list, (word) => [word, type])));

/** @returns null when no list knows any of the tokens [first, end). */
export function eventOf(tokens: readonly Token[], first: number, end: number): EventType | null {
  for (let i = first; i < end; i++) {
    const type = TYPE_OF.get(tokens[i]?.lower ?? "");
    if (type) return type;
  }
  return null;
}
