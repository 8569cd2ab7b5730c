import { parseJson, tooLarge } from "../core/input/json.ts";
import { LARGEST_JSON_BYTES } from "../core/limits.ts";
import { type Problem, type Result, err, ok } from "../core/result.ts";
import { parseDataset } from "../core/schema.ts";
import { readUtf8 } from "./files.ts";
import { counted } from "./words.ts";

/** @returns one line that says what is in the dataset, or every problem found. */
export async function validate(
  file: string,
): Promise<Result<readonly string[], readonly Problem[]>> {
  const text = await readUtf8(file, LARGEST_JSON_BYTES, tooLarge);
  if (!text.ok) return err([{ file, path: "", message: text.error }]);
  const json = parseJson(text.value, file);
  if (!json.ok) return err([json.error]);
  const parsed = parseDataset(json.value, file);
  if (!parsed.ok) return parsed;
  const { articles, places, claims } = parsed.value;
  const counts = [
    counted(articles.length, "article"),
    counted(places.features.length, "place"),
    counted(claims.length, "claim"),
  ].join(", ");
  return ok([`${file}: a valid dateline-dataset, ${counts}`]);
}
