import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readGum } from "./gum-names.ts";
import { readUner, readWikigold } from "./iob.ts";
import type { MarkedText } from "./marked-text.ts";

/** The texts of ../shared/train, in an order that depends on their names alone. */
export function readCorpora(folder: string): MarkedText[] {
  const gum = readdirSync(join(folder, "gum"))
    .filter((file) => file.endsWith(".conllu"))
    .sort();
  return [
    ...gum.flatMap((file) => readGum(file, read(join(folder, "gum", file)))),
    ...readUner("uner-dev", read(join(folder, "uner-dev.iob2"))),
    ...readUner("uner-test", read(join(folder, "uner-test.iob2"))),
    ...readWikigold(read(join(folder, "wikigold.txt"))),
  ];
}

const read = (file: string): string => readFileSync(file, "utf8");
