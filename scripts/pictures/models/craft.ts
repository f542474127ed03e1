import { ball, box, sheet, tube, turned, type Vec } from "../engine/geometry.ts";
import { between, clamp, cloud, dice, smooth } from "../engine/noise.ts";
import { blend, hex, type Material, mottled, type Print, printed, surface, wood } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";

/** Silk: a damask whose pattern shows only in its sheen. */
export function silk(one: string, two: string): Material {
  const a = hex(one),
    b = hex(two);
  const figure = (u: number, v: number) => {
    const x = u * 9,
      y = v * 14,
      cx = x - Math.floor(x) - 0.5,
      cy = y - Math.floor(y) - 0.5;
    const r = Math.hypot(cx, cy),
      t = Math.atan2(cy, cx);
    return smooth(0.03, 0, Math.abs(r - 0.25 - 0.09 * Math.cos(t * 5))) + smooth(0.02, 0, Math.abs(r - 0.12));
  };
  return surface((p) => blend(a, b, clamp(figure(p.u, p.v) * 0.6 + cloud(p.u * 4, p.v * 4, 1, 2) * 0.25)), {
    rough: 0.4,
    thin: 0.2,
    wrap: 0.1,
    metal: 0.25,
  });
}

/** A scarf thrown over something: many soft folds flowing to the front. */
export const drape = (w: number, length: number, material: Material, seed = 1): Thing =>
  made(
    sheet(150, 120, (u, v) => {
      const s = u - 0.5,
        gather = 0.5 + 0.5 * Math.pow(Math.abs(v - 0.4) * 1.6, 1.2);
      const fold =
        Math.sin(u * 46 + Math.sin(v * 3.4 + seed) * 2.6 + v * 2) * 0.1 +
        Math.sin(u * 17 + v * 4 + seed) * 0.2 +
        (cloud(u * 5, v * 4, seed, 2) - 0.5) * 0.3;
      const over = 0.95 * Math.exp(-(((v - 0.4) / 0.26) ** 2));
      return [
        s * w * gather + 0.6 * Math.sin(v * 3.6 + seed),
        0.36 + over + fold * (0.45 + 0.75 * Math.abs(v - 0.4)),
        (v - 0.5) * length + 0.16 * Math.sin(u * 9),
      ];
    }),
    material,
  );

/** A folded pile of scarves with fringes. */
export function folded(w: number, d: number, h: number, material: Material, seed = 1): Thing {
  const mesh = sheet(
    64,
    60,
    (u, v) => {
      const a = u * 6.2832,
        c = Math.cos(a),
        s = Math.sin(a),
        layers = 0.03 * Math.sin(s * 14);
      return [
        Math.sign(c) * Math.pow(Math.abs(c), 0.5) * (w / 2 + layers),
        s * (h / 2) * (0.8 + 0.2 * Math.abs(c)) + h / 2 + 0.05 * cloud(v * 4 + seed, u * 3, 1, 2),
        (v - 0.5) * d,
      ];
    },
    true,
  );
  return group(
    made(mesh, material, seed),
    put(
      made(
        sheet(2, 24, (u, v) => [(u - 0.5) * w * 0.97, v * h * 0.96 + 0.02, d / 2 + 0.04 * Math.sin(v * 40)]),
        material,
      ),
      {},
    ),
  );
}

/** A conical leaf hat; its ring and palm strips show. */
export function hat(radius: number): Thing {
  const pale = hex("#f0e2bd"),
    shade = hex("#d5bf8c");
  const cone = surface(
    (p) => {
      const strip = Math.abs(
        (((((Math.atan2(p.z, p.x) / 6.2832) * 46 + cloud(p.x * 2, p.y * 2, p.z * 2, 2)) % 1) + 1) % 1) - 0.5,
      );
      const hoop = Math.abs(((((p.v * 16) % 1) + 1) % 1) - 0.5);
      return blend(
        blend(pale, shade, smooth(0.36, 0.5, strip) * 0.55 + cloud(p.x * 5, p.y * 5, p.z * 5, 3) * 0.45),
        hex("#b99858"),
        smooth(0.08, 0.02, hoop) * 0.5,
      );
    },
    {
      rough: 0.38,
      thin: 0.35,
      relief: (p) =>
        0.025 * Math.cos((Math.hypot(p.x, p.z) / radius) * 16 * 6.2832) + 0.012 * Math.sin(Math.atan2(p.z, p.x) * 46),
    },
  );
  const h = radius * 0.62,
    cane = mottled("#d2a962", "#a87c3c", 0.3, { rough: 0.5 });
  return group(
    made(
      turned(
        [
          [radius, 0],
          [radius * 0.66, h * 0.33],
          [radius * 0.33, h * 0.67],
          [0.02, h],
        ],
        120,
        90,
        true,
      ),
      cone,
    ),
    put(
      made(
        tube(
          Array.from({ length: 49 }, (_, i): Vec => [
            Math.cos((i / 24) * Math.PI) * radius,
            0,
            Math.sin((i / 24) * Math.PI) * radius,
          ]),
          0.05,
          8,
          120,
        ),
        cane,
      ),
      {},
    ),
  );
}

