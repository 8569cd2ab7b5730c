/**
 * Works on several items at once and hands on what comes out in the order of
 * what went in. At most `ahead()` items are held, so memory does not grow with
 * the length of the stream; a result is handed on as soon as those before it are.
 *
 * @throws what `run` or `write` throws; nothing after it is written.
 */
export async function inOrder<Item, Out>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Promise<Out>,
  write: (out: Out) => Promise<void>,
  ahead: () => number,
): Promise<void> {
  const open: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const item of items) {
    last = Promise.all([run(item), last]).then(([out]) => write(out));
    // Whoever waits for it hears of a failure; until somebody does, it is not unheard of.
    last.catch(() => undefined);
    open.push(last);
    if (open.length >= ahead()) await open.shift();
  }
  await last;
}
