import { cpus, totalmem } from "node:os";
import { measureDates } from "./bench/dates.ts";
import { measurePage } from "./bench/page.ts";
import { measureReading } from "./bench/reading.ts";
import { measureRelations } from "./bench/relations.ts";
import { type Row, printTable } from "./bench/table.ts";

/**
 * npm run bench: how fast the page starts, how fast reading is, beside a peer,
 * and how relations grow with the claims, all in one run on one machine.
 * "npm run bench -- relations" measures one of them. Never a test: a busy
 * machine is no failure.
 */

const MEASURES = new Map<string, () => Promise<readonly Row[]> | readonly Row[]>([
  ["reading", measureReading],
  ["dates", measureDates],
  ["relations", measureRelations],
  ["page", measurePage],
]);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !MEASURES.has(name));
if (unknown.length > 0) {
  console.error(`No measure ${unknown.join(", ")}. Measures: ${[...MEASURES.keys()].join(", ")}.`);
  process.exit(2);
}

const processors = cpus();
const memoryGb = Math.round(totalmem() / 1024 ** 3);
console.log(
  `${processors.length} × ${processors[0]?.model.trim() ?? "unknown processor"}, ${memoryGb} GB, ` +
    `Node ${process.version}, rendering in software`,
);
for (const [name, measure] of MEASURES) {
  if (asked.length === 0 || asked.includes(name)) printTable(await measure());
}
