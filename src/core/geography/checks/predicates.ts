import { borders } from "./borders.ts";
import { coast } from "./coast.ts";
import { peninsula } from "./coast-peninsula.ts";
import { port } from "./coast-port.ts";
import { corridor } from "./corridor.ts";
import { direction } from "./direction.ts";
import { distance } from "./distance.ts";
import { movementFromCountry } from "./movement-from-country.ts";
import { near } from "./near.ts";
import { onRiver } from "./on-river.ts";
import type { Predicate } from "./predicate.ts";
import { movementOverRiver } from "./movement-over-river.ts";
import { side } from "./side.ts";
import { within } from "./within.ts";

/** Every kind of spatial statement that is looked for; a new one is a file and a line here. */
export const PREDICATES: readonly Predicate[] = [
  side,
  movementOverRiver,
  within,
  borders,
  distance,
  direction,
  near,
  coast,
  port,
  peninsula,
  onRiver,
  corridor,
  movementFromCountry,
];
