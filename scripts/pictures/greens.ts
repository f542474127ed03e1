import { ball, sheet, tube, type Mesh, type Vec } from "./geometry.ts";
import { between, clamp, cloud, dice, noise, smooth, type Dice } from "./noise.ts";
import { blend, hex, surface, type Material, mottled } from "./surfaces.ts";
import { group, made, put, several, type Thing } from "./things.ts";
import { tie } from "./vessels.ts";

/** The make of a leaf; it grows along +y from the origin and bends towards +z. */
export interface Leaf {
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
  spoon: (t: number) => Math.pow(Math.sin(Math.PI * Math.pow(clamp(t), 0.8)), 0.75) * (0.35 + 0.65 * smooth(0, 0.4, t)) + 0.02,
  heart: (t: number) => Math.pow(Math.sin(Math.PI * Math.pow(clamp(t * 0.97 + 0.03), 0.55)), 0.8) + 0.01,
  blade: (t: number) => Math.pow(Math.sin(Math.PI * Math.pow(clamp(t), 0.62)), 1.1) + 0.005,
  egg: (t: number) => Math.pow(Math.sin(Math.PI * clamp(t * 0.96 + 0.04)), 0.62) + 0.01,
  fan: (t: number) => smooth(0, 0.75, t) * Math.sqrt(1 - Math.pow(smooth(0.72, 1.0, t), 2) * 0.98),
} satisfies Record<string, (t: number) => number>;

/** A leaf blade as a bent sheet; u runs across, v from stalk to tip. */
export function blade({ length, width, shape, bend = 0.6, lean = 0, cup = 0.3, crinkle = 0.05, ruffle = 0, seed = 1 }: Leaf, fine = 1): Mesh {
  const steps = Math.round(26 * fine), across = Math.round(14 * fine);
  const spine: { y: number; z: number; a: number }[] = [{ y: 0, z: 0, a: lean }];
  for (let i = 1; i <= steps; i++) {
    const last = spine[i - 1]!, a = lean + bend * (i / steps);
    spine.push({ y: last.y + (Math.cos(a) * length) / steps, z: last.z + (Math.sin(a) * length) / steps, a });
  }
  return sheet(across, steps, (u, v) => {
    const at = spine[Math.round(v * steps)]!, s = u * 2 - 1, half = (width / 2) * shape(v);
    const wave = ruffle * s * s * Math.sin(v * 34 + seed * 3 + s * 2) * (0.6 + 0.8 * noise(v * 7, s + 5, seed));
    const lift = cup * half * s * s + crinkle * (cloud(s * 2.2 * width, v * length * 2.6, seed * 9.7, 2) - 0.5) * 2 * smooth(0, 0.3, half / width) + wave;
    return [s * half * (1 - 0.25 * cup * s * s), at.y - Math.sin(at.a) * lift, at.z + Math.cos(at.a) * lift];
  });
}

/** Leaf skin: two greens, ribs, a paler foot, light shining through. */
export function leafSkin(deep: string, bright: string, rib: string, ribs = 7, rough = 0.42): Material {
  const a = hex(deep), b = hex(bright), c = hex(rib);
  return surface((p) => {
    const s = Math.abs(p.u * 2 - 1);
    const tone = cloud(p.u * 3 + p.seed * 5, p.v * 5, p.seed, 3);
    const blade = blend(a, b, clamp(0.15 + tone * 0.7 + s * 0.12 + ((p.seed * 37) % 10) * 0.02));
    const branch = Math.abs((((p.v * ribs - s * 1.5) % 1) + 1) % 1 - 0.5);
    const mid = smooth(0.11, 0.02, s * (1.1 - p.v * 0.5));
    const side = smooth(0.44, 0.5, branch) * (1 - s * 0.6) * 0.4;
    return blend(blade, c, Math.min(1, mid * 0.85 + side + smooth(0.16, 0, p.v) * 0.7));
  }, { rough, thin: 0.5, relief: (p) => cloud(p.x * 9, p.y * 9, p.z * 9 + p.seed, 2) * 0.022 });
}

const GREEN = () => leafSkin("#2c6a1c", "#5c9a33", "#b8d48a");

/** Mustard greens: broad spoon leaves on juicy pale stalks. */
export function chard(roll: Dice, seed: number): Thing {
  const skin = GREEN(), stalk = mottled("#cfe0a4", "#98bd62", 0.7, { rough: 0.3, wrap: 0.25, thin: 0.15 });
  return several(5, (i) => {
    const len = between(roll, 1.5, 1.95), tall = between(roll, 1.15, 1.5), turn = i * 72 + between(roll, -20, 20);
    const out = i === 4 ? 0.05 : 0.17;
    const leaf = blade({ length: len, width: between(roll, 1.0, 1.3), shape: SHAPES.spoon, bend: between(roll, -0.2, 0.7), lean: 0.15, cup: 0.35, crinkle: 0.1, ruffle: 0.035, seed: seed * 7 + i });
    return put(group(
      made(tube([[0, 0, 0.06], [0, tall * 0.5, out * 0.8], [0, tall, out], [0, tall + len * 0.35, out + 0.12]], (t) => 0.12 * (1 - t * 0.62) + 0.01, 9, 16), stalk),
      put(made(leaf, skin, seed + i), { at: [0, tall - 0.12, out] }),
    ), { turn: [0, turn, 0] }, i + seed);
  });
}

