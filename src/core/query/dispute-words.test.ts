import { describe, expect, test } from "vitest";
import { type Check, type Claim, type Relation, VERDICTS } from "../model.ts";
import { makeAgreement } from "./agreement.ts";
import { headlineOf, layerWords, limitOf, stepsOf } from "./check-words.ts";
import { cutDataset } from "./cut.ts";
import { findDifferences } from "./disagreements.ts";
import { makeDispute } from "./dispute-fixture.ts";
import { questionOf } from "./dispute-words.ts";
import { disputedWords, findWords } from "./disputed-words.ts";
import { drawnSides } from "./drawn-sides.ts";
import { layersDecide } from "./layers-decide.ts";
import { makeLookup } from "./lookup.ts";
import { labelOf } from "./side-labels.ts";

const dataset = makeDispute();
const { collection } = cutDataset(dataset);
const lookup = makeLookup(collection);
const { disagreements } = findDifferences(lookup, makeAgreement(lookup, null));
const [bank, ...others] = disagreements;
const [first] = lookup.inOrder;
if (!bank || !first) throw new Error("the fixture has disagreements");
const put = (change: Partial<Claim>): Claim => ({ ...first, event: null, ...change });

describe("a question", () => {
  test.each([
    ["geometry", put({ event: "RETREAT" }), "Which bank did they leave?"],
    ["geometry", put({}), "Which side of the Dnipro?"],
    ["date", put({ stance: "ordered" }), "When was it ordered?"],
    ["date", put({}), "When was it?"],
    ["stance", put({}), "Was it so?"],
    ["content", put({ event: "ASSAULT" }), "Who did it?"],
  ] as const)("of %s is asked in general words (%#)", (basis, claim, question) => {
    expect(questionOf(basis, [claim, claim], bank.sides, "Kherson")).toBe(question);
  });

  test("of a place where no bank is named asks where", () => {
    expect(questionOf("geometry", [first], [{ bank: null }], "Kherson")).toBe(
      "Where near Kherson?",
    );
  });

  test.each([
    ["bridges", "How many bridges?"],
    ["km", "How far?"],
    ["months", "How long?"],
    ["USD", "How much?"],
    ["per cent", "What share?"],
  ])("of numbers of %s is: %s", (unit, question) => {
    const claim = put({ quantities: [{ value: 1, unit, bound: "exact", text: "" }] });
    expect(questionOf("number", [claim, claim], [], "")).toBe(question);
  });
});

describe("the sides of a disagreement, drawn", () => {
  test("stand west before east, and the place on its own bank", () => {
    expect(drawnSides(bank.sides).map(({ head, stands }) => [head, stands])).toEqual([
      ["West bank", "kherson"],
      ["East bank", null],
    ]);
  });

  test("keep their order and their words where no bank is named", () => {
    const [date] = others;
    expect(drawnSides(date?.sides ?? []).map(({ head }) => head)).toEqual([
      "8 November 2022",
      "9 November 2022",
    ]);
  });

  test("that name one bank twice, to it and off it, are told by their words", () => {
    const moved = bank.sides.map((side, i) => ({
      ...side,
      label: i === 0 ? "Off the east bank" : "To the east bank",
      bank: bank.sides[0]?.bank ?? null,
    }));
    // No river between them: one of the two would stand on the wrong side of it.
    expect(drawnSides(moved).map(({ head, isOnBank }) => [head, isOnBank])).toEqual([
      ["Off the east bank", false],
      ["To the east bank", false],
    ]);
  });
});

test("a side that moves to one bank or leaves the other is told by the bank that only it names", () => {
  const stated = (claim: string, side: string, label: string) =>
    [
      claim,
      {
        ...bank.sides[0]?.bank,
        claim,
        bank: side,
        label,
        bankLabel: "",
        river: "",
        point: null,
        otherLabel: "",
      },
    ] as const;
  const banks = new Map([
    stated("to", "left", "To the east bank"),
    stated("off", "right", "Off the west bank"),
    stated("other", "left", "Off the east bank"),
  ]);
  const [to, off, other] = ["to", "off", "other"].map((id) => put({ id }));
  if (!to || !off || !other) throw new Error("three claims were made");
  expect(labelOf("geometry", [to, off], [other], banks).label).toBe("Off the west bank");
  expect(labelOf("geometry", [to], [off], banks).label).toBe("To the east bank");
});

describe("numbers told differently", () => {
  const nests = { value: 7, unit: "nests", bound: "exact", text: "" } as const;
  const boats = { value: 2, unit: "boats", bound: "exact", text: "" } as const;
  const metres = { value: 300, unit: "m", bound: "exact", text: "" } as const;
  const one = put({ quantities: [metres, boats, nests] });
  const other = put({ quantities: [boats, { ...nests, value: 9, bound: "at-least" }] });

  test("name the sides, whatever else is counted", () => {
    expect(labelOf("number", [one], [other], new Map()).label).toBe("7 nests");
    expect(labelOf("number", [other], [one], new Map()).label).toBe("at least 9 nests");
  });

  test("are what is asked about", () => {
    expect(questionOf("number", [one, other], [], "")).toBe("How many nests?");
  });
});

