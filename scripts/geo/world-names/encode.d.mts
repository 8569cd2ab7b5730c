/** A place as the packer takes it; `names` are texts with the flags of src/core/world/sections.ts. */
export interface PackedPlace {
  readonly id?: string;
  readonly number?: number;
  readonly name: string;
  readonly uk?: string;
  readonly ru?: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  readonly kind: string;
  readonly isCapital: boolean;
  readonly isNamedBySeat?: boolean;
  readonly country: string;
  readonly region?: PackedPlace;
  readonly county?: PackedPlace;
  readonly names: readonly (readonly [text: string, flags: number])[];
}

export function encode(places: readonly PackedPlace[]): {
  readonly bytes: Uint8Array;
  readonly dropped: readonly string[];
};
export function walksAlike(name: string): boolean;
