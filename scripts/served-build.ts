import { spawn } from "node:child_process";
import { once } from "node:events";
import { packageScript, ROOT, runNode, typescript } from "./run.mjs";

/**
 * Builds the page and serves it as npm start does, on a free port, for as long
 * as `use` takes.
 *
 * @throws Error when the build fails.
 */
export async function withServedBuild<Value>(use: (url: string) => Promise<Value>): Promise<Value> {
  const built = await runNode(
    [packageScript("vite", "bin", "vite.js"), "build", "--logLevel", "warn"],
    { cwd: ROOT },
  );
  if (built !== 0) throw new Error("the build failed");
  const server = spawn(process.execPath, typescript("scripts/serve.ts"), {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const address: readonly unknown[] = await once(server.stdout, "data"); // once it answers
    return await use(String(address[0]).trim());
  } finally {
    server.kill();
  }
}
