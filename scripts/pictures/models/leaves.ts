import { type Mesh, sheet, tube, type Vec } from "../engine/geometry.ts";
import { between, clamp, cloud, type Dice, noise, smooth } from "../engine/noise.ts";
import { blend, hex, type Material, mottled, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";

/** The make of a leaf; it grows along +y from the origin and bends towards +z. */
interface Leaf {
  length: number;
  width: number;
  /** Half-width from stalk (0) to tip (1), between 0 and 1. */
  shape: (t: number) => number;
  bend?: number;
  lean?: number;
  cup?: number;
  crinkle?: number;
  ruffle?: number;
  seed?: number;
}

export const SHAPES = {
  spoon: (t: number) =>
    Math.pow(Math.sin(Math.PI * Math.pow(clamp(t), 0.8)), 0.75) * (0.35 + 0.65 * smooth(0, 0.4, t)) + 0.02,
  heart: (t: number) => Math.pow(Math.sin(Math.PI * Math.pow(clamp(t * 0.97 + 0.03), 0.55)), 0.8) + 0.01,
  blade: (t: number) => Math.pow(Math.sin(Math.PI * Math.pow(clamp(t), 0.62)), 1.1) + 0.005,
  egg: (t: number) => Math.pow(Math.sin(Math.PI * clamp(t * 0.96 + 0.04)), 0.62) + 0.01,
  fan: (t: number) => smooth(0, 0.75, t) * Math.sqrt(1 - Math.pow(smooth(0.72, 1.0, t), 2) * 0.98),
} satisfies Record<string, (t: number) => number>;

/** A leaf blade as a bent sheet; u runs across, v from stalk to tip. */
export function blade(
  { length, width, shape, bend = 0.6, lean = 0, cup = 0.3, crinkle = 0.05, ruffle = 0, seed = 1 }: Leaf,
  fine = 1,
): Mesh {
  const steps = Math.round(26 * fine),
    across = Math.round(14 * fine);
  const spine: { y: number; z: number; a: number }[] = [{ y: 0, z: 0, a: lean }];
  for (let i = 1; i <= steps; i++) {
    const last = spine[i - 1]!,
      a = lean + bend * (i / steps);
    spine.push({ y: last.y + (Math.cos(a) * length) / steps, z: last.z + (Math.sin(a) * length) / steps, a });
  }
  return sheet(across, steps, (u, v) => {
    const at = spine[Math.round(v * steps)]!,
      s = u * 2 - 1,
      half = (width / 2) * shape(v);
    const wave = ruffle * s * s * Math.sin(v * 34 + seed * 3 + s * 2) * (0.6 + 0.8 * noise(v * 7, s + 5, seed));
    const lift =
      cup * half * s * s +
      crinkle * (cloud(s * 2.2 * width, v * length * 2.6, seed * 9.7, 2) - 0.5) * 2 * smooth(0, 0.3, half / width) +
      wave;
    return [s * half * (1 - 0.25 * cup * s * s), at.y - Math.sin(at.a) * lift, at.z + Math.cos(at.a) * lift];
  });
}

/** Leaf skin: two greens, ribs, a paler foot, light shining through. */
export function leafSkin(deep: string, bright: string, rib: string, ribs = 7, rough = 0.42): Material {
  const a = hex(deep),
    b = hex(bright),
    c = hex(rib);
  return surface(
    (p) => {
      const s = Math.abs(p.u * 2 - 1);
      const tone = cloud(p.u * 3 + p.seed * 5, p.v * 5, p.seed, 3);
      const blade = blend(a, b, clamp(0.15 + tone * 0.7 + s * 0.12 + ((p.seed * 37) % 10) * 0.02));
      const branch = Math.abs(((((p.v * ribs - s * 1.5) % 1) + 1) % 1) - 0.5);
      const mid = smooth(0.11, 0.02, s * (1.1 - p.v * 0.5));
      const side = smooth(0.44, 0.5, branch) * (1 - s * 0.6) * 0.4;
      return blend(blade, c, Math.min(1, mid * 0.85 + side + smooth(0.16, 0, p.v) * 0.7));
    },
    { rough, thin: 0.5, relief: (p) => cloud(p.x * 9, p.y * 9, p.z * 9 + p.seed, 2) * 0.022 },
  );
}

/** A small green leaf for fruit stalks. */
export const leaflet = (length: number, seed: number, bend = 0.7): Thing =>
  made(
    blade({ length, width: length * 0.46, shape: SHAPES.egg, bend, lean: 0.5, cup: 0.4, crinkle: 0.03, seed }),
    leafSkin("#1f5a22", "#3f8a35", "#8fb868", 8, 0.26),
    seed,
  );

/** Feathery tops of carrots and the like. */
export function feathers(roll: Dice, count: number, length: number): Thing {
  const green = mottled("#5a9a35", "#3f7d28", 0.4, { rough: 0.6, thin: 0.3 });
  return several(count, () => {
    const l = length * between(roll, 0.7, 1.1),
      a = between(roll, 0, 6.28),
      out = between(roll, 0.1, 0.5) * l;
    const tip: Vec = [Math.cos(a) * out, l, Math.sin(a) * out],
      mid: Vec = [tip[0] * 0.3, l * 0.55, tip[2] * 0.3];
    const stalk = made(
      tube([[0, 0, 0], mid, tip], (t) => 0.04 * (1 - t * 0.6), 6, 12),
      green,
    );
    const fronds = several(16, (k) => {
      const t = 0.35 + (k / 16) * 0.65;
      const at: Vec =
        t < 0.55
          ? [mid[0] * (t / 0.55), l * t, mid[2] * (t / 0.55)]
          : [mid[0] + (tip[0] - mid[0]) * ((t - 0.55) / 0.45), l * t, mid[2] + (tip[2] - mid[2]) * ((t - 0.55) / 0.45)];
      return put(
        made(
          blade(
            {
              length: l * 0.26 * (1.3 - t),
              width: 0.13,
              shape: SHAPES.blade,
              bend: 0.6,
              lean: 0.9,
              cup: 0,
              crinkle: 0,
              ruffle: 0.03,
              seed: k,
            },
            0.6,
          ),
          green,
        ),
        { at, turn: [0, k * 137, 0] },
      );
    });
    return group(stalk, fronds);
  });
}
