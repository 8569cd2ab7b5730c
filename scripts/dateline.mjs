// The command line, from a fresh checkout: npm run -s dateline -- build --articles DIR …
import { runNode, typescript } from "./run.mjs";
import { setUp } from "./set-up.mjs";

setUp();
// npm changes to the repository's folder and leaves the caller's in INIT_CWD.
const calledByNpm = process.env["npm_lifecycle_event"] === "dateline";
const cwd = (calledByNpm && process.env["INIT_CWD"]) || process.cwd();
process.exitCode = await runNode([...typescript("src/cli/main.ts"), ...process.argv.slice(2)], {
  cwd,
});
