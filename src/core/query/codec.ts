import type { Query } from "./query.ts";

/**
 * Query → URL parameters; decode.ts is the way back, and loads when there is something
 * to decode. The two alone know the parameters' names; they are in other people's
 * bookmarks, so renaming one is a breaking change.
 */

export type Pair = readonly [key: string, value: string];

const SINGLE = ["place", "claim", "article", "view", "dispute", "from", "to", "known"] as const;

export function encode(query: Query): readonly Pair[] {
  const single = SINGLE.flatMap((key) => {
    const value = query[key];
    return value === null ? [] : [[key, value] as const];
  });
  return [
    ...single,
    ...(query.text ? [["q", query.text] as const] : []),
    ...query.stances.map((value) => ["stance", value] as const),
    ...query.outlets.map((value) => ["outlet", value] as const),
    ...query.speakers.map((value) => ["speaker", value] as const),
  ];
}
