import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { correctionsJsonSchema, datasetJsonSchema } from "../src/core/schema.ts";

/** npm run schema: publishes the formats' JSON Schemas, after a change to src/core/schema.ts. */

const write = (name: string, schema: object): void => {
  const target = fileURLToPath(new URL(`../data/${name}`, import.meta.url));
  writeFileSync(target, `${JSON.stringify(schema, null, 2)}\n`);
};
write("dataset.schema.json", datasetJsonSchema());
write("corrections.schema.json", correctionsJsonSchema());
