import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { brokenJoins } from "./dataset-joins.ts";
import { isDay } from "./day.ts";
import type { Correction, CorrectionSet, RelationSet } from "./input/correction.ts";
import { isObject, quoted, shortened } from "./input/json.ts";
import { LONGEST_NAME, LONGEST_QUOTE, MOST_CORRECTIONS, MOST_FEATURES } from "./limits.ts";
import {
  BASES,
  BOUNDS,
  EVENTS,
  LINK_ROLES,
  PLACE_ROLES,
  RELATIONS,
  STANCES,
  VERDICTS,
  type Article,
  type Attribution,
  type Check,
  type Claim,
  type Dataset,
  type Day,
  type Mention,
  type Place,
  type Relation,
} from "./model.ts";
import { type Problem, type Result, capped, err, ok } from "./result.ts";

/**
 * The border for datasets: unknown comes in, model types or problems come out.
 * `satisfies` keeps each schema equal to its type in model.ts; drift is a
 * compile error, so nothing is written twice unchecked.
 */

const id = v.pipe(v.string(), v.minLength(1, "is empty, expected an id"));
const text = v.string();
/** JSON writes 1e999 and has no infinity to read it back as. */
const number = v.pipe(v.number(), v.finite("is not finite, expected a number"));
const day = v.custom<Day>(
  isDay,
  ({ received }) =>
    `is ${shortened(received)}, no day of the calendar, expected one such as 2022-11-09`,
);
const offset = v.pipe(
  v.number(),
  v.integer("is no whole number"),
  v.minValue(0, "is below 0, expected an offset into the text"),
);
const stretch = v.pipe(v.tuple([offset, offset]), v.readonly());
const stretches = v.array(stretch);

const cslName = v.looseObject({
  family: v.optional(text),
  given: v.optional(text),
  literal: v.optional(text),
});
const cslDate = v.looseObject({
  "date-parts": v.optional(v.array(v.array(v.union([number, text])))),
  raw: v.optional(text),
  circa: v.optional(v.union([v.boolean(), number, text])),
});
const citation = v.looseObject({
  id,
  type: v.optional(text),
  title: v.optional(text),
  "container-title": v.optional(text),
  author: v.optional(v.array(cslName)),
  issued: v.optional(cslDate),
  URL: v.optional(text),
  language: v.optional(text),
  genre: v.optional(text),
  note: v.optional(text),
});

const article = v.strictObject({
  id,
  file: text,
  citation,
  publishedOn: v.nullable(day),
  language: text,
  text,
  sha256: v.pipe(
    text,
    v.regex(/^[0-9a-f]{64}$/, "is no SHA-256, expected 64 lower-case hex digits"),
  ),
  digest: v.boolean(),
  ignored: v.array(v.strictObject({ start: offset, end: offset, reason: text })),
}) satisfies v.GenericSchema<unknown, Article>;

const position = v.pipe(v.array(number), v.minLength(2), v.maxLength(4));
const line = v.array(position);
const rings = v.array(line);
const geometry = v.variant("type", [
  v.looseObject({ type: v.literal("Point"), coordinates: position }),
  v.looseObject({ type: v.literal("MultiPoint"), coordinates: line }),
  v.looseObject({ type: v.literal("LineString"), coordinates: line }),
  v.looseObject({ type: v.literal("MultiLineString"), coordinates: rings }),
  v.looseObject({ type: v.literal("Polygon"), coordinates: rings }),
  v.looseObject({ type: v.literal("MultiPolygon"), coordinates: v.array(rings) }),
]);
const place = v.object({
  type: v.literal("Feature"),
  id,
  geometry,
  properties: v.looseObject({ name: text, kind: text, layer: text }),
}) satisfies v.GenericSchema<unknown, Place>;
const anyFeatures = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.object({
      type: v.literal("Feature"),
      geometry,
      properties: v.nullable(v.record(text, v.unknown())),
    }),
  ),
});

const mention = v.strictObject({
  id,
  article: id,
  start: offset,
  end: offset,
  text,
  literal: v.boolean(),
  place: v.nullable(id),
  candidates: v.array(v.strictObject({ place: id, score: number })),
}) satisfies v.GenericSchema<unknown, Mention>;

const attribution = v.strictObject({
  id,
  article: id,
  source: stretches,
  cue: stretches,
  content: stretches,
}) satisfies v.GenericSchema<unknown, Attribution>;

