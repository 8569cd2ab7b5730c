import { describe, expect, test } from "vitest";
import type { Stance } from "../model.ts";
import { readText } from "./gold/small-world.ts";

const CASES: readonly (readonly [Stance, readonly string[]])[] = [
  ["asserted", [
    "Rain fell on Lyon.",
    "The mayor said that Lyon was flooded.",
    "“Lyon is flooded,” the mayor said.",
    "Nobody was hurt in Lyon, police confirmed.",
    "Kenya has sent doctors to Sudan.",
    "The bridge in Cusco was closed in May.",
    "The will of the late king was read in Lima.",
    "The company would not comment on the leak in Osaka.",
    "Police in Lima are investigating if the lock was broken.",
  ]],
  ["ordered", [
    "The general ordered his troops to leave Kherson.",
    "The court ordered the release of the ship in Mombasa.",
    "The minister authorised the use of force in Khartoum.",
    "The governor gave an order to close the port of Mombasa.",
    "The general ordered them to leave Kherson if the bridge fell.",
  ]],
  ["denied", [
    "The company denied that its plant in Osaka leaked.",
    "The army denied having shelled Khartoum.",
    "The ministry rejected claims that Mombasa had been hit.",
    "The mayor dismissed reports that Lyon would flood.",
  ]],
  ["expected", [
    "The Nile will rise by a metre.",
    "More rain is expected in Lyon on Monday.",
    "Doctors expect that Nairobi will run out of beds.",
    "The road to Cusco may open next week.",
    "Residents hope that the ferry to Mombasa will sail again.",
    "Snow is likely in Bavaria.",
    "The operator said the gates at Cusco would stay open until Friday.",
    "The ministry announced that Mombasa would not be cut off.",
    "The mayor said the army would not give Odesa up.",
    "King Charles would visit Nairobi, the ministry said.",
    "The port of Odesa is expected to open on Monday.",
  ]],
  ["doubted", [
    "It is unclear whether the bridge in Cusco still stands.",
    "The ministry could not confirm that Khartoum had fallen.",
    "Observers doubt that the army has left Khartoum.",
    "Officials suspect that the retreat from Khartoum may be a trap.",
    "The rebels have allegedly taken Khartoum.",
    "Reports of a landing near Odesa are unconfirmed.",
    "The ship may have left Mombasa at night.",
  ]],
  ["conditional", [
    "If the dam broke, Cusco would be flooded.",
    "The loss of Mombasa would hurt the whole coast.",
    "Unless it rains, Nairobi has water for ten days.",
    "The mayor said Lyon would be safe if the wall held.",
    "The mayor said the loss of Mombasa would hurt the whole coast.",
    "“I would leave Cusco at once,” the mayor said.",
    "The mayor said Lyon would have been safe behind a wall.",
  ]],
]; // prettier-ignore

describe.each(CASES)("%s", (stance, texts) => {
  test.each(texts.map((text) => [text]))("%s", (text) => {
    expect(readText(text).claims.map((claim) => claim.stance)).toEqual([stance]);
  });
});
