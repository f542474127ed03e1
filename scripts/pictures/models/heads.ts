import { ball } from "../engine/geometry.ts";
import { between, cloud, dice, smooth } from "../engine/noise.ts";
import { blend, hex, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { blade, leafSkin, SHAPES } from "./leaves.ts";

/** A head of lettuce: frilled leaves about a pale heart. */
export function lettuce(seed: number, deep = "#5d9a2c", bright = "#a5cf58"): Thing {
  const roll = dice(seed);
  const skin = leafSkin(deep, bright, "#e6efbf", 6, 0.4);
  return several(26, (i) => {
    const t = i / 25,
      out = 1 - t;
    const length = 0.95 + 0.85 * out + between(roll, -0.1, 0.1);
    return put(
      made(
        blade(
          {
            length,
            width: length * 1.12,
            shape: SHAPES.fan,
            lean: 0.05 + out * 1.0,
            bend: 0.55 * out - 0.65 * t,
            cup: -0.35 - 0.4 * t,
            crinkle: 0.13,
            ruffle: 0.13,
            seed: i + seed,
          },
          1.5,
        ),
        skin,
        i,
      ),
      {
        at: [0, 0.08, 0],
        turn: [0, i * 137.5 + between(roll, -12, 12), 0],
      },
    );
  });
}

/** A cabbage: tight veined ball in a few loose outer leaves. */
export function cabbage(seed: number): Thing {
  const core = hex("#b9d384"),
    deep = hex("#86b455"),
    pale = hex("#eef3d3");
  const veins = (p: { x: number; y: number; z: number }) => {
    const a = Math.atan2(p.z, p.x),
      h = p.y + 1;
    const arms = Math.abs(((((a * 2.4 + cloud(p.x * 2, p.y * 2, p.z * 2, 2) * 0.9 + seed) % 1) + 1) % 1) - 0.5);
    const twigs = Math.abs(((((h * 2.6 + arms * 2.2 + cloud(p.x * 3, p.y * 3, p.z * 3, 2)) % 1) + 1) % 1) - 0.5);
    return Math.max(smooth(0.06, 0, arms), smooth(0.05, 0, twigs) * 0.6);
  };
  const heart = surface(
    (p) => blend(blend(core, deep, cloud(p.x * 1.6 + seed, p.y * 1.6, p.z * 1.6, 3) * 0.9), pale, veins(p) * 0.75),
    {
      rough: 0.36,
      wrap: 0.25,
      relief: (p) => veins(p) * 0.014 + cloud(p.x * 4, p.y * 4, p.z * 4, 2) * 0.05,
    },
  );
  const skin = leafSkin("#4f8f3a", "#8dbb5c", "#e4efc6", 5, 0.34);
  const leaves = several(9, (i) => {
    const outer = i > 4;
    return put(
      made(
        blade(
          {
            length: outer ? 2.5 : 2.45,
            width: outer ? 2.7 : 2.5,
            shape: SHAPES.egg,
            lean: outer ? 1.25 : 1.05,
            bend: outer ? -1.15 : -2.15,
            cup: outer ? 0.42 : 0.66,
            crinkle: 0.1,
            ruffle: outer ? 0.07 : 0.02,
            seed: i + seed,
          },
          1.6,
        ),
        skin,
        i + seed,
      ),
      {
        at: [0, outer ? -0.98 : -1.02, 0],
        turn: [0, outer ? i * 90 + 40 : i * 72, 0],
      },
    );
  });
  return put(
    group(
      made(
        ball((d) => 1 + 0.03 * cloud(d[0] * 3 + seed, d[1] * 3, d[2] * 3, 2) - 0.1 * Math.max(0, d[1]) ** 6, 72, 48),
        heart,
        seed,
      ),
      leaves,
    ),
    { at: [0, 1.02, 0] },
  );
}
