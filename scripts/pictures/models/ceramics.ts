import { ball, disc, sheet, tube, turned, type Vec } from "../engine/geometry.ts";
import { between, cloud, dice, smooth } from "../engine/noise.ts";
import { blend, hex, type Material, mottled, type Print, printed, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";

/** White glaze with a cobalt print round it. */
const lam = (print: Print): Material => printed(print, "#f3efe2", { rough: 0.12, wrap: 0.1 });

const white = (): Material =>
  surface((p) => blend(hex("#f3efe2"), hex("#e6dfcd"), cloud(p.x * 2, p.y * 2, p.z * 2, 2) * 0.6), {
    rough: 0.12,
    wrap: 0.1,
  });

/** A round-bellied teapot with spout, handle and lid. */
export function teapot(belly: Print, lid: Print): Thing {
  return group(
    made(
      turned(
        [
          [0.01, 0.05],
          [0.55, 0.04],
          [0.6, 0],
          [0.64, 0.08],
          [1.05, 0.5],
          [1.16, 0.95],
          [0.98, 1.4],
          [0.6, 1.66],
          [0.52, 1.68],
        ],
        80,
        60,
      ),
      lam(belly),
    ),
    put(
      made(
        turned(
          [
            [0.62, 0],
            [0.6, 0.06],
            [0.42, 0.18],
            [0.16, 0.26],
            [0.09, 0.3],
            [0.16, 0.4],
            [0.15, 0.52],
            [0.01, 0.57],
          ],
          56,
          40,
        ),
        lam(lid),
      ),
      { at: [0, 1.63, 0] },
    ),
    made(
      tube(
        [
          [0.95, 0.62, 0],
          [1.3, 0.78, 0],
          [1.52, 1.2, 0],
          [1.82, 1.56, 0],
        ],
        (t) => 0.27 * (1 - t * 0.62),
        24,
        30,
      ),
      white(),
    ),
    made(
      tube(
        [
          [1.8, 1.54, 0],
          [1.835, 1.58, 0],
        ],
        0.075,
        16,
        3,
      ),
      surface(hex("#3c2f28"), { rough: 0.9 }),
    ),
    made(
      tube(
        [
          [-0.85, 1.42, 0],
          [-1.35, 1.5, 0],
          [-1.66, 1.12, 0],
          [-1.45, 0.66, 0],
          [-1.02, 0.55, 0],
        ],
        (t) => 0.115 + 0.02 * Math.cos(t * 6.28),
        16,
        40,
      ),
      white(),
    ),
  );
}

/** A small cup, with tea in it if wished. */
export function cup(outside: Print, tea = true): Thing {
  return group(
    made(
      turned(
        [
          [0.01, 0.06],
          [0.26, 0.05],
          [0.28, 0],
          [0.31, 0.08],
          [0.44, 0.3],
          [0.5, 0.66],
          [0.51, 0.7],
          [0.475, 0.69],
        ],
        56,
        40,
      ),
      lam(outside),
    ),
    made(
      turned(
        [
          [0.475, 0.69],
          [0.42, 0.34],
          [0.3, 0.14],
          [0.01, 0.1],
        ],
        48,
        24,
      ),
      white(),
    ),
    tea
      ? put(
          made(
            disc(0.452),
            surface((p) => blend(hex("#b7a43a"), hex("#8a7420"), smooth(0.3, 0.45, Math.hypot(p.x, p.z))), {
              rough: 0.04,
              wrap: 0.4,
            }),
          ),
          { at: [0, 0.53, 0] },
        )
      : [],
  );
}

/** A tall vase: swelling shoulder, narrow neck. */
export const vase = (print: Print, profile: readonly (readonly [number, number])[]): Thing =>
  group(
    made(turned(profile, 88, 80), lam(print)),
    made(
      turned(
        [
          [profile.at(-1)![0], profile.at(-1)![1]],
          [profile.at(-1)![0] * 0.8, profile.at(-1)![1] - 0.3],
          [0.05, profile.at(-1)![1] - 0.8],
        ],
        40,
        10,
      ),
      surface(hex("#4a4038"), { rough: 0.8 }),
    ),
  );

export const SHAPELY = [
  [0.01, 0],
  [0.6, 0],
  [0.66, 0.1],
  [0.72, 0.5],
  [1.05, 1.5],
  [1.22, 2.3],
  [1.02, 2.95],
  [0.55, 3.35],
  [0.42, 3.65],
  [0.52, 3.95],
  [0.62, 4.05],
] as const;

export const GOURD = [
  [0.01, 0],
  [0.55, 0],
  [0.62, 0.1],
  [1.05, 0.7],
  [1.12, 1.25],
  [0.72, 1.85],
  [0.45, 2.15],
  [0.6, 2.5],
  [0.62, 2.85],
  [0.4, 3.2],
  [0.28, 3.45],
  [0.34, 3.6],
] as const;

/** A branch with small blossoms. */
export function blossom(seed: number, colour: string, tall = 3): Thing {
  const roll = dice(seed),
    bark = mottled("#5d4636", "#3c2c22", 0.2, { rough: 0.8 });
  const petal = surface((p) => blend(hex("#fff2ee"), hex(colour), smooth(0.1, 0.9, p.v)), {
    rough: 0.6,
    thin: 0.5,
    wrap: 0.3,
  });
  const leafLike = sheet(8, 8, (u, v) => {
    const s = u * 2 - 1;
    return [s * 0.1 * Math.sin(3.1 * Math.min(1, v * 0.8 + 0.1)), 0.03 + v * v * 0.08, v * 0.2];
  });
  return several(5, (k) => {
    const lean = (k - 2) * 0.32 + between(roll, -0.1, 0.1),
      h = tall * between(roll, 0.7, 1.05),
      dz = between(roll, -0.5, 0.5);
    const at = (t: number): Vec => [lean * h * t * t + 0.12 * Math.sin(t * 7 + k), h * t, dz * t];
    const flowers = several(11, (i) => {
      const t = 0.3 + 0.7 * (i / 10),
        p = at(t);
      return put(
        group(
          several(5, (q) => put(made(leafLike, petal), { turn: [0, q * 72, 0] })),
          put(
            made(
              ball(() => 0.045, 8, 6),
              mottled("#f2c63a", "#c98a20", 0.1),
            ),
            { at: [0, 0.04, 0] },
          ),
        ),
        {
          at: [p[0] + between(roll, -0.16, 0.16), p[1] + between(roll, -0.1, 0.1), p[2] + between(roll, -0.16, 0.16)],
          turn: [between(roll, 10, 90), roll() * 360, between(roll, -40, 40)],
          size: between(roll, 0.7, 1.25),
        },
      );
    });
    return group(
      made(
        tube([at(0), at(0.35), at(0.7), at(1)], (t) => 0.06 - 0.04 * t, 7, 24),
        bark,
      ),
      flowers,
    );
  });
}
