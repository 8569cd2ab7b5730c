import { expect, test } from "vitest";
import { fuzz } from "./fuzz-one.ts";
import { TARGETS } from "./targets.ts";

const INPUTS = 150;
/** A hang fails, a busy machine does not. */
const SLOWEST_MS = 120_000;

/** A short run of `npm run fuzz`, the same one every time; nobody looks at the clock here. */
test.each([...TARGETS.keys()])(
  "mutated input for %s is refused clearly or read rightly",
  { timeout: SLOWEST_MS },
  (name) => {
    const { inputs, failure } = fuzz(name, INPUTS, 4, null);
    expect(failure).toBeNull();
    expect(inputs).toBe(INPUTS);
  },
);
