import { ball, disc, sheet, tube, type Vec } from "../engine/geometry.ts";
import { between, cells, clamp, cloud, dice, noise, smooth } from "../engine/noise.ts";
import { blend, hex, mottled, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { pores, stalk } from "./citrus.ts";
import { leaflet } from "./leaves.ts";

/** Dong Du guava: pale green, bumpy, crisp. */
export function guava(seed: number, leaf = true): Thing {
  const body = ball(
    (d) => 1 + 0.12 * Math.max(0, d[1]) ** 2 + 0.05 * noise(d[0] * 2.6 + seed * 3, d[1] * 2.6, d[2] * 2.6),
    64,
    44,
  );
  const skin = mottled("#c2d878", "#9bbf52", 0.8, {
    rough: 0.34,
    wrap: 0.2,
    relief: (p) => cloud(p.x * 3.5, p.y * 3.5, p.z * 3.5 + seed, 2) * 0.09 + pores(16, 0.008)(p),
  });
  const crown = several(5, (i) =>
    put(
      made(
        ball(() => 1, 10, 8),
        mottled("#7a7a4a", "#5c5230", 0.2),
      ),
      { at: [Math.cos(i * 1.257) * 0.13, -1.0, Math.sin(i * 1.257) * 0.13], size: [0.09, 0.1, 0.09] },
    ),
  );
  return group(
    made(body, skin, seed),
    crown,
    made(
      tube(
        [
          [0, 1.05, 0],
          [0, 1.25, 0],
          [0.08, 1.45, 0],
        ],
        0.055,
        8,
        8,
      ),
      stalk(),
    ),
    leaf
      ? several(2, (i) => put(leaflet(1.15, seed + i, 0.5), { at: [0, 1.25, 0], turn: [36, i * 170 + seed * 50, 0] }))
      : [],
  );
}

/** Half a guava, white flesh and a ring of seeds, face up. */
export function cutGuava(): Thing {
  const flesh = hex("#e6e0bd"),
    core = hex("#ead9a8"),
    rind = hex("#a9c866"),
    pip = hex("#d9bf7f");
  const face = surface(
    (p) => {
      const r = Math.hypot(p.x, p.z);
      const seeds = smooth(0.3, 0.2, cells(p.x * 8, 0.4, p.z * 8).near) * smooth(0.62, 0.5, r) * smooth(0.1, 0.2, r);
      return blend(blend(blend(flesh, core, smooth(0.66, 0.56, r)), pip, seeds), rind, smooth(0.955, 0.985, r));
    },
    {
      rough: 0.25,
      wrap: 0.4,
      relief: (p) => (Math.hypot(p.x, p.z) < 0.6 ? -0.05 * cells(p.x * 8, 0.4, p.z * 8).near : 0),
    },
  );
  const shell = made(
    sheet(
      56,
      20,
      (u, v) => {
        const a = u * 6.2832,
          b = (v - 1) * 1.5708;
        return [Math.cos(a) * Math.cos(b), Math.sin(b) * 0.98, Math.sin(a) * Math.cos(b)];
      },
      true,
    ),
    mottled("#c2d878", "#9bbf52", 0.8, { rough: 0.34, wrap: 0.2 }),
  );
  return group(shell, put(made(disc(0.995), face), { at: [0, 0.003, 0] }));
}

/** A hand of bananas, crown at the back, tips forward and curving up. */
export function bananas(count: number, seed = 1, ripe = 0.85): Thing {
  const gold = hex("#f4c22b"),
    deep = hex("#e7a91a"),
    green = hex("#9db83c"),
    brown = hex("#5a3f1c");
  const skin = surface(
    (p) => {
      const c = blend(
        blend(gold, deep, cloud(p.x * 2, p.y * 2, p.z * 2 + p.seed, 3)),
        green,
        clamp(1 - ripe + smooth(0.86, 1, p.v) * 0.5 + smooth(0.2, 0, p.v) * 0.8),
      );
      const fleck = smooth(0.17, 0.08, cells(p.x * 5 + p.seed, p.y * 5, p.z * 5).near) * 0.55;
      return blend(c, brown, Math.max(smooth(0.972, 0.99, p.v), fleck * smooth(0.2, 0.4, p.v)));
    },
    { rough: 0.4, wrap: 0.16 },
  );
  const roll = dice(seed);
  const fingers = several(count, (i) => {
    const row = i % 2,
      k = (i >> 1) - (count / 2 - 1) / 2,
      spread = k * 14;
    const radius = (t: number) =>
      (t < 0.16
        ? 0.1 + t * 0.7
        : t > 0.9
          ? 0.3 * Math.sqrt(Math.max(0, (1 - t) / 0.1)) * 0.92 + 0.035
          : 0.24 + 0.07 * Math.sin((t - 0.16) * 4.1)) *
      (1 - 0.06 * row);
    const curve: Vec[] = [
      [0, 0, 0],
      [0, -0.34, 0.7],
      [0, -0.32, 1.6],
      [0, 0.12, 2.4],
      [0, 0.72, 2.9],
    ];
    return put(
      made(facetTube(curve, radius), skin, i + seed),
      { at: [k * 0.16, row * 0.42, row * -0.12], turn: [row ? -9 : 4, spread + between(roll, -2, 2), spread * -0.35] },
      i,
    );
  });
  const crown = put(
    made(
      ball(() => 1, 24, 16),
      mottled("#8a7a34", "#5a4a22", 0.3, { rough: 0.8 }),
    ),
    { at: [0, 0.2, -0.14], size: [0.2 + count * 0.05, 0.3, 0.24] },
  );
  return put(group(fingers, crown), { at: [0, 0.62, 0] });
}

function facetTube(points: readonly Vec[], radius: (t: number) => number) {
  const mesh = tube(points, radius, 30, 48);
  for (let k = 0; k < mesh.position.length / 3; k++) {
    const u = mesh.uv[k * 2]!,
      v = mesh.uv[k * 2 + 1]!;
    const dent = 0.02 * Math.cos(u * 6.2832 * 5) * Math.sin(v * 3.14);
    for (let c = 0; c < 3; c++) mesh.position[k * 3 + c]! += mesh.normal[k * 3 + c]! * dent;
  }
  return mesh;
}

/** One longan: thin brown shell, radius 0.36. */
export const longan = (seed: number): Thing =>
  made(
    ball(() => 0.36, 32, 22),
    mottled("#b98a4e", "#9a6c36", 0.35, {
      rough: 0.55,
      relief: (p) => cloud(p.x * 14, p.y * 14, p.z * 14 + seed, 2) * 0.02,
    }),
    seed,
  );

/** A longan half out of its shell, clear white flesh over a dark stone. */
export function openLongan(seed: number): Thing {
  const flesh = surface((p) => blend(hex("#f3efe2"), hex("#c9b8a0"), smooth(0.1, 0.5, p.z) * 0.35), {
    rough: 0.08,
    wrap: 0.6,
    thin: 0.3,
  });
  const shell = made(
    sheet(
      40,
      16,
      (u, v) => {
        const a = u * 6.2832,
          b = (v * 0.56 - 0.5) * 3.1416,
          r = 0.37 + 0.012 * Math.sin(a * 9 + v * 4);
        return [Math.cos(a) * Math.cos(b) * r, Math.sin(b) * r, Math.sin(a) * Math.cos(b) * r];
      },
      true,
    ),
    mottled("#b98a4e", "#8f6230", 0.35, { rough: 0.6 }),
    seed,
  );
  return group(
    shell,
    made(
      ball(() => 0.34, 32, 24),
      flesh,
    ),
  );
}

/** A branch of longans: twigs, fruit hanging all round, a few leaves. */
export function longans(seed: number, count = 26): Thing {
  const roll = dice(seed),
    bark = mottled("#7a5c3a", "#5a4228", 0.2, { rough: 0.8 });
  const fruit = several(count, (i) => {
    const t = (i + 0.5) / count,
      a = i * 2.39996,
      r = 0.5 + 0.75 * Math.sin(t * 2.6);
    const at: Vec = [t * 3.0 - 1.3, 0.5 + Math.max(-0.12, Math.sin(a) * r * 0.62), Math.cos(a) * r];
    return group(
      put(longan(i + seed), { at, turn: [i * 50, i * 80, 0] }, i),
      made(
        tube(
          [
            [t * 2.2 - 1.6, 0.75, 0],
            [at[0] - 0.2, (at[1] + 0.8) / 2, at[2] * 0.5],
            [at[0] - 0.1, at[1] + 0.2, at[2] * 0.9],
          ],
          0.03,
          6,
          10,
        ),
        bark,
      ),
    );
  });
  const leaves = several(5, (i) =>
    put(leaflet(1.6, i + seed, 0.5), { at: [-1.5, 0.8, 0], turn: [60, between(roll, 0, 360), 0] }),
  );
  return group(
    fruit,
    leaves,
    made(
      tube(
        [
          [-2.4, 0.75, 0.1],
          [-1.2, 0.85, 0],
          [0, 0.8, 0],
          [1.1, 0.7, 0.1],
        ],
        (t) => 0.085 - 0.05 * t,
        8,
        20,
      ),
      bark,
    ),
  );
}
