import { expect, test } from "vitest";
import { day } from "./fixture.ts";
import { counted, datelineDay, listed, shown, spanWords } from "./words.ts";

test.each([
  ["2022-11-09", "2022-11-09", "9 November 2022"],
  ["2022-11-09", "2022-11-11", "9–11 November 2022"],
  ["2022-11-01", "2022-11-30", "November 2022"],
  ["2022-03-01", "2022-04-30", "March – April 2022"],
  ["2021-12-01", "2022-01-31", "December 2021 – January 2022"],
  ["2022-02-24", "2022-03-02", "24 February – 2 March 2022"],
  ["2021-12-31", "2022-01-01", "31 December 2021 – 1 January 2022"],
  ["2014-01-01", "2014-12-31", "2014"],
  ["2014-01-01", "2022-12-31", "2014 – 2022"],
])("%s to %s reads %s", (from, to, words) => {
  expect(spanWords(day(from), day(to))).toBe(words);
});

test.each([
  ["2022-11-09", "2022-11-09", "9 Nov"],
  ["2014-01-01", "2014-12-31", "2014"],
  ["2022-01-01", "2022-12-31", "2022"],
  ["2021-11-09", "2021-11-09", "9 Nov 2021"],
  ["2021-12-01", "2022-01-31", "Dec 2021 – Jan 2022"],
])("at the head of a claim %s to %s reads %s, the usual year left out", (from, to, words) => {
  expect(datelineDay({ from: day(from), to: day(to), text: "" }, 2022)).toBe(words);
});

test("numbers and lists read as sentences do", () => {
  expect(counted(1, "claim")).toBe("1 claim");
  expect(counted(1234, "claim")).toBe("1,234 claims");
  expect(listed([])).toBe("");
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
});

test("controls that turn the reading order are shown, not obeyed", () => {
  expect(shown("a\u202eb\u2066c")).toBe("a[U+202E]b[U+2066]c");
  expect(shown("Херсон")).toBe("Херсон");
});
