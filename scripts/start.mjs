// npm start: installs what is missing, builds the explorer, serves it.
import { packageScript, ROOT, runNode, typescript } from "./run.mjs";
import { setUp } from "./set-up.mjs";

setUp();
const built = await runNode(
  [packageScript("vite", "bin", "vite.js"), "build", "--logLevel", "warn"],
  { cwd: ROOT },
);
process.exitCode = built === 0 ? await runNode(typescript("scripts/serve.ts")) : built;
