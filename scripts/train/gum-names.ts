import { type MarkedText, type Sentence, type Word, withHeadlines } from "./marked-text.ts";

interface GumWord extends Word {
  readonly pos: string;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
}

/** GUM in CoNLL-U; entities are nested spans in the last column. */
export function readGum(file: string, content: string): MarkedText[] {
  const sentences: Sentence[] = [];
  const open = new Map<string, { first: number; kind: string }>();
  for (const block of content.split("\n\n")) {
    const lines = block.split("\n");
    const rows = lines.filter((line) => /^\d+\t/u.test(line)).map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    const begins = lines.some((line) => line.startsWith("# newpar"));
    let glued = true;
    const words: GumWord[] = [];
    const entities: { first: number; end: number; kind: string }[] = [];
    open.clear();
    const multi = multiWords(lines);
    for (const [i, row] of rows.entries()) {
      const [, text = "", , pos = "", tag = "", , head = "0", relation = "", , misc = ""] = row;
      const whole = multi.get(i);
      words.push({ text, spaced: !glued, pos, tag, head: Number(head) - 1, relation });
      glued = whole ?? misc.includes("SpaceAfter=No");
      const marks = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? "";
      for (const [, opens, id = "", kind = "", closes] of marks.matchAll(
        /(\()?(\d+)(?:\[[^\]]*\])?(?:-([a-z]+)[^()]*)?(\))?/gu,
      )) {
        if (opens) open.set(id, { first: i, kind });
        if (closes) {
          const began = open.get(id);
          if (began) entities.push({ ...began, end: i + 1 });
        }
      }
    }
    sentences.push({ words, names: properNames(words, entities), joint: begins ? "\n\n" : " " });
  }
  return withHeadlines(file.replace(".conllu", ""), sentences);
}

/** Inside "didn't" (a row 3-4) no word has a space after it but the last. */
function multiWords(lines: readonly string[]): Map<number, boolean> {
  const inside = new Map<number, boolean>();
  for (const line of lines) {
    const range = /^(\d+)-(\d+)\t/u.exec(line);
    if (!range) continue;
    for (let i = Number(range[1]); i < Number(range[2]); i++) inside.set(i - 1, true);
    inside.set(Number(range[2]) - 1, line.includes("SpaceAfter=No"));
  }
  return inside;
}

/** The proper name at the head of each entity: "the old city of Athens" names Athens. */
function properNames(
  words: readonly GumWord[],
  entities: readonly { first: number; end: number; kind: string }[],
): { first: number; end: number; kind: string }[] {
  const names = new Map<string, { first: number; end: number; kind: string }>();
  for (const { first, end, kind } of entities) {
    let head = -1;
    for (let i = first; i < end; i++) {
      const up = words[i]?.head ?? -1;
      if (up < first || up >= end) {
        head = i;
        break;
      }
    }
    const inner = entities.filter(
      (each) => each.first >= first && each.end <= end && each.end - each.first < end - first,
    );
    if (words[head]?.pos !== "PROPN" && kind === "place") {
      const below = words.findIndex(
        (word, i) =>
          i > head &&
          i < end &&
          word.head === head &&
          word.pos === "PROPN" &&
          /^(?:nmod|appos|flat)/u.test(word.relation) &&
          !inner.some((each) => each.first <= i && i < each.end),
      );
      head = below;
    }
    if (head < 0 || words[head]?.pos !== "PROPN") continue;
    const isFree = (i: number) =>
      !inner.some(
        (each) => each.first <= i && i < each.end && !(each.first <= head && head < each.end),
      );
    const isName = (i: number) =>
      (words[i]?.pos === "PROPN" || /^NNPS?$/u.test(words[i]?.tag ?? "")) && isFree(i);
    let from = head;
    while (from - 1 >= first && isName(from - 1)) from--;
    let to = head + 1;
    for (;;) {
      if (to < end && isName(to)) to++;
      else if (to + 1 < end && words[to]?.text === "of" && isName(to + 1)) to += 2;
      else break;
    }
    names.set(`${from}-${to}`, { first: from, end: to, kind });
  }
  return Array.from(names.values());
}
