import { expect, test } from "vitest";
import type { Claim, Mention } from "../../model.ts";
import { buildGazetteer } from "../../read/gazetteer.ts";
import type { Basis } from "./kept.ts";
import { checkedOnce } from "./kept.ts";
import { worldOf } from "./world.ts";

const CLAIM: Claim = {
  id: "a.c1",
  article: "a",
  start: 0,
  end: 9,
  attribution: null,
  places: [{ place: "brell", role: "at" }],
  chain: [{ name: "Mayor Orla", role: "speaker" }],
  when: null,
  stance: "asserted",
  event: null,
  quantities: [],
};
const MENTION: Mention = {
  id: "a.m1",
  article: "a",
  start: 0,
  end: 5,
  text: "Brell",
  literal: true,
  place: "brell",
  candidates: [],
};
const BASIS: Basis = {
  article: { id: "a", text: "Brell is.", publishedOn: null },
  mentions: [MENTION],
  claims: [CLAIM],
};

/** How often the article is checked where it comes twice, the second time like this. */
function timesChecked(second: Basis, isSameWorld = true): number {
  let times = 0;
  const check = () => {
    times++;
    return { checks: [], sides: new Map() };
  };
  const world = worldOf([], buildGazetteer([]));
  checkedOnce([BASIS], world, check);
  checkedOnce([second], isSameWorld ? world : worldOf([], buildGazetteer([])), check);
  return times;
}

test("an article that is as it was is not checked again, though its speakers were named again", () => {
  expect(timesChecked(BASIS)).toBe(1);
  const renamed = { ...CLAIM, chain: CLAIM.chain.map((link) => ({ ...link })) };
  expect(timesChecked({ ...BASIS, claims: [renamed] })).toBe(1);
});

test("whatever a check reads makes it be made again", () => {
  const changed: Basis[] = [
    { ...BASIS, article: { ...BASIS.article, text: "Brell was." } },
    { ...BASIS, mentions: [{ ...MENTION, place: null }] },
    { ...BASIS, mentions: [] },
    { ...BASIS, claims: [{ ...CLAIM, stance: "denied" }] },
    { ...BASIS, claims: [{ ...CLAIM, chain: [{ name: "Mayor Ost", role: "speaker" }] }] },
    { ...BASIS, claims: [CLAIM, { ...CLAIM, id: "a.c2" }] },
  ];
  expect(changed.map((basis) => timesChecked(basis))).toEqual([2, 2, 2, 2, 2, 2]);
});

test("another world is another ground to check on", () => {
  expect(timesChecked(BASIS, false)).toBe(2);
});
