import { readFileSync, readdirSync } from "node:fs";
import { type Token, tokenise } from "../../src/core/read/tokens.ts";
import { CLASS, CLASSES } from "../../src/core/read/word-features.ts";

/** A sentence in this project's own words, each with the index of its class. */
export interface TaggedSentence {
  readonly tokens: readonly Token[];
  readonly classes: readonly number[];
}

/** @returns the sentences of each text of a folder of CoNLL-U files, in the order of their names. */
export function readTagged(folder: string): TaggedSentence[][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .map((name) =>
      readFileSync(`${folder}/${name}`, "utf8")
        .split("\n\n")
        .flatMap((block) => sentenceOf(block) ?? []),
    );
}

/** Cuts the sentence anew: a word takes the class of the first annotated word that it holds. */
function sentenceOf(block: string): TaggedSentence | null {
  const rows = block
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split("\t"));
  const classAt = new Map<number, number>();
  let text = "";
  let joinedTo = 0; // last word number of a row that stands for several
  for (const [id = "", form = "", , universal = "", penn = "", , , , , misc = ""] of rows) {
    const [first, last] = id.split("-").map(Number);
    const isPart = last === undefined && (first ?? 0) <= joinedTo;
    if (last !== undefined) joinedTo = last;
    else if (!id.includes(".")) classAt.set(text.length, classOf(universal, penn, form));
    if (id.includes(".")) continue;
    if (last !== undefined) {
      parts.push(...partsOf(rows, first ?? 0, last));
      let at = text.length;
      for (const part of parts.splice(0)) {
        classAt.set(at, part.of);
        at += part.length;
      }
      text += form + (misc.includes("SpaceAfter=No") ? "" : " ");
    } else if (!isPart) text += form + (misc.includes("SpaceAfter=No") ? "" : " ");
  }
  const tokens = tokenise(text);
  const classes = tokens.map(({ start, end, kind }) => {
    if (kind === "mark") return CLASS.mark;
    for (let at = start; at < end; at++) {
      const known = classAt.get(at);
      if (known !== undefined) return known;
    }
    return CLASS.noun; // inside a longer annotated word
  });
  return tokens.length > 0 ? { tokens, classes } : null;
}

const parts: { readonly of: number; readonly length: number }[] = [];

/** "don't" is one row of several words: where each begins inside it. */
const partsOf = (rows: readonly string[][], first: number, last: number) =>
  rows
    .filter(([id = ""]) => /^\d+$/.test(id) && Number(id) >= first && Number(id) <= last)
    .map(([, form = "", , universal = "", penn = ""]) => ({
      of: classOf(universal, penn, form),
      length: form.length,
    }));

const PENN = new Map(
  [
    ["noun", "NN NNS FW"],
    ["name", "NNP NNPS"],
    ["pronoun", "PRP EX"],
    ["possessive", "PRP$"],
    ["determiner", "DT PDT"],
    ["adjective", "JJ JJR JJS AFX"],
    ["adverb", "RB RBR RBS UH"],
    ["preposition", "IN RP"],
    ["to", "TO"],
    ["modal", "MD"],
    ["base", "VB"],
    ["present", "VBP VBZ"],
    ["past", "VBD"],
    ["participle", "VBN"],
    ["ing", "VBG"],
    ["and", "CC"],
    ["number", "CD"],
    ["wh", "WDT WP WP$ WRB"],
    ["genitive", "POS"],
  ].flatMap(([name = "", tags = ""]) =>
    tags.split(" ").map((tag) => [tag, CLASSES.indexOf(name)] as const),
  ),
);

function classOf(universal: string, penn: string, form: string): number {
  const isThat = form.toLowerCase() === "that" && (universal === "SCONJ" || penn === "WDT");
  return isThat ? CLASS.that : (PENN.get(penn) ?? CLASS.noun);
}
