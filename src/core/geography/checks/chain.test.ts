import { expect, test } from "vitest";
import { readLayers } from "../../../cli/layers.ts";
import { buildGazetteer, type PlaceEntry } from "../../read/gazetteer.ts";
import { chainBetween, neighbours } from "./chain.ts";
import { worldOf } from "./world.ts";

const layers = await readLayers(null);
if (!layers.ok) throw new Error("the project's layers cannot be read");
const world = worldOf(layers.value, buildGazetteer(layers.value));

function place(id: string): PlaceEntry {
  const found = world.place(id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
}

const chain = (from: string, to: string) =>
  chainBetween(world, place(from), place(to))?.map(({ id }) => id) ?? null;

test("the way over land leads through the regions in between", () => {
  expect(chain("moldova", "mykolaiv-oblast")).toEqual([
    "moldova",
    "odesa-oblast",
    "mykolaiv-oblast",
  ]);
  expect(chain("bulgaria", "moldova")).toEqual(["bulgaria", "romania", "moldova"]);
});

test("a strip inside a country is reached from the regions at its edge", () => {
  expect(chain("mykolaiv-oblast", "transnistria")).toEqual([
    "mykolaiv-oblast",
    "odesa-oblast",
    "transnistria",
  ]);
});

test("no way over land leads to an island", () => {
  expect(chain("greece", "cyprus")).toBeNull();
});

test("a strait is no border", () => {
  expect(neighbours(world, place("crimea")).map(({ id }) => id)).not.toContain("russia");
  expect(neighbours(world, place("spain")).map(({ id }) => id)).not.toContain("morocco");
});