const claim = v.strictObject({
  id,
  article: id,
  start: offset,
  end: offset,
  attribution: v.nullable(id),
  places: v.pipe(
    v.array(v.strictObject({ place: id, role: v.picklist(PLACE_ROLES) })),
    v.minLength(1, "is empty: a claim has at least one place"),
  ),
  chain: v.pipe(
    v.array(v.strictObject({ name: text, role: v.picklist(LINK_ROLES) })),
    v.minLength(1, "is empty: a chain ends with the outlet"),
  ),
  when: v.nullable(v.strictObject({ from: day, to: day, text })),
  stance: v.picklist(STANCES),
  event: v.nullable(v.picklist(EVENTS)),
  quantities: v.array(
    v.strictObject({ value: number, unit: text, bound: v.picklist(BOUNDS), text }),
  ),
}) satisfies v.GenericSchema<unknown, Claim>;

const relation = v.strictObject({
  kind: v.picklist(RELATIONS),
  from: id,
  to: id,
  basis: v.picklist(BASES),
  explanation: text,
  by: v.picklist(["computed", "curated"]),
}) satisfies v.GenericSchema<unknown, Relation>;

const check = v.strictObject({
  claim: id,
  predicate: text,
  verdict: v.picklist(VERDICTS),
  explanation: text,
  measured: v.nullable(v.strictObject({ value: number, unit: text, tolerance: number })),
  layers: v.array(v.strictObject({ layer: text, asOf: text })),
  construction: anyFeatures,
}) satisfies v.GenericSchema<unknown, Check>;

const FORMAT = "dateline-dataset";
const VERSION = 1;
const dataset = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  title: text,
  articles: v.array(article),
  places: v.strictObject({
    type: v.literal("FeatureCollection"),
    features: v.pipe(
      v.array(place),
      v.maxLength(MOST_FEATURES, `holds more than ${MOST_FEATURES} places, the limit`),
    ),
  }),
  mentions: v.array(mention),
  attributions: v.array(attribution),
  claims: v.array(claim),
  relations: v.array(relation),
  checks: v.array(check),
}) satisfies v.GenericSchema<unknown, Dataset>;

/**
 * Checks shape, then the joins JSON cannot express: ids exist, spans fit.
 *
 * @returns the dataset, or every problem found (the first fifty in words), not just one.
 */
export function parseDataset(input: unknown, file: string): Result<Dataset, readonly Problem[]> {
  if (!isObject(input) || input["format"] !== FORMAT) {
    const format = isObject(input) ? input["format"] : input;
    const message = `is ${quoted(format)}, expected "${FORMAT}"; dateline build makes such a file`;
    return err([{ file, path: isObject(input) ? "format" : "", message }]);
  }
  const { version } = input;
  if (version !== VERSION) {
    // Of another version nothing else can be said: its shape is not known here.
    const message = `is ${quoted(version)}, expected ${VERSION}, the only one this Dateline reads; build the dataset again`;
    return err([{ file, path: "version", message }]);
  }
  const parsed = v.safeParse(dataset, input);
  if (!parsed.success) return err(capped(parsed.issues.map((issue) => toProblem(issue, file))));
  const problems = brokenJoins(parsed.output, file);
  return problems.length > 0 ? err(capped(problems)) : ok(parsed.output);
}

const within = (limit: number, name: string) =>
  v.pipe(
    number,
    v.minValue(-limit, `is no ${name}, expected -${limit} to ${limit}`),
    v.maxValue(limit, `is no ${name}, expected -${limit} to ${limit}`),
  );
const point = v.pipe(v.tuple([within(180, "longitude"), within(90, "latitude")]), v.readonly());
const shortText = v.pipe(
  text,
  v.minLength(1, "is empty, expected a name"),
  v.maxLength(LONGEST_NAME, `is longer than ${LONGEST_NAME} characters, the limit`),
);
const mentionSet = v.pipe(
  v.strictObject({
    remove: v.optional(v.literal(true)),
    place: v.optional(v.nullable(id)),
    literal: v.optional(v.boolean()),
    all: v.optional(v.literal(true)),
    at: v.optional(point),
    name: v.optional(shortText),
    kind: v.optional(shortText),
  }),
  v.check(
    ({ at, name, place }) => (at === undefined) === (name === undefined) && (!at || Boolean(place)),
    "sets a point by half; give place (an id of your own), name and at ([longitude, latitude]) together",
  ),
) satisfies v.GenericSchema<unknown, CorrectionSet>;

