/** What belongs together, pair by pair: union-find, without recursion however long the chains. */
export class Union<Key> {
  readonly #up = new Map<Key, Key>();

  /** True for a key that was joined to any. */
  has(key: Key): boolean {
    return this.#up.has(key);
  }

  /** The same key for all that belong together; a key nobody has joined stands for itself. */
  find(key: Key): Key {
    let root = key;
    let up = this.#up.get(root);
    while (up !== undefined && up !== root) {
      root = up;
      up = this.#up.get(root);
    }
    let at = key;
    while (at !== root) {
      const next = this.#up.get(at) ?? root;
      this.#up.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: Key, b: Key): void {
    const [one, other] = [this.find(a), this.find(b)];
    this.#up.set(one, other);
    this.#up.set(other, other);
  }
}
