import { expect, test, vi } from "vitest";
import { err, ok } from "../../core/result.ts";
import type { Importer } from "./importer.ts";
import { makePreview } from "./fixture.ts";
import { Importing } from "./importing.svelte.ts";

function makeImporter() {
  const preview = vi.fn<Importer["preview"]>(() => Promise.resolve(ok(makePreview({}))));
  const cancel = vi.fn();
  const importer: Importer = {
    progress: null,
    cancel,
    preview,
    align: () => Promise.resolve(ok([])),
    add: () => Promise.resolve(err("not asked for")),
  };
  return { importer, preview, cancel };
}

test("what is cancelled while the page still opens what reads is never read", async () => {
  const { importer, preview } = makeImporter();
  let arrive: (importer: Importer) => void = () => undefined;
  const importing = new Importing(() => new Promise((resolve) => (arrive = resolve)));
  const reading = importing.readFiles([]);
  importing.backToStart();
  arrive(importer);
  await reading;
  expect(preview).not.toHaveBeenCalled();
  expect(importing.step.kind).toBe("bring");
});

test("what is brought while something else is read takes its place", async () => {
  const { importer, preview, cancel } = makeImporter();
  const importing = new Importing(() => Promise.resolve(importer));
  preview.mockImplementationOnce(() => new Promise(() => undefined));
  void importing.readFiles([]);
  await vi.waitFor(() => expect(preview).toHaveBeenCalledOnce());
  await importing.readFiles([]);
  expect(cancel).toHaveBeenCalledOnce();
  expect(importing.step.kind).toBe("found");
});