const claimSet = v.strictObject({
  remove: v.optional(v.literal(true)),
  places: v.optional(claim.entries.places),
  chain: v.optional(claim.entries.chain),
  when: v.optional(claim.entries.when),
  stance: v.optional(claim.entries.stance),
  event: v.optional(claim.entries.event),
  quantities: v.optional(claim.entries.quantities),
}) satisfies v.GenericSchema<unknown, CorrectionSet>;

const quotable = v.pipe(
  text,
  v.maxLength(LONGEST_QUOTE, `is longer than ${LONGEST_QUOTE} characters, the limit`),
);
const quote = v.strictObject({
  exact: v.pipe(quotable, v.minLength(1, "is empty, expected words of the article")),
  prefix: v.optional(quotable, ""),
  suffix: v.optional(quotable, ""),
});
const relationSet = v.strictObject({
  to: v.strictObject({ article: id, quote }),
  kind: v.optional(relation.entries.kind),
  basis: v.optional(relation.entries.basis),
  explanation: v.optional(text),
  remove: v.optional(v.literal(true)),
}) satisfies v.GenericSchema<unknown, RelationSet>;

const correction = {
  article: id,
  quote,
  note: v.optional(text, ""),
};
const setsSomething = v.check(
  (set: object) => Object.keys(set).some((key) => key !== "all"),
  "is empty, so it corrects nothing; say what to set",
);
const corrections = v.pipe(
  v.array(
    v.variant("about", [
      v.strictObject({
        ...correction,
        was: v.optional(text),
        about: v.literal("mention"),
        set: v.pipe(mentionSet, setsSomething),
      }),
      v.strictObject({
        ...correction,
        was: v.optional(text),
        about: v.literal("claim"),
        set: v.pipe(claimSet, setsSomething),
      }),
      v.strictObject({ ...correction, about: v.literal("relation"), set: relationSet }),
    ]),
  ),
  v.maxLength(MOST_CORRECTIONS, `holds more than ${MOST_CORRECTIONS} corrections, the limit`),
) satisfies v.GenericSchema<unknown, readonly Correction[]>;

/** Checks the shape of a corrections file; whether the quotes are there, applyCorrections says. */
export function parseCorrections(
  input: unknown,
  file: string,
): Result<readonly Correction[], readonly Problem[]> {
  const parsed = v.safeParse(corrections, input);
  return parsed.success
    ? ok(parsed.output)
    : err(capped(parsed.issues.map((issue) => toProblem(issue, file))));
}

/** The published description of the format, for programs not written in TypeScript. */
export const datasetJsonSchema = (): object =>
  jsonSchema("dateline-dataset, version 1", dataset, "output");

/** The same for a file of corrections; where its keys belong together, the code says more. */
export const correctionsJsonSchema = (): object =>
  jsonSchema("Corrections of a dateline-dataset", corrections, "input");

const jsonSchema = (title: string, schema: v.GenericSchema, typeMode: "input" | "output") => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title,
  ...toJsonSchema(schema, {
    target: "draft-07",
    typeMode,
    ignoreActions: ["finite", "readonly", "check"], // JSON has no other numbers
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === "custom" ? { type: "string", format: "date" } : null,
  }),
});

/** Valibot says what it expected and received; this says it to a person with an editor. */
function toProblem(issue: v.BaseIssue<unknown>, file: string): Problem {
  const path = (issue.path ?? []).map(({ key }) => shortened(String(key))).join(".");
  return { file, path, message: inWords(issue) };
}

function inWords({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (kind !== "schema" || type === "custom") return message;
  if (expected === "never") return "is no key that belongs here; remove it";
  const wanted = named(expected ?? "something else");
  // A missing key is "expected" as its own name, which says nothing more.
  if (received === "undefined") return "is missing";
  return `is ${shortened(named(received))}, expected ${wanted}`;
}

const IN_JSON = new Map([
  ["Object", "an object"],
  ["Array", "a list"],
  ["string", "text"],
  ["number", "a number"],
]);

/** What JSON calls it; anything else is a value, or a few, and names itself. */
const named = (kind: string): string => IN_JSON.get(kind) ?? kind;
