import { describe, expect, test } from "vitest";
import type { Check } from "../model.ts";
import { checkSentence } from "./gold/check-sentences.ts";
import { SMALL_LANDS } from "./gold/small-lands.ts";

/** A user's own layer, with neither receipt nor countries, is tested like any other. */

const checked = (text: string): readonly Check[] => checkSentence(text, SMALL_LANDS);
const drawn = (check: Check | undefined, key: string): string[] =>
  check?.construction.features.map(({ properties }) => String(properties?.[key])) ?? [];
const verdicts = (text: string): string[] =>
  checked(text).map(({ predicate, verdict }) => `${predicate} ${verdict}`);

describe("layers without receipt or countries", () => {
  test.each([
    ["A barn burned in Pellin, in Arvel Province.", ["within consistent"]],
    ["A barn burned in Pellin, in Dusket Province.", ["within inconsistent"]],
    ["Arvel Province borders Bremor Province.", ["borders consistent"]],
    ["Arvel Province borders Dusket Province.", ["borders inconsistent"]],
    ["Quorra, 85 km south-east of Pellin, was calm.", ["distance consistent", "direction consistent"]],
    ["Quorra, 85 km north-west of Pellin, was calm.", ["distance consistent", "direction inconsistent"]],
    ["Solde, near Pellin, was calm.", ["near untestable"]],
    ["The coastal town of Quorra was calm.", ["coast consistent"]],
    ["The coastal town of Solde was calm.", ["coast untestable"]],
    ["Ravik lies on the Tessel.", ["on-river consistent"]],
    ["Pellin lies on the Tessel.", ["on-river inconsistent"]],
    ["The southern town of Pellin was calm.", []],
    ["A land corridor from Arvel Province to Dusket Province was promised.", ["corridor consistent"]],
    ["A land corridor from Arvel Province to Elmora Province was promised.", ["corridor untestable"]],
  ])("%s", (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  }); // prettier-ignore

  test("a layer that does not say speaks for an unknown date", () => {
    const [check] = checked("Arvel Province borders Bremor Province.");
    expect(check?.layers).toEqual([{ layer: "lands", asOf: "unknown" }]);
  });

  test("a corridor lists the regions in between, and draws them", () => {
    const [check] = checked("A land corridor from Arvel Province to Dusket Province was promised.");
    expect(check?.explanation).toContain("Bremor Province, Corlan Province");
    expect(check?.measured).toBeNull();
    expect(drawn(check, "label")).toEqual([
      "Arvel Province",
      "Bremor Province",
      "Corlan Province",
      "Dusket Province",
    ]);
  });

  test("a shared border is as long as it is on the ground", () => {
    const [check] = checked("Arvel Province borders Bremor Province.");
    expect(check?.measured?.value).toBeGreaterThan(105);
    expect(check?.measured?.value).toBeLessThan(130);
    expect(drawn(check, "part")).toEqual(["area", "area", "boundary"]);
  });

  test("a distance draws what it measured and what the words reach", () => {
    const [check] = checked("Quorra, 85 km south-east of Pellin, was calm.");
    expect(drawn(check, "part")).toEqual(["point", "point", "radius", "measured"]);
    expect(check?.measured).toMatchObject({ value: 87, unit: "km" });
  });

  test("a slip is shown verbatim only where the army leaves its own country", () => {
    expect(verdicts("Arvel troops withdrew from Arvel Province.")).toEqual([]);
  });
});
