import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { chooseLayout } from "./card-layouts.ts";
import { findView } from "./find-view.ts";
import { type Box, pointOn, zoomFor } from "./screen.ts";
import type { Focus } from "./focus.ts";

const LINES: readonly Position[] = [[32.6, 46.6], [32.7, 46.65], [32.8, 46.6]]; // prettier-ignore
const AREAS: readonly Position[] = [[32.4, 46.4], [33, 46.8]]; // prettier-ignore
const wanted = { lines: LINES, areas: AREAS, names: [], captions: [] };
const canvas = { width: 1000, height: 700 };
const zooms = { least: 4, most: 11 };
const holds = ({ left, top, right, bottom }: Box, [x, y]: readonly [number, number]) =>
  x >= left && x <= right && y >= top && y <= bottom;

describe("where the map must look", () => {
  test("all that is drawn is on the canvas, as large as it can be", () => {
    const view = findView(wanted, { ...canvas, covered: [] }, zooms);
    expect(view?.zoom).toBeGreaterThan(9.5);
    const whole: Box = { left: 0, top: 0, right: 1000, bottom: 700 };
    const spots = AREAS.map((each) => view && pointOn(each, view, canvas));
    expect(spots.every((spot) => spot && holds(whole, spot))).toBe(true);
  });

  test("what must be seen lies beside what covers the map", () => {
    const covered: Box[] = [{ left: 0, top: 0, right: 560, bottom: 700 }];
    const view = findView(wanted, { ...canvas, covered }, zooms);
    const spots = LINES.map((each) => view && pointOn(each, view, canvas));
    expect(spots.every((spot) => spot && spot[0] > 560 && spot[0] < 1000)).toBe(true);
  });

  test("a name is read whole: there is room on its side of the place", () => {
    const covered: Box[] = [{ left: 0, top: 0, right: 400, bottom: 700 }];
    const names = [{ at: [32.6, 46.6], side: "left" }];
    const view = findView({ ...wanted, names }, { ...canvas, covered }, zooms);
    expect(view && pointOn([32.6, 46.6], view, canvas)[0]).toBeGreaterThan(520);
  });

  test("the name of an area is read too, if a little of the area may go for it", () => {
    const covered: Box[] = [{ left: 740, top: 400, right: 1000, bottom: 700 }];
    const caption: Position = [32.86, 46.5];
    const spot = (captions: readonly Position[]) => {
      const view = findView({ ...wanted, captions }, { ...canvas, covered }, zooms);
      return view ? pointOn(caption, view, canvas) : null;
    };
    const isHidden = (at: readonly [number, number] | null) =>
      at === null || (at[0] > 740 - 90 && at[1] > 400);
    expect([isHidden(spot([])), isHidden(spot([caption]))]).toEqual([true, false]);
  });

  test("nowhere, where everything is covered or nothing is drawn", () => {
    const covered: Box[] = [{ left: 0, top: 0, right: 1000, bottom: 700 }];
    expect(findView(wanted, { ...canvas, covered }, zooms)).toBeNull();
    expect(findView({ lines: [], areas: [], names: [], captions: [] }, { ...canvas, covered: [] }, zooms)).toBeNull();
  }); // prettier-ignore

  test("not so far off that what is measured shrinks to a dot", () => {
    const least = zoomFor([[[32.6, 46.6], [32.62, 46.6]]], 24); // prettier-ignore
    const wide = { ...wanted, areas: [[10, 30], [60, 60]] }; // prettier-ignore
    const view = findView(wide, { ...canvas, covered: [] }, { least, most: 11 });
    const [a, b] = [[32.6, 46.6], [32.62, 46.6]].map((each) => view && pointOn(each, view, canvas)); // prettier-ignore
    expect((b?.[0] ?? 0) - (a?.[0] ?? 0)).toBeGreaterThanOrEqual(23.9);
  });
});

describe("the quotes of a disagreement", () => {
  const focus: Focus = {
    ...wanted,
    homes: [[32.6, 46.75], [32.8, 46.45]],
    anchors: [[32.6, 46.6], [32.8, 46.6]],
  }; // prettier-ignore
  const cards = [
    { width: 330, height: 260 },
    { width: 330, height: 240 },
  ];
  const table = { ...canvas, cards, covered: [], foot: 150 };

  test("hide neither each other nor what is measured and moves", () => {
    const { boxes, view } = chooseLayout(table, focus, zooms);
    const [a, b] = boxes;
    expect(a && b && (a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top)).toBe(true); // prettier-ignore
    const spots = LINES.map((each) => view && pointOn(each, view, canvas));
    expect(spots.some((spot) => spot && boxes.some((box) => holds(box, spot)))).toBe(false);
  }); // prettier-ignore

  test("stand on the side they speak of where that hides nothing", () => {
    const [first, second] = chooseLayout(table, focus, zooms).boxes;
    expect(first?.left).toBeLessThan(second?.left ?? 0);
    const turned = { ...focus, homes: focus.homes.toReversed(), anchors: focus.anchors.toReversed() };
    const [one, other] = chooseLayout(table, turned, zooms).boxes;
    expect(one?.left).toBeGreaterThan(other?.left ?? 0);
  }); // prettier-ignore

  test("of three sides stand in a row", () => {
    const three = { ...table, cards: [...cards, { width: 280, height: 200 }].map((c) => ({ ...c, width: 290 })) }; // prettier-ignore
    const { boxes } = chooseLayout(three, focus, zooms);
    expect(boxes.map(({ bottom }) => bottom)).toEqual([550, 550, 550]);
  }); // prettier-ignore

  test("stand side by side where opposite corners are too near each other", () => {
    const small = { ...table, width: 700, height: 520 };
    const { boxes } = chooseLayout(small, focus, zooms);
    expect(boxes.map(({ bottom }) => bottom)).toEqual([370, 370]);
    expect((boxes[1]?.left ?? 0) - (boxes[0]?.right ?? 0)).toBeGreaterThan(0);
  });

  test("keep to the view the address asks for", () => {
    const view = { zoom: 8, lat: 46.6, lon: 32.7 };
    expect(chooseLayout(table, focus, zooms, view).view).toBe(view);
  });
});
