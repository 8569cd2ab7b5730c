import { type MarkedText, type Sentence, jointAfter, withHeadlines } from "./marked-text.ts";

const CLITIC = /^(?:n't|['’](?:s|re|ve|ll|d|m)?|s)$/iu;
const KIND = new Map([
  ["LOC", "place"],
  ["PER", "person"],
  ["ORG", "organization"],
  ["MISC", "other"],
]);

function namesOf(tags: readonly string[]): { first: number; end: number; kind: string }[] {
  const names: { first: number; end: number; kind: string }[] = [];
  for (const [i, tag] of tags.entries()) {
    const kind = KIND.get(tag.slice(2));
    if (!kind) continue;
    const last = names.at(-1);
    const goes = tag.startsWith("I-") && last?.end === i && last.kind === kind;
    if (goes) last.end = i + 1;
    else names.push({ first: i, end: i + 1, kind });
  }
  return names;
}

/** UNER English EWT, IOB2: `index TAB token TAB tag …`, `# text = …` above each sentence. */
export function readUner(name: string, content: string): MarkedText[] {
  const documents: { id: string; sentences: Sentence[] }[] = [];
  let joint = "\n\n";
  for (const block of content.split("\n\n")) {
    const lines = block.split("\n");
    const newdoc = lines.find((line) => line.startsWith("# newdoc id = "));
    if (newdoc || documents.length === 0)
      documents.push({ id: newdoc?.slice(14) ?? name, sentences: [] });
    const raw = lines.find((line) => line.startsWith("# text = "))?.slice(9) ?? "";
    const rows = lines.filter((line) => /^\d/u.test(line)).map((line) => line.split("\t"));
    let at = 0;
    const words = rows.map(([, text = ""]) => {
      const found = raw.indexOf(text, at);
      const spaced = found > at || found < 0;
      at = found < 0 ? at : found + text.length;
      return { text, spaced: spaced && !CLITIC.test(text) };
    });
    if (words.length === 0) continue;
    const names = namesOf(rows.map(([, , tag = "O"]) => tag));
    documents.at(-1)?.sentences.push({ words, names, joint });
    joint = jointAfter(words);
  }
  return documents.flatMap(({ id, sentences }) => withHeadlines(id, sentences));
}

const CLOSES = /^(?:[.,;:!?%)\]]|n't|['’](?:s|re|ve|ll|d|m)?)$/iu;
const OPENS = /^[([$£]$/u;

/** Wikigold: `token TAG`, no spaces kept, `-DOCSTART-` between documents; quotes alternate. */
export function readWikigold(content: string): MarkedText[] {
  const documents: Sentence[][] = [[]];
  let joint = "\n\n";
  for (const block of content.split("\n\n")) {
    const rows = block
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split(" "));
    if (rows[0]?.[0] === "-DOCSTART-") {
      documents.push([]);
      rows.shift();
    }
    if (rows.length === 0) continue;
    let open = false;
    let glued = true;
    const words = rows.map(([text = ""]) => {
      const isQuote = text === '"';
      const spaced = !glued && !CLOSES.test(text) && !(isQuote && open);
      glued = OPENS.test(text) || (isQuote && !open);
      if (isQuote) open = !open;
      return { text, spaced };
    });
    const names = namesOf(rows.map(([, tag = "O"]) => tag));
    documents.at(-1)?.push({ words, names, joint });
    joint = jointAfter(words);
  }
  return documents
    .filter((sentences) => sentences.length > 0)
    .flatMap((sentences, i) => withHeadlines(`wikigold-${i}`, sentences));
}
