import { ball, disc, sheet, tube, turned, type Vec } from "../engine/geometry.ts";
import { between, clamp, cloud, dice, noise, smooth } from "../engine/noise.ts";
import { blend, hex, type Material, mottled, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";

/** A mound of small grains on a smooth hill, thick enough to hide it. */
export function mound(count: number, reach: number, height: number, grain: Vec, material: Material, seed = 1): Thing {
  const roll = dice(seed),
    seedShape = ball(() => 1, 8, 6);
  const hill = (r: number) => height * Math.pow(Math.max(0, 1 - (r / reach) ** 2), 0.9);
  const core = made(
    disc(reach, (r) => hill(r * reach) - 0.02),
    material,
    seed,
  );
  return group(
    core,
    several(count, (i) => {
      const r = Math.sqrt(roll()) * reach * 0.985,
        a = roll() * 6.2832;
      return put(made(seedShape, material, i % 23), {
        at: [Math.cos(a) * r, hill(r) + roll() * grain[1], Math.sin(a) * r],
        turn: [between(roll, -24, 24), roll() * 360, between(roll, -24, 24)],
        size: grain,
      });
    }),
  );
}

export const riceGrain = (warm = false): Material => {
  const a = hex(warm ? "#d9b98a" : "#f4eedd"),
    b = hex(warm ? "#b98d5a" : "#dfd5bb");
  return surface((p) => blend(a, b, ((p.seed * 37) % 10) / 10), { rough: 0.35, wrap: 0.4, thin: 0.1 });
};

export const comGrain = (): Material => {
  const a = hex("#b9cf6a"),
    b = hex("#8fae45");
  return surface((p) => blend(a, b, ((p.seed * 37) % 10) / 10), { rough: 0.5, wrap: 0.3, thin: 0.2 });
};

/** A lotus leaf: round, rayed, blue-green, lying with a wavy rim. */
export function lotusLeaf(radius: number, seed = 1): Thing {
  const deep = hex("#3f7a48"),
    pale = hex("#6fa168"),
    rib = hex("#b9cf96");
  const skin = surface(
    (p) => {
      const r = Math.hypot(p.x, p.z) / radius,
        a = (Math.atan2(p.z, p.x) / 6.2832 + 0.5) * 21;
      const ray = Math.abs(a - Math.round(a)) * r * radius;
      return blend(
        blend(deep, pale, cloud(p.x * 2 + seed, 1, p.z * 2, 3)),
        rib,
        Math.max(smooth(0.09, 0.02, ray), smooth(0.09, 0.04, r)) * 0.8,
      );
    },
    { rough: 0.62, thin: 0.35, wrap: 0.1, relief: (p) => cloud(p.x * 6, 0, p.z * 6, 2) * 0.02 },
  );
  return made(
    disc(
      radius,
      (r, a) =>
        0.04 +
        0.34 * Math.pow(r, 3) * (0.4 + 0.9 * noise(Math.cos(a) * 2 + seed, Math.sin(a) * 2, 1)) +
        0.02 * r * Math.cos(a * 21),
      126,
    ),
    skin,
    seed,
  );
}

/** A lotus flower, open, pink at the tips. */
export function lotus(seed: number, openness = 1): Thing {
  const tip = hex("#e0447c"),
    foot = hex("#f9d3dc");
  const petal = surface((p) => blend(foot, tip, Math.pow(p.v, 1.4) * (0.82 + 0.18 * Math.sin(p.u * 44))), {
    rough: 0.5,
    thin: 0.55,
    wrap: 0.3,
  });
  const mesh = (bend: number) =>
    sheet(14, 22, (u, v) => {
      const s = u * 2 - 1,
        half = 0.5 * Math.pow(Math.sin(Math.PI * clamp(Math.pow(v, 1.1) * 0.965 + 0.03)), 0.6);
      const a = bend * v,
        y = v * 1.5 * Math.cos(a * 0.5),
        z = 1.5 * v * Math.sin(a * 0.5);
      return [s * half * 0.92, y, z + 0.3 * half * (1 - s * s) - 0.12 * Math.sin(v * 3.1) + 0.1 * v * v];
    });
  const rings = [
    [5, 0.25, 0.7],
    [7, 0.65, 0.85],
    [9, 1.0, 1.0],
    [9, 1.35, 1.05],
  ] as const;
  const petals = rings.flatMap(([n, lean, size], k) =>
    several(n, (i) =>
      put(made(mesh(lean * openness), petal, i), {
        turn: [lean * 22 * openness, (i / n) * 360 + k * 23 + seed * 31, 0],
        size,
        at: [0, 0, 0],
      }),
    ),
  );
  const heart = group(
    made(
      turned(
        [
          [0.08, 0.02],
          [0.22, 0.32],
          [0.3, 0.46],
          [0.24, 0.5],
          [0.01, 0.5],
        ],
        30,
        24,
      ),
      mottled("#d7cf5a", "#a9b84a", 0.2, { rough: 0.5 }),
    ),
    several(40, (i) =>
      made(
        tube(
          [
            [Math.cos(i) * 0.14, 0.05, Math.sin(i) * 0.14],
            [Math.cos(i) * 0.36, 0.42, Math.sin(i) * 0.36],
          ],
          (t) => 0.014 + 0.02 * t,
          5,
          6,
        ),
        mottled("#f2c63a", "#e2a820", 0.2),
      ),
    ),
  );
  return group(petals, heart);
}

/** Dry rolled tea, tiny dark twists. */
export function teaLeaves(count: number, reach: number, height: number, seed: number, fresh = false): Thing {
  const a = hex(fresh ? "#5f7a3a" : "#47502e"),
    b = hex(fresh ? "#3f5a2a" : "#2b3320");
  const skin = surface((p) => blend(a, b, ((p.seed * 37) % 10) / 10), { rough: 0.6 });
  const roll = dice(seed),
    shapes = Array.from({ length: 5 }, (_, i) =>
      tube(
        [
          [-0.22, 0, 0],
          [-0.08, 0.06 + i * 0.01, 0.05],
          [0.08, -0.03, -0.03 * i],
          [0.2, 0.04, 0.05],
        ],
        (t) => 0.035 * Math.sin(t * 2.8 + 0.25) + 0.004,
        5,
        8,
      ),
    );
  const hill = (r: number) => height * Math.pow(Math.max(0, 1 - (r / reach) ** 2), 0.9);
  return group(
    made(
      disc(reach, (r) => hill(r * reach) - 0.03),
      skin,
    ),
    several(count, (i) => {
      const r = Math.sqrt(roll()) * reach,
        t = roll() * 6.2832;
      return put(made(shapes[i % 5]!, skin, i % 19), {
        at: [Math.cos(t) * r, hill(r) + roll() * 0.1, Math.sin(t) * r],
        turn: [between(roll, -40, 40), roll() * 360, between(roll, -40, 40)],
        size: between(roll, 0.8, 1.25),
      });
    }),
  );
}
