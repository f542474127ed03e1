import { box, disc, sheet, tube, turned, type Vec } from "../engine/geometry.ts";
import { between, dice, noise } from "../engine/noise.ts";
import { blend, hex, type Material, type Print, printed, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { satin, steel } from "./lamps.ts";

/** A coil of cable lying flat: turns laid side by side and over one another. */
export function coil(colour: string, radius = 1.5, layers = 4, thick = 0.115): Thing {
  const jacket = satin(colour, 0.32),
    roll = dice(radius * 10);
  const turns = several(layers * 4, (i) => {
    const layer = Math.floor(i / 4),
      r = radius - (i % 4) * thick * 1.9 + (layer % 2) * thick * 0.6;
    const ringPath = Array.from({ length: 41 }, (_, k): Vec => {
      const a = (k / 40) * 6.2832;
      return [
        Math.cos(a) * (r + Math.sin(a * 3 + i) * 0.012),
        thick + layer * thick * 1.75 + Math.sin(a * 2 + i * 1.7) * 0.025,
        Math.sin(a) * r,
      ];
    });
    return made(tube(ringPath, thick, 12, 120), jacket, i);
  });
  const straps = several(3, (i) =>
    put(made(box(0.9, layers * thick * 2 + 0.1, 0.2, 0.08), satin("#f4f1e8", 0.5)), {
      at: [
        Math.cos(i * 2.1 + 0.6) * (radius - thick * 3),
        layers * thick,
        Math.sin(i * 2.1 + 0.6) * (radius - thick * 3),
      ],
      turn: [0, -(i * 2.1 + 0.6) * 57.3, 0],
      size: [between(roll, 1.04, 1.06), 1, 1],
    }),
  );
  return group(turns, straps);
}

/** The end of a power cable, stripped in steps: jacket, insulated cores, copper strands. */
export function cableEnd(jacket: string, cores: readonly string[]): Thing {
  const copper = surface((p) => blend(hex("#d9855a"), hex("#b8623a"), noise(p.x * 9, p.y * 9, p.z * 9)), {
    rough: 0.28,
    metal: 0.9,
  });
  const strands = cores.flatMap((colour, k) => {
    const a = (k / cores.length) * 6.2832 + 0.5,
      y = Math.cos(a) * 0.26,
      z = Math.sin(a) * 0.26;
    const path: Vec[] = [
      [0, y, z],
      [0.9, y * 1.1, z * 1.1],
      [1.9, y * 1.7, z * 1.7],
      [2.5, y * 2.1, z * 2.1],
    ];
    const wires = several(19, (i) => {
      const b = i * 2.39996,
        r = Math.sqrt((i + 0.5) / 19) * 0.14;
      return made(
        tube(
          [
            [2.45, y * 2.08 + Math.cos(b) * r, z * 2.08 + Math.sin(b) * r],
            [3.3, y * 2.5 + Math.cos(b + 0.8) * r, z * 2.5 + Math.sin(b + 0.8) * r],
          ],
          0.03,
          6,
          6,
        ),
        copper,
        i,
      );
    });
    return group(made(tube(path, 0.215, 20, 30), satin(colour, 0.3), k), wires);
  });
  return put(
    group(
      made(
        tube(
          [
            [-3.4, -0.1, 0.5],
            [-1.8, 0, 0.1],
            [-0.8, 0, 0],
            [0, 0, 0],
          ],
          0.62,
          36,
          40,
        ),
        satin(jacket, 0.36),
      ),
      put(made(disc(0.61), satin("#d8d4ca", 0.6)), { at: [0.005, 0, 0], turn: [0, 0, -90] }),
      strands,
    ),
    { at: [0, 0.63, 0] },
  );
}

/** A smart lock on a piece of door: long plate, keypad print, handle. */
export function smartLock(keypad: Print, door: Material): Thing {
  return group(
    put(made(box(5.4, 6.4, 0.5, 0.04), door), { at: [0.6, 3.0, -0.36] }),
    put(made(box(1.3, 4.6, 0.36, 0.14), satin("#1b1d20", 0.22)), { at: [-0.7, 3.0, 0.1] }),
    put(
      made(
        sheet(2, 2, (u, v) => [(u - 0.5) * 1.12, v * 2.2, 0]),
        printed(keypad, "#101114", { rough: 0.08 }),
      ),
      { at: [-0.7, 2.95, 0.286] },
    ),
    put(
      made(
        turned(
          [
            [0.01, 0],
            [0.36, 0],
            [0.38, 0.05],
            [0.36, 0.16],
            [0.01, 0.17],
          ],
          48,
          20,
        ),
        steel(0.2),
      ),
      { at: [-0.7, 1.75, 0.28], turn: [90, 0, 0] },
    ),
    made(
      tube(
        [
          [-0.7, 1.75, 0.4],
          [-0.7, 1.75, 0.72],
          [-0.45, 1.75, 0.86],
          [0.6, 1.75, 0.86],
          [1.15, 1.75, 0.84],
        ],
        (t) => 0.15 - 0.02 * t,
        20,
        50,
      ),
      steel(0.18),
    ),
    put(
      made(
        turned(
          [
            [0.01, 0],
            [0.14, 0],
            [0.16, 0.03],
            [0.01, 0.04],
          ],
          30,
          10,
        ),
        steel(),
      ),
      { at: [-0.7, 1.02, 0.29], turn: [90, 0, 0] },
    ),
  );
}

/** An electric water heater: a soft-cornered body with a display, pipes below. */
export function heater(front: Print): Thing {
  const body = satin("#f3f2ee", 0.16);
  return group(
    put(made(box(4.4, 2.9, 1.7, 0.55), body), { at: [0, 2.6, 0] }),
    put(made(box(4.42, 0.16, 1.72, 0.06), satin("#2f5d77", 0.25)), { at: [0, 1.9, 0] }),
    put(
      made(
        sheet(2, 2, (u, v) => [(u - 0.5) * 1.9, (v - 0.5) * 1.0, 0]),
        printed(front, "#f3f2ee", { rough: 0.2 }),
      ),
      { at: [0, 2.85, 0.862] },
    ),
    several(2, (i) =>
      group(
        made(
          tube(
            [
              [i ? 0.7 : -0.7, 1.2, 0.1],
              [i ? 0.7 : -0.7, 0.6, 0.1],
              [i ? 0.8 : -0.8, 0.0, 0.1],
              [i ? 0.85 : -0.85, -1.2, 0.05],
            ],
            0.12,
            16,
            30,
          ),
          steel(0.3),
        ),
        put(
          made(
            turned(
              [
                [0.2, 0],
                [0.22, 0.06],
                [0.22, 0.26],
                [0.2, 0.32],
              ],
              6,
              12,
            ),
            satin(i ? "#b3261e" : "#2f5d77", 0.3),
          ),
          { at: [i ? 0.7 : -0.7, 0.82, 0.1] },
        ),
      ),
    ),
  );
}

/** Stainless pipes stacked in a hill, ends to the viewer. */
export function pipes(rows: number, radius: number, length: number): Thing {
  const polish = steel(0.26),
    inside = surface(hex("#aab3b9"), { rough: 0.4, metal: 0.7 });
  const pipe = group(
    put(
      made(
        turned(
          [
            [radius, 0],
            [radius, length],
          ],
          56,
          4,
          true,
        ),
        polish,
      ),
      {},
    ),
    put(
      made(
        turned(
          [
            [radius * 0.9, 0],
            [radius * 0.9, length],
          ],
          48,
          4,
          true,
        ),
        inside,
      ),
      {},
    ),
    put(
      made(
        turned(
          [
            [radius * 0.9, 0],
            [radius * 0.95, -0.012],
            [radius, 0],
          ],
          56,
          4,
        ),
        polish,
      ),
      {},
    ),
  );
  const list: Vec[] = [];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < rows - j; i++)
      list.push([(i - (rows - j - 1) / 2) * radius * 2.02, radius + j * radius * 1.75, 0]);
  return list.flatMap((at, i) =>
    put(pipe, { at: [at[0], at[1], 1.6 + noise(i * 3.7, 1, 1) * 0.7], turn: [-90, 0, 0] }, i),
  );
}
