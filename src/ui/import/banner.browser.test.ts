import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import Banner from "./Banner.svelte";

const LASTS = 400;
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("it goes by itself in its time", async () => {
  const ondismiss = vi.fn();
  await render(Banner, { words: "Added 1 article", lasts: LASTS, ondismiss });
  expect(ondismiss).not.toHaveBeenCalled();
  await vi.waitFor(() => {
    expect(ondismiss).toHaveBeenCalledOnce();
  });
});

test("not while somebody is at it, and again in its time once it is left", async () => {
  const ondismiss = vi.fn();
  await render(Banner, { words: "Added 1 article", lasts: LASTS, ondismiss });
  await userEvent.tab();
  await expect.element(page.getByRole("button", { name: "Dismiss" })).toHaveFocus();
  await later(LASTS * 2);
  expect(ondismiss).not.toHaveBeenCalled();
  await userEvent.tab();
  await vi.waitFor(() => {
    expect(ondismiss).toHaveBeenCalledOnce();
  });
});

test("what has no time stays", async () => {
  const ondismiss = vi.fn();
  await render(Banner, { words: "Another tab holds what is kept", ondismiss });
  await later(LASTS * 2);
  expect(ondismiss).not.toHaveBeenCalled();
});
