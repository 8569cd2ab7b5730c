import { expect, test } from "vitest";
import { takePicked } from "./dropped.ts";

const file = (name: string) => new File(["words"], name);

test("other files of a folder are counted, those of the system are not, and no file is opened yet", () => {
  const note = file("note.txt");
  const { files, leftOut } = takePicked([note, file("a.jpg"), file("b.css"), file(".DS_Store")]);
  expect(files).toEqual([{ name: "note.txt", bytes: note }]);
  expect(files[0]?.bytes).toBe(note);
  expect(leftOut.map(({ file: name, reason }) => `${name} ${reason}`)).toEqual([
    "2 other files are not text: pictures, sounds, styles and the like are passed over",
  ]);
});

test("a picture that is brought alone is not passed over: reading it says what it is", () => {
  expect(takePicked([file("a.jpg")])).toMatchObject({ files: [{ name: "a.jpg" }], leftOut: [] });
});
