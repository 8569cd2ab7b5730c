import { expect, test } from "vitest";
import { readText } from "./gold/small-world.ts";

test.each([
  ["The army withdrew from Khartoum.", "RETREAT"],
  ["Thousands fled Khartoum.", "RETREAT"],
  ["Rockets struck Odesa.", "ASSAULT"],
  ["The navy shelled the port of Mombasa.", "ASSAULT"],
  ["Teachers protested in Lima.", "PROTEST"],
  ["Crowds demonstrated in Cairo.", "PROTEST"],
  ["Doctors brought humanitarian aid to Sudan.", "AID"],
  ["Police arrested nine people in Osaka.", "COERCE"],
  ["Reserves were mobilised in Ankara.", "MOBILIZE"],
  ["The rebels threatened to march on Khartoum.", "THREATEN"],
  ["The opposition blamed the mayor of Lyon.", "ACCUSE"],
  ["The union in Lima refused the offer.", "REJECT"],
  ["The foreign ministers met in Athens.", "CONSULT"],
  ["The two presidents visited Cusco.", "CONSULT"],
  ["Both sides signed a ceasefire in Addis Ababa.", "AGREE"],
  ["The council imposed sanctions on banks in Moscow.", "SANCTION"],
  ["Farmers in Bavaria demanded lower taxes.", "REQUEST"],
  ["The captors released six sailors in Mombasa.", "CONCEDE"],
  ["Crowds in Nairobi celebrated the runners.", "SUPPORT"],
  ["Rain fell on Lyon.", null],
  ["The museum in Berlin is made of glass.", null],
])("%s: %s", (text, event) => {
  expect(readText(text).claims[0]?.event).toBe(event);
});
