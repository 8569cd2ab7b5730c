/** How far the map goes: no streets here, so it stops at 12. */
export const ZOOM = { least: 3.4, most: 12, ofPlace: 8, ofTest: 10.6, atStart: 5.3 } as const;
