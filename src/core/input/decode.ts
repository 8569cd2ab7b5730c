import { LARGEST_ARTICLE_BYTES, inMegabytes } from "../limits.ts";
import { type Result, err, ok } from "../result.ts";

/** Null where the bytes are not UTF-8. The caller's platform has the decoder, core has none. */
export type DecodeUtf8 = (bytes: Uint8Array) => string | null;

/** More than this share of control characters is no text a person wrote. */
const MOST_CONTROL_SHARE = 0.01;
// Tab, line feed, vertical tab, form feed and carriage return do occur in text.
const CONTROL = /[\u0001-\u0008\u000e-\u001f\u007f]/g;

/**
 * Bytes of an article to text with LF line ends and no byte order mark.
 * Offsets into an article count from here.
 *
 * @returns the text, or one sentence that says what the bytes are and what to do.
 */
export function decodeArticle(bytes: Uint8Array, decode: DecodeUtf8): Result<string, string> {
  if (bytes.length > LARGEST_ARTICLE_BYTES) return err(articleTooLarge(bytes.length));
  const wide = utf16Mark(bytes);
  if (wide) return err(`is in ${wide}; save it as UTF-8`);
  if (bytes.includes(0)) return err("is a binary file, not text; export it as text or Markdown");
  const text = decode(bytes);
  if (text === null) {
    return err(
      looksLikeWindows1251(bytes)
        ? "is not UTF-8 and looks like windows-1251; save it as UTF-8"
        : "is not UTF-8; save it as UTF-8",
    );
  }
  const clean = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (clean.trim() === "") return err("is empty, so there is nothing to read; fill or remove it");
  const controls = clean.match(CONTROL)?.length ?? 0;
  if (controls > clean.length * MOST_CONTROL_SHARE) {
    return err("is a binary file, not text; export it as text or Markdown");
  }
  return ok(clean);
}

export const articleTooLarge = (bytes: number): string =>
  `is ${inMegabytes(bytes)}, over the limit of ${inMegabytes(LARGEST_ARTICLE_BYTES)} for an article; split it`;

function utf16Mark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "UTF-16 (little-endian)";
  return first === 0xfe && second === 0xff ? "UTF-16 (big-endian)" : null;
}

/** Cyrillic fills 0xC0 to 0xFF there: words are runs of such bytes, which Latin-1 has one at a time. */
function looksLikeWindows1251(bytes: Uint8Array): boolean {
  let cyrillic = 0;
  let inRuns = 0;
  let previous = 0;
  for (const byte of bytes) {
    const isLetter = byte >= 0xc0 || byte === 0xb3 || byte === 0xbf || byte === 0xba; // і ї є
    if (isLetter) cyrillic++;
    if (isLetter && previous >= 0xb3) inRuns++;
    previous = byte;
  }
  return cyrillic >= 4 && inRuns > cyrillic / 2;
}
