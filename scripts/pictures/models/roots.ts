import { ball, tube, type Vec } from "../engine/geometry.ts";
import { between, cloud, dice, noise, smooth } from "../engine/noise.ts";
import { blend, hex, mottled, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { blade, feathers, leafSkin, SHAPES } from "./leaves.ts";

/** A carrot along -y from its crown at the origin; about 3 long. */
export function carrot(seed: number, tops = true): Thing {
  const roll = dice(seed),
    long = between(roll, 2.5, 3.1),
    wide = between(roll, 0.34, 0.44);
  const a = hex("#ef7a1a"),
    b = hex("#d95f10"),
    line = hex("#b84c0c");
  const skin = surface(
    (p) => {
      const rings = smooth(0.72, 0.9, noise(Math.atan2(p.z, p.x) * 1.3, p.y * 7, seed)) * 0.55;
      return blend(blend(a, b, cloud(p.x * 3, p.y * 2, p.z * 3, 2)), line, rings);
    },
    {
      rough: 0.42,
      wrap: 0.12,
      relief: (p) => -smooth(0.72, 0.9, noise(Math.atan2(p.z, p.x) * 1.3, p.y * 7, seed)) * 0.012,
    },
  );
  const body = tube(
    [
      [0, 0.02, 0],
      [between(roll, -0.05, 0.05), -long * 0.35, 0],
      [between(roll, -0.12, 0.12), -long * 0.75, 0],
      [between(roll, -0.2, 0.2), -long, 0],
    ],
    (t) => wide * (t < 0.03 ? Math.sqrt(t / 0.03) * 0.93 : 1) * Math.pow(1 - t * 0.93, 0.62) + 0.008,
    24,
    60,
  );
  return group(
    made(body, skin, seed),
    tops
      ? feathers(roll, 5, 1.9)
      : made(
          tube(
            [
              [0, -0.1, 0],
              [0, 0.25, 0],
            ],
            0.14,
            8,
            6,
          ),
          mottled("#7ea145", "#5c8030", 0.3),
        ),
  );
}

/** A white radish along -y, green at the shoulder. */
export function radish(seed: number): Thing {
  const roll = dice(seed),
    long = between(roll, 2.9, 3.5),
    wide = between(roll, 0.46, 0.55);
  const white = hex("#f6f3e6"),
    shade = hex("#e9e3cd"),
    green = hex("#b7cf85");
  const skin = surface(
    (p) => {
      const c = blend(
        white,
        shade,
        cloud(p.x * 4, p.y * 5, p.z * 4, 3) * 0.8 + smooth(0.8, 0.92, noise(p.x * 3, p.y * 9, p.z * 3)) * 0.35,
      );
      return blend(c, green, smooth(-0.75, 0.05, p.y) * 0.85);
    },
    { rough: 0.32, wrap: 0.3, relief: (p) => noise(p.x * 2, p.y * 8, p.z * 2) * 0.012 },
  );
  const body = tube(
    [
      [0, 0.05, 0],
      [0, -long * 0.4, 0],
      [between(roll, -0.1, 0.1), -long * 0.8, 0],
      [between(roll, -0.3, 0.3), -long * 1.08, 0.1],
    ],
    (t) =>
      wide *
        Math.pow(Math.min(1, t / 0.14 + 0.02), 0.42) *
        (1 - 0.12 * t) *
        (t < 0.55 ? 1 : Math.pow(1 - (t - 0.55) / 0.455, 0.62)) +
      0.006,
    28,
    64,
  );
  const green2 = leafSkin("#3b7a26", "#66a33b", "#cfe0a0", 6, 0.5);
  const leaves = several(7, (i) =>
    put(
      group(
        made(
          tube(
            [
              [0, 0, 0],
              [0, 0.8, 0.1],
            ],
            0.07,
            7,
            6,
          ),
          mottled("#cfe0a0", "#a9c878", 0.4),
        ),
        put(
          made(
            blade({
              length: between(roll, 1.3, 1.8),
              width: 0.62,
              shape: SHAPES.spoon,
              bend: 0.6,
              cup: 0.4,
              crinkle: 0.1,
              ruffle: 0.08,
              seed: i,
            }),
            green2,
            i,
          ),
          { at: [0, 0.5, 0.08] },
        ),
      ),
      { turn: [between(roll, 5, 32), i * 51, 0] },
    ),
  );
  return group(made(body, skin, seed), leaves);
}

/** A kohlrabi: pale green ball, stalks with blue-green leaves. */
export function kohlrabi(seed: number, leaves = 8): Thing {
  const roll = dice(seed);
  const skin = mottled("#c3dc93", "#a3c771", 0.8, {
    rough: 0.34,
    wrap: 0.22,
    relief: (p) => cloud(p.x * 5, p.y * 5, p.z * 5, 2) * 0.012,
  });
  const body = ball((d) => 1 - 0.2 * d[1] * d[1] + 0.02 * noise(d[0] * 3 + seed, d[1] * 3, d[2] * 3), 56, 36);
  const leafy = leafSkin("#386b3f", "#679a58", "#cfe0ae", 6, 0.5),
    stalk = mottled("#bcd68c", "#94bb68", 0.5, { rough: 0.35 });
  const crown = several(leaves, (i) => {
    const t = i / leaves,
      polar = 0.25 + 0.95 * (1 - t),
      l = between(roll, 0.9, 1.4);
    const root: Vec = [0, Math.cos(polar) * 0.86, Math.sin(polar) * 0.94];
    const tip: Vec = [0, root[1] + l, root[2] + 0.22 + (1 - t) * 0.25];
    return put(
      group(
        made(
          tube([root, [0, root[1] + l * 0.35, root[2] + 0.22], tip], (k) => 0.1 - 0.055 * k, 8, 14),
          stalk,
        ),
        put(
          made(
            blade({
              length: between(roll, 1.0, 1.4),
              width: 0.85,
              shape: SHAPES.egg,
              bend: between(roll, 0.2, 1.0),
              lean: 0.1,
              cup: 0.35,
              crinkle: 0.08,
              ruffle: 0.05,
              seed: i + seed,
            }),
            leafy,
            i + seed,
          ),
          { at: [tip[0], tip[1] - 0.12, tip[2]] },
        ),
      ),
      { turn: [0, i * 137.5, 0] },
    );
  });
  return group(made(body, skin, seed), crown);
}
