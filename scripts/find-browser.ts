import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";

/** What Playwright, Vitest's browser provider and the bench hand to launch(). */
export interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** WebGL2 in software, and nothing that asks the network. */
const ARGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const NONE_FOUND =
  "No Chromium found for the browser tests. Install one (Debian: apt-get install chromium; " +
  "anywhere: npx playwright install chromium) or put its path into CHROMIUM_PATH.";

/** The package's own file looks for fonts in the folder /tmp alone. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @throws Error that says what to install, when this machine has no Chromium at all. */
export async function findBrowser(): Promise<BrowserLaunch> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (existsSync(named)) return launch(named);
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
  }
  const installed = [chromium.executablePath(), ...SYSTEM_PATHS].find((path) => existsSync(path));
  if (installed) return launch(installed);
  const folder = await unpack();
  return launch(join(folder, "chromium"), {
    FONTCONFIG_PATH: join(folder, "fonts"),
    LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
  });
}

function launch(executablePath: string, more: Record<string, string> = {}): BrowserLaunch {
  const env: Record<string, string> = { ...more };
  for (const [name, value] of Object.entries(process.env)) env[name] ??= value ?? "";
  return { executablePath, args: [...ARGS], env };
}

/**
 * @sparticuz/chromium carries a Chromium and its shared libraries, packed. It
 * unpacks into TMPDIR and believes whatever lies there, so it gets a folder of
 * its own, which takes its final name only when complete.
 */
async function unpack(): Promise<string> {
  const packageFolder = join(root, "node_modules", "@sparticuz", "chromium");
  // An optional package: it does not install everywhere, nor run everywhere.
  if (!existsSync(packageFolder) || process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(NONE_FOUND);
  }
  const cache = join(root, "node_modules", ".cache");
  const folder = join(cache, `chromium-${versionIn(join(packageFolder, "package.json"))}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, "unpacking-"));
  const restore = setEnvironment({ TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" });
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
    writeFileSync(join(staging, "fonts", "fonts.conf"), FONTS_CONF);
    renameSync(staging, folder);
  } finally {
    restore();
    rmSync(staging, { recursive: true, force: true });
  }
  return folder;
}

/** @returns a function that puts everything back, also what the package's import adds. */
function setEnvironment(values: Record<string, string>): () => void {
  const before = new Map(Object.entries(process.env));
  Object.assign(process.env, values);
  return () => {
    for (const name of Object.keys(process.env))
      if (!before.has(name)) Reflect.deleteProperty(process.env, name);
    for (const [name, value] of before) process.env[name] = value;
  };
}

function versionIn(manifestPath: string): string {
  const manifest: unknown = JSON.parse(readFileSync(manifestPath, "utf8"));
  const hasVersion = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return hasVersion ? String(manifest.version) : "unknown";
}
