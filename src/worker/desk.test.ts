import { expect, test } from "vitest";
import { ok } from "../core/result.ts";
import { NOTHING_STORED, enginePair, file, smallWorkshop } from "./testing.ts";

const OPEN = { stored: NOTHING_STORED, datasetUrl: "", showsExample: true };

test("each answer goes to the question of its number", async () => {
  const { engine } = enginePair();
  await engine.ask("open", OPEN);
  const [lima, osaka] = await Promise.all([
    engine.ask("find", { name: "Lima", near: null }),
    engine.ask("find", { name: "Osaka", near: null }),
  ]);
  expect(lima).toMatchObject({ ok: true, value: [{ name: "Lima" }] });
  expect(osaka).toMatchObject({ ok: true, value: [{ name: "Osaka" }] });
});

test("a question before anything is open fails with a sentence", async () => {
  const { engine } = enginePair();
  const found = await engine.ask("find", { name: "Lima", near: null });
  expect(found).toEqual({ ok: false, error: "Nothing has been opened yet." });
});

test("progress is heard, and a preview that is cancelled stops between articles", async () => {
  const { engine } = enginePair();
  await engine.ask("open", OPEN);
  const files = Array.from({ length: 20 }, (_, i) =>
    file(`a${i}.txt`, `Officials in Osaka said that it rained ${i} times.`),
  );
  const stop = new AbortController();
  let read = 0;
  const preview = await engine.ask(
    "preview",
    { files },
    {
      signal: stop.signal,
      onprogress: ({ done }) => {
        read = done;
        if (done === 3) stop.abort();
      },
    },
  );
  expect(preview).toEqual({ ok: false, error: "Stopped; nothing was changed." });
  expect(read).toBeGreaterThanOrEqual(3);
  expect(read).toBeLessThan(19);
  expect((await engine.ask("preview", { files: files.slice(0, 1) })).ok).toBe(true);
});

test("a worker that breaks fails every open question, and later ones", async () => {
  const { engine, crash } = enginePair();
  const asked = engine.ask("open", OPEN);
  crash();
  expect((await asked).ok).toBe(false);
  expect((await engine.ask("find", { name: "Lima", near: null })).ok).toBe(false);
});

test("what fails while nobody has asked for it keeps no later question waiting", async () => {
  const shop = smallWorkshop();
  shop.warmUp = () => {
    throw new Error("two borders cross");
  };
  const { engine } = enginePair(() => ok(shop));
  await engine.ask("open", OPEN);
  expect(await engine.ask("find", { name: "Lima", near: null })).toMatchObject({ ok: true });
});

test("an answer or a question that cannot be sent fails with a sentence, and the next is taken", async () => {
  const shop = smallWorkshop();
  const find = shop.find.bind(shop);
  shop.find = (asked) => {
    const found = find(asked);
    return asked.name === "Lima" ? found.map((each) => ({ ...each, no: () => 0 })) : found;
  };
  const { engine } = enginePair(() => ok(shop));
  await engine.ask("open", OPEN);
  const answers = await Promise.all([
    engine.ask("find", { name: "Lima", near: null }),
    engine.ask("find", Object.assign({ name: "Oslo", near: null }, { no: () => 0 })),
    engine.ask("find", { name: "Osaka", near: null }),
  ]);
  expect(answers.map(({ ok: isOk }) => isOk)).toEqual([false, false, true]);
});

test("what is worked out beforehand waits for everybody who waits", async () => {
  const shop = smallWorkshop();
  const order: string[] = [];
  const [find, warmUp] = [shop.find.bind(shop), shop.warmUp.bind(shop)];
  shop.find = (asked) => {
    order.push("find");
    return find(asked);
  };
  shop.warmUp = () => {
    order.push("warm");
    warmUp();
  };
  const { engine } = enginePair(() => ok(shop));
  await Promise.all([
    engine.ask("open", OPEN),
    engine.ask("find", { name: "Lima", near: null }),
    engine.ask("find", { name: "Osaka", near: null }),
  ]);
  await expect.poll(() => order).toEqual(["find", "find", "warm"]);
});
