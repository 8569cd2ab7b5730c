import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenise, tokeniseByPattern } from "./tokens.ts";

const PIECE = fc.oneof(
  fc.constantFrom(
    "U.S.", "A.", "B.C", "Ada", "O'Neill", "O’Neill", "Peru's", "PERU'S", "Peru’s", "'s", "x'", "12", "1,000.5",
    "3.", "4,", "12th", "a1", "é", "café's", "İ", "e\u0301", "ʼ", "-", "—", "$", "\t", "\n", "\u00a0", "\u0000", "😀", "Київ",
    "КИЇВ", "п'ять", "п’ять", "Є.І.", "Єв's", "ґава", "Ґ", "и\u0306", "ё", "Ǆ", "ǅ", "ſ", "x'ſ", "ª", "½", "²", "٣", "“", "”", "…", "«", "»", "–", "Łódź", "ΑΒ", "\u037e",
  ), // prettier-ignore
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0x52f }).map((code) => String.fromCharCode(code)), maxLength: 6 }), // prettier-ignore
);

test("cutting by classes of letters makes the same tokens as the pattern that defines them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(PIECE, fc.constantFrom("", "", " ")), { maxLength: 12 }),
      (parts) => {
        const text = parts.flat().join("");
        expect(tokenise(text)).toEqual(tokeniseByPattern(text));
      },
    ),
    { numRuns: 3000 },
  );
});
