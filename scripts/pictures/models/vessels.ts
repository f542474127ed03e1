import { box, disc, sheet, tube, turned, type Vec } from "../engine/geometry.ts";
import { between, clamp, cloud, type Dice, dice, noise, smooth } from "../engine/noise.ts";
import { blend, hex, type Material, mottled, type Print, printed, surface, wood } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";

/** Places for round goods that settle one on another like a real heap, within `reach` of the middle. */
export function heap(
  roll: Dice,
  count: number,
  radius: number,
  reach: number,
  floor: (r: number) => number = () => 0,
): Vec[] {
  const laid: Vec[] = [];
  for (let i = 0; i < count; i++) {
    let best: Vec = [0, 1e9, 0];
    for (let k = 0; k < 90; k++) {
      const a = roll() * 6.2832,
        r = Math.sqrt(roll()) * reach;
      const x = Math.cos(a) * r,
        z = Math.sin(a) * r;
      let y = floor(r) + radius;
      for (const p of laid) {
        const d2 = (p[0] - x) ** 2 + (p[2] - z) ** 2;
        if (d2 < 3.7 * radius * radius) y = Math.max(y, p[1] + Math.sqrt(3.7 * radius * radius - d2) * 0.94);
      }
      if (y + r * 0.12 < best[1] + Math.hypot(best[0], best[2]) * 0.12) best = [x, y, z];
    }
    laid.push(best);
  }
  return laid;
}

/** Fills places with things, each turned its own way. */
export const strew = (roll: Dice, places: readonly Vec[], make: (i: number) => Thing, tilt = 180): Thing =>
  places.flatMap((at, i) =>
    put(make(i), { at, turn: [between(roll, -tilt, tilt), between(roll, 0, 360), between(roll, -tilt, tilt)] }, i),
  );

/** A ring of tube, for rims and ties. */
export const ring = (radius: number, thick: number, material: Material, wave = 0, waves = 0, phase = 0): Thing => {
  const n = Math.max(24, waves * 4);
  const points = Array.from({ length: n + 1 }, (_, i): Vec => {
    const a = (i / n) * Math.PI * 2,
      r = radius + wave * Math.cos(a * waves + phase);
    return [Math.cos(a) * r, 0, Math.sin(a) * r];
  });
  return made(tube(points, thick, 7, Math.max(60, n)), material);
};

/** A woven rattan bowl or basket: stakes, with strands going in front and behind. */
export function basket(
  radius: (t: number) => number,
  height: number,
  colours: [string, string] = ["#d9ac6c", "#a8763c"],
): Thing {
  const cane = mottled(colours[0], colours[1], 0.5, { rough: 0.5 });
  const rows = Math.round(height / 0.125),
    stakes = 21;
  const strands = several(rows, (j) => {
    const t = (j + 0.5) / rows;
    return put(ring(radius(t), 0.068, cane, 0.05, stakes, j % 2 ? 0 : Math.PI), { at: [0, t * height, 0] }, j);
  });
  const uprights = several(stakes * 2, (i) => {
    const a = (i / (stakes * 2)) * Math.PI * 2;
    const path = [0, 0.35, 0.7, 1].map((t): Vec => [Math.cos(a) * radius(t), t * height, Math.sin(a) * radius(t)]);
    return made(tube(path, 0.045, 6, 10), cane, i);
  });
  const rim = several(3, (k) =>
    put(
      ring(radius(1) + (k - 1) * 0.06, 0.085, cane, 0.025, 30, k * 2),
      { at: [0, height + (k === 1 ? 0.07 : 0), 0] },
      k,
    ),
  );
  return group(strands, uprights, rim, put(made(disc(radius(0)), cane), { at: [0, 0.03, 0] }));
}

