import { cloud, noise } from "./noise.ts";

/** A colour in linear light. */
export type Colour = readonly [number, number, number];

/** What the eye meets at one point: colour and the way it takes light. */
export interface Skin {
  r: number;
  g: number;
  b: number;
  rough: number;
  metal: number;
  /** How much light comes through from behind (leaves, petals, paper). */
  thin: number;
  /** How far light wraps round the shape (flesh, wax, milk). */
  wrap: number;
  glow: number;
}

/** A point on a surface in the mesh's own space. */
export interface Spot {
  x: number;
  y: number;
  z: number;
  u: number;
  v: number;
  seed: number;
}

/** How a surface looks. `relief` is its height, in units; `film` marks clear plastic and glass. */
export interface Material {
  paint: (at: Spot, skin: Skin) => void;
  relief?: (at: Spot) => number;
  film?: boolean;
}

/** Settings that most surfaces share. */
interface Finish {
  rough?: number;
  metal?: number;
  thin?: number;
  wrap?: number;
  glow?: number;
  relief?: (at: Spot) => number;
  film?: boolean;
}

/** A printed picture that can be laid on a surface. */
export interface Print {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Reads `#rrggbb` into linear light. */
export function hex(code: string): Colour {
  const channel = (i: number) => fromScreen(parseInt(code.slice(i, i + 2), 16));
  return [channel(1), channel(3), channel(5)];
}

/** One 8-bit screen value in linear light. */
function fromScreen(value: number): number {
  const x = value / 255;
  return x <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
}

export function blend(a: Colour, b: Colour, t: number): Colour {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** A surface from a colour that may change from spot to spot. */
export function surface(colour: Colour | ((at: Spot) => Colour), finish: Finish = {}): Material {
  const at = typeof colour === "function" ? colour : () => colour;
  return {
    paint(spot, skin) {
      const c = at(spot);
      skin.r = c[0];
      skin.g = c[1];
      skin.b = c[2];
      skin.rough = finish.rough ?? 0.6;
      skin.metal = finish.metal ?? 0;
      skin.thin = finish.thin ?? 0;
      skin.wrap = finish.wrap ?? 0;
      skin.glow = finish.glow ?? 0;
    },
    ...(finish.relief && { relief: finish.relief }),
    ...(finish.film && { film: true }),
  };
}

/** Two colours clouded into each other, as most grown things are; `size` is the size of the clouds. */
export function mottled(one: string, two: string, size: number, finish: Finish = {}): Material {
  const a = hex(one),
    b = hex(two);
  return surface((p) => {
    const t = cloud(p.x / size + p.seed * 7.3, p.y / size, p.z / size + p.seed * 3.1, 3);
    return blend(a, b, Math.min(1, Math.max(0, (t - 0.28) * 2.2)));
  }, finish);
}

/** Planks with grain, joints and a soft sheen. */
export function wood(one: string, two: string, plank = 2.6): Material {
  const a = hex(one),
    b = hex(two),
    dark = hex("#2a170c");
  return surface(
    (p) => {
      const row = Math.floor(p.z / plank + 0.37);
      const joint = Math.abs(p.z / plank + 0.37 - row - 0.5);
      const shift = row * 37.7;
      const warp = cloud(p.x * 0.25 + shift, 0, p.z * 0.9, 2);
      const ring = noise(p.x * 0.35 + shift, warp * 6, p.z * 5.5 + warp * 5);
      const fibre = noise(p.x * 2.2 + shift, 3, p.z * 42);
      const c = blend(
        a,
        b,
        Math.min(1, Math.max(0, ring * 0.75 + fibre * 0.35 - 0.1 + (noise(row * 9.1, 1, 1) - 0.5) * 0.45)),
      );
      const gap = joint > 0.488 ? 0.75 : 0;
      return blend(c, dark, gap + (fibre > 0.82 ? 0.18 : 0));
    },
    {
      rough: 0.42,
      relief: (p) =>
        noise(p.x * 2.2, 3, p.z * 42) * 0.006 -
        (Math.abs(((((p.z / plank + 0.37) % 1) + 1) % 1) - 0.5) > 0.485 ? 0.03 : 0),
    },
  );
}

/** Woven cloth: threads that cross, small faults, soft folds come from the mesh. */
export function cloth(colour: string, stripe?: string, count = 26): Material {
  const base = hex(colour),
    band = stripe ? hex(stripe) : base;
  const thread = (p: Spot) => {
    const a = Math.sin(p.x * count * Math.PI),
      b = Math.sin(p.z * count * Math.PI);
    return Math.max(a, b) * 0.5 + a * b * 0.3;
  };
  return surface(
    (p) => {
      const lines = stripe && (Math.abs(Math.abs(p.x) - 2.3) < 0.06 || Math.abs(Math.abs(p.x) - 2.55) < 0.16);
      const c = lines ? band : base;
      const shade = 0.86 + thread(p) * 0.09 + (cloud(p.x * 6, 0, p.z * 6, 2) - 0.5) * 0.2;
      return [c[0] * shade, c[1] * shade, c[2] * shade];
    },
    { rough: 0.95, thin: 0.08, relief: (p) => thread(p) * 0.007 },
  );
}

/** Lime plaster, trowelled. */
export function plaster(one: string, two: string): Material {
  const a = hex(one),
    b = hex(two);
  return surface((p) => blend(a, b, cloud(p.x * 0.5, p.y * 0.7, p.z * 0.5, 4)), {
    rough: 0.95,
    relief: (p) => cloud(p.x * 0.9, p.y * 1.5, p.z, 4) * 0.05,
  });
}

/** A print laid over the mesh's texture coordinates; `bare` shows where the print is clear. */
export function printed(print: Print, bare: string, finish: Finish = {}): Material {
  const ground = hex(bare);
  const light = Float32Array.from({ length: 256 }, (_, i) => fromScreen(i));
  return surface((p) => {
    const x = Math.min(print.width - 1, Math.max(0, Math.floor((((p.u % 1) + 1) % 1) * print.width)));
    const y = Math.min(print.height - 1, Math.max(0, Math.floor((1 - p.v) * print.height)));
    const k = (y * print.width + x) * 4;
    const ink: Colour = [light[print.data[k]!]!, light[print.data[k + 1]!]!, light[print.data[k + 2]!]!];
    return blend(ground, ink, print.data[k + 3]! / 255);
  }, finish);
}
