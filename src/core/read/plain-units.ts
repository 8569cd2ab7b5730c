/** What a code unit is to the cutting of words where no pattern need be asked. */
export const UNIT = {
  /** The pattern has to decide: letters to be composed, other digits, beyond the alphabets here. */
  unsure: 0,
  blank: 1,
  mark: 2,
  digit: 3,
  small: 4,
  capital: 5,
} as const;

/** Behind the Latin and Cyrillic letters that Europe writes with. */
const END = 0x530;
const CLASSES = Uint8Array.from({ length: END }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(unit: string): number {
  const lower = unit.toLowerCase();
  if (/\s/u.test(unit)) return UNIT.blank;
  if (/[0-9]/u.test(unit)) return UNIT.digit;
  // Folding must be no more than small letters for capitals; ſ is an s to a pattern without case.
  if (unit.normalize("NFC") !== unit || unit === "ſ") return UNIT.unsure;
  if (/\p{Lu}/u.test(unit)) return UNIT.capital;
  if (/\p{Ll}/u.test(unit)) return lower === unit ? UNIT.small : UNIT.unsure;
  return /[\p{L}\p{M}\p{N}]/u.test(unit) || lower !== unit ? UNIT.unsure : UNIT.mark;
}

const FIRST_TYPED = 0x2010;
const LAST_TYPED = 0x2027;
/** May be part of a word. */
const CURLY_APOSTROPHE = 0x2019;

/** Dashes, quotation marks and dots are marks beyond the alphabets too. */
export function unitClass(code: number): number {
  if (code < END) return CLASSES[code] ?? UNIT.unsure;
  const isTyped = code >= FIRST_TYPED && code <= LAST_TYPED && code !== CURLY_APOSTROPHE;
  return isTyped ? UNIT.mark : UNIT.unsure;
}
