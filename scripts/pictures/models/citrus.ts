import { ball, disc, sheet, tube, type Vec } from "../engine/geometry.ts";
import { between, cells, clamp, dice, noise, smooth } from "../engine/noise.ts";
import { blend, hex, type Material, mottled, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { leaflet } from "./leaves.ts";

export const pores = (density: number, deep: number) => (p: { x: number; y: number; z: number }) =>
  -deep * smooth(0.42, 0.1, cells(p.x * density, p.y * density, p.z * density).near);

/** Peel of citrus: two colours and pores. */
const peel = (one: string, two: string, density = 19, rough = 0.36): Material =>
  mottled(one, two, 0.8, { rough, wrap: 0.14, relief: pores(density, 0.006) });

export const stalk = (): Material => mottled("#7a8a4a", "#5c5a34", 0.2, { rough: 0.7 });

/** A pomelo, radius 1, with stalk and, if wished, its leaves. */
export function pomelo(seed: number, colours: [string, string], leaves = 2): Thing {
  const body = ball(
    (d) =>
      1 +
      0.1 * Math.max(0, d[1]) ** 3 -
      0.07 * Math.max(0, -d[1]) ** 2 +
      0.015 * noise(d[0] * 2 + seed, d[1] * 2, d[2] * 2),
    80,
    56,
  );
  return group(
    made(body, peel(colours[0], colours[1], 20), seed),
    made(
      tube(
        [
          [0, 1.06, 0],
          [0.02, 1.2, 0],
          [0.09, 1.36, 0.03],
        ],
        0.07,
        8,
        10,
      ),
      stalk(),
    ),
    several(leaves, (i) =>
      put(leaflet(1.5, seed + i, 0.6 + i * 0.25), { at: [0.05, 1.22, 0], turn: [30, i * 130 + seed * 40, 0] }),
    ),
  );
}

/** Half a pomelo or orange, cut face up: segments, pith, rind. */
export function cutCitrus(
  rind: [string, string],
  flesh: [string, string],
  pith: number,
  segments: number,
  radius = 1,
): Thing {
  const light = hex(flesh[0]),
    dark = hex(flesh[1]),
    white = hex("#ece3c6"),
    zest = hex(rind[0]);
  const inner = 1 - pith;
  const face = surface(
    (p) => {
      const r = Math.hypot(p.x, p.z) / radius,
        a = (Math.atan2(p.z, p.x) / 6.28318 + 0.5) * segments;
      const wall = Math.abs(a - Math.round(a)) * ((r * 6.28) / segments);
      const juice = cells((p.x / radius) * 9 + Math.floor(a) * 3, 0, (p.z / radius) * 9);
      let c = blend(light, dark, clamp(juice.own * 0.5 + juice.near * 0.7));
      c = blend(c, white, Math.max(smooth(0.03, 0.012, wall), smooth(inner - 0.03, inner, r), smooth(0.11, 0.07, r)));
      return blend(c, zest, smooth(0.965, 0.98, r));
    },
    {
      rough: 0.16,
      wrap: 0.4,
      relief: (p) => {
        const r = Math.hypot(p.x, p.z) / radius;
        return r < inner ? 0.03 * (1 - cells((p.x / radius) * 9, 0, (p.z / radius) * 9).near) : 0;
      },
    },
  );
  const shell = made(
    sheet(
      72,
      28,
      (u, v) => {
        const a = u * 6.2832,
          b = (v - 1) * 1.5708;
        return [Math.cos(a) * Math.cos(b) * radius, Math.sin(b) * radius * 0.96, Math.sin(a) * Math.cos(b) * radius];
      },
      true,
    ),
    peel(rind[0], rind[1], 20),
  );
  return group(shell, put(made(disc(radius * 0.995), face), { at: [0, 0.003, 0] }));
}

/** One peeled segment of pomelo. */
export function segment(light: string, dark: string, seed = 1): Thing {
  const a = hex(light),
    b = hex(dark);
  const skin = surface(
    (p) => {
      const j = cells(p.x * 8, p.y * 16, p.z * 8);
      return blend(a, b, clamp(j.own * 0.5 + j.near * 0.6));
    },
    {
      rough: 0.2,
      wrap: 0.45,
      relief: (p) => 0.05 * (1 - cells(p.x * 8, p.y * 16, p.z * 8).near),
    },
  );
  return made(
    sheet(
      32,
      40,
      (u, v) => {
        const t = (v - 0.5) * 2.5,
          thick = 0.34 * Math.pow(Math.max(0, Math.cos(t * 1.24)), 0.6) + 0.005,
          w = u * 6.2832;
        return [
          Math.sin(t) * 0.9 + Math.sin(t) * Math.cos(w) * thick * 0.9,
          Math.sin(w) * thick * 0.62,
          Math.cos(t) * 0.9 - 0.5 + Math.cos(t) * Math.cos(w) * thick * 0.9,
        ];
      },
      true,
    ),
    skin,
    seed,
  );
}

/** Canh orange: flat, red-gold, thin-skinned. */
export function mandarin(seed: number, leaf = true): Thing {
  const body = ball(
    (d) =>
      1 -
      0.15 * d[1] * d[1] -
      0.1 * Math.max(0, Math.abs(d[1]) - 0.86) * 7 +
      0.012 * noise(d[0] * 3 + seed, d[1] * 3, d[2] * 3),
    64,
    44,
  );
  return group(
    made(body, peel("#f2740f", "#dd4c0c", 22, 0.3), seed),
    made(
      tube(
        [
          [0, 0.75, 0],
          [0.01, 0.86, 0],
          [0.06, 0.98, 0],
        ],
        0.055,
        8,
        8,
      ),
      stalk(),
    ),
    leaf
      ? several(2, (i) => put(leaflet(0.95, seed + i, 0.7), { at: [0, 0.86, 0], turn: [34, i * 150 + seed * 70, 0] }))
      : [],
  );
}

/** Buddha's hand citron: a golden palm with curling fingers, standing. */
export function buddhaHand(seed: number): Thing {
  const roll = dice(seed),
    skin = peel("#f2bf22", "#dfa215", 14, 0.36);
  const fingers = several(17, (i) => {
    const inner = i < 6,
      a = (i * 137.5 * Math.PI) / 180,
      out = inner ? 0.22 : 0.55,
      l = inner ? between(roll, 1.2, 1.6) : between(roll, 1.0, 1.5);
    const dx = Math.cos(a),
      dz = Math.sin(a),
      lean = inner ? 0.16 : 0.55,
      hook = between(roll, -0.35, 0.3);
    const at = (t: number, o: number): Vec => [dx * (out + o), 0.75 + t * l, dz * (out + o)];
    return made(
      tube(
        [at(-0.45, -0.12), at(0, 0.05), at(0.5, lean * 0.75), at(0.85, lean + hook * 0.4), at(1.0, lean + hook)],
        (t) => (0.27 - 0.11 * t) * (t > 0.85 ? Math.sqrt(Math.max(0.002, (1 - t) / 0.15)) : 1) + 0.012,
        20,
        40,
      ),
      skin,
      i,
    );
  });
  const palm = ball((d) => 0.82 + 0.05 * Math.cos(Math.atan2(d[2], d[0]) * 9), 56, 40);
  return group(put(made(palm, skin, seed), { at: [0, 0.72, 0], size: [1, 0.95, 1] }), fingers);
}
