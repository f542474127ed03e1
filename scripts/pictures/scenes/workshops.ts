import { celadon, cobalt } from "../art/drawings.ts";
import { print } from "../art/labels.ts";
import type { Shot } from "../engine/camera.ts";
import { box, sheet, tube, turned, type Vec } from "../engine/geometry.ts";
import { hex, mottled, surface, wood } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { blossom, GOURD, SHAPELY, vase } from "../models/ceramics.ts";
import { folded, silk } from "../models/craft.ts";
import { bulb } from "../models/lamps.ts";
import { shelf, sweep, VIEWS } from "./stage.ts";

export const pottery = async (): Promise<Shot> => {
  const blue = await print(cobalt(3, 900)),
    green = await print(celadon());
  const raw = mottled("#c9a486", "#b58b6c", 0.8, { rough: 0.9 });
  const plank = (y: number, z: number): Thing =>
    put(made(box(12, 0.2, 1.7, 0.05), wood("#6f4a2f", "#4a2d1b", 9)), { at: [0, y, z] });
  const line = (y: number, z: number, n: number, make: (i: number) => Thing): Thing =>
    several(n, (i) => put(make(i), { at: [(i - (n - 1) / 2) * (10 / n), y, z], turn: [0, i * 50, 0] }));
  const pot = (i: number): Thing => made(turned(i % 2 ? SHAPELY : GOURD, 56, 50), raw, i);
  return shelf(
    group(
      plank(2.15, -3.2),
      plank(4.35, -3.2),
      several(3, (i) =>
        put(made(box(0.25, 6, 0.25, 0.04), wood("#5a3a24", "#3f2717", 9)), { at: [(i - 1) * 5.6, 3, -3.9] }),
      ),
      line(2.25, -3.2, 6, (i) => put(pot(i), { size: 0.45 })),
      line(4.45, -3.2, 5, (i) => put(pot(i + 1), { size: 0.4 })),
      line(0, -3.2, 6, (i) => put(pot(i), { size: 0.5 })),
      put(vase(blue, SHAPELY), { at: [-1.9, 0, 0.6], size: 0.72 }),
      put(vase(green, GOURD), { at: [0.4, 0, 1.3], size: 0.7 }),
      put(vase(blue, GOURD), { at: [2.6, 0, 0.3], size: 0.78, turn: [0, 50, 0] }),
      put(blossom(4, "#e88aa0", 1.6), { at: [-1.9, 2.8, 0.6] }),
    ),
    { ...VIEWS.low, eye: [-1.2, 3.6, 11.6], look: [0, 2.1, 0], lens: 32 },
  );
};

