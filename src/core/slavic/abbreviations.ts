import { words } from "../read/lexicon/words.ts";

const ALWAYS = words(`
  смт сел о оз дер пос пгт вул просп пл бул пров ул пер наб пр ім им проф акад доц ген полк підп подп
  кап лейт ред св тов гр див см рис стор напр т вел мал нар верх нижн
`);
const UNLESS_COUNTED = words(`м с г р рр гг ст в вв`);
const UNLESS_CLOSING = words(`д п`);

/**
 * Ukrainian and Russian words whose full stop does not end a sentence: "м.
 * Київ", "им. Ленина". "unless counted": not behind a number, where "2022 р."
 * may well end one; "unless closing": not in "і т. д."
 */
export function slavicAbbreviation(
  lower: string,
): "always" | "unless counted" | "unless closing" | null {
  if (ALWAYS.has(lower)) return "always";
  if (UNLESS_CLOSING.has(lower)) return "unless closing";
  return UNLESS_COUNTED.has(lower) ? "unless counted" : null;
}