/** A folding fan, open, standing on its rivet in the xy plane. */
export function fan(print: Print, radius = 3): Thing {
  const open = 2.55,
    start = (Math.PI - open) / 2,
    folds = 26,
    inner = radius * 0.42;
  const paper = made(
    sheet(folds * 8, 16, (u, v) => {
      const a = start + (1 - u) * open,
        r = inner + v * (radius - inner);
      return [Math.cos(a) * r, Math.sin(a) * r, 0.09 * (Math.abs(((u * folds) % 1) - 0.5) * 4 - 1) * (0.5 + v * 0.6)];
    }),
    printed(print, "#f3e7cc", { rough: 0.75, thin: 0.3 }),
  );
  const bamboo = mottled("#9b5f30", "#6f3f1c", 0.4, { rough: 0.35 });
  const ribs = several(folds / 2 + 1, (i) => {
    const a = start + (i / (folds / 2)) * open,
      edge = i === 0 || i === folds / 2;
    return made(
      tube(
        [
          [Math.cos(a) * -0.15, Math.sin(a) * -0.15, -0.06],
          [Math.cos(a) * radius * (edge ? 1 : 0.75), Math.sin(a) * radius * (edge ? 1 : 0.75), -0.07],
        ],
        edge ? 0.11 : 0.055,
        8,
        8,
      ),
      bamboo,
      i,
    );
  });
  return group(
    paper,
    ribs,
    made(
      ball(() => 0.11, 16, 12),
      surface(hex("#d9b35a"), { rough: 0.3, metal: 0.8 }),
    ),
  );
}

/** Incense sticks set upright in a tied sheaf that opens like a flower. */
export function incense(seed: number, count = 320, colours: [string, string] = ["#d3204a", "#a80f38"]): Thing {
  const roll = dice(seed),
    red = mottled(colours[0], colours[1], 0.5, { rough: 0.7 }),
    tan = mottled("#d8a55c", "#b98342", 0.4, { rough: 0.8 });
  const stick = tube(
      [
        [0, 0, 0],
        [0, 1.5, 0],
      ],
      0.03,
      6,
      1,
    ),
    head = tube(
      [
        [0, 1.5, 0],
        [0, 3.1, 0],
      ],
      0.042,
      6,
      1,
    );
  const sticks = several(count, (i) => {
    const a = i * 2.39996,
      r = Math.sqrt((i + 0.5) / count),
      lean = r * 33 + between(roll, -1, 1);
    const place = {
      turn: [lean, 90 - (a * 180) / Math.PI, 0] as Vec,
      at: [Math.cos(a) * r * 0.16, 0.06, Math.sin(a) * r * 0.16] as Vec,
    };
    return put(group(made(stick, tan), made(head, red)), { ...place, size: [1, between(roll, 0.98, 1.02), 1] }, i % 9);
  });
  const band = made(
    turned(
      [
        [0.62, 0.62],
        [0.68, 0.72],
        [0.74, 0.82],
      ],
      40,
      8,
    ),
    mottled("#f0c23c", "#d9a11c", 0.3, { rough: 0.5 }),
  );
  return group(sticks, put(band, { at: [0, 0.05, 0], size: [0.95, 1, 0.95] }));
}

/** A framed panel facing the viewer, leaning back a little. */
export function framed(
  print: Print,
  w: number,
  h: number,
  bare: string,
  rough: number,
  rim: Material,
  relief?: Material["relief"],
): Thing {
  const b = 0.28;
  const side = (length: number, at: Vec, turn: number): Thing =>
    put(made(box(length, b, 0.32, 0.06), rim), { at, turn: [0, 0, turn] });
  return put(
    group(
      made(
        sheet(60, 60, (u, v) => [(u - 0.5) * w, v * h, 0]),
        printed(print, bare, { rough, ...(relief && { relief }) }),
      ),
      side(w + b * 2, [0, -b / 2, 0.05], 0),
      side(w + b * 2, [0, h + b / 2, 0.05], 0),
      side(h, [-w / 2 - b / 2, h / 2, 0.05], 90),
      side(h, [w / 2 + b / 2, h / 2, 0.05], 90),
    ),
    { at: [0, b, 0], turn: [-9, 0, 0] },
  );
}

/** A lacquer tray: deep glossy floor with a print, a raised rim. */
export function lacquerTray(print: Print, w: number, d: number, colour: string): Thing {
  const gloss = surface((p) => blend(hex(colour), hex("#1a0705"), cloud(p.x, p.y, p.z, 2) * 0.5), { rough: 0.1 });
  const wall = (len: number, at: Vec, turn: number): Thing =>
    put(made(box(len, 0.36, 0.16, 0.07), gloss), { at, turn: [0, turn, 0] });
  return group(
    put(made(box(w, 0.12, d, 0.05), gloss), { at: [0, 0.06, 0] }),
    put(
      made(
        sheet(30, 30, (u, v) => [(u - 0.5) * (w - 0.1), 0.13, (0.5 - v) * (d - 0.1)]),
        printed(print, colour, { rough: 0.1 }),
      ),
      {},
    ),
    wall(w + 0.16, [0, 0.18, d / 2], 0),
    wall(w + 0.16, [0, 0.18, -d / 2], 0),
    wall(d, [w / 2, 0.18, 0], 90),
    wall(d, [-w / 2, 0.18, 0], 90),
  );
}

/** Plain dark wood for frames and stands. */
export const ebony = (): Material => wood("#3d261a", "#24150d", 9);
