import { describe, expect, test } from "vitest";
import { readText } from "./gold/small-world.ts";

/** The named mention in brackets is the one asked about. */
function senseOf(marked: string): "place" | "government" | "no mention" {
  const start = marked.indexOf("[");
  const text = marked.replace(/[[\]]/gu, "");
  const mention = readText(text).mentions.find((each) => each.start === start);
  if (!mention) return "no mention";
  return mention.literal ? "place" : "government";
}

describe("the place itself", () => {
  test.each([
    ["Rain fell in [Kenya] all week."],
    ["Troops marched into [Georgia] at dawn."],
    ["Thousands fled from [Sudan] to Egypt."],
    ["Thousands fled from Sudan to [Egypt]."],
    ["She travelled to [Peru] last year."],
    ["Earthquakes are common in central [Turkey]."],
    ["The storm moved across southern [Greece]."],
    ["[Japan]’s coast was hit by a wave."],
    ["[Ethiopia]'s second largest city is growing."],
    ["The embassy in [Moscow] was closed."],
    ["A bomb went off near [Cairo]."],
    ["Trains to [Warsaw] were cancelled."],
    ["A [Nairobi]-based charity feeds them."],
    ["The museum stands outside [Athens]."],
    ["They met in Cusco, [Peru]."],
    ["Two children in Mombasa, [Kenya] have died."],
    ["[Kenya] has reported its first confirmed case of the fever."],
    ["[Peru] confirmed two more deaths on Monday."],
    ["The dead were counted: [Kenya] - two, Ethiopia - four."],
    ["Prices rose in cities like [Nairobi] and Cairo."],
    ["A train from Lyon to [Berlin] was stopped."],
    ["Shots fell on the [Ethiopia]-Sudan border."],
    ["Refugees crossed the border between [Sudan] and Egypt."],
    ["[Kenya] shares a long border with Ethiopia."],
    ["Kenya shares a border with [Ethiopia]."],
    ["Sudan borders [Egypt] in the north."],
    ["Nothing moved in the villages near nearby [Nairobi]."],
    ["Missiles fell on [Kyiv] during the night."],
    ["The capital of [Poland] is Warsaw."],
    ["The south of [Spain] is dry."],
    ["[Kenya] lies on the equator."],
    ["Farmers throughout [France] lost their crops."],
    ["The road to [Khartoum] is open again."],
    ["Exports from [Ukraine] were shipped by sea."],
    ["Inside [Russia], few people knew."],
    ["They drove through [Germany] and Poland."],
    ["They drove through Germany and [Poland]."],
    ["[Osaka] expects more rain."],
    ["[Bavaria] voted on Sunday."],
    ["The people of [Egypt] are tired of waiting."],
    ["Prices in [London] rose again."],
    ["The eastern coast of [China] is crowded."],
    ["The attack on [Odesa] killed two."],
    ["Half of [Kenya]’s territory is desert."],
  ])("%s", (marked) => {
    expect(senseOf(marked)).toBe("place");
  });
});

describe("a government or an army", () => {
  test.each([
    ["[Moscow] announced new rules."],
    ["[Kenya] said it would send doctors."],
    ["[Washington] urged Athens to wait."],
    ["Washington urged [Athens] to wait."],
    ["[China] and Japan signed the treaty."],
    ["China and [Japan] signed the treaty."],
    ["The treaty between [China] and Japan was signed."],
    ["[Turkey] has never recognised it."],
    ["[Greece]’s foreign minister resigned."],
    ["[Cairo]’s army crossed the canal."],
    ["Talks with [Ethiopia] broke down."],
    ["The war against [Russia] goes on."],
    ["Sanctions imposed by [London] took effect."],
    ["Aid for [Sudan] was delayed."],
    ["It bought the jets from [France]."],
    ["The islands were seized from [Spain] in 1898."],
    ["[Berlin] is ready to talk."],
    ["[Poland] will close its border."],
    ["Observers accused [Khartoum] of breaking the truce."],
    ["[US]-supplied howitzers were used."],
    ["The [Russia]-Ukraine war has lasted years."],
    ["The court ruled against [Peru]."],
    ["The government of [Georgia] fell."],
    ["[Tokyo], however, refused."],
    ["Pressure on [Beijing] is growing."],
    ["[Egypt] once again warned its neighbours."],
    ["The [US] on Thursday announced a new package."],
    ["According to [Madrid], nobody was hurt."],
    ["An ally of [Ankara] spoke first."],
    ["The decision was a blow to [Paris]."],
  ])("%s", (marked) => {
    expect(senseOf(marked)).toBe("government");
  });
});
