import { expect, test } from "vitest";
import { attributionsIn } from "./gold/told.ts";

test.each([
  [
    "a judgement",
    "The union praised the new bakery on the corner.",
    "The union | praised | the new bakery on the corner",
  ],
  [
    "a wish",
    "The orchestra hopes to play outdoors again.",
    "The orchestra | hopes | to play outdoors again",
  ],
  [
    "a call for something",
    "The gardeners called for a longer season.",
    "The gardeners | called for | a longer season",
  ],
  [
    "somebody urged to do something",
    "The coach urged his players to rest.",
    "The coach | urged | his players to rest",
  ],
  [
    "a feeling",
    "Teachers are worried about the leaking roof.",
    "Teachers | worried | the leaking roof",
  ],
  [
    "a noun with its owner",
    "His claim that the well was dry surprised the village.",
    "His | claim | the well was dry surprised the village",
  ],
  [
    "a passive with its agent",
    "The design was criticised by three architects.",
    "three architects | criticised | The design",
  ],
  [
    "a report that was released",
    "A report released last year found that the bridge was sound.",
    "A report released | found | the bridge was sound",
  ],
  [
    "an aside before the clause",
    "The miller warned, as his father did, that the dam was old.",
    "The miller | warned | the dam was old",
  ],
  [
    "a name before a colon",
    "Ada Lopez: The choir will sing twice",
    "Ada Lopez | : | The choir will sing twice",
  ],
  [
    "a name under a quotation",
    "“The soup was cold.” ― Tom Archer",
    "Tom Archer | ― | “The soup was cold.”",
  ],
  [
    "a quotation in pairs of single quotes",
    "''The soup was cold,'' Tom Archer said.",
    "Tom Archer | said | ''The soup was cold,''",
  ],
  [
    "a speaker with a long description",
    "“The soup was cold,” said Tom Archer, a cook whom the inn had hired in spring.",
    "Tom Archer, a cook whom the inn had hired in spring | said | “The soup was cold,”",
  ],
  [
    "an order given with a noun",
    "The colonel issued an order to clear the yard.",
    "The colonel | issued | an order to clear the yard",
  ],
  [
    "a figure that somebody puts",
    "The harbour master put the number of boats at 40.",
    "The harbour master | put | the number of boats at 40",
  ],
  [
    "a message told with “is that”",
    "Her argument was that the well had run dry.",
    "Her | argument | the well had run dry",
  ],
  [
    "a message told behind the one who has it",
    "The fear that farmers expressed is that the well will run dry.",
    "farmers | fear | the well will run dry",
  ],
  [
    "a verb that looks like a noun",
    "Weather experts say some mills are too old.",
    "Weather experts | say | some mills are too old",
  ],
  [
    "a clause behind “although”",
    "The mill is shut, although millers say the wheel still turns.",
    "millers | say | the wheel still turns",
  ],
  [
    "what somebody calls likely",
    "The miller called it likely that the wheel would break.",
    "The miller | called | the wheel would break",
  ],
  [
    "what somebody points out",
    "Many also point out that the wheel is old.",
    "Many | point out | the wheel is old",
  ],
  [
    "what stands behind the name and its role",
    "According to Ada Lopez, chief miller of the valley, two wheels broke.",
    "Ada Lopez, chief miller of the valley | According to | two wheels broke",
  ],
  [
    "a view of somebody's own",
    "The wheel, in her view, should have been mended.",
    "her | in her view | The wheel, in her view, should have been mended",
  ],
  [
    "a passive whose agent comes late",
    "The closure was announced last week by the millers.",
    "the millers | announced | The closure",
  ],
  [
    "a speaker behind where it happened",
    "In the valley the chief miller, Ada Lopez, said that the wheel broke.",
    "the chief miller, Ada Lopez | said | the wheel broke",
  ],
  [
    "a speaker named by what looks like an adjective",
    "The wheel broke, said the general, who came late.",
    "the general, who came late | said | The wheel broke",
  ],
  [
    "speech that goes on with its verb",
    "The wheel, the miller said, is broken.",
    "the miller | said | The wheel, the miller said, is broken",
  ],
  [
    "what somebody was told",
    "The miller was told by the baker that the wheel broke.",
    "the baker | told | The miller was told by the baker that the wheel broke",
  ],
  [
    "what somebody was ordered to do",
    "Millers were ordered by the general to leave the valley.",
    "the general | ordered | Millers were ordered by the general to leave the valley",
  ],
  [
    "an order to people of a place",
    "The miller warned residents of Lyon not to return.",
    "The miller | warned | residents of Lyon not to return",
  ],
  [
    "speech on both sides of its speaker",
    "“The soup,” Tom Archer said, “was cold.”",
    "Tom Archer | said | “The soup,” Tom Archer said, “was cold.”",
  ],
])("%s is an attribution", (_, text, attribution) => {
  expect(attributionsIn(text)).toEqual([attribution]);
});

test.each([
  ["what a quotation quotes", "“I think you like it,” Tom Archer said."],
  ["what a speaker says of itself", "Tom Archer said he hoped to win."],
])("%s is no attribution of its own", (_, text) => {
  expect(attributionsIn(text)).toHaveLength(1);
});

test.each([
  ["The plans for the house hung on the wall."],
  ["It was hard to say."],
  ["The baker said so on Monday."],
  ["It was not confirmed by the baker that the wheel broke."],
  ["The state fair opened on time."],
  ["Villagers were warned by radio."],
  ["The independent think-tank is small."],
  ["The fairs in Lyon and Lima were called off."],
  ["Asked whether the wheel was broken, the miller said no."],
  ["The baker, who cast the lone vote, left."],
  ["Guests asked not to be named."],
  ["Where we met in June: Lyon"],
  ["The bread costs $5 per Tonne this week."],
  ["Mill opens in Lyon\n\nKisumu: With rain falling, the council has opened the mill."],
  ["The yard will open if the council neither confirms nor denies that it is safe."],
])("nobody said anything: %s", (text) => {
  expect(attributionsIn(text)).toEqual([]);
});
