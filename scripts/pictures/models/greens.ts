import { tube } from "../engine/geometry.ts";
import { between, dice, type Dice } from "../engine/noise.ts";
import { mottled } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { blade, leafSkin, SHAPES } from "./leaves.ts";
import { tie } from "./vessels.ts";

const GREEN = () => leafSkin("#2c6a1c", "#5c9a33", "#b8d48a");

/** Mustard greens: broad spoon leaves on juicy pale stalks. */
export function chard(roll: Dice, seed: number): Thing {
  const skin = GREEN(),
    stalk = mottled("#cfe0a4", "#98bd62", 0.7, { rough: 0.3, wrap: 0.25, thin: 0.15 });
  return several(5, (i) => {
    const len = between(roll, 1.5, 1.95),
      tall = between(roll, 1.15, 1.5),
      turn = i * 72 + between(roll, -20, 20);
    const out = i === 4 ? 0.05 : 0.17;
    const leaf = blade({
      length: len,
      width: between(roll, 1.0, 1.3),
      shape: SHAPES.spoon,
      bend: between(roll, -0.2, 0.7),
      lean: 0.15,
      cup: 0.35,
      crinkle: 0.1,
      ruffle: 0.035,
      seed: seed * 7 + i,
    });
    return put(
      group(
        made(
          tube(
            [
              [0, 0, 0.06],
              [0, tall * 0.5, out * 0.8],
              [0, tall, out],
              [0, tall + len * 0.35, out + 0.12],
            ],
            (t) => 0.12 * (1 - t * 0.62) + 0.01,
            9,
            16,
          ),
          stalk,
        ),
        put(made(leaf, skin, seed + i), { at: [0, tall - 0.12, out] }),
      ),
      { turn: [0, turn, 0] },
      i + seed,
    );
  });
}

/** Water spinach: long hollow stems, narrow arrow leaves. */
export function spinach(roll: Dice, seed: number): Thing {
  const skin = leafSkin("#2a6420", "#4d8c30", "#9fc274", 9),
    stem = mottled("#a9c878", "#7ea651", 0.6, { rough: 0.35, wrap: 0.15 });
  const tall = between(roll, 2.9, 3.5),
    sway = between(roll, -0.2, 0.2);
  const leaves = several(8, (i) => {
    const y = tall * (0.38 + 0.62 * (i / 7)),
      l = between(roll, 0.9, 1.35) * (1 - i * 0.045);
    return put(
      made(
        blade({
          length: l,
          width: 0.42,
          shape: SHAPES.blade,
          bend: between(roll, 0.1, 0.9),
          lean: 0.35,
          cup: 0.5,
          crinkle: 0.03,
          seed: i + seed,
        }),
        skin,
        i + seed,
      ),
      {
        at: [sway * (y / tall) ** 2, y, 0],
        turn: [0, i * 137, 0],
      },
    );
  });
  return group(
    made(
      tube(
        [
          [0, 0, 0],
          [sway * 0.2, tall * 0.5, 0.04],
          [sway, tall, 0],
        ],
        (t) => 0.085 - 0.05 * t,
        8,
        20,
      ),
      stem,
    ),
    leaves,
  );
}

/** Malabar spinach: fleshy stem, thick heart leaves that shine. */
export function malabar(roll: Dice, seed: number): Thing {
  const skin = leafSkin("#1f5a20", "#3f8431", "#7fb05c", 5, 0.26),
    stem = mottled("#8fb55a", "#6d9a40", 0.6, { rough: 0.3, wrap: 0.2 });
  const tall = between(roll, 2.3, 2.8);
  const leaves = several(9, (i) => {
    const y = tall * (0.3 + 0.7 * (i / 8)),
      l = between(roll, 0.75, 1.15) * (1 - i * 0.04);
    return put(
      made(
        blade({
          length: l,
          width: l * 0.92,
          shape: SHAPES.heart,
          bend: between(roll, 0.5, 1.2),
          lean: 0.4,
          cup: 0.3,
          crinkle: 0.06,
          seed: i + seed,
        }),
        skin,
        i + seed,
      ),
      {
        at: [0, y, 0],
        turn: [0, i * 137 + seed * 30, 0],
      },
    );
  });
  return group(
    made(
      tube(
        [
          [0, 0, 0],
          [0.05, tall * 0.5, 0.05],
          [-0.05, tall, 0],
        ],
        (t) => 0.12 - 0.06 * t,
        8,
        20,
      ),
      stem,
    ),
    leaves,
  );
}

/** A sprig of herbs; mint is round and crinkled, basil purple-stemmed and smooth. */
export function sprig(roll: Dice, seed: number, kind: "mint" | "basil" | "perilla"): Thing {
  const skin = {
    mint: () => leafSkin("#2f7a2a", "#62a63f", "#8cc063", 9, 0.6),
    basil: () => leafSkin("#2a6a2a", "#4f9238", "#86b35e", 5, 0.35),
    perilla: () => leafSkin("#4a3340", "#5b6a35", "#8a5a72", 8, 0.55),
  }[kind]();
  const stem = mottled(kind === "mint" ? "#7fa550" : "#7c4a5c", kind === "mint" ? "#5f8a3c" : "#5c8a44", 0.5, {
    rough: 0.5,
  });
  const tall = between(roll, 1.7, 2.2);
  const leaves = several(14, (i) => {
    const pair = i >> 1,
      y = tall * (0.25 + 0.75 * (pair / 6)),
      l = between(roll, 0.5, 0.72) * (1.05 - pair * 0.09);
    return put(
      made(
        blade(
          {
            length: l,
            width: l * (kind === "basil" ? 0.5 : 0.68),
            shape: SHAPES.egg,
            bend: between(roll, 0.4, 1.1),
            lean: 0.7,
            cup: 0.25,
            crinkle: kind === "mint" ? 0.09 : 0.04,
            ruffle: kind === "perilla" ? 0.035 : 0.01,
            seed: i + seed,
          },
          0.8,
        ),
        skin,
        i + seed,
      ),
      {
        at: [0, y, 0],
        turn: [0, (i % 2) * 180 + pair * 90 + between(roll, -20, 20), 0],
      },
    );
  });
  return group(
    made(
      tube(
        [
          [0, 0, 0],
          [0.06, tall * 0.6, 0],
          [0, tall, 0.05],
        ],
        0.04,
        6,
        14,
      ),
      stem,
    ),
    leaves,
  );
}

/** A tied bunch lying along x, feet to the left, fanned to the right. */
export function bunch(
  make: (roll: Dice, i: number) => Thing,
  count: number,
  thick: number,
  seed = 1,
  tied = 0.75,
  fan = 15,
): Thing {
  const roll = dice(seed);
  const plants = several(count, (i) => {
    const a = i * 2.39996,
      r = Math.sqrt((i + 0.5) / count) * thick;
    const dy = Math.sin(a) * r,
      dz = Math.cos(a) * r;
    return put(put(make(roll, i), { turn: [0, between(roll, 0, 360), 0] }), {
      at: [between(roll, -0.12, 0.12), thick + 0.1 + dy * 0.8, dz],
      turn: [0, (-dz / thick) * fan + between(roll, -4, 4), -90 + (dy / thick) * fan * 0.55 + 5],
    });
  });
  return group(plants, tie(thick + 0.12, [tied, thick + 0.12, 0], seed));
}