/** A wide flat winnowing tray of bamboo, with its woven floor. */
export function tray(radius: number): Thing {
  const strip = (p: { x: number; z: number }) => {
    const i = Math.floor(p.x * 5),
      k = Math.floor(p.z * 5),
      over = (((i + k) % 4) + 4) % 4 < 2;
    const across = (over ? p.z * 5 - k : p.x * 5 - i) - 0.5;
    return 0.9 - 3.4 * across * across - (over ? 0.25 : 0);
  };
  const a = hex("#dcb67a"),
    b = hex("#a97c42");
  const floor = surface((p) => blend(a, b, clamp(0.95 - strip(p) + (noise(p.x * 9, 1, p.z * 9) - 0.5) * 0.6)), {
    rough: 0.6,
    relief: (p) => strip(p) * 0.03,
  });
  const cane = mottled("#c99a58", "#94682f", 0.4, { rough: 0.5 });
  return group(
    put(
      made(
        disc(radius, (r) => 0.02 + 0.25 * smooth(0.8, 1, r)),
        floor,
      ),
      {},
    ),
    put(ring(radius, 0.1, cane, 0.012, 60), { at: [0, 0.3, 0] }),
    put(ring(radius + 0.06, 0.09, cane, 0.012, 60, 3), { at: [0, 0.16, 0] }),
  );
}

/** A slatted market crate. */
export function crate(w: number, h: number, d: number): Thing {
  const slat = wood("#d3ab78", "#b08450", 9);
  const side = (z: number) =>
    several(3, (i) => put(made(box(w, h / 3.7, 0.1, 0.03), slat, i), { at: [0, h / 6 + (i * h) / 3, z] }, i * 3));
  const end = (x: number) =>
    several(3, (i) =>
      put(made(box(d, h / 3.7, 0.1, 0.03), slat, i + 5), { at: [x, h / 6 + (i * h) / 3, 0], turn: [0, 90, 0] }, i * 2),
    );
  const posts = several(4, (i) =>
    put(
      made(box(0.28, h, 0.28, 0.04), slat, i),
      { at: [(i % 2 ? 1 : -1) * (w / 2 - 0.18), h / 2, (i < 2 ? 1 : -1) * (d / 2 - 0.18)] },
      i,
    ),
  );
  return group(
    side(d / 2),
    side(-d / 2),
    end(w / 2),
    end(-w / 2),
    posts,
    put(made(box(w, 0.06, d, 0.02), slat), { at: [0, 0.05, 0] }),
  );
}

/** Glazed stoneware with a slightly uneven glaze. */
export const glazed = (colour: string, edge = "#8a6a48"): Material => {
  const a = hex(colour),
    b = hex(edge);
  return surface((p) => blend(a, b, clamp((cloud(p.x * 3, p.y * 3, p.z * 3, 3) - 0.62) * 1.5)), {
    rough: 0.18,
    wrap: 0.08,
  });
};

/** A bowl: open turned body with a foot; `y` at 0 is the table. */
export function bowl(radius: number, height: number, material: Material): Thing {
  const r = radius;
  return made(
    turned(
      [
        [r * 0.02, 0.05],
        [r * 0.4, 0.04],
        [r * 0.44, 0],
        [r * 0.46, 0.1],
        [r * 0.78, height * 0.42],
        [r * 0.97, height * 0.86],
        [r, height],
        [r * 0.95, height * 0.97],
        [r * 0.74, height * 0.46],
        [r * 0.4, height * 0.2],
        [0.01, height * 0.16],
      ],
      64,
      60,
    ),
    material,
  );
}

/** A plate. */
export const plate = (radius: number, material: Material): Thing =>
  made(
    turned(
      [
        [0.01, 0.03],
        [radius * 0.55, 0.02],
        [radius * 0.6, 0],
        [radius * 0.7, 0.06],
        [radius, 0.26],
        [radius * 0.985, 0.3],
        [radius * 0.7, 0.13],
        [radius * 0.5, 0.09],
        [0.01, 0.09],
      ],
      80,
      50,
    ),
    material,
  );

/** A thick chopping board. */
export const board = (w: number, d: number): Thing =>
  put(made(box(w, 0.3, d, 0.1), wood("#c08a52", "#93602f", 1.7)), { at: [0, 0.15, 0] });

