import { fuzz } from "./fuzz/fuzz-one.ts";
import { TARGETS } from "./fuzz/targets.ts";

/**
 * npm run fuzz: at least 100,000 mutated inputs over all importers. "npm run fuzz
 * -- page 5000" asks for one importer and so many inputs, a third word for a seed.
 */

const ALL = 104_000;
const [asked, count, start] = process.argv.slice(2);
const names = asked === undefined ? [...TARGETS.keys()] : [asked];
const runs = Number(count ?? Math.ceil(ALL / TARGETS.size));
const seed = Number(start ?? Date.now() % 2 ** 31);
if (!names.every((name) => TARGETS.has(name)) || !(runs > 0) || !Number.isInteger(seed)) {
  console.error(`npm run fuzz -- [${[...TARGETS.keys()].join("|")} [INPUTS [SEED]]]`);
  process.exit(2);
}

/** Time of the processor: what else the machine does is no fault of an importer. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

let total = 0;
for (const name of names) {
  const started = performance.now();
  const { inputs, characters, slowestMs, failure } = fuzz(name, runs, seed, processorMs);
  total += inputs;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const megabytes = (characters / 1e6).toFixed(1);
  console.log(
    `${name.padEnd(12)} ${String(inputs).padStart(7)} inputs, ${megabytes} MB in ${seconds} s, slowest ${Math.round(slowestMs)} ms`,
  );
  if (failure !== null) {
    console.error(`${name}: ${failure}`);
    process.exitCode = 1;
  }
}
console.log(`${total} inputs, seed ${seed}${process.exitCode ? "" : ": nothing broke"}`);
