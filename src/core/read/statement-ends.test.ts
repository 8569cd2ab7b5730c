import { describe, expect, test } from "vitest";
import { attributionsIn } from "./gold/told.ts";

describe("what is said ends where something else begins", () => {
  test("whoever closes the sentence", () => {
    expect(attributionsIn("The baker said bread was short, according to the Herald.")).toEqual([
      "the Herald | according to | The baker said bread was short",
    ]);
  });

  test("a remark of whoever closes the sentence", () => {
    expect(
      attributionsIn("The baker announced a strike, marking a new low, the Herald reported."),
    ).toEqual(["the Herald | reported | The baker announced a strike, marking a new low"]);
  });

  test("another verb of the same speaker", () => {
    expect(attributionsIn("The baker said bread was short and blamed the frost.")).toEqual([
      "The baker | said | bread was short",
      "The baker | blamed | the frost",
    ]);
  });

  test("another speaker behind “and”", () => {
    expect(attributionsIn("The baker said bread was short and the miller said it rained.")).toEqual(
      ["The baker | said | bread was short", "the miller | said | it rained"],
    );
  });

  test("a remark in -ing of the same speaker", () => {
    expect(
      attributionsIn("The guild called for more flour, warning that mills could close."),
    ).toEqual(["The guild | warning | mills could close", "The guild | called for | more flour"]);
  });

  test("a remark in -ing behind a quotation", () => {
    expect(attributionsIn("“Bread must rise,” she said, adding that rolls would shrink.")).toEqual([
      "she | said | “Bread must rise,”",
      "she | adding | rolls would shrink",
    ]);
  });

  test("a remark in -ing behind whoever closes the sentence", () => {
    expect(
      attributionsIn("The guild was hit, said the baker, adding that two mills closed."),
    ).toEqual(["the baker | said | The guild was hit", "the baker | adding | two mills closed"]);
  });

  test("a remark in -ing of somebody who can speak", () => {
    expect(attributionsIn("Sales fell after the baker shut a shop, blaming the frost.")).toEqual([
      "the baker | blaming | the frost",
    ]);
  });

  test("what the same speaker says by it", () => {
    expect(attributionsIn("The baker denied the plan by saying it was old.")).toContain(
      "The baker | denied | the plan",
    );
  });

  test("another speaker behind a semicolon", () => {
    expect(
      attributionsIn("The guild said bread was short; the miller said flour was dear."),
    ).toEqual(["The guild | said | bread was short", "the miller | said | flour was dear"]);
  });

  test("an aside about the speaker", () => {
    expect(
      attributionsIn("A baker, who asked to stay with the guild, said the bread was short."),
    ).toEqual([
      "A baker, who | asked | to stay with the guild",
      "A baker, who asked to stay with the guild | said | the bread was short",
    ]);
  });

  test("a verb that goes on behind what the speaker believes", () => {
    expect(
      attributionsIn("Tom Archer said he believed the ballots were lost and threatened to sue."),
    ).toEqual([
      "Tom Archer | said | he believed the ballots were lost",
      "Tom Archer | threatened | to sue",
    ]);
  });

  test("a remark of somebody else", () => {
    expect(
      attributionsIn("The wheel broke, bakers said on Monday, a claim the guild called “false”."),
    ).toContain("bakers | said | The wheel broke");
  });

  test("a turn of the outlet", () => {
    expect(attributionsIn("The baker said bread was short, but shelves were full.")).toEqual([
      "The baker | said | bread was short",
    ]);
  });
});
