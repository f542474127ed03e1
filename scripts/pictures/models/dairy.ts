import { ball, disc, sheet, turned } from "../engine/geometry.ts";
import { cells, cloud, smooth } from "../engine/noise.ts";
import { hex, type Material, mottled, type Print, printed, surface } from "../engine/surfaces.ts";
import { group, made, put, type Thing } from "../engine/things.ts";

/** An egg standing on its blunt end; half-height about 0.62. */
export function egg(colour: [string, string], seed: number): Thing {
  const shell = mottled(colour[0], colour[1], 0.25, {
    rough: 0.46,
    wrap: 0.25,
    relief: (p) => cells(p.x * 30, p.y * 30, p.z * 30).near * 0.0016,
  });
  return made(
    ball((d) => 0.5 * (1 + 0.26 * d[1] * d[1] + 0.07 * d[1]), 40, 30),
    shell,
    seed,
  );
}

/** A moulded paper tray of cups, `cols` by `rows`, cups one unit apart. */
export function eggTray(cols: number, rows: number): Thing {
  const pulp = mottled("#b7ac9b", "#998d7b", 0.25, {
    rough: 0.95,
    relief: (p) => cloud(p.x * 14, p.y * 14, p.z * 14, 2) * 0.02,
  });
  const w = cols + 0.7,
    d = rows + 0.7;
  return made(
    sheet(cols * 14, rows * 14, (u, v) => {
      const x = (u - 0.5) * w,
        z = (0.5 - v) * d;
      const px = Math.cos((x + (cols % 2 ? 0 : 0.5)) * 6.2832),
        pz = Math.cos((z + (rows % 2 ? 0 : 0.5)) * 6.2832);
      const cup = (px + pz) / 2,
        edge = Math.max(Math.abs(x) / (w / 2), Math.abs(z) / (d / 2));
      return [x, 0.42 - 0.36 * smooth(-0.6, 0.9, cup) + 0.12 * smooth(-0.4, -1, cup) - 0.3 * smooth(0.96, 1, edge), z];
    }),
    pulp,
  );
}

const milkWhite = (): Material => surface(hex("#f5f0e2"), { rough: 0.16, wrap: 0.5 });

/** A glass bottle of milk with a foil cap and a printed band. */
export function milkBottle(label: Print): Thing {
  const profile = [
    [0.01, 0],
    [0.66, 0],
    [0.72, 0.08],
    [0.72, 0.5],
    [0.72, 1.7],
    [0.66, 2.05],
    [0.4, 2.45],
    [0.34, 2.75],
    [0.38, 2.9],
  ] as const;
  const band = made(
    sheet(48, 2, (u, v) => {
      const a = Math.PI * (1.02 - u * 1.04);
      return [Math.cos(a) * 0.735, 0.42 + v * 1.15, Math.sin(a) * 0.735];
    }),
    printed(label, "#fbf8f1", { rough: 0.4 }),
  );
  return group(
    made(turned(profile, 56, 60), milkWhite()),
    band,
    put(
      made(
        turned(
          [
            [0.745, 0],
            [0.75, 0.1],
            [0.75, 1.7],
            [0.69, 2.08],
            [0.43, 2.48],
            [0.37, 2.78],
          ],
          56,
          40,
        ),
        surface([1, 1, 1], { rough: 0.06, film: true }),
      ),
      {},
    ),
    put(
      made(
        turned(
          [
            [0.42, 0],
            [0.44, 0.16],
            [0.4, 0.24],
            [0.01, 0.27],
          ],
          40,
          20,
        ),
        surface(hex("#2f8a4d"), { rough: 0.3, metal: 0.6 }),
      ),
      { at: [0, 2.78, 0] },
    ),
  );
}

/** A glass of milk. */
export const milkGlass = (): Thing =>
  group(
    made(
      turned(
        [
          [0.01, 0.1],
          [0.5, 0.1],
          [0.56, 0.8],
          [0.6, 1.45],
          [0.01, 1.46],
        ],
        48,
        40,
        true,
      ),
      milkWhite(),
    ),
    made(
      turned(
        [
          [0.01, 0],
          [0.55, 0],
          [0.6, 0.1],
          [0.66, 1.9],
        ],
        48,
        30,
        true,
      ),
      surface([1, 1, 1], { rough: 0.05, film: true }),
    ),
  );

/** An opened pot of yoghurt; `full` keeps its printed lid on. */
export function yoghurt(wrap: Print, lid?: Print): Thing {
  const pot = made(
    turned(
      [
        [0.01, 0],
        [0.46, 0],
        [0.5, 0.06],
        [0.62, 0.98],
        [0.68, 1.02],
        [0.68, 1.06],
        [0.6, 1.04],
        [0.585, 0.9],
      ],
      56,
      50,
      true,
    ),
    surface(hex("#f7f3e8"), { rough: 0.3, wrap: 0.15 }),
  );
  const band = made(
    sheet(48, 2, (u, v) => {
      const a = Math.PI * (1.03 - u * 1.06),
        r = 0.512 + v * 0.095;
      return [Math.cos(a) * r, 0.12 + v * 0.76, Math.sin(a) * r];
    }),
    printed(wrap, "#fbf8f1", { rough: 0.4 }),
  );
  const top = lid
    ? put(made(disc(0.69), printed(lid, "#fbf8f1", { rough: 0.35 })), { at: [0, 1.07, 0] })
    : put(
        made(
          disc(0.585, (r, a) => 0.05 * Math.cos(r * 9 + a) * (1 - r) + 0.03 * r),
          surface(hex("#f8f3e4"), { rough: 0.2, wrap: 0.5 }),
        ),
        { at: [0, 0.93, 0] },
      );
  return group(pot, band, top);
}
