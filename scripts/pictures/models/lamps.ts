import { box, disc, tube, turned } from "../engine/geometry.ts";
import { cloud, smooth } from "../engine/noise.ts";
import { blend, hex, type Material, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";

export const steel = (rough = 0.22): Material =>
  surface((p) => blend(hex("#f1f3f4"), hex("#d9dee1"), cloud(p.x * 3, p.y * 3, p.z * 3, 2)), { rough, metal: 0.95 });

export const satin = (colour: string, rough = 0.35): Material => surface(hex(colour), { rough });

const brass = (): Material => surface(hex("#d9b061"), { rough: 0.25, metal: 0.9 });

/** An LED bulb standing on its cap; `lit` makes the globe glow. */
export function bulb(lit = 0.5): Thing {
  const globe = surface((p) => blend(hex("#fff6e2"), hex("#ffe7b5"), smooth(2.6, 1.7, p.y)), {
    rough: 0.2,
    wrap: 0.5,
    glow: lit,
  });
  const thread = several(4, (i) =>
    put(
      made(
        turned(
          [
            [0.4, 0],
            [0.44, 0.055],
            [0.4, 0.11],
          ],
          40,
          8,
        ),
        brass(),
      ),
      { at: [0, 0.2 + i * 0.11, 0] },
    ),
  );
  return group(
    made(
      turned(
        [
          [0.01, 0],
          [0.16, 0.02],
          [0.2, 0.1],
          [0.38, 0.2],
          [0.4, 0.68],
        ],
        40,
        30,
      ),
      brass(),
    ),
    thread,
    made(
      turned(
        [
          [0.42, 0.64],
          [0.48, 0.72],
          [0.62, 1.15],
          [0.74, 1.5],
          [0.76, 1.58],
        ],
        56,
        30,
      ),
      satin("#f2f1ec", 0.3),
    ),
    made(
      turned(
        [
          [0.75, 1.56],
          [0.9, 1.85],
          [0.95, 2.2],
          [0.84, 2.6],
          [0.5, 2.9],
          [0.01, 3.0],
        ],
        64,
        44,
      ),
      globe,
    ),
  );
}

/** A desk lamp: round base, bent stem, flat lit head. */
export function deskLamp(colour: string, lit = 2.2): Thing {
  const paint = satin(colour, 0.32);
  const head = put(
    group(
      made(box(2.6, 0.16, 0.62, 0.08), paint),
      put(made(box(2.4, 0.05, 0.46, 0.02), surface(hex("#fff3d6"), { glow: lit })), { at: [0, -0.09, 0] }),
    ),
    { at: [0.75, 3.95, 0.3], turn: [0, -12, -6] },
  );
  return group(
    made(
      turned(
        [
          [0.01, 0],
          [1.05, 0],
          [1.1, 0.06],
          [1.06, 0.16],
          [0.95, 0.2],
          [0.01, 0.21],
        ],
        64,
        30,
      ),
      paint,
    ),
    made(
      tube(
        [
          [-0.75, 0.2, 0],
          [-0.95, 1.3, 0],
          [-0.9, 2.7, 0],
          [-0.45, 3.7, 0.05],
          [0.3, 3.98, 0.2],
        ],
        0.09,
        14,
        50,
      ),
      steel(),
    ),
    head,
    put(made(disc(0.16), surface(hex("#7fd0a0"), { glow: 0.8 })), { at: [0.55, 0.225, 0.35] }),
  );
}
