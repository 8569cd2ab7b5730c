import { DEEPEST_JSON, LARGEST_JSON_BYTES, inMegabytes } from "../limits.ts";
import { type Problem, type Result, err, ok } from "../result.ts";

/**
 * JSON from a stranger: size and depth are looked at before anything is built
 * from it, and the place of a mistake is given as an editor shows it.
 */
export function parseJson(text: string, file: string): Result<unknown, Problem> {
  const problem = (message: string) => err({ file, path: "", message });
  if (text.length > LARGEST_JSON_BYTES) return problem(tooLarge(text.length));
  if (text.trim() === "") return problem("is empty, expected JSON");
  const deep = tooDeepAt(text);
  if (deep !== null) {
    return problem(`is nested deeper than ${DEEPEST_JSON} levels at ${lineAndColumn(text, deep)}`);
  }
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    const wrongAt = findMistake(text, messageOf(error));
    return problem(
      wrongAt === null
        ? `breaks off at ${lineAndColumn(text, text.length)}, so it is not complete JSON; get the whole file again`
        : `is not JSON: unexpected ${shown(text, wrongAt)} at ${lineAndColumn(text, wrongAt)}`,
    );
  }
}

/**
 * Engines do not always say where; then it is where the shortest prefix goes wrong.
 *
 * @returns null for a text that is right as far as it goes.
 */
function findMistake(text: string, reason: string): number | null {
  if (endsEarly(reason, text)) return null;
  const position = positionIn(reason);
  if (position !== null) return position;
  let sound = 0;
  let wrong = text.length;
  while (sound + 1 < wrong) {
    const middle = (sound + wrong) >>> 1;
    const prefix = text.slice(0, middle);
    const prefixReason = reasonOf(prefix);
    if (prefixReason === null || endsEarly(prefixReason, prefix)) sound = middle;
    else wrong = middle;
  }
  return sound;
}

function reasonOf(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : "");

function positionIn(reason: string): number | null {
  const digits = /position (\d+)/.exec(reason)?.[1];
  return digits === undefined ? null : Number(digits);
}

const endsEarly = (reason: string, text: string): boolean =>
  /^Unexpected end|^Unterminated/.test(reason) ||
  (positionIn(reason) ?? -1) >= text.trimEnd().length;

export const tooLarge = (bytes: number): string =>
  `is ${inMegabytes(bytes)}, over the limit of ${inMegabytes(LARGEST_JSON_BYTES)}; split it into several files`;

/** Offset of the first bracket that is one too many, or null. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inString) {
      if (character === "\\") i++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "[" || character === "{") {
      if (++depth > DEEPEST_JSON) return i;
    } else if (character === "]" || character === "}") depth--;
  }
  return null;
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  const line = before.split("\n").length;
  return `line ${line}, column ${offset - lastBreak}`;
}

const shown = (text: string, offset: number): string => {
  const character = text.slice(offset, offset + 1);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `"${character}"` : "character";
};

/** True for what JSON calls an object. */
export const isObject = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === "object" && x !== null && !Array.isArray(x);

/** How a value is named in an error: short, on one line, quotes round text. */
export function quoted(value: unknown): string {
  if (value === undefined) return "missing";
  return shortened(JSON.stringify(value));
}

/** What a stranger wrote, as far as a sentence can bear it. */
export const shortened = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
const LONGEST_QUOTE = 60;
