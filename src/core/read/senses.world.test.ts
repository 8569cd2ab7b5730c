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
    ["a town that is not who acts is a place", "Rebels holding Goma refused to leave.", ["Goma"]],
    ["a land with a direction is that land", "Northern Ireland is small.", ["Northern Ireland"]],
    ["a school for somebody is where it stands", "The School for Girls in Kabul was bombed.", ["Kabul"]],
    ["a town without power has lost no match", "The match was on. Odesa lost power on Monday.", ["Odesa"]],
    ["a town is a place where something lies", "Delhi has two airports. Rain fell in Westminster.", ["Delhi", "Westminster"]],
    ["a land behind a body’s name is no place", "She told Television New Zealand.", []],
    ["nor is a continent", "WHO Africa issued a warning.", []],
    ["a given name that is a land’s is none", "The activist Jordan Osei was freed.", []],
    ["nor is a town’s, before a town’s", "“The roof shook,” said porter Adelaide Tamworth.", []],
    ["a town is one behind its namesake", "Farmer Ruth Mason spoke. Crowds met at a hall in Mason.", ["Mason"]],
  ])("%s", (_, text, mentions) => {
    expect(mentionsIn(text)).toEqual(mentions);
  }); // prettier-ignore
});
