// Part of the gate: the committed dataset is what the build makes today, byte for byte.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDataset } from "./build-dataset.mjs";
import { ROOT } from "./run.mjs";

const COMMITTED = "data/dataset.json";
const folder = mkdtempSync(join(tmpdir(), "dateline-"));
try {
  const rebuilt = join(folder, "dataset.json");
  const code = await buildDataset(rebuilt);
  const isSame = code === 0 && readFileSync(rebuilt).equals(readFileSync(join(ROOT, COMMITTED)));
  if (code === 0 && !isSame) {
    console.error(
      `${COMMITTED} is not what the build makes today. Run npm run dataset and commit it.`,
    );
  }
  process.exitCode = isSame ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
