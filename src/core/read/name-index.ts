import type { Bearer, NameMatch } from "./gazetteer.ts";
import { keyOf } from "./name-key.ts";
import { type Token, tokenise } from "./tokens.ts";

/** Most have one word after them or none and one bearer or none, and there are many: nothing is made before it is needed. */
interface Node {
  next: Map<string, Node> | null;
  bearers: Bearer[] | null;
  /** Ids of the bearers where they are many: a layer may give one name to every feature it has. */
  ids: Set<string> | null;
}

const LONGEST_NAME_TOKENS = 8;

/** Names word by word, each with whoever bears it. */
export interface NameIndex {
  readonly add: (name: string, bearer: Bearer) => void;
  /** The longest name that begins at token i. */
  readonly longest: (tokens: readonly Token[], i: number) => NameMatch | null;
}

export function createNameIndex(): NameIndex {
  const root = newNode();

  function add(name: string, bearer: Bearer): void {
    const keys = tokenise(name).map(keyOf);
    if (keys.length === 0 || keys.length > LONGEST_NAME_TOKENS || !isUsable(name)) return;
    let node = root;
    for (const key of keys) node = nodeAfter(node, key);
    if (node.bearers === null) node.bearers = [bearer];
    else if (isNew(node, node.bearers, bearer.place.id)) node.bearers.push(bearer);
  }

  function longest(tokens: readonly Token[], i: number): NameMatch | null {
    let node: Node | undefined = root;
    let found: NameMatch | null = null;
    for (let at = i; at < tokens.length; at++) {
      const token: Token | undefined = tokens[at];
      node = token && node.next?.get(keyOf(token));
      if (!node) break;
      if (node.bearers) found = { endToken: at + 1, bearers: node.bearers };
    }
    return found;
  }

  return { add, longest };
}

const newNode = (): Node => ({ next: null, bearers: null, ids: null });

function nodeAfter(node: Node, key: string): Node {
  node.next ??= new Map();
  const known = node.next.get(key);
  if (known) return known;
  const made = newNode();
  node.next.set(key, made);
  return made;
}

const FEW = 8;

function isNew(node: Node, bearers: readonly Bearer[], id: string): boolean {
  if (bearers.length < FEW) return bearers.every(({ place }) => place.id !== id);
  node.ids ??= new Set(bearers.map(({ place }) => place.id));
  if (node.ids.has(id)) return false;
  node.ids.add(id);
  return true;
}

const THREE_LETTERS = /\p{L}\P{L}*\p{L}\P{L}*\p{L}/u;

/** Two letters name a place only as an abbreviation in capitals. */
function isUsable(name: string): boolean {
  if (THREE_LETTERS.test(name)) return true;
  const letters = name.replace(/[^\p{L}]/gu, "");
  return letters === letters.toUpperCase() || letters.length >= 3;
}
