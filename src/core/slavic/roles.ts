import type { PlaceRole } from "../model.ts";
import type { Token } from "../read/tokens.ts";
import { looksLikeAdjective } from "./agreement.ts";
import { KIND_FORMS } from "./kind-words.ts";
import { LEAVES } from "./lexicon/standing.ts";
import { isDash } from "./said-words.ts";
import { languageOf } from "./script.ts";
import { CONJUNCTIONS, SHORT_KINDS, kindsBefore } from "./words.ts";

const FROM = /^(?:з|із|зі|від|из|изо|от|с|со|из-под)$/u;
/** With the instrumental they tell of company: "відносини з Туреччиною". */
const WITH = /^(?:з|із|зі|с|со)$/u;
const INSTRUMENTAL = /(?:[оеє]м|[оеє]ю|[иы]м|[ая]ми|[иы]ми|[оеє]й)$/u;
const TO = /^(?:до|к|ко)$/u;
const AT =
  /^(?:біля|під|над|через|поблизу|неподалік|навколо|довкола|коло|вздовж|уздовж|по|посеред|поза|при|напроти|навпроти|возле|около|под|вблизи|близ|вокруг|вдоль|недалеко|неподалеку|посреди|напротив)$/u;
/** With the accusative a way, with the locative a place. */
const IN = /^(?:у|в|во|на)$/u;
/** Endings of the locative, and forms that only it has. */
const LOCATIVE =
  /(?:[іїео]|ау|ах|ях|ові|еві|єві|ому|ьому|ої|ій|ой|ом|ем|ии|ім|их|ых)$|^(?:криму|крыму|донбасу)$|[сцз]ьку$/u;
const REACH = 8; // tokens from a name back to its preposition

/** What part a place has in a claim in Ukrainian or Russian, by the nearest word before it that says so. */
export function slavicRoleAt(tokens: readonly Token[], from: number, name: number): PlaceRole {
  const { lower: own = "" } = tokens[name] ?? {};
  for (let i = name - 1; i >= Math.max(from, name - REACH); i--) {
    const token = tokens[i];
    if (!token) break;
    const { lower } = token;
    if (WITH.test(lower) && INSTRUMENTAL.test(headCase(tokens, i + 1, name) ?? own)) return "about";
    if (FROM.test(lower) || LEAVES.test(lower)) return "from";
    if (TO.test(lower)) return "to";
    if (AT.test(lower)) return "at";
    if (IN.test(lower))
      return isLocative(tokens, headCase(tokens, i + 1, name) ?? own, name) ? "at" : "to";
    const passes =
      lower === "," ||
      token.text === "." ||
      CONJUNCTIONS.has(lower) ||
      SHORT_KINDS.has(lower) ||
      kindsBefore(lower) !== null ||
      KIND_FORMS.has(lower) ||
      token.capital ||
      looksLikeAdjective(lower) ||
      (token.text === "-" && !isDash(tokens, i));
    if (!passes) break;
  }
  return "about";
}

/** In Russian names in -и do not change: "в Сочи"; in Ukrainian they are plurals on the way: "в Суми". */
const isLocative = (tokens: readonly Token[], form: string, name: number): boolean =>
  LOCATIVE.test(form) ||
  (form.endsWith("и") && languageOf(tokens, name - REACH, name + REACH) === "ru");

/** "у місті Київ", "на лівому березі Дніпра": the first word behind the preposition stands in its case. */
function headCase(tokens: readonly Token[], from: number, name: number): string | null {
  const { lower = "", capital = true } = tokens[from] ?? {};
  return from < name && !capital && !SHORT_KINDS.has(lower) ? lower : null;
}
