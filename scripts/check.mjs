// The whole gate, one line a step. Names as arguments run those steps alone:
//   npm run check -- lint unit
import { spawn } from "node:child_process";
import { environment, packageScript, ROOT } from "./run.mjs";

const tsc = packageScript("typescript", "bin", "tsc");
const vitest = packageScript("vitest", "vitest.mjs");

/** Name, then the arguments that this same Node runs. */
const STEPS = [
  ["format", packageScript("prettier", "bin", "prettier.cjs"), "--check", "."],
  ["lint", packageScript("eslint", "bin", "eslint.js"), ".", "--max-warnings", "0"],
  ["types-core", tsc, "-p", "src/core"],
  ["types", tsc, "-p", "."],
  ["types-svelte", packageScript("svelte-check", "bin", "svelte-check"), "--fail-on-warnings"],
  ["unused", packageScript("knip", "bin", "knip.js")],
  ["unit", vitest, "run", "--project", "node"],
  ["dataset", "scripts/check-dataset.mjs"],
  ["components", vitest, "run", "--project", "browser"],
  ["build", packageScript("vite", "bin", "vite.js"), "build", "--logLevel", "warn"],
  ["e2e", packageScript("@playwright", "test", "cli.js"), "test"],
];

/** How many tests a step ran, in the words of Vitest and of Playwright. */
const TESTS = [/^\s*Tests\s+(?:(\d+) failed \| )?(?:(\d+) passed)?/m, /^\s+()(\d+) passed \(/m];

const asked = process.argv.slice(2);
const names = STEPS.map(([name]) => name);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(", ")}. Steps: ${names.join(", ")}.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const [name, ...args] of STEPS) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const started = performance.now();
  const { code, output } = await run(args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  const tests = countTests(output);
  passed += code === 0 ? (tests?.passed ?? 1) : (tests?.passed ?? 0);
  failed += code === 0 ? 0 : Math.max(1, tests?.failed ?? 0);
  const detail = tests ? `  ${tests.passed} tests` : "";
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name.padEnd(13)}${seconds} s${detail}`);
  if (code !== 0) console.log(output.trimEnd());
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function countTests(output) {
  for (const pattern of TESTS) {
    const match = pattern.exec(output);
    if (match) return { failed: Number(match[1] || 0), passed: Number(match[2] ?? 0) };
  }
  return null;
}

function run(args) {
  const env = { ...environment, NO_COLOR: "1", FORCE_COLOR: "0" };
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
