import { box, disc, sheet, tube, turned, type Vec } from "../engine/geometry.ts";
import { between, cells, cloud, dice, smooth } from "../engine/noise.ts";
import { blend, hex, type Material, mottled, type Print, printed, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { ring } from "./vessels.ts";

/** A nest of noodles: strands going round and over, laid as they are sold. */
export function nest(seed: number, radius: number, strands: number, thick: number, material: Material): Thing {
  const roll = dice(seed);
  return several(strands, (i) => {
    const turn = roll() * 6.28,
      tilt = between(roll, -0.25, 0.25),
      base = between(roll, 0.25, 1) * radius,
      y0 = 0.1 + 0.62 * Math.sqrt(Math.max(0, 1 - (base / radius) ** 2)) * radius * 0.62 * roll();
    const pace = between(roll, 0.3, 0.46);
    const path = Array.from({ length: 15 }, (_, k): Vec => {
      const a = turn + k * pace,
        r = base + Math.sin(k * 1.1 + i) * 0.09 * radius;
      return [
        Math.cos(a) * r,
        Math.max(thick, y0 + Math.sin(a + tilt) * 0.1 + (radius - r) * 0.38),
        Math.sin(a) * r * 0.86,
      ];
    });
    return made(tube(path, thick, 7, 52), material, i);
  });
}

/** A bundle of dry glass noodles, straight with folded ends, tied twice. */
export function skein(seed: number, count = 150): Thing {
  const roll = dice(seed),
    grey = surface((p) => blend(hex("#b5a88e"), hex("#7d7160"), (((p.seed * 37) % 10) / 10) * 0.8), {
      rough: 0.22,
      thin: 0.5,
      wrap: 0.3,
    });
  const strands = several(count, (i) => {
    const r = Math.sqrt(roll()) * 0.62,
      a = roll() * 6.2832,
      y = 0.68 + Math.sin(a) * r,
      z = Math.cos(a) * r,
      flare = between(roll, 1.05, 1.5);
    const pinch = (x: number) => 1 - 0.24 * Math.exp(-(((Math.abs(x) - 1.1) / 0.35) ** 2));
    const path = [-2.5, -1.9, -1.1, -0.4, 0.4, 1.1, 1.9, 2.5].map((x): Vec => {
      const k = pinch(x) * (Math.abs(x) > 2 ? flare : 1) + between(roll, -0.03, 0.03);
      return [x + between(roll, -0.1, 0.1), 0.68 + (y - 0.68) * k, z * k];
    });
    return made(tube(path, 0.026, 5, 40), grey, i);
  });
  const bands = several(2, (i) =>
    several(3, (k) =>
      put(ring(0.54, 0.035, mottled("#d9b35e", "#b58a3c", 0.2, { rough: 0.7 })), {
        at: [(i ? 1.1 : -1.1) + (k - 1) * 0.07, 0.68, 0],
        turn: [0, 0, 90],
      }),
    ),
  );
  return group(strands, bands);
}

/** A roll of pork sausage in banana leaf, tied along and across; `open` shows the end. */
export function leafRoll(seed: number, length = 3.2, open = false): Thing {
  const a = hex("#5d8a34"),
    b = hex("#3f6b26"),
    dry = hex("#8a8f45");
  const leaf = surface(
    (p) =>
      blend(
        blend(a, b, 0.5 + 0.5 * Math.sin(p.u * 90 + cloud(p.x, p.y, p.z, 2) * 8)),
        dry,
        cloud(p.x * 1.5 + seed, p.y * 1.5, p.z * 1.5, 3) * 0.5,
      ),
    {
      rough: 0.42,
      relief: (p) => Math.sin(Math.atan2(p.z, p.y) * 24) * 0.008 + cloud(p.x * 3, p.y * 3, p.z * 3, 2) * 0.05,
    },
  );
  const half = length / 2;
  const body = put(
    made(
      turned(
        [
          [0.01, -half],
          [0.62, -half + 0.04],
          [0.72, -half + 0.25],
          [0.74, 0],
          [0.72, half - 0.25],
          open ? [0.72, half] : [0.62, half - 0.04],
          open ? [0.7, half + 0.005] : [0.01, half],
        ],
        56,
        60,
      ),
      leaf,
      seed,
    ),
    { turn: [0, 0, 90] },
  );
  const string = mottled("#e8d5a0", "#c7a765", 0.2, { rough: 0.8 });
  const cross = several(5, (i) =>
    put(ring(0.755, 0.03, string), {
      at: [-half + (length * (i + 0.6)) / 5.2, 0, 0],
      turn: [0, 0, 90 + (i % 2 ? 5 : -5)],
    }),
  );
  const end = open ? put(made(disc(0.7), sausageFace()), { at: [-half - 0.01, 0, 0], turn: [0, 0, 90] }) : [];
  return put(group(body, cross, end), { at: [0, 0.75, 0] });
}

/** The cut face of pork sausage: ivory pink with small pores. */
export const sausageFace = (): Material =>
  surface(
    (p) => {
      const pore = smooth(0.2, 0.1, cells(p.x * 9, p.y * 9, p.z * 9).near);
      return blend(
        blend(hex("#ecd2bd"), hex("#e2bfa8"), cloud(p.x * 3, p.y * 3, p.z * 3, 3)),
        hex("#c79a80"),
        pore * 0.6,
      );
    },
    { rough: 0.32, wrap: 0.3, relief: (p) => -0.02 * smooth(0.2, 0.1, cells(p.x * 9, p.y * 9, p.z * 9).near) },
  );

/** A jar of honey with light in it, a lid and a label. */
export function honeyJar(label: Print): Thing {
  const amber = hex("#e08a12"),
    deep = hex("#8a3d05"),
    bright = hex("#f9b93a");
  const honey = surface(
    (p) => {
      const a = Math.atan2(p.z, p.x) / 3.1416,
        across = Math.abs(a - 0.35);
      return blend(
        blend(bright, amber, smooth(0.0, 0.4, across)),
        deep,
        smooth(0.55, 1.0, across) * 0.8 + smooth(0.5, 0, p.y) * 0.3,
      );
    },
    { rough: 0.1, wrap: 0.5, glow: 0.25 },
  );
  const body = [
    [0.01, 0],
    [0.78, 0],
    [0.9, 0.12],
    [0.92, 0.5],
    [0.92, 1.5],
    [0.84, 1.8],
    [0.7, 1.95],
    [0.7, 2.1],
  ] as const;
  return group(
    made(
      turned(
        body.map(([r, y]) => [r * 0.97, y + 0.02] as const),
        56,
        50,
      ),
      honey,
    ),
    made(turned(body, 56, 50), surface([1, 0.98, 0.92], { rough: 0.05, film: true })),
    made(
      sheet(48, 2, (u, v) => {
        const a = Math.PI * (0.92 - u * 0.84);
        return [Math.cos(a) * 0.935, 0.3 + v * 1.15, Math.sin(a) * 0.935];
      }),
      printed(label, "#fbf8f1", { rough: 0.6 }),
    ),
    put(
      made(
        turned(
          [
            [0.76, 0],
            [0.78, 0.08],
            [0.78, 0.36],
            [0.72, 0.42],
            [0.01, 0.43],
          ],
          56,
          30,
        ),
        surface(hex("#c99a3f"), { rough: 0.32, metal: 0.8 }),
      ),
      { at: [0, 2.02, 0] },
    ),
  );
}

/** A piece of honeycomb. */
export function comb(w: number, d: number): Thing {
  const wax = hex("#e9a92e"),
    honey = hex("#b8600a");
  const cell = (x: number, z: number) => {
    const q = x * 5.2,
      r = z * 5.2 * 1.1547,
      shift = Math.floor(r) % 2 ? 0.5 : 0;
    const dx = q + shift - Math.floor(q + shift) - 0.5,
      dz = (r - Math.floor(r) - 0.5) * 0.9;
    return Math.max(Math.abs(dx), Math.abs(dx) * 0.5 + Math.abs(dz));
  };
  return put(
    made(
      box(w, 0.5, d, 0.08),
      surface(
        (p) => blend(honey, wax, p.y > 0.2 ? smooth(0.3, 0.44, cell(p.x, p.z)) : 0.5 + 0.5 * Math.sin(p.y * 20)),
        {
          rough: 0.16,
          wrap: 0.4,
          relief: (p) => (p.y > 0.2 ? 0.09 * smooth(0.28, 0.46, cell(p.x, p.z)) : 0),
        },
      ),
    ),
    { at: [0, 0.25, 0] },
  );
}

/** A wooden honey dipper, standing along y. */
export const dipper = (material: Material): Thing =>
  group(
    made(
      tube(
        [
          [0, 0.7, 0],
          [0, 2.6, 0],
        ],
        0.07,
        12,
        10,
      ),
      material,
    ),
    several(6, (i) =>
      put(
        made(
          turned(
            [
              [0.06, 0],
              [0.24 - Math.abs(i - 2.5) * 0.03, 0.03],
              [0.24 - Math.abs(i - 2.5) * 0.03, 0.09],
              [0.06, 0.12],
            ],
            28,
            16,
          ),
          material,
        ),
        { at: [0, i * 0.13, 0] },
      ),
    ),
  );
