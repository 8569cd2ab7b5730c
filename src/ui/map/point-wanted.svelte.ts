import type { Point } from "../../core/input/correction.ts";

const AFTERMATH_MS = 400; // a finger's click is told some 300 ms after it has lifted

/** Somebody is asked to set a point on the map; the map asks, whoever wants it waits. */
class PointWanted {
  /** What the point is for, in words; null while nobody wants one. */
  hint = $state<string | null>(null);
  /** Where it is likely to be, longitude and latitude; null where nobody can tell. */
  near: Point | null = null;
  #answered = -Infinity;
  #give: (at: Point | null) => void = () => undefined;

  /** @returns null where the reader has thought better of it. */
  ask(hint: string, near: Point | null = null): Promise<Point | null> {
    this.answer(null);
    this.near = near;
    this.hint = hint;
    return new Promise((give) => {
      this.#give = give;
    });
  }

  /** True also for the moment in which the click that set the point is still being told around. */
  get isAsking(): boolean {
    return this.hint !== null || performance.now() - this.#answered < AFTERMATH_MS;
  }

  answer(at: Point | null): void {
    if (this.hint !== null) this.#answered = performance.now();
    this.hint = null;
    this.#give(at);
    this.#give = () => undefined;
  }
}

export const pointWanted = new PointWanted();
