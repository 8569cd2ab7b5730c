import { describe, expect, test } from "vitest";
import { readText } from "../gold/small-world.ts";

/** Friday 11 November 2022, unless a row says otherwise. */
const PUBLISHED = "2022-11-11";

function readDates(text: string, published: string | null = PUBLISHED): string[] {
  return readText(text, published).dates.map(
    ({ text: words, from, to }) =>
      `${words}: ${from === to ? (from ?? "unknown") : `${from ?? "?"} to ${to ?? "?"}`}`,
  );
}

describe("a date of its own", () => {
  test.each([
    ["It rained on 2021-03-04.", ["2021-03-04: 2021-03-04"]],
    ["It rained on 4 March 2021.", ["4 March 2021: 2021-03-04"]],
    ["It rained on March 4, 2021.", ["March 4, 2021: 2021-03-04"]],
    ["It rained on March 4th, 2021.", ["March 4th, 2021: 2021-03-04"]],
    ["It rained on the 4th of March 2021.", ["4th of March 2021: 2021-03-04"]],
    ["It rained on Sept. 9, 2020.", ["Sept. 9, 2020: 2020-09-09"]],
    ["It rained on 29 February 2024.", ["29 February 2024: 2024-02-29"]],
    ["It rained on 09.11.89.", ["09.11.89: 1989-11-09"]],
    ["It rained on 09.11.22.", ["09.11.22: 2022-11-09"]],
    ["The toll rose by 5 and March 3, 2021 was a holiday.", ["March 3, 2021: 2021-03-03"]],
    ["It rained from March 4-6, 2021.", ["March 4-6, 2021: 2021-03-04 to 2021-03-06"]],
    ["It rained from March 4 to 6, 2021.", ["March 4 to 6, 2021: 2021-03-04 to 2021-03-06"]],
    ["It rained on 4–6 March 2021.", ["4–6 March 2021: 2021-03-04 to 2021-03-06"]],
    ["It rained in March 2021.", ["March 2021: 2021-03-01 to 2021-03-31"]],
    ["It rained in 2014.", ["2014: 2014-01-01 to 2014-12-31"]],
    ["It rained in February 2020.", ["February 2020: 2020-02-01 to 2020-02-29"]],
    ["It rained in late June 2021.", ["late June 2021: 2021-06-21 to 2021-06-30"]],
    ["It rained in the summer of 2021.", ["summer of 2021: 2021-06-01 to 2021-08-31"]],
    ["It rained in winter 2021.", ["winter 2021: 2021-12-01 to 2022-02-28"]],
    ["It rained throughout the 90s.", ["90s: 1990-01-01 to 1999-12-31"]],
    ["It rained in the early '80s.", ["early '80s: 1980-01-01 to 1983-12-31"]],
    ["У 90-х роках дощило.", ["90-х роках: 1990-01-01 to 1999-12-31"]],
    ["На початку 90-х дощило.", ["початку 90-х: 1990-01-01 to 1993-12-31"]],
    ["В 80-е годы шли дожди.", ["80-е годы: 1980-01-01 to 1989-12-31"]],
    ["Дощило у 2014-му році.", ["2014-му році: 2014-01-01 to 2014-12-31"]],
    ["Дощило 2020-го року.", ["2020-го року: 2020-01-01 to 2020-12-31"]],
  ])("%s", (text, dates) => {
    expect(readDates(text, null)).toEqual(dates);
  });
});

