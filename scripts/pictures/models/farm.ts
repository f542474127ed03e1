import { ball, box, tube, turned } from "../engine/geometry.ts";
import { between, cloud, dice, smooth } from "../engine/noise.ts";
import { blend, hex, mottled, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { blade, leafSkin, SHAPES } from "./leaves.ts";

/** A hen standing, head to the left. */
export function hen(seed: number, one: string, two: string): Thing {
  const roll = dice(seed);
  const plume = mottled(one, two, 0.22, { rough: 0.6, relief: (p) => cloud(p.x * 5, p.y * 9, p.z * 9, 2) * 0.07 });
  const tailSkin = leafSkin("#1f2a26", "#4a4034", "#6a5a44", 2, 0.4),
    red = mottled("#c22a1e", "#9a1d14", 0.2, { rough: 0.5, wrap: 0.2 }),
    shank = mottled("#e0a63a", "#c48a26", 0.1);
  const tail = several(9, (i) =>
    put(
      made(
        blade(
          { length: between(roll, 0.7, 1.0), width: 0.24, shape: SHAPES.spoon, bend: 0.9, lean: 0.1, cup: 0.2 },
          0.5,
        ),
        tailSkin,
        i,
      ),
      { at: [0.6, 1.25, (i - 4) * 0.04], turn: [(i - 4) * 5, 90, -20 - i * 3] },
    ),
  );
  const leg = (z: number): Thing =>
    group(
      made(
        tube(
          [
            [0.05, 0.75, z],
            [0.08, 0.4, z],
            [0.02, 0.03, z],
          ],
          0.05,
          8,
          8,
        ),
        shank,
      ),
      several(3, (i) =>
        made(
          tube(
            [
              [0.02, 0.04, z],
              [-0.22, 0.03, z + (i - 1) * 0.12],
            ],
            0.03,
            6,
            3,
          ),
          shank,
        ),
      ),
    );
  return group(
    put(
      made(
        ball((d) => 1 + 0.18 * d[0] * d[1], 36, 24),
        plume,
        seed,
      ),
      { at: [0.05, 1.12, 0], turn: [0, 0, 10], size: [0.82, 0.58, 0.5] },
    ),
    made(
      tube(
        [
          [-0.35, 1.25, 0],
          [-0.66, 1.6, 0],
          [-0.72, 1.98, 0],
          [-0.72, 2.08, 0],
        ],
        (t) => 0.4 - 0.22 * t,
        18,
        16,
      ),
      plume,
      seed,
    ),
    put(
      made(
        ball(() => 0.21, 20, 14),
        plume,
        seed + 1,
      ),
      { at: [-0.74, 2.1, 0] },
    ),
    put(
      made(
        turned(
          [
            [0.09, 0],
            [0.06, 0.1],
            [0.01, 0.22],
          ],
          12,
          8,
        ),
        shank,
      ),
      { at: [-0.9, 2.08, 0], turn: [0, 0, 96] },
    ),
    several(5, (i) =>
      put(
        made(
          ball(() => 1, 10, 8),
          red,
        ),
        { at: [-0.86 + i * 0.075, 2.33 + (i % 2) * 0.05 - Math.abs(i - 2) * 0.02, 0], size: [0.07, 0.12, 0.04] },
      ),
    ),
    put(
      made(
        ball(() => 1, 10, 8),
        red,
      ),
      { at: [-0.88, 1.9, 0], size: [0.06, 0.13, 0.07] },
    ),
    several(2, (i) =>
      put(
        made(
          ball(() => 0.035, 8, 6),
          surface([0.01, 0.01, 0.01], { rough: 0.1 }),
        ),
        { at: [-0.82, 2.15, i ? 0.17 : -0.17] },
      ),
    ),
    put(
      made(
        ball(() => 1, 24, 16),
        plume,
        seed + 2,
      ),
      { at: [0.15, 1.15, 0.42], turn: [0, 0, 12], size: [0.55, 0.32, 0.14] },
    ),
    tail,
    leg(0.16),
    leg(-0.16),
  );
}

/** A dairy cow, head to the left. */
export function cow(seed: number): Thing {
  const black = hex("#1f1c1a"),
    white = hex("#efe8da"),
    pink = hex("#d9a08c");
  const hide = surface(
    (p) => blend(white, black, smooth(0.5, 0.53, cloud(p.x * 0.9 + seed * 7, p.y * 0.9, p.z * 0.9 + seed, 2))),
    { rough: 0.7 },
  );
  const leg = (x: number, z: number): Thing =>
    made(
      tube(
        [
          [x, 1.5, z],
          [x + 0.05, 0.8, z],
          [x, 0, z],
        ],
        (t) => 0.26 - 0.12 * t,
        12,
        12,
      ),
      hide,
      seed,
    );
  return group(
    put(
      made(
        ball((d) => 1 + 0.12 * Math.abs(d[0]) ** 3, 40, 28),
        hide,
        seed,
      ),
      { at: [0, 1.85, 0], size: [1.5, 0.78, 0.68] },
    ),
    made(
      tube(
        [
          [-1.2, 2.0, 0],
          [-1.75, 2.3, 0],
          [-2.05, 2.35, 0],
        ],
        (t) => 0.52 - 0.22 * t,
        16,
        12,
      ),
      hide,
      seed + 1,
    ),
    put(
      made(
        ball((d) => 1 - 0.2 * Math.max(0, -d[0]), 24, 18),
        hide,
        seed + 2,
      ),
      { at: [-2.3, 2.25, 0], turn: [0, 0, 24], size: [0.52, 0.31, 0.28] },
    ),
    put(
      made(
        ball(() => 1, 16, 12),
        surface(pink, { rough: 0.5 }),
      ),
      { at: [-2.7, 2.06, 0], size: [0.19, 0.2, 0.21] },
    ),
    several(2, (i) =>
      put(
        made(
          ball(() => 1, 12, 8),
          hide,
          seed + 2,
        ),
        { at: [-2.05, 2.5, i ? 0.36 : -0.36], turn: [0, 0, 20], size: [0.1, 0.1, 0.22] },
      ),
    ),
    put(
      made(
        ball(() => 1, 16, 12),
        surface(pink, { rough: 0.5, wrap: 0.2 }),
      ),
      { at: [0.75, 1.2, 0], size: [0.42, 0.3, 0.34] },
    ),
    leg(-0.95, 0.35),
    leg(-0.85, -0.35),
    leg(1.0, 0.35),
    leg(1.1, -0.35),
    made(
      tube(
        [
          [1.45, 2.2, 0],
          [1.68, 1.7, 0.05],
          [1.64, 1.0, 0.1],
        ],
        0.05,
        8,
        12,
      ),
      hide,
      seed,
    ),
  );
}

/** A long low house with a tiled roof. */
export function barn(w: number, h: number, d: number, wallColour: string, roofColour: string): Thing {
  const tile = surface(
    (p) => blend(hex(roofColour), hex("#5c2c1c"), smooth(0.3, 0.5, Math.abs(((((p.z * 3) % 1) + 1) % 1) - 0.5)) * 0.5),
    { rough: 0.8 },
  );
  const slope = (s: number): Thing =>
    put(made(box(w + 0.8, 0.14, d * 0.64, 0.04), tile), { at: [0, h + d * 0.16, s * d * 0.27], turn: [s * 32, 0, 0] });
  return group(
    put(made(box(w, h, d, 0.05), mottled(wallColour, "#d9c9a8", 1.2, { rough: 0.9 })), { at: [0, h / 2, 0] }),
    slope(1),
    slope(-1),
    several(Math.floor(w / 1.7), (i) =>
      put(made(box(0.8, h * 0.5, 0.1, 0.02), surface(hex("#4a3a2c"), { rough: 0.6 })), {
        at: [(i + 0.5) * 1.7 - w / 2, h * 0.45, d / 2 + 0.02],
      }),
    ),
  );
}

/** A rail fence along x. */
export const fence = (length: number): Thing => {
  const plank = mottled("#b08a5e", "#80603e", 0.6, { rough: 0.9 });
  return group(
    several(Math.floor(length / 1.8) + 1, (i) =>
      put(made(box(0.16, 1.3, 0.16, 0.03), plank, i), { at: [i * 1.8 - length / 2, 0.65, 0] }),
    ),
    several(2, (i) => put(made(box(length, 0.13, 0.07, 0.02), plank, i), { at: [0, 0.5 + i * 0.45, 0.1] })),
  );
};
