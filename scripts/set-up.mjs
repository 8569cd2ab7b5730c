// Installs what package-lock.json asks for when it is missing or no longer what is installed.
// Plain JavaScript without dependencies: it runs before there are any.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];

/** Lock file entries by folder, or null where there is no readable lock file. */
function lockedPackages(file) {
  try {
    const { packages } = JSON.parse(readFileSync(join(ROOT, file), "utf8"));
    return new Map(Object.entries(packages).filter(([folder]) => folder !== ""));
  } catch {
    return null;
  }
}

/**
 * npm writes the inner lock file last, so a broken installation has none.
 * Optional packages of other platforms are wanted and never installed.
 */
function isStale() {
  const wanted = lockedPackages("package-lock.json");
  const installed = lockedPackages("node_modules/.package-lock.json");
  if (!wanted || !installed) return true;
  for (const [folder, { version, optional }] of wanted) {
    const present = installed.get(folder);
    if (present ? present.version !== version : !optional) return true;
  }
  return false;
}

/** Installs if needed. Everything it prints goes to stderr: stdout may be a data stream. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(
      `Dateline needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.version}.`,
    );
    process.exit(1);
  }
  if (!isStale()) return;
  console.error("Installing the packages of package-lock.json (once; about a minute) …");
  // Development packages build the page and run the command line, whatever NODE_ENV says.
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const npm = process.env["npm_execpath"];
  const options = { cwd: ROOT, stdio: ["ignore", 2, 2] };
  const { status, error } = npm?.endsWith("js")
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (status === 0) return;
  console.error(`npm ci failed${error ? `: ${error.message}` : ""}. Its messages are above.`);
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) setUp();
