import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { day } from "../../core/query/fixture.ts";
import { err, ok } from "../../core/result.ts";
import type { Choice, Preview, SourceFile } from "../../core/workspace/preview.ts";
import {
  makeAligned,
  makeArticle,
  makeCounterpart,
  makeDoubt,
  makeLayer,
  makePreview,
} from "./fixture.ts";
import ImportDialog from "./ImportDialog.svelte";
import type { Importer } from "./importer.ts";
import { Importing } from "./importing.svelte.ts";

const FOUND = makePreview({
  articles: [
    makeArticle({
      doubts: [makeDoubt()],
      ignored: [{ reason: "advertising", text: "Subscribe to our letter", characters: 23 }],
    }),
    makeArticle({
      key: "again",
      title: "Bridge closed at Stung Treng",
      publishedOn: day("2024-03-04"),
      already: "same-text",
    }),
  ],
  layers: [makeLayer({ repair: { what: "outer rings run clockwise", features: 3 } })],
  leftOut: [{ file: "photo.raw", reason: "is no text that is read here." }],
});

const ALIGNED = [
  makeAligned(),
  makeAligned({
    kind: "conflicting",
    excerpt: "Two gates were opened.",
    stance: "denied",
    beside: [
      makeCounterpart({ claim: "c1", kind: "conflicting", sameOrigin: true }),
      makeCounterpart({ claim: "c2", outlet: "Delta Herald" }),
      makeCounterpart({ claim: "c3" }),
      makeCounterpart({ claim: "c4", excerpt: "A gate was opened." }),
    ],
  }),
];

/** A Workspace that finds what it is told to find. */
async function openDialog(found: Preview, changes: Partial<Importer> = {}) {
  const added = vi.fn<(choice: Choice) => void>();
  const read = vi.fn<(files: readonly SourceFile[]) => void>();
  const importer: Importer = {
    progress: null,
    cancel: vi.fn(),
    preview: (files) => {
      read(files);
      return Promise.resolve(ok(found));
    },
    align: () => Promise.resolve(ok(ALIGNED)),
    add: (_, choice) => {
      added(choice);
      return Promise.resolve(ok(choice.articles));
    },
    ...changes,
  };
  const importing = new Importing(() => Promise.resolve(importer));
  const onclose = vi.fn();
  const onadded = vi.fn();
  const onopenclaim = vi.fn();
  await render(ImportDialog, { importing, onclose, onadded, onopenclaim });
  return { importer, importing, onclose, onadded, onopenclaim, added, read };
}

const dialog = page.getByRole("dialog");
const paste = async (text: string) => {
  await dialog.getByRole("textbox", { name: "Paste a text" }).fill(text);
  await dialog.getByRole("button", { name: "Read this text" }).click();
};

test("a pasted text goes in with what the reader says of it, and its preview comes", async () => {
  const { read, added } = await openDialog(FOUND);
  await dialog.getByRole("textbox", { name: "Outlet" }).fill("The Delta Post");
  await paste("Two gates were opened on Monday.");
  await expect.element(dialog.getByRole("heading", { name: "2 articles" })).toBeVisible();
  const [file] = read.mock.calls[0]?.[0] ?? [];
  const bytes = file?.bytes instanceof Uint8Array ? file.bytes : new Uint8Array();
  expect(new TextDecoder().decode(bytes)).toContain('container-title: "The Delta Post"');
  expect(added).not.toHaveBeenCalled();
});

test("an empty field is not read", async () => {
  const { read } = await openDialog(FOUND);
  await dialog.getByRole("textbox", { name: "Paste a text" }).fill("  ");
  const button = dialog.getByRole("button", { name: "Read this text" });
  await expect.element(button).toHaveAttribute("aria-disabled", "true");
  await userEvent.keyboard("{Tab}{Enter}");
  expect(read).not.toHaveBeenCalled();
});

