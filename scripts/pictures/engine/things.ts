import type { Mesh, Vec } from "./geometry.ts";
import type { Material } from "./surfaces.ts";

/** Rotation and scale in nine numbers (rows), then the shift. */
type Place = readonly number[];

/** One mesh in one material, standing somewhere. */
export interface Part {
  mesh: Mesh;
  material: Material;
  place: Place;
  seed: number;
  /** The ground and the wall receive shadows but throw none. */
  still?: boolean;
}

/** Anything that can be put into a scene. */
export type Thing = readonly Part[];

/** Where a thing goes: turned about x, then z, then y (degrees), sized, then moved. */
interface Put {
  at?: Vec;
  turn?: Vec;
  size?: number | Vec;
}

const HERE: Place = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0];

/** A thing of one mesh. */
export const made = (mesh: Mesh, material: Material, seed = 1): Thing => [{ mesh, material, place: HERE, seed }];

/** Puts a whole thing somewhere else. */
export function put(thing: Thing, { at = [0, 0, 0], turn = [0, 0, 0], size = 1 }: Put, seed = 0): Thing {
  const s: Vec = typeof size === "number" ? [size, size, size] : size;
  let place: Place = [s[0], 0, 0, 0, s[1], 0, 0, 0, s[2], 0, 0, 0];
  place = join(about(0, turn[0]), place);
  place = join(about(2, turn[2]), place);
  place = join(about(1, turn[1]), place);
  place = [...place.slice(0, 9), at[0], at[1], at[2]];
  return thing.map((part) => ({ ...part, place: join(place, part.place), seed: part.seed + seed }));
}

/** Many things as one. */
export const group = (...things: readonly Thing[]): Thing => things.flat();

/** The same thing made several times, each with its own number. */
export const several = (count: number, make: (i: number) => Thing): Thing =>
  Array.from({ length: count }, (_, i) => make(i)).flat();

function about(axis: 0 | 1 | 2, degrees: number): Place {
  const a = (degrees * Math.PI) / 180,
    c = Math.cos(a),
    s = Math.sin(a);
  if (axis === 0) return [1, 0, 0, 0, c, -s, 0, s, c, 0, 0, 0];
  if (axis === 1) return [c, 0, s, 0, 1, 0, -s, 0, c, 0, 0, 0];
  return [c, -s, 0, s, c, 0, 0, 0, 1, 0, 0, 0];
}

function join(a: Place, b: Place): Place {
  const out: number[] = [];
  for (let r = 0; r < 3; r++)
    for (let c = 0; c < 3; c++) {
      out.push(a[r * 3]! * b[c]! + a[r * 3 + 1]! * b[3 + c]! + a[r * 3 + 2]! * b[6 + c]!);
    }
  for (let r = 0; r < 3; r++) {
    out.push(a[r * 3]! * b[9]! + a[r * 3 + 1]! * b[10]! + a[r * 3 + 2]! * b[11]! + a[9 + r]!);
  }
  return out;
}
