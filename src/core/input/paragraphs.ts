/**
 * The few parts of a DOM that reading a page needs, so that core compiles
 * without one. linkedom's nodes have them, and so have a browser's.
 */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
}

export interface HtmlDocument {
  readonly body: HtmlElement;
  querySelector(selector: string): HtmlElement | null;
}

export const isHtmlNode = (x: unknown): x is HtmlNode =>
  typeof x === "object" && x !== null && "nodeType" in x && "childNodes" in x;

export const isHtmlDocument = (x: unknown): x is HtmlDocument =>
  isHtmlNode(x) && "body" in x && isHtmlNode(x.body) && "querySelector" in x;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const NEVER_TEXT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH BUTTON SELECT TEXTAREA HEAD TITLE".split(
    " ",
  ),
);
const INLINE = new Set(
  "A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME U VAR WBR".split(
    " ",
  ),
);

/**
 * The text of a node as paragraphs, white space folded. A block element is a
 * paragraph of its own, and so is what two line breaks set apart.
 */
export function toParagraphs(root: HtmlNode): readonly string[] {
  const paragraphs: string[] = [];
  let current = "";
  const finish = () => {
    for (const part of current.split(/\n[ \n]*\n/)) {
      const text = part.replace(/\s+/g, " ").trim();
      if (text !== "") paragraphs.push(text);
    }
    current = "";
  };
  // What is still to come, the next last; null ends a block. No recursion: depth is a stranger's.
  const ahead: (HtmlNode | null)[] = [root];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (node === null) {
      finish();
      continue;
    }
    if (node.nodeType === TEXT_NODE) {
      current += (node.textContent ?? "").replace(/\s+/g, " ");
      continue;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== ELEMENT_NODE || NEVER_TEXT.has(name)) continue;
    if (name === "BR") current += "\n";
    if (name !== "BR" && !INLINE.has(name)) {
      finish();
      ahead.push(null);
    }
    for (const child of [...node.childNodes].reverse()) ahead.push(child);
  }
  finish();
  return paragraphs;
}
