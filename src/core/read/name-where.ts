import { words } from "./lexicon/words.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { governor, isBeforeNoun } from "./name-evidence.ts";
import type { Token } from "./tokens.ts";

/** "in what Lopez called", "in that London". */
const POINTED = /^(?:what|that|this|which|whatever)$/u;
const POSSESSIVE = /^['’]s?$/u;
const LONGEST_LIST = 24; // tokens: "in A, B, C and D"

/** Before a place and hardly ever before a person: not "to", "from", "at", "told". */
const WHERE = words(`
  in near across outside throughout hit hits struck strikes reached reaches rocked shook battered
  flooded devastated ravaged
`);

/** Whether the words before a name make it where something is, goes or strikes, also over a list: "hit A and NAME". */
export function isWhereSaid(
  tokens: readonly Token[],
  { firstToken, endToken, runFirst, runEnd }: NameCandidate,
): boolean {
  if (runFirst < firstToken || runEnd > endToken) return false;
  let first = firstToken;
  while (
    first > firstToken - LONGEST_LIST &&
    isListed(tokens, first, first < firstToken || isJoint(tokens[endToken]))
  ) {
    first--;
    while (isJoint(tokens[first - 1])) first--;
    while (tokens[first - 1]?.capital && tokens[first - 1]?.kind === "word") first--;
  }
  const at = governor(tokens, first);
  if (tokens[at]?.lower === "from" && isTo(tokens, endToken)) return true;
  if (POINTED.test(tokens[first - 1]?.lower ?? "") || isBeforeNoun(tokens[endToken])) return false;
  return WHERE.has(tokens[at]?.lower ?? "") && !POSSESSIVE.test(tokens[endToken]?.text ?? "");
}

/** "A and NAME"; behind a comma only where the list goes on: "In A, NAME said" is none. */
function isListed(tokens: readonly Token[], first: number, goesOn: boolean): boolean {
  const joint = tokens[first - 1];
  const before = tokens[first - 2];
  if (!isJoint(joint) || !(before?.capital || before?.text === ",")) return false;
  return joint?.text !== "," || goesOn;
}

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === "," || token.lower === "and" || token.lower === "or");

/** "from NAME to Cusco". */
const isTo = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.lower === "to" && tokens[end + 1]?.capital === true;