export const weaving = (): Shot => {
  const beam = wood("#8a5a34", "#5f3a1e", 9),
    bar = (w: number, at: Vec, turn: Vec = [0, 0, 0]): Thing => put(made(box(w, 0.3, 0.3, 0.05), beam), { at, turn });
  const warp = several(90, (i) =>
    made(
      tube(
        [
          [(i - 44.5) * 0.042, 2.0, 1.4],
          [(i - 44.5) * 0.042, 2.05 + (i % 2) * 0.35, -0.6],
          [(i - 44.5) * 0.042, 2.3, -2.8],
        ],
        0.012,
        4,
        10,
      ),
      surface(hex(i % 9 < 2 ? "#e0b04a" : "#d94a6c"), { rough: 0.4 }),
    ),
  );
  const web = made(
    sheet(40, 30, (u, v) => {
      const a = v * 2.0;
      return [(u - 0.5) * 3.8, 2.0 - Math.max(0, Math.sin(a - 0.9)) * 0.9, 1.4 + Math.min(1, v * 1.6) * 0.5];
    }),
    silk("#a8203f", "#d9597a"),
  );
  const loom = group(
    bar(4.8, [0, 2.0, 1.95]),
    bar(4.8, [0, 2.3, -2.9]),
    bar(4.8, [0, 4.4, -0.6]),
    several(2, (s) =>
      group(
        put(made(box(0.32, 4.5, 0.32, 0.05), beam, s), { at: [s ? 2.4 : -2.4, 2.25, -0.6] }),
        put(made(box(0.32, 2.1, 0.32, 0.05), beam, s), { at: [s ? 2.4 : -2.4, 1.05, 1.9] }),
        put(made(box(0.32, 2.4, 0.32, 0.05), beam, s), { at: [s ? 2.4 : -2.4, 1.2, -2.9] }),
        bar(5.2, [s ? 2.4 : -2.4, 1.6, -0.5], [0, 90, 0]),
      ),
    ),
    several(40, (i) =>
      made(
        tube(
          [
            [(i - 19.5) * 0.095, 1.9, -0.6],
            [(i - 19.5) * 0.095, 4.3, -0.6],
          ],
          0.01,
          4,
          2,
        ),
        surface(hex("#efe3cf")),
      ),
    ),
  );
  const rolls = several(5, (i) =>
    put(
      folded(
        1.6,
        1.1,
        0.34,
        silk(
          ["#2f5d77", "#e0b04a", "#2f6b4a", "#a8203f", "#efe3cf"][i]!,
          ["#5f93ad", "#f2d48a", "#6aa57e", "#d9597a", "#fffaf0"][i]!,
        ),
        i,
      ),
      { at: [-3.9, i * 0.34, 2.1], turn: [0, 20 + i * 4, 0] },
    ),
  );
  return shelf(group(put(group(loom, warp, web), { turn: [0, 24, 0], at: [0.5, 0, -0.4] }), rolls), {
    ...VIEWS.low,
    eye: [-1.4, 4.4, 11.8],
    look: [0, 2.0, 0],
    lens: 31,
  });
};

export const factory = (): Shot => {
  const belt = group(
    put(made(box(26, 0.3, 2.3, 0.1), surface(hex("#2a3238"), { rough: 0.6 })), { at: [0, 1.4, 0] }),
    several(2, (s) =>
      put(made(box(26, 0.5, 0.14, 0.04), surface(hex("#d9dee1"), { rough: 0.3, metal: 0.6 })), {
        at: [0, 1.4, s ? 1.2 : -1.2],
      }),
    ),
    several(9, (i) =>
      put(made(box(0.2, 1.3, 2, 0.05), surface(hex("#8a979f"), { rough: 0.4, metal: 0.5 })), {
        at: [i * 3 - 12, 0.65, 0],
      }),
    ),
  );
  const line = several(11, (i) => put(bulb(i > 3 && i < 8 ? 1.6 : 0.25), { at: [i * 1.75 - 9, 1.55, 0], size: 0.62 }));
  const arm = group(
    put(
      made(
        turned(
          [
            [0.9, 0],
            [0.8, 0.6],
            [0.5, 0.8],
          ],
          40,
          12,
        ),
        surface(hex("#e0a100"), { rough: 0.35 }),
      ),
      {},
    ),
    made(
      tube(
        [
          [0, 0.7, 0],
          [-0.3, 2.2, 0],
          [0.2, 3.7, 0],
        ],
        0.32,
        20,
        20,
      ),
      surface(hex("#e0a100"), { rough: 0.35 }),
    ),
    made(
      tube(
        [
          [0.2, 3.7, 0],
          [0.9, 3.9, 0.9],
          [1.2, 3.4, 2.0],
        ],
        0.24,
        18,
        20,
      ),
      surface(hex("#f0b422"), { rough: 0.35 }),
    ),
    made(
      tube(
        [
          [1.2, 3.4, 2.0],
          [1.2, 2.9, 2.1],
        ],
        0.16,
        14,
        6,
      ),
      surface(hex("#4a555c"), { rough: 0.3, metal: 0.6 }),
    ),
  );
  return sweep(
    group(
      put(group(belt, line), { turn: [0, 16, 0] }),
      put(arm, { at: [-2.2, 0, -3], turn: [0, 16, 0] }),
      put(arm, { at: [4.2, 0, -4.4], turn: [0, 26, 0] }),
    ),
    { ...VIEWS.low, eye: [-1.8, 4.6, 11.4], look: [0, 2.0, 0], lens: 32 },
  );
};