describe("a date that counts from publication", () => {
  test.each([
    ["It rained on Nov. 9.", ["Nov. 9: 2022-11-09"]],
    ["It rained on November 9.", ["November 9: 2022-11-09"]],
    ["It rained on 9 November.", ["9 November: 2022-11-09"]],
    ["It rained on Aug. 29.", ["Aug. 29: 2022-08-29"]],
    ["It rained on Feb. 24.", ["Feb. 24: 2022-02-24"]],
    ["It rained on Friday.", ["Friday: 2022-11-11"]],
    ["It rained on Thursday.", ["Thursday: 2022-11-10"]],
    ["It rained on Friday, 4 November.", ["Friday, 4 November: 2022-11-04"]],
    ["It rained on Friday (Nov. 4).", ["Friday (Nov. 4: 2022-11-04"]],
    ["It rained from Oct. 30 to Nov. 2.", ["Oct. 30 to Nov. 2: 2022-10-30 to 2022-11-02"]],
    ["It rained from Monday to Wednesday.", ["Monday to Wednesday: 2022-11-07 to 2022-11-09"]],
    ["It rained on Saturday.", ["Saturday: 2022-11-05"]],
    ["It rained last Friday.", ["last Friday: 2022-11-04"]],
    ["It rained last Tuesday.", ["last Tuesday: 2022-11-08"]],
    ["It will rain next Tuesday.", ["next Tuesday: 2022-11-15"]],
    ["It will rain on Monday.", ["Monday: 2022-11-14"]],
    ["It rained in March and April.", ["March and April: 2022-03-01 to 2022-04-30"]],
    ["It rained in September.", ["September: 2022-09-01 to 2022-09-30"]],
    ["It has rained since February.", ["February: 2022-02-01 to 2022-02-28"]],
    ["It rained in early November.", ["early November: 2022-11-01 to 2022-11-10"]],
    ["It rained in mid-October.", ["mid-October: 2022-10-11 to 2022-10-20"]],
    ["It rained last week.", ["last week: 2022-10-31 to 2022-11-06"]],
    ["It rained this week.", ["this week: 2022-11-07 to 2022-11-13"]],
    ["It rained last month.", ["last month: 2022-10-01 to 2022-10-31"]],
    ["It rained early last month.", ["early last month: 2022-10-01 to 2022-10-10"]],
    ["It rained last year.", ["last year: 2021-01-01 to 2021-12-31"]],
    ["It rained this year.", ["this year: 2022-01-01 to 2022-12-31"]],
    ["It rained yesterday.", ["yesterday: 2022-11-10"]],
    ["It will rain tomorrow.", ["tomorrow: 2022-11-12"]],
    ["It rained today.", ["today: 2022-11-11"]],
    ["It rained two days ago.", ["two days ago: 2022-11-09"]],
    ["It rained a week ago.", ["a week ago: 2022-10-31 to 2022-11-06"]],
    ["It rained 3 months ago.", ["3 months ago: 2022-08-01 to 2022-08-31"]],
    ["It rained ten years ago.", ["ten years ago: 2012-01-01 to 2012-12-31"]],
    ["It rained twenty-five years ago.", ["twenty-five years ago: 1997-01-01 to 1997-12-31"]],
    ["It rained a hundred years ago.", ["a hundred years ago: 1922-01-01 to 1922-12-31"]],
    ["Дощило двадцять п'ять років тому.", ["двадцять п'ять років тому: 1997-01-01 to 1997-12-31"]],
    ["It rained on Tuesday of last week.", ["Tuesday of last week: 2022-11-01"]],
    ["Дощило у вівторок минулого тижня.", ["вівторок минулого тижня: 2022-11-01"]],
    ["Дощило у ІІІ кварталі 2022 року.", ["ІІІ кварталі 2022 року: 2022-07-01 to 2022-09-30"]],
    ["It rained overnight.", ["overnight: 2022-11-10 to 2022-11-11"]],
    ["It rained last summer.", ["last summer: 2022-06-01 to 2022-08-31"]],
    ["Ливень в воскресенье на западе города.", ["воскресенье: 2022-11-06"]],
    ["У неділю впаде сніг.", ["неділю: 2022-11-13"]],
    ["It rained overnight on Tuesday.", ["overnight on Tuesday: 2022-11-08 to 2022-11-09"]],
    ["It rained overnight into Tuesday.", ["overnight into Tuesday: 2022-11-07 to 2022-11-08"]],
    ["More rain was expected in the hills until Monday.", ["Monday: 2022-11-14"]],
    ["Мер сказав, що у вівторок закриються всі школи.", ["вівторок: 2022-11-15"]],
    ["Мер сказав, що у вівторок закрили всі школи.", ["вівторок: 2022-11-08"]],
    ["Газу у школах немає з четверга.", ["четверга: 2022-11-10"]],
    ["Газа в школах нет с четверга.", ["четверга: 2022-11-10"]],
    ["The vote is scheduled for Dec. 4.", ["Dec. 4: 2022-12-04"]],
    ["The vote will be held in January.", ["January: 2023-01-01 to 2023-01-31"]],
    ["It rained in December.", ["December: 2021-12-01 to 2021-12-31"]],
  ])("%s", (text, dates) => {
    expect(readDates(text)).toEqual(dates);
  });

  test.each([
    ["on Friday"],
    ["on Nov. 9"],
    ["last week"],
    ["in September"],
    ["yesterday"],
    ["two days ago"],
  ])("%s is found and left unknown where nothing says when the text was published", (words) => {
    const [date] = readText(`It rained ${words}.`, null).dates;
    expect(date).toMatchObject({ from: null, to: null });
  });

  test("Dec. 30 in a text of January is the year before", () => {
    expect(readDates("It rained on Dec. 30.", "2023-01-02")).toEqual(["Dec. 30: 2022-12-30"]);
  });
  test("last month in January is December of the year before", () => {
    expect(readDates("It rained last month.", "2023-01-02")).toEqual([
      "last month: 2022-12-01 to 2022-12-31",
    ]);
  });
});

