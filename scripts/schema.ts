import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { datasetJsonSchema } from "../src/core/schema.ts";

/** npm run schema: publishes the format's JSON Schema, after a change to src/core/schema.ts. */

const target = fileURLToPath(new URL("../data/dataset.schema.json", import.meta.url));
writeFileSync(target, `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`);
