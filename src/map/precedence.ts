/** Of commands that move the map the last one holds: an earlier one that had to wait gives way. */
export class Precedence {
  #taken = 0;

  /** @returns whether nothing has taken precedence since. */
  take(): () => boolean {
    const mine = (this.#taken += 1);
    return () => mine === this.#taken;
  }
}
