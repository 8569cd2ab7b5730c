import type { ClaimPlace } from "../model.ts";
import type { Findings, Here } from "./claims.ts";
import type { PlacedName } from "./focus.ts";
import type { Range } from "./noun-phrase.ts";
import { roleAt } from "./roles.ts";
import type { Token } from "./tokens.ts";

/** Places the claim's words name or point at; else what its sentence, then its passage, is about. */
export function placesOf(found: Findings, here: Here, stretch: Range): ClaimPlace[] {
  const places = placesSaid(found, here, stretch);
  if (places.length > 0) return places;
  const passage = passageOf(found, here, stretch);
  return passage ? [{ place: passage, role: "about" }] : [];
}

function placesSaid(
  { tokens, focus }: Findings,
  { sentence, names }: Here,
  { first, end }: Range,
): ClaimPlace[] {
  const inside: PlacedName[] = [];
  for (const name of names)
    if (name.literal && name.firstToken >= first && name.endToken <= end) inside.push(name);
  const kept: PlacedName[] = [];
  const places: ClaimPlace[] = [];
  for (const name of inside) {
    if (isContainer(tokens, name, inside)) continue;
    kept.push(name);
    add(places, { place: name.place.id, role: roleAt(tokens, first, name.firstToken) });
  }
  for (let i = first; i < end; i++) {
    const pointed = focus.pointedAt(i, sentence);
    if (!pointed || places.some(({ place }) => place === pointed.id)) continue;
    if (kept.some(({ place }) => place.kind === pointed.kind)) continue;
    places.push({ place: pointed.id, role: roleAt(tokens, first, i) });
  }
  return places;
}

/** Each place once, with the first role that says more than "about". */
function add(places: ClaimPlace[], each: ClaimPlace): void {
  const at = places.findIndex(({ place }) => place === each.place);
  if (at < 0) places.push(each);
  else if (places[at]?.role === "about") places[at] = each;
}

/** A party it is for, a place beside it, the passage's topic: where a claim goes that names none. */
function passageOf(
  { tokens, focus, inFrame }: Findings,
  { sentence, names, told }: Here,
  { first, end }: Range,
): string | undefined {
  for (const name of names)
    if (name.firstToken >= first && name.endToken <= end && isReceiver(tokens, name))
      return name.place.id;
  for (const name of names)
    if (name.literal && name.place.kind !== "country" && !inFrame(name.firstToken))
      return name.place.id;
  const topic = told !== null && !focus.isElsewhere(sentence) ? told : null;
  return topic ?? focus.about(sentence)?.id;
}

/** "aid for Ukraine": a party, and still where the claim leads when it names no place. */
function isReceiver(tokens: readonly Token[], { firstToken, place }: PlacedName): boolean {
  const before = tokens[firstToken - 1]?.lower;
  return place.kind === "country" && (before === "to" || before === "for");
}

/** "Kherson, Ukraine", "the city of Mykolaiv in Ukraine": the country only says where the other is. */
function isContainer(
  tokens: readonly Token[],
  name: PlacedName,
  all: readonly PlacedName[],
): boolean {
  if (name.place.kind !== "country" || name.place.country === "" || all.length < 2) return false;
  const of = tokens[name.firstToken - 1]?.lower === "of";
  return all.some(
    ({ place }) =>
      place !== name.place &&
      (!of || place.kind !== "region") &&
      place.country === name.place.country,
  );
}