/** Water spinach: long hollow stems, narrow arrow leaves. */
export function spinach(roll: Dice, seed: number): Thing {
  const skin = leafSkin("#2a6420", "#4d8c30", "#9fc274", 9), stem = mottled("#a9c878", "#7ea651", 0.6, { rough: 0.35, wrap: 0.15 });
  const tall = between(roll, 2.9, 3.5), sway = between(roll, -0.2, 0.2);
  const leaves = several(8, (i) => {
    const y = tall * (0.38 + 0.62 * (i / 7)), l = between(roll, 0.9, 1.35) * (1 - i * 0.045);
    return put(made(blade({ length: l, width: 0.42, shape: SHAPES.blade, bend: between(roll, 0.1, 0.9), lean: 0.35, cup: 0.5, crinkle: 0.03, seed: i + seed }), skin, i + seed), {
      at: [sway * (y / tall) ** 2, y, 0], turn: [0, i * 137, 0],
    });
  });
  return group(made(tube([[0, 0, 0], [sway * 0.2, tall * 0.5, 0.04], [sway, tall, 0]], (t) => 0.085 - 0.05 * t, 8, 20), stem), leaves);
}

/** Malabar spinach: fleshy stem, thick heart leaves that shine. */
export function malabar(roll: Dice, seed: number): Thing {
  const skin = leafSkin("#1f5a20", "#3f8431", "#7fb05c", 5, 0.26), stem = mottled("#8fb55a", "#6d9a40", 0.6, { rough: 0.3, wrap: 0.2 });
  const tall = between(roll, 2.3, 2.8);
  const leaves = several(9, (i) => {
    const y = tall * (0.3 + 0.7 * (i / 8)), l = between(roll, 0.75, 1.15) * (1 - i * 0.04);
    return put(made(blade({ length: l, width: l * 0.92, shape: SHAPES.heart, bend: between(roll, 0.5, 1.2), lean: 0.4, cup: 0.3, crinkle: 0.06, seed: i + seed }), skin, i + seed), {
      at: [0, y, 0], turn: [0, i * 137 + seed * 30, 0],
    });
  });
  return group(made(tube([[0, 0, 0], [0.05, tall * 0.5, 0.05], [-0.05, tall, 0]], (t) => 0.12 - 0.06 * t, 8, 20), stem), leaves);
}

/** A sprig of herbs; mint is round and crinkled, basil purple-stemmed and smooth. */
export function sprig(roll: Dice, seed: number, kind: "mint" | "basil" | "perilla"): Thing {
  const skin = {
    mint: () => leafSkin("#2f7a2a", "#62a63f", "#8cc063", 9, 0.6),
    basil: () => leafSkin("#2a6a2a", "#4f9238", "#86b35e", 5, 0.35),
    perilla: () => leafSkin("#4a3340", "#5b6a35", "#8a5a72", 8, 0.55),
  }[kind]();
  const stem = mottled(kind === "mint" ? "#7fa550" : "#7c4a5c", kind === "mint" ? "#5f8a3c" : "#5c8a44", 0.5, { rough: 0.5 });
  const tall = between(roll, 1.7, 2.2);
  const leaves = several(14, (i) => {
    const pair = i >> 1, y = tall * (0.25 + 0.75 * (pair / 6)), l = between(roll, 0.5, 0.72) * (1.05 - pair * 0.09);
    return put(made(blade({ length: l, width: l * (kind === "basil" ? 0.5 : 0.68), shape: SHAPES.egg, bend: between(roll, 0.4, 1.1), lean: 0.7, cup: 0.25, crinkle: kind === "mint" ? 0.09 : 0.04, ruffle: kind === "perilla" ? 0.035 : 0.01, seed: i + seed }, 0.8), skin, i + seed), {
      at: [0, y, 0], turn: [0, (i % 2) * 180 + pair * 90 + between(roll, -20, 20), 0],
    });
  });
  return group(made(tube([[0, 0, 0], [0.06, tall * 0.6, 0], [0, tall, 0.05]], 0.04, 6, 14), stem), leaves);
}

/** A tied bunch lying along x, feet to the left, fanned to the right. */
export function bunch(make: (roll: Dice, i: number) => Thing, count: number, thick: number, seed = 1, tied = 0.75, fan = 15): Thing {
  const roll = dice(seed);
  const plants = several(count, (i) => {
    const a = i * 2.39996, r = Math.sqrt((i + 0.5) / count) * thick;
    const dy = Math.sin(a) * r, dz = Math.cos(a) * r;
    return put(put(make(roll, i), { turn: [0, between(roll, 0, 360), 0] }), {
      at: [between(roll, -0.12, 0.12), thick + 0.1 + dy * 0.8, dz],
      turn: [0, (-dz / thick) * fan + between(roll, -4, 4), -90 + (dy / thick) * fan * 0.55 + 5],
    });
  });
  return group(plants, tie(thick + 0.12, [tied, thick + 0.12, 0], seed));
}