/** A piece of banana leaf laid flat: broad, ribbed, a little wavy. */
export function bananaLeaf(length: number, width: number, seed = 1): Thing {
  const a = hex("#3f7d2c"),
    b = hex("#2a5f22"),
    rib = hex("#a9c471");
  const skin = surface(
    (p) => {
      const s = Math.abs(p.z) / width;
      const line = Math.sin((p.x + s * 0.5) * 34) * 0.5 + 0.5;
      return blend(blend(a, b, line * 0.7 + cloud(p.x * 2, 1, p.z * 2, 2) * 0.4), rib, smooth(0.05, 0.02, s));
    },
    { rough: 0.42, thin: 0.25, relief: (p) => Math.sin((p.x + Math.abs(p.z) / width / 2) * 34) * 0.006 },
  );
  return made(
    sheet(70, 24, (u, v) => {
      const x = (u - 0.5) * length,
        s = v * 2 - 1;
      const half =
        (width / 2) * Math.pow(Math.sin(Math.PI * clamp(u * 0.94 + 0.03)), 0.4) * (1 - 0.04 * Math.sin(x * 9 + s));
      return [
        x,
        0.05 + 0.09 * cloud(x * 0.9 + seed * 5, s, 2, 2) + 0.1 * Math.pow(Math.abs(s), 3) * noise(x * 1.4, s * 2, seed),
        s * half,
      ];
    }),
    skin,
    seed,
  );
}

/** A stand-up pouch with a pinched top and, if given, a printed front. */
export function pouch(w: number, h: number, d: number, material: Material, front?: Print, seed = 1): Thing {
  const at = (a: number, v: number, out = 0): Vec => {
    const depth = d * (0.5 - 0.5 * smooth(0.45, 0.9, v)) + 0.02 + out,
      half = w / 2 + out - 0.05 * Math.sin(v * 3.1);
    const c = Math.cos(a),
      s = Math.sin(a),
      pow = 0.42;
    const fold =
      (cloud(c * 2 + seed * 9, v * 3, s * 2, 3) - 0.5) * 0.13 * smooth(0.02, 0.3, v) * (1 - 0.5 * smooth(0.85, 1, v));
    return [
      Math.sign(c) * Math.pow(Math.abs(c), pow) * half,
      v * h,
      Math.sign(s) * Math.pow(Math.abs(s), pow * 1.5) * (depth + fold),
    ];
  };
  const body = made(
    sheet(96, 60, (u, v) => at(u * Math.PI * 2, v), true),
    material,
    seed,
  );
  if (!front) return body;
  const paper = printed(front, "#fbf8f1", { rough: 0.55 });
  const face = made(
    sheet(40, 40, (u, v) => {
      const x = (u - 0.5) * 0.78,
        a = Math.PI / 2 - Math.asin(Math.sign(x) * Math.pow(Math.abs(x) * 1.0, 1 / 0.42));
      const p = at(a, 0.17 + v * 0.5, 0.02);
      return [(u - 0.5) * 0.78 * w, p[1], p[2]];
    }),
    paper,
  );
  return group(body, face);
}

/** A box with a printed front (towards the viewer) and plain sides. */
export function carton(w: number, h: number, d: number, front: Print, side: string, rough = 0.55): Thing {
  const face = (inset: number): Thing =>
    made(
      sheet(2, 2, (u, v) => [(u - 0.5) * (w - inset), v * (h - inset) + inset / 2, 0]),
      printed(front, side, { rough }),
    );
  return group(
    put(made(box(w, h, d, 0.05), surface(hex(side), { rough })), { at: [0, h / 2, 0] }),
    put(face(0.06), { at: [0, 0, d / 2 + 0.005] }),
    put(face(0.06), { at: [w / 2 + 0.005, 0, 0], turn: [0, 90, 0], size: [d / w, 1, 1] }),
  );
}

/** A twisted raffia tie about a bundle lying along x. */
export function tie(radius: number, at: Vec, seed = 1, colours: [string, string] = ["#e2c07c", "#b98f4a"]): Thing {
  const straw = mottled(colours[0], colours[1], 0.3, { rough: 0.7 });
  const roll = dice(seed);
  const bands = several(3, (i) =>
    put(
      ring(radius + roll() * 0.02, 0.045, straw, 0.02, 5, i),
      { at: [at[0] + (i - 1) * 0.09, at[1], at[2]], turn: [0, 0, 90 + between(roll, -7, 7)] },
      i,
    ),
  );
  const tails = several(2, (i) =>
    made(
      tube(
        [
          [at[0], at[1] + radius, at[2] + 0.1],
          [at[0] + 0.25 * (i ? -1 : 1), at[1] + radius + 0.22, at[2] + 0.25],
          [at[0] + 0.7 * (i ? -1 : 1), at[1] + radius - 0.05, at[2] + 0.5],
        ],
        (t) => 0.045 * (1 - t * 0.6),
        6,
        20,
      ),
      straw,
    ),
  );
  return group(bands, tails);
}
