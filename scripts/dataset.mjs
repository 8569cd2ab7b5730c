// npm run dataset: builds data/dataset.json again, after a change to reading, articles or layers.
import { buildDataset } from "./build-dataset.mjs";

process.exitCode = await buildDataset("data/dataset.json");
