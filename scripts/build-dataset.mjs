// Builds the bundled dataset, to data/dataset.json or the file named as argument.
import { ROOT, runNode, typescript } from "./run.mjs";

/** @returns {Promise<number>} the exit code */
export const buildDataset = (out) =>
  runNode(
    [
      ...typescript("src/cli/main.ts"),
      "build",
      ...["--articles", "data/articles"],
      ...["--corrections", "data/corrections.json"],
      ...["--title", "The liberation of Kherson"],
      ...["--out", out],
    ],
    { cwd: ROOT },
  );
