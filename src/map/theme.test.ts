import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DARK, LIGHT } from "./theme.ts";

const css = readFileSync(new URL("../ui/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split(':root[data-theme="dark"]');

/** "--map-region-1: #f1ecdf" → region1: "#f1ecdf" */
const mapTokens = (part: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(part.matchAll(/--map-([a-z0-9-]+):\s*([^;]+);/g), ([, name = "", value = ""]) => [
      name.replace(/-[a-z0-9]/g, (letter) => letter.charAt(1).toUpperCase()),
      value,
    ]),
  );

test.each([
  ["light", light, LIGHT],
  ["dark", dark, DARK],
] as const)("the page's %s map tokens are the map's colours, all of them", (_, part, theme) => {
  expect(mapTokens(part)).toEqual({ ...theme });
});

test("the tokens have both themes", () => {
  expect(Object.keys(mapTokens(light)).length).toBeGreaterThan(20);
  expect(light).not.toBe(css);
});
