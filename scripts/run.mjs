// Starts a program of this repository's own packages, or one of its TypeScript files.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The script of an installed package, to be run by this same Node: no shell, no .cmd files. */
export const packageScript = (...path) => join(ROOT, "node_modules", ...path);

/** Node's arguments that run a TypeScript file of ours, from whatever folder it is called. */
export const typescript = (file) => [
  "--import",
  pathToFileURL(packageScript("tsx", "dist", "esm", "index.mjs")).href,
  join(ROOT, file),
];

/** tsx would otherwise read the tsconfig.json of the caller's folder. */
export const environment = { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, "tsconfig.json") };

/**
 * Runs Node with the arguments, hands signals on, and settles with the exit code.
 *
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runNode(args, options) {
  const child = spawn(process.execPath, args, { stdio: "inherit", env: environment, ...options });
  const handOn = (signal) => child.kill(signal);
  process.on("SIGINT", handOn).on("SIGTERM", handOn);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      process.off("SIGINT", handOn).off("SIGTERM", handOn);
      resolve(code ?? 1);
    });
  });
}
