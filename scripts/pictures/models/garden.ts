import { ball, disc, type Mesh, sheet, tube, turned, type Vec } from "../engine/geometry.ts";
import { between, cells, cloud, dice, smooth } from "../engine/noise.ts";
import { blend, hex, type Material, mottled, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { blade, leafSkin, SHAPES } from "./leaves.ts";

/** A ripe tomato with its green star; radius about 1. */
export function tomato(seed: number): Thing {
  const roll = dice(seed),
    lobes = 4 + (seed % 3);
  const flesh = mottled("#d9230f", "#c21508", 0.9, { rough: 0.2, wrap: 0.14 });
  const body = ball(
    (d) => {
      const a = Math.atan2(d[2], d[0]),
        top = Math.pow(Math.max(0, d[1]), 5);
      return (1 + 0.035 * Math.cos(a * lobes + seed) * (1 - d[1] * d[1])) * (1 - 0.17 * d[1] * d[1] - 0.2 * top);
    },
    72,
    48,
  );
  const green = leafSkin("#3f7a26", "#6ea63c", "#a8c872", 3, 0.6);
  const star = several(5, (i) =>
    put(
      made(
        blade({
          length: between(roll, 0.55, 0.8),
          width: 0.22,
          shape: SHAPES.blade,
          lean: 1.15,
          bend: between(roll, -0.5, 0.9),
          cup: 0.5,
          seed: i,
        }),
        green,
        i,
      ),
      { at: [0, 0.62, 0], turn: [0, i * 72 + between(roll, -12, 12), 0] },
    ),
  );
  const stalk = made(
    tube(
      [
        [0, 0.58, 0],
        [0.03, 0.78, 0.02],
        [0.12, 0.98, 0.05],
      ],
      (t) => 0.06 + 0.02 * t,
      8,
      10,
    ),
    green,
  );
  return group(made(body, flesh, seed), star, stalk);
}

/** A wax gourd lying along x, frosted dark green. */
export function gourd(seed: number, cut = false): Thing {
  const deep = hex("#2f6b2f"),
    pale = hex("#5f9a4a"),
    frost = hex("#c7dcc0");
  const rind = surface(
    (p) => {
      const spots = smooth(0.3, 0.12, cells(p.x * 4.5 + seed, p.y * 4.5, p.z * 4.5).near) * 0.5;
      return blend(
        blend(deep, pale, cloud(p.x * 1.4, p.y * 2, p.z * 2, 3)),
        frost,
        spots * 0.7 + cloud(p.x * 5, p.y * 5, p.z * 5 + seed, 3) * 0.16,
      );
    },
    { rough: 0.5, relief: (p) => cloud(p.x * 5, p.y * 5, p.z * 5, 2) * 0.01 },
  );
  const half = cut ? 1.25 : 2.3;
  const body = put(
    made(
      turned(
        [
          [0.01, -half - 0.05],
          [0.55, -half + 0.06],
          [0.78, -half * 0.6],
          [0.82, 0],
          [0.8, half * 0.6],
          cut ? [0.79, half] : [0.5, half],
          cut ? [0.79, half + 0.005] : [0.01, half + 0.1],
        ],
        56,
        56,
        false,
      ),
      rind,
      seed,
    ),
    { turn: [0, 0, 90] },
  );
  const stalk = put(
    made(
      tube(
        [
          [0, 0, 0],
          [0, 0.3, 0.05],
          [0.1, 0.55, 0.05],
        ],
        (t) => 0.1 - 0.03 * t,
        8,
        10,
      ),
      mottled("#7a9a4a", "#5a7a34", 0.3),
    ),
    { at: [half * 0.98, 0, 0], turn: [0, 0, -80] },
  );
  return put(cut ? group(body, put(gourdFace(), { at: [-half - 0.0, 0, 0], turn: [0, 0, 90] })) : group(body, stalk), {
    at: [0, 0.82, 0],
  });
}

/** The cut face of a wax gourd: white flesh, soft middle, seeds. */
function gourdFace(): Thing {
  const rim = hex("#7fb05e"),
    flesh = hex("#dfe5c9"),
    core = hex("#eceede"),
    seed = hex("#e9d9a6");
  const skin = surface(
    (p) => {
      const r = Math.hypot(p.x, p.z) / 0.8;
      const c = blend(blend(core, flesh, smooth(0.35, 0.6, r)), rim, smooth(0.86, 0.98, r));
      const near = cells(p.x * 7, 0.5, p.z * 7).near;
      return blend(c, seed, smooth(0.26, 0.18, near) * smooth(0.5, 0.4, r) * smooth(0.16, 0.24, r));
    },
    {
      rough: 0.3,
      wrap: 0.4,
      relief: (p) => cloud(p.x * 8, 0, p.z * 8, 3) * 0.03 * smooth(0.5, 0.3, Math.hypot(p.x, p.z)),
    },
  );
  return made(disc(0.8), skin);
}

/** A thick round slice of gourd, lying. */
export const gourdSlice = (): Thing =>
  group(
    put(
      made(
        turned(
          [
            [0.8, 0],
            [0.82, 0.1],
            [0.8, 0.28],
          ],
          56,
          8,
        ),
        mottled("#3f7d35", "#5f9a4a", 0.4, { rough: 0.5 }),
      ),
      {},
    ),
    put(gourdFace(), { at: [0, 0.28, 0] }),
  );

/** Oyster mushrooms: overlapping soft caps on white stems, grown from one foot. */
export function oysters(seed: number, count = 16): Thing {
  const roll = dice(seed);
  const top = hex("#75675a"),
    rim = hex("#b9aa94"),
    gill = hex("#f3ecdd");
  const cap = surface(
    (p) =>
      blend(
        blend(top, rim, smooth(0.7, 1.0, p.v) * 0.8),
        hex("#6f6152"),
        cloud(p.x * 4, p.z * 4, p.seed, 3) * 0.6 * (1 - p.v * 0.7),
      ),
    { rough: 0.5, wrap: 0.35, thin: 0.2, relief: (p) => cloud(p.x * 6, p.y * 6, p.z * 6, 2) * 0.015 },
  );
  const under = surface((p) => blend(gill, hex("#cdbfa6"), 0.5 + 0.5 * Math.sin(p.u * 150)), {
    rough: 0.6,
    wrap: 0.4,
    thin: 0.2,
  });
  const stem = mottled("#f3eddf", "#e0d4bf", 0.5, { rough: 0.55, wrap: 0.35 });
  const dish = (wide: number, below: boolean): Mesh =>
    sheet(
      64,
      14,
      (u, v) => {
        const a = u * 6.2832,
          edge = 1 + 0.07 * Math.sin(a * 3 + seed) + 0.05 * Math.sin(a * 7);
        const r = v * wide * edge,
          y = -0.3 * v * v + (below ? -0.04 - 0.16 * (1 - v) : 0) + 0.04 * v * v * Math.sin(a * 4 + seed);
        return [Math.cos(a) * r, y - 0.12 * Math.exp(-14 * v * v), Math.sin(a) * r * 0.86 + wide * 0.3];
      },
      true,
    );
  return several(count, (i) => {
    const t = i / count,
      a = i * 137.5,
      out = 0.2 + t * 0.85,
      tall = 1.75 - t * 1.0 + between(roll, -0.15, 0.15),
      wide = between(roll, 0.36, 0.6);
    const head: Vec = [0, tall, out * 0.85];
    return put(
      group(
        made(
          tube([[0, 0, out * 0.3], [0, tall * 0.55, out * 0.45], head], (k) => 0.13 + 0.09 * k * k, 10, 16),
          stem,
        ),
        put(group(made(dish(wide, false), cap, i), made(dish(wide, true), under, i)), {
          at: [0, tall + 0.06, out * 0.85],
          turn: [12 + t * 26, 0, between(roll, -10, 10)],
        }),
      ),
      { turn: [0, a, 0] },
      i,
    );
  });
}

/** Sliced discs of something round, for showing its heart. */
export const slice = (radius: number, thick: number, side: Material, face: Material): Thing =>
  group(
    made(
      turned(
        [
          [radius, 0],
          [radius * 1.01, thick / 2],
          [radius, thick],
        ],
        48,
        8,
      ),
      side,
    ),
    put(made(disc(radius), face), { at: [0, thick, 0] }),
  );
