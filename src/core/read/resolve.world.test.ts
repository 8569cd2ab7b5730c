import { describe, expect, test } from "vitest";
import { loadWorldNames } from "../../cli/world-names.ts";
import { buildGazetteer } from "./gazetteer.ts";
import { readArticle } from "./read-article.ts";
import { resolveMarked } from "./gold/marked-names.ts";

const world = await loadWorldNames();
if (!world.ok) throw new Error(world.error.message);
const gazetteer = buildGazetteer([], world.value.names);

/** Kind, country and region of what each marked name came to. */
const told = (marked: string): string[] =>
  resolveMarked(marked, gazetteer).map((resolved) => {
    const place = resolved?.place;
    if (!place) return "nothing";
    const region = gazetteer.places.get(place.region)?.name;
    return [place.kind, place.country, ...(region === undefined ? [] : [region])].join(" ");
  });

const last = (marked: string): string | undefined => told(marked).at(-1);

describe("the last of the names is", () => {
  test.each([
    ["the well-known one where nothing is said", "Snow fell on [Paris].", /^city FR/],
    ["the country and not the towns of its name", "A vote was held in [Peru].", /^country PE/],
    ["the country, though its capital is called so too", "It snowed in [Mexico].", /^country MX/],
    ["what lies in the place behind the comma", "He opened a bakery in [Paris], [Texas].", /^region US/],
    ["what lies behind the comma, whatever else is spoken of", "Runners from [Lyon], [Lille], [Nantes] and [Dijon] met in [Paris], [Texas]; [Paris] cheered.", /Texas$/],
    ["the one a comma told of before", "A fire in [Paris], [Texas], closed a school. The mayor of [Paris] came.", /Texas$/],
    ["the state behind its town, in two letters", "A clinic in [Austin], [TX], closed.", /^region US/],
    ["the town before a state’s letters", "In [Portland], [ME], the ferry was late; [Portland] waited.", /Maine$/],
    ["the town in the province behind it", "The dam above [London], [Ontario], held; [London] slept.", /Ontario$/],
    ["what lies in the owner’s country", "Fishing stopped along [Spain]’s coast and in [Spain]’s [Valencia].", /^\w+ ES/],
    ["what lies in the country named with “in”", "The court of [Cordoba] in [Argentina] sat; so [Cordoba] heard.", /^\w+ AR/],
    ["a state in a list of states", "It is grown in [Oregon], [Idaho], [Montana] and [Washington].", /^region US$/],
    ["a country in a list of countries", "Ships sailed for [Greece], [Bulgaria], [Turkey] and [Georgia].", /^country GE$/],
    ["a state beside its own towns", "From [Atlanta] and [Savannah] to [Macon], schools in [Georgia] closed.", /^region US$/],
    ["a town among its neighbours", "Buses from [Ocala], [Micanopy] and [Starke] stop in [Gainesville].", /Florida$/],
    ["a county in the state the article is about", "In [Missouri], from [Joplin] to [Branson], roads froze, and in [Greene County] too.", /Missouri$/],
    ["where the people named live", "Spanish firefighters and Spanish police met in [Cordoba].", /^\w+ ES/],
    ["a capital beside other capitals, though one state has towns of all their names", "The bug was seen in [Athens], [Warsaw] and [Vienna].", /^city AT/],
    ["a capital beside another, of which some state has a small namesake each", "Seats to [Toulouse] and [Dublin] were dear, and to [Lisbon].", /^city PT/],
    ["a village in the state the article is about, though a capital bears its name", "The sheriff of [Dooly County] drove from [Macon] past [Warner Robins] to [Vienna].", /Georgia$/],
    ["the capital over the border and not the village this side", "Trains from [Kolkata] run to [Dhaka].", /^city BD/],
    ["the region its words ask for", "Farmers in [Alberta] and in the [Victoria region] sold wheat.", /^region/],
  ])("%s", (_, marked, expected) => {
    expect(last(marked)).toMatch(expected);
  });
}); // prettier-ignore

test("one name has one sense in an article", () => {
  const [first, , third] = told("[Athens], [Georgia], votes today. Rain fell on [Athens].");
  expect(first).toMatch(/^city US/);
  expect(third).toBe(first);
});

describe("in running text", () => {
  const kindsIn = (text: string) =>
    readArticle({ id: "a", text, publishedOn: null, outlet: null }, gazetteer).mentions.map(
      ({ place }) => gazetteer.places.get(place ?? "")?.kind,
    );

  test("“at” asks for the town, and a list for what is said behind it", () => {
    expect(kindsIn("Rain was measured at Tete.")).toEqual(["city"]);
    expect(kindsIn("Schools shut in Tete and Sofala provinces.")).toEqual(["region", "region"]);
  });

  test("a river no layer has is not the region or the town of its name", () => {
    expect(kindsIn("Boats left along the Acre river and the Ogun River.")).toEqual([
      undefined,
      undefined,
    ]);
    expect(kindsIn("Boats left along the Zambezi river.")).toEqual(["river"]);
    expect(kindsIn("A fire broke out in Fall River, Massachusetts.")).toEqual(["town", "region"]);
  });

  test("a name alone with its article is the river, though a region bears it", () => {
    expect(kindsIn("Fields along the Limpopo were lost.")).toEqual(["river"]);
    expect(kindsIn("Fields in Limpopo were lost.")).toEqual(["region"]);
  });
});

describe("a small place by another of its names", () => {
  const VILA = "[Vila] was quiet.";
  const settled = (marked: string) => resolveMarked(marked, gazetteer)[0];

  test("is not taken where every other name lies on another continent", () => {
    const stray = settled(`${VILA} Ships left [Beira], [Maputo], [Quelimane] and [Harare].`);
    expect(stray?.place).toBeNull();
    expect(stray?.candidates[0]?.score).toBeGreaterThan(0);
  });

  test("is taken beside its neighbours, and where nothing else is named", () => {
    const near = settled(`${VILA} Ships left [Suva], [Nouméa], [Luganville] and [Honiara].`);
    expect(near?.place?.country).toBe("VU");
    expect(settled(VILA)?.place).not.toBeNull();
  });
});

describe("doubt", () => {
  const springfield = resolveMarked("A library opened in [Springfield].", gazetteer)[0];

  test("is shown where many small places share a name and nothing decides", () => {
    expect(springfield?.place).toBeNull();
    expect(springfield?.candidates).toHaveLength(5);
  });

  test("is none about a town and the region around it", () => {
    expect(told("The market of [Homs] burned.")).not.toEqual(["nothing"]);
    expect(told("The market of [Leeds] burned.")).not.toEqual(["nothing"]);
  });

  test("is never more than certainty", () => {
    const sum = springfield?.candidates.reduce((all, { score }) => all + score, 0) ?? 2;
    expect(sum).toBeLessThanOrEqual(1.001);
  });
});

test("a long text takes as long as its parts: no name is held against every other", () => {
  const story =
    "Trains from [Paris] to [Lyon], [Austin], [TX], [Springfield] and [San Jose] stop. ";
  const timeOf = (times: number) => {
    const started = performance.now();
    resolveMarked(story.repeat(times), gazetteer);
    return performance.now() - started;
  };
  timeOf(200);
  const [short, long] = [timeOf(200), timeOf(1600)];
  expect(long).toBeLessThan(8 * short * 4 + 200);
});
