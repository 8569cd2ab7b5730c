import { describe, expect, test } from "vitest";
import { loadWorldNames } from "../../cli/world-names.ts";
import { buildGazetteer } from "./gazetteer.ts";
import { readArticle } from "./read-article.ts";

const world = await loadWorldNames();
if (!world.ok) throw new Error(world.error.message);
const gazetteer = buildGazetteer([], world.value.names);

/** Every mention of a text; one that stands for those who govern with a mark. */
const mentionsIn = (text: string): string[] =>
  readArticle({ id: "a", text, publishedOn: null, outlet: null }, gazetteer).mentions.map(
    (mention) => (mention.literal ? mention.text : `(${mention.text})`),
  );

describe("among all the names of the world", () => {
  test.each([
    ["a region called like its capital governs", "Ulaanbaatar remains wary of the plan.", ["(Ulaanbaatar)"]],
    ["a seat of government that is no capital governs", "Delhi has offered more doses.", ["(Delhi)"]],
    ["and is a place where something lies", "Delhi has two airports. Rain fell in Westminster.", ["Delhi", "Westminster"]],
    ["a land behind a body’s name is no place", "She told Television New Zealand.", []],
    ["nor is a continent", "WHO Africa issued a warning.", []],
    ["a given name that is a land’s is none", "The activist Jordan Osei was freed.", []],
    ["nor is a town’s, before a town’s", "“The roof shook,” said porter Adelaide Tamworth.", []],
    ["a town is one behind its namesake", "Farmer Ruth Mason spoke. Crowds met at a hall in Mason.", ["Mason"]],
  ])("%s", (_, text, mentions) => {
    expect(mentionsIn(text)).toEqual(mentions);
  }); // prettier-ignore
});
