import { isObject } from "../input/json.ts";

/** What a file of an import is, by what is in it first and by its name second. */
export type FileKind = "text" | "html" | "feed" | "json";

const BY_EXTENSION = new Map<string, FileKind>([
  [".md", "text"],
  [".markdown", "text"],
  [".txt", "text"],
  [".text", "text"],
  [".html", "html"],
  [".htm", "html"],
  [".xhtml", "html"],
  [".rss", "feed"],
  [".atom", "feed"],
  [".xml", "feed"],
  [".json", "json"],
  [".geojson", "json"],
]);

export const extensionOf = (name: string): string =>
  /\.[^./]+$/.exec(name)?.[0].toLowerCase() ?? "";

/** A page and a feed begin with a tag that nobody's prose begins with, whatever the file is called. */
export function kindOfFile(name: string, text: string): FileKind {
  const head = text
    .slice(0, HEAD)
    .replace(/^\ufeff/, "")
    .trimStart()
    .toLowerCase();
  if (/^<!doctype html|^<html[\s>]/.test(head)) return "html";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:rss|feed|rdf:rdf)[\s>]/.test(head))
    return "feed";
  if (/^<\?xml[^>]*>\s*<(?:!doctype )?html/.test(head)) return "html";
  return BY_EXTENSION.get(extensionOf(name)) ?? (/^[[{]\s*["{[]/.test(head) ? "json" : "text");
}
const HEAD = 1024;

/** What is not for reading, with the reason; null for everything else. */
export function refusalOf({ name, bytes }: { name: string; bytes: Uint8Array }): string | null {
  const parts = name.split("/");
  const last = parts.at(-1) ?? "";
  if (parts.some((part) => part.startsWith(".") || part === "__MACOSX")) {
    return "is a hidden file, which is never an article";
  }
  if (/^readme(?:\.\w+)?$/i.test(last)) return "is a README, which is never an article";
  if (/^desktop\.ini$|^thumbs\.db$/i.test(last)) return "is a file of the operating system";
  const begins = (words: string) => words.split("").every((c, i) => bytes[i] === c.charCodeAt(0));
  if (begins("%PDF")) return "is a PDF, expected text; copy its text and paste it";
  if (begins("PK\u0003\u0004")) {
    const isWord = [".docx", ".odt"].includes(extensionOf(name));
    return isWord
      ? "is a word processor's file, expected text; save it as plain text or as a web page"
      : "is a ZIP archive, expected text; unpack it and drop the folder";
  }
  if (begins("\u00d0\u00cf\u0011\u00e0")) {
    return "is an old Office file, expected text; save it as plain text or as a web page";
  }
  if (/\.(?:mht|mhtml|webarchive)$/i.test(last)) {
    return "is a web archive, expected HTML; save the page as “HTML only”";
  }
  return null;
}

export type JsonKind = "layer" | "citations" | "corrections" | "dataset" | "unknown";

/** @param value - what a JSON file holds. An empty list is nothing at all. */
export function kindOfJson(name: string, value: unknown): JsonKind {
  if (isObject(value)) {
    if (value["format"] === "dateline-dataset") return "dataset";
    const type = value["type"];
    const isGeo = type === "FeatureCollection" || type === "Feature" || type === "Topology";
    if (isGeo || extensionOf(name) === ".geojson") return "layer";
    return "unknown";
  }
  if (!Array.isArray(value)) return "unknown";
  const first: unknown = value[0];
  if (!isObject(first)) return "unknown";
  if ("quote" in first && "about" in first) return "corrections";
  const isRecord = "id" in first && ["title", "type", "issued", "URL"].some((key) => key in first);
  return isRecord || /\.csl\.json$/i.test(name) ? "citations" : "unknown";
}