/** A head of lettuce: frilled leaves about a pale heart. */
export function lettuce(seed: number, deep = "#5d9a2c", bright = "#a5cf58"): Thing {
  const roll = dice(seed);
  const skin = leafSkin(deep, bright, "#e6efbf", 6, 0.4);
  return several(26, (i) => {
    const t = i / 25, out = 1 - t;
    const length = 0.95 + 0.85 * out + between(roll, -0.1, 0.1);
    return put(made(blade({ length, width: length * 1.12, shape: SHAPES.fan, lean: 0.05 + out * 1.0, bend: 0.55 * out - 0.65 * t, cup: -0.35 - 0.4 * t, crinkle: 0.13, ruffle: 0.13, seed: i + seed }, 1.5), skin, i), {
      at: [0, 0.08, 0], turn: [0, i * 137.5 + between(roll, -12, 12), 0],
    });
  });
}

/** A cabbage: tight veined ball in a few loose outer leaves. */
export function cabbage(seed: number): Thing {
  const core = hex("#b9d384"), deep = hex("#86b455"), pale = hex("#eef3d3");
  const veins = (p: { x: number; y: number; z: number }) => {
    const a = Math.atan2(p.z, p.x), h = p.y + 1;
    const arms = Math.abs((((a * 2.4 + cloud(p.x * 2, p.y * 2, p.z * 2, 2) * 0.9 + seed) % 1) + 1) % 1 - 0.5);
    const twigs = Math.abs((((h * 2.6 + arms * 2.2 + cloud(p.x * 3, p.y * 3, p.z * 3, 2)) % 1) + 1) % 1 - 0.5);
    return Math.max(smooth(0.06, 0, arms), smooth(0.05, 0, twigs) * 0.6);
  };
  const heart = surface((p) => blend(blend(core, deep, cloud(p.x * 1.6 + seed, p.y * 1.6, p.z * 1.6, 3) * 0.9), pale, veins(p) * 0.75), {
    rough: 0.36, wrap: 0.25, relief: (p) => veins(p) * 0.014 + cloud(p.x * 4, p.y * 4, p.z * 4, 2) * 0.05,
  });
  const skin = leafSkin("#4f8f3a", "#8dbb5c", "#e4efc6", 5, 0.34);
  const leaves = several(9, (i) => {
    const outer = i > 4;
    return put(made(blade({ length: outer ? 2.5 : 2.45, width: outer ? 2.7 : 2.5, shape: SHAPES.egg, lean: outer ? 1.25 : 1.05, bend: outer ? -1.15 : -2.15, cup: outer ? 0.42 : 0.66, crinkle: 0.1, ruffle: outer ? 0.07 : 0.02, seed: i + seed }, 1.6), skin, i + seed), {
      at: [0, outer ? -0.98 : -1.02, 0], turn: [0, (outer ? i * 90 + 40 : i * 72), 0],
    });
  });
  return put(group(made(ball((d) => 1 + 0.03 * cloud(d[0] * 3 + seed, d[1] * 3, d[2] * 3, 2) - 0.1 * Math.max(0, d[1]) ** 6, 72, 48), heart, seed), leaves), { at: [0, 1.02, 0] });
}

/** A small green leaf for fruit stalks. */
export const leaflet = (length: number, seed: number, bend = 0.7): Thing =>
  made(blade({ length, width: length * 0.46, shape: SHAPES.egg, bend, lean: 0.5, cup: 0.4, crinkle: 0.03, seed }), leafSkin("#1f5a22", "#3f8a35", "#8fb868", 8, 0.26), seed);

/** Feathery tops of carrots and the like. */
export function feathers(roll: Dice, count: number, length: number): Thing {
  const green = mottled("#5a9a35", "#3f7d28", 0.4, { rough: 0.6, thin: 0.3 });
  return several(count, () => {
    const l = length * between(roll, 0.7, 1.1), a = between(roll, 0, 6.28), out = between(roll, 0.1, 0.5) * l;
    const tip: Vec = [Math.cos(a) * out, l, Math.sin(a) * out], mid: Vec = [tip[0] * 0.3, l * 0.55, tip[2] * 0.3];
    const stalk = made(tube([[0, 0, 0], mid, tip], (t) => 0.04 * (1 - t * 0.6), 6, 12), green);
    const fronds = several(16, (k) => {
      const t = 0.35 + (k / 16) * 0.65;
      const at: Vec = t < 0.55 ? [mid[0] * (t / 0.55), l * t, mid[2] * (t / 0.55)] : [mid[0] + (tip[0] - mid[0]) * ((t - 0.55) / 0.45), l * t, mid[2] + (tip[2] - mid[2]) * ((t - 0.55) / 0.45)];
      return put(made(blade({ length: l * 0.26 * (1.3 - t), width: 0.13, shape: SHAPES.blade, bend: 0.6, lean: 0.9, cup: 0, crinkle: 0, ruffle: 0.03, seed: k }, 0.6), green), { at, turn: [0, k * 137, 0] });
    });
    return group(stalk, fronds);
  });
}