describe("the words in dispute", () => {
  const text = "On Nov. 9 they left the East Bank with 7 boats.";
  const claim = put({
    start: 0,
    end: text.length,
    when: null,
    quantities: [{ value: 7, unit: "boats", bound: "exact", text: "7 boats" }],
  });
  const against = (change: Partial<Relation>, others: readonly Claim[] = []): readonly string[] => {
    const relation: Relation = {
      kind: "contradicts",
      from: "a",
      to: "b",
      basis: "geometry",
      explanation: "One has the “east bank”, the other the “west bank”.",
      by: "computed",
      ...change,
    };
    return disputedWords(claim, text, [relation], new Map(others.map((one) => [one.id, one]))).map(
      ({ start, end }) => text.slice(start, end),
    );
  };

  test("are those an explanation quotes, in whatever case", () => {
    expect(against({})).toEqual(["East Bank"]);
  });

  test("are the numbers where the two differ by number", () => {
    expect(against({ basis: "number", explanation: "Seven, or nine." })).toEqual(["7 boats"]);
  });

  test("are not the numbers that the other tells alike, or does not tell", () => {
    const quantities = [
      { value: 7, unit: "boats", bound: "exact", text: "7 boats" },
      { value: 9, unit: "nov", bound: "exact", text: "Nov. 9" },
    ] as const;
    const other = put({ id: "b", quantities: [{ ...quantities[0], value: 3 }] });
    const relation = { basis: "number", explanation: "", from: claim.id, to: "b" } as const;
    const own = { ...claim, quantities };
    const words = disputedWords(
      own,
      text,
      [{ kind: "contradicts", by: "computed", ...relation }],
      new Map([["b", other]]),
    );
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(["7 boats"]);
  });

  test("are whole words", () => {
    expect(against({ explanation: "One has “eft the”, the other “ban”." })).toEqual([]);
    expect(findWords("at least east of it", "east")).toBe(9);
    expect(findWords("17 boats", "7 boats")).toBe(-1);
  });

  test("are none where nobody disputes them", () => {
    expect(against({ kind: "corroborates" })).toEqual([]);
  });
});

describe("a test in words", () => {
  const [check] = dataset.checks;
  if (!check) throw new Error("the fixture has checks");

  test("has a headline, its steps and its layers with their dates", () => {
    expect(headlineOf(check)).toBe("The bank named is not the bank the place is on");
    expect(stepsOf(check)).toEqual([
      check.explanation,
      "Measured: 1.5 km.",
      "The river line is good to 0.5 km here, so the answer holds.",
      "Layers used: dnipro (November 2022).",
    ]);
    expect(layerWords({ ...check, layers: [{ layer: "own", asOf: "" }] })).toBe("own (no date)");
  });

  test("of a kind nobody has written words for still has a headline", () => {
    expect(headlineOf({ ...check, predicate: "altitude" })).toBe(
      "The words and the layers do not agree",
    );
  });

  test.each([
    "side",
    "borders",
    "within",
    "movement",
    "direction",
    "corridor",
    "port",
    "coast",
    "near",
    "distance",
    "peninsula",
    "on-river",
  ])("of %s has words of its own for every verdict", (predicate) => {
    for (const verdict of VERDICTS) {
      const headline = headlineOf({ ...check, predicate, verdict });
      expect(headline).not.toBe(headlineOf({ ...check, predicate: "altitude", verdict }));
    }
  });

  test("says what it is not", () => {
    expect(limitOf({ stance: "ordered" })).toBe(
      "A test compares words with the layers. It says nothing about whether the order was given or obeyed.",
    );
  });
});

describe("what the layers can decide", () => {
  const checksOf = (claim: string): readonly Check[] =>
    dataset.checks.filter((check) => check.claim === claim);

  test("is told for each side that was tested, and so is what they cannot", () => {
    const { tests, cannot } = layersDecide(bank, checksOf);
    expect(tests.map(({ label, checks }) => [label, checks.map(({ verdict }) => verdict)])).toEqual(
      [
        ["Off the east bank", ["inconsistent"]],
        ["Off the west bank", ["consistent"]],
      ],
    );
    expect(cannot).toContain("cannot tell which words were spoken");
  });

  test.each(["distance", "port", "borders", "direction", "near", "peninsula"])(
    "takes in a test of %s that decides",
    (predicate) => {
      const told = layersDecide(bank, (id) =>
        checksOf(id).map((check) => ({ ...check, predicate })),
      );
      expect(told.tests).toHaveLength(2);
    },
  );

  test("is nothing where the reports differ by day", () => {
    const [date] = others;
    if (!date) throw new Error("the fixture has a dispute over a date");
    expect(layersDecide(date, checksOf)).toEqual({
      tests: [],
      cannot: "The reports differ on when. No layer here can decide that.",
    });
  });
});
