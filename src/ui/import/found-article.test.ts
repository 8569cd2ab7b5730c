import { render } from "svelte/server";
import { expect, test } from "vitest";
import { makeArticle, makeDoubt } from "./fixture.ts";
import FoundArticle from "./FoundArticle.svelte";

const shown = (answers: ReadonlyMap<string, string | null>): string =>
  render(FoundArticle, {
    props: {
      article: makeArticle({
        doubts: [makeDoubt({ mention: "m1", asRead: "Springfield, Illinois", before: "gn3" })],
      }),
      isChosen: true,
      isAlone: false,
      answers,
      ontoggle: () => undefined,
      onanswer: () => undefined,
    },
  }).body;

test("what was put right before is asked in the open, and is answered when it is", () => {
  expect(shown(new Map())).toContain("<details open");
  expect(shown(new Map())).not.toContain(", answered");
  expect(shown(new Map([["m1", "gn3"]]))).toContain(", answered");
});
