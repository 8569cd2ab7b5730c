/** How far the map goes: no streets here, so it stops at 12; at 1.6 the world is seen whole. */
export const ZOOM = {
  least: 1.6,
  most: 12,
  ofPlace: 8,
  ofFarPlace: 6.2,
  ofTest: 10.6,
  atStart: 5.3,
} as const;