describe("a number behind a day", () => {
  test.each([
    ["On 10 May, 2000 people marched.", ["10 May: 2022-05-10"]],
    ["On May 10, 1500 homes were dark.", ["May 10: 2022-05-10"]],
    ["10 травня 2000 людей вийшли на вулиці.", ["10 травня: 2022-05-10"]],
    ["On 10 May, 2000 the bridge fell.", ["10 May, 2000: 2000-05-10"]],
    ["On May 10, 2000, people marched.", ["May 10, 2000: 2000-05-10"]],
    ["On 11 November 2020 troops entered the town.", ["11 November 2020: 2020-11-11"]],
    ["On 9 August, 2020 protests began.", ["9 August, 2020: 2020-08-09"]],
    ["In May 2020 schools closed.", ["May 2020: 2020-05-01 to 2020-05-31"]],
    ["May 10, 2000 was a holiday.", ["May 10, 2000: 2000-05-10"]],
  ])("%s", (text, dates) => {
    expect(readDates(text)).toEqual(dates);
  });
});

describe("«наступного тижня» is the next week and the following week", () => {
  const FILLER = "Люди сиділи вдома й читали, бо надворі було холодно. ".repeat(6);
  test.each([
    ["Дощило 25 жовтня. Наступного тижня випав сніг.", "2022-10-31 to 2022-11-06"],
    ["Дощило 25 жовтня. Наступного тижня випаде сніг.", "2022-11-14 to 2022-11-20"],
    [`Дощило 25 жовтня. ${FILLER}Наступного тижня випав сніг.`, "2022-11-14 to 2022-11-20"],
    ["It rained on 25 October. The following week it snowed.", "2022-10-31 to 2022-11-06"],
    ["It rained on 25 October. It will snow next week.", "2022-11-14 to 2022-11-20"],
  ])("%s", (text, week) => {
    expect(readDates(text).at(-1)).toMatch(new RegExp(`: ${week}$`));
  });
});

describe("no date", () => {
  test.each([
    ["It may rain, and troops march on."],
    ["They may, in turn, march to the sea."],
    ["The Boeing 747 flew 2,014 miles with 350 people."],
    ["Room 1984 is on the third floor."],
    ["The Sunday Times printed it."],
    ["April Jones and August Wilson met."],
    ["It costs 2022 dollars."],
    ["The dec was stained and the sun shone."],
    ["They fall in spring as in autumn."],
    ["It was on 31 November 2022 that nothing happened."],
    ["It rained a hundred and five years ago, and half a year ago."],
    ["It has rained for the past 999 decades."],
    ["Version 2.1.15 is out."],
    ["Power was cut in 1500 homes."],
    ["Temperatures climbed into the 90s."],
    ["She is in her 80s, and highs are in the 80s."],
    ["Прийшло 90-х гостей."],
    ["У 20-х числах жовтня дощило."],
    ["У 20-х будинках немає світла."],
    ["Місто засноване у 2000 році до нашої ери."],
    ["Город основан в 1200 г. до н. э."],
  ])("%s", (text) => {
    expect(readText(text, PUBLISHED).dates.filter(({ from }) => from !== null)).toEqual([]);
  });
});

test("an interval never runs backwards, and a wrong day is not bent into a right one", () => {
  expect(
    readDates("From March 9 to 4, 2021 it rained.", null).filter((date) =>
      date.includes("2021-03-09 to"),
    ),
  ).toEqual([]);
  expect(readDates("On Feb. 30, 2021 it rained.", null)).not.toContain("Feb. 30, 2021: 2021-03-02");
});