test("what was found, left out and doubted is shown before anything is added", async () => {
  const { added, onadded } = await openDialog(FOUND);
  await paste("Two gates were opened.");
  await expect.element(dialog).toHaveTextContent("no date: relative dates stay open");
  await expect.element(dialog).toHaveTextContent("Already there, word for word");
  await expect.element(dialog).toHaveTextContent("photo.raw is no text that is read here.");
  await dialog.getByText("In doubt: 1 name").first().click();
  await dialog.getByRole("radio", { name: /Illinois/ }).click();
  await dialog.getByRole("checkbox", { name: /^Repair 3 features/ }).click();
  await dialog.getByRole("button", { name: "Add 1 article and 1 layer" }).click();
  await expect.poll(() => onadded.mock.calls).toEqual([[["gates"]]]);
  expect(added.mock.calls[0]?.[0]).toEqual({
    articles: ["gates"],
    layers: ["wards"],
    repair: ["wards"],
    answers: [{ mention: "m1", place: "gn4" }],
  });
});

test("claims stand beside those that are there, those in conflict first", async () => {
  const { onopenclaim } = await openDialog(FOUND);
  await paste("Two gates were opened.");
  await dialog.getByRole("tab", { name: "Check against what is there (1 conflicting)" }).click();
  const claims = dialog.getByRole("list", { name: "Claims of the new text" });
  await expect.element(claims.getByRole("listitem").first()).toHaveTextContent("Conflicting");
  await expect.element(claims).toHaveTextContent("the water ministry, denied"); // never as a statement
  await expect.element(claims).toHaveTextContent("same origin: one voice, not two");
  await dialog.getByRole("button", { name: "1 new" }).click();
  await expect.element(claims).not.toHaveTextContent("Conflicting");
  await dialog.getByRole("button", { name: "2 all" }).click();
  await expect.element(claims).toHaveTextContent("the harbour master in Delta Herald"); // each that is there, not one of them
  await expect.element(claims).not.toHaveTextContent("A gate was opened.");
  await dialog.getByRole("button", { name: "1 more there" }).click();
  await expect.element(claims).toHaveTextContent("A gate was opened.");
  await dialog.getByRole("button", { name: "Open this claim" }).first().click();
  expect(onopenclaim).toHaveBeenCalledWith("c1");
});

test("long work says what is being read, and cancelled leaves nothing behind", async () => {
  const { importer, added } = await openDialog(FOUND, {
    progress: { done: 14, total: 230, what: "Reading file.html" },
    preview: () => new Promise(() => undefined),
  });
  await paste("Two gates were opened.");
  await expect
    .element(dialog.getByRole("status"))
    .toHaveTextContent("14 of 230: Reading file.html");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  expect(importer.cancel).toHaveBeenCalledOnce();
  expect(added).not.toHaveBeenCalled();
  const field = dialog.getByRole("textbox", { name: "Paste a text" });
  await expect.element(field).toHaveValue("Two gates were opened.");
});

test("a failure is told and what was pasted stays", async () => {
  await openDialog(FOUND, { preview: () => Promise.resolve(err("The file is empty.")) });
  await paste("Two gates were opened.");
  await expect.element(dialog.getByRole("alert")).toHaveTextContent("The file is empty.");
});

test("a disk that is full refuses, and the choice stays to be tried again", async () => {
  const { onadded } = await openDialog(FOUND, {
    add: () => Promise.resolve(err("The disk is full.")),
  });
  await paste("Two gates were opened.");
  await dialog.getByRole("button", { name: "Add 1 article" }).click();
  await expect.element(dialog.getByRole("alert")).toHaveTextContent("The disk is full.");
  expect(onadded).not.toHaveBeenCalled();
});

test("Escape closes it", async () => {
  const { onclose } = await openDialog(FOUND);
  await expect.element(dialog).toBeVisible();
  await userEvent.keyboard("{Escape}");
  expect(onclose).toHaveBeenCalledOnce();
});
