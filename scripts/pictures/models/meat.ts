import { ball, box, sheet, tube, type Vec } from "../engine/geometry.ts";
import { between, cells, cloud, type Dice, noise, smooth } from "../engine/noise.ts";
import { blend, hex, mottled, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";

/** A plucked bird lying on its back along x, breast up, legs to the right. */
export function bird(kind: "chicken" | "duck", seed = 1): Thing {
  const tone: [string, string] = kind === "chicken" ? ["#f0c96a", "#e2ae55"] : ["#e8c48c", "#d6a668"];
  const goose = (p: { x: number; y: number; z: number }) =>
    smooth(0.3, 0.12, cells(p.x * 13, p.y * 13, p.z * 13).near) * 0.012 +
    cloud(p.x * 2.4, p.y * 2.4, p.z * 2.4, 3) * 0.06;
  const skin = mottled(tone[0], tone[1], 0.6, { rough: 0.3, wrap: 0.3, relief: goose });
  const long = kind === "duck" ? 1.22 : 1;
  const body = put(
    made(
      ball((d) => 1 + 0.1 * Math.max(0, d[1]) * (1 - Math.abs(d[2]) * 1.6) + 0.06 * d[0], 72, 48),
      skin,
      seed,
    ),
    { at: [0, 0.92, 0], size: [1.55 * long, 0.92, 1.08] },
  );
  const thigh = (s: number): Thing =>
    group(
      put(
        made(
          ball((d) => 1 + 0.12 * d[0], 40, 28),
          skin,
          seed + 3,
        ),
        { at: [0.95 * long, 1.0, s * 0.82], turn: [0, s * 18, 26], size: [0.85, 0.5, 0.46] },
      ),
      made(
        tube(
          [
            [1.35 * long, 1.25, s * 0.72],
            [1.8 * long, 1.3, s * 0.5],
            [2.15 * long, 1.15, s * 0.34],
            [2.35 * long, 1.1, s * 0.3],
          ],
          (t) => 0.36 * (1 - t) ** 0.7 + 0.13,
          20,
          24,
        ),
        skin,
        seed + 4,
      ),
      made(
        tube(
          [
            [2.3 * long, 1.11, s * 0.3],
            [2.7 * long, 1.0, s * 0.26],
            [2.95 * long, 0.93, s * 0.3],
          ],
          (t) => 0.12 + 0.03 * t,
          10,
          14,
        ),
        mottled(kind === "chicken" ? "#f2b93a" : "#e59a3a", "#d99a2a", 0.2, { rough: 0.4 }),
      ),
      several(3, (i) =>
        made(
          tube(
            [
              [2.92 * long, 0.93, s * 0.3],
              [3.2 * long, 0.88, s * (0.3 + (i - 1) * 0.2)],
              [3.38 * long, 0.78, s * (0.3 + (i - 1) * 0.28)],
            ],
            (t) => 0.075 * (1 - t * 0.6),
            8,
            10,
          ),
          mottled(kind === "chicken" ? "#f2b93a" : "#e59a3a", "#d99a2a", 0.2, { rough: 0.4 }),
        ),
      ),
    );
  const wing = (s: number): Thing =>
    made(
      tube(
        [
          [-0.95 * long, 1.1, s * 0.85],
          [-0.35, 0.85, s * 1.28],
          [0.25, 0.8, s * 1.22],
          [-0.3, 0.62, s * 1.3],
          [-0.85, 0.6, s * 1.26],
        ],
        (t) => 0.27 - 0.15 * t,
        16,
        40,
      ),
      skin,
      seed + 6,
    );
  const neck = made(
    tube(
      [
        [-1.05 * long, 1, 0],
        [-1.55 * long, 0.88, 0.1],
        [-1.85 * long, 0.62, 0.2],
      ],
      (t) => (0.52 - 0.2 * t) * Math.sqrt(Math.max(0.001, Math.min(1, (1 - t) * 5))),
      20,
      20,
    ),
    skin,
    seed + 7,
  );
  return group(body, thigh(1), thigh(-1), wing(1), wing(-1), neck);
}

/** Clear film drawn tight over something, with creases that catch the window. */
export const shrink = (size: Vec, at: Vec): Thing => {
  const crease = (p: { x: number; y: number; z: number }) =>
    Math.abs(cloud(p.x * 2.2, p.y * 2.6, p.z * 2.2, 3) - 0.5) * 0.16;
  return put(
    made(
      ball((d) => 1 + 0.05 * cloud(d[0] * 4, d[1] * 4, d[2] * 4, 2), 72, 48),
      surface([1, 1, 1], { rough: 0.12, film: true, relief: crease }),
    ),
    { at, size },
  );
};

/** A block of pork belly: rind, fat and lean in layers, cut faces to the front and top. */
export function porkBelly(w: number, h: number, d: number, seed = 1): Thing {
  const lean = hex("#b8403c"),
    pink = hex("#d56a5e"),
    fat = hex("#f6e7da"),
    rind = hex("#ecc9a4");
  const meat = surface(
    (p) => {
      const y =
        p.y / h +
        0.5 +
        (cloud(p.x * 1.1 + seed, 1, p.z * 0.8, 2) - 0.5) * 0.22 +
        (noise(p.x * 5, p.y * 9, p.z * 5) - 0.5) * 0.03;
      const layers = [0.0, 0.17, 0.3, 0.44, 0.55, 0.74, 0.92];
      let red = 0;
      for (let i = 0; i + 1 < layers.length; i += 2)
        red = Math.max(
          red,
          smooth(layers[i]! - 0.02, layers[i]! + 0.02, y) * smooth(layers[i + 1]! + 0.02, layers[i + 1]! - 0.02, y),
        );
      const grain = cloud(p.x * 3, p.y * 16, p.z * 3 + seed, 3);
      const c = blend(fat, blend(lean, pink, grain), red * (0.85 + grain * 0.15));
      return blend(c, rind, smooth(0.965, 0.985, y));
    },
    { rough: 0.26, wrap: 0.35, relief: (p) => cloud(p.x * 5, p.y * 10, p.z * 5 + seed, 3) * 0.03 },
  );
  const mesh = box(w, h, d, 0.1);
  for (let i = 0; i < mesh.position.length; i += 3) {
    const x = mesh.position[i]!,
      z = mesh.position[i + 2]!;
    mesh.position[i + 1]! += 0.06 * Math.sin(x * 2 + seed) + 0.04 * Math.cos(z * 3 + seed);
  }
  return made(mesh, meat, seed);
}

/** A carp lying along x on its side, head left, belly to the viewer. */
export function carp(seed: number, length = 5): Thing {
  const back = hex("#4a5244"),
    side = hex("#a39a78"),
    belly = hex("#e6dcc4"),
    eyeRim = hex("#d9b24a");
  const scale = (p: { x: number; y: number }) => {
    const row = Math.floor(p.y * 6.5),
      fx = p.x * 5.2 + (row % 2) * 0.5;
    const x = fx - Math.floor(fx) - 0.5,
      y = p.y * 6.5 - row - 0.5;
    return {
      edge: smooth(0.34, 0.5, Math.hypot(x + 0.12, y * 0.95)),
      own: noise(Math.floor(fx) * 3.1, row * 1.7, seed),
    };
  };
  const head = -length * 0.27;
  const skin = surface(
    (p) => {
      const h = p.y / (length * 0.15),
        s = scale(p),
        on = smooth(head, head + 0.2, p.x);
      const base = blend(blend(belly, side, smooth(-0.85, -0.15, h)), back, smooth(0.1, 0.85, h));
      let c = blend(base, back, s.edge * 0.55 * on + (s.own - 0.5) * 0.25 * on);
      const eye = Math.hypot(p.x - head + 0.62, p.y - 0.16);
      c = blend(c, eyeRim, smooth(0.15, 0.13, eye));
      c = blend(c, [0.004, 0.004, 0.004], smooth(0.1, 0.085, eye));
      const gill = Math.abs(Math.hypot(p.x - head + 0.75, p.y * 0.9) - 0.78);
      return blend(c, back, smooth(0.035, 0.01, gill) * smooth(head - 0.5, head - 0.1, p.x));
    },
    { rough: 0.2, metal: 0.25, wrap: 0.1, relief: (p) => smooth(head, head + 0.2, p.x) * -0.03 * scale(p).edge },
  );
  const tall = (t: number) =>
    length *
    0.168 *
    (t < 0.06
      ? Math.sqrt(t / 0.06) * 0.42 + 0.02
      : t < 0.4
        ? 0.44 + 0.56 * Math.sin(((t - 0.06) / 0.34) * 1.571)
        : 1 - 0.76 * smooth(0.4, 0.97, t));
  const body = made(
    sheet(
      40,
      80,
      (u, v) => {
        const a = u * 6.2832,
          h = tall(v);
        return [(v - 0.5) * length * 0.86, Math.sin(a) * h, Math.cos(a) * h * 0.5 * (1 - 0.3 * v)];
      },
      true,
    ),
    skin,
    seed,
  );
  const finSkin = surface((p) => blend(hex("#7d6a4c"), hex("#a5744c"), 0.5 + 0.5 * Math.sin(p.u * 46)), {
    rough: 0.35,
    thin: 0.4,
  });
  const fin = (root: Vec, spread: Vec, reach: Vec): Thing =>
    made(
      sheet(20, 10, (u, v) => {
        const k = v * (0.6 + 0.4 * Math.sin(u * 3.1416));
        return [0, 1, 2].map(
          (c) => root[c as 0] + spread[c as 0] * (u - 0.5) + reach[c as 0] * k * (c === 0 ? 0.4 + u : 1),
        ) as unknown as Vec;
      }),
      finSkin,
    );
  const end = length * 0.42;
  const tail = made(
    sheet(24, 14, (u, v) => {
      const s = u * 2 - 1;
      return [end + v * (0.55 + 0.55 * Math.abs(s)), s * (0.2 + v * 0.85), 0.05 * Math.sin(s * 5) * v];
    }),
    finSkin,
  );
  return group(
    body,
    tail,
    fin([0.1, length * 0.155, 0], [1.7, -0.12, 0], [0.35, 0.5, 0]),
    fin([-0.9, -length * 0.1, 0.32], [0.35, -0.1, 0.1], [0.6, -0.35, 0.5]),
    fin([0.4, -length * 0.135, 0.15], [0.4, 0.05, 0], [0.45, -0.42, 0.25]),
    fin([1.35, -length * 0.1, 0.05], [0.4, 0.1, 0], [0.4, -0.4, 0.05]),
  );
}

/** Crushed ice: small clear lumps. */
export function ice(roll: Dice, count: number, reach: number): Thing {
  const clear = surface((p) => blend(hex("#dfeaee"), hex("#a9c3cf"), noise(p.x * 3, p.y * 3, p.z * 3 + p.seed)), {
    rough: 0.08,
    wrap: 0.5,
    thin: 0.4,
  });
  const lump = box(0.34, 0.26, 0.3, 0.08);
  return several(count, (i) => {
    const a = roll() * 6.2832,
      r = Math.sqrt(roll()) * reach;
    return put(made(lump, clear, i), {
      at: [Math.cos(a) * r * 1.5, 0.12 + roll() * 0.2, Math.sin(a) * r],
      turn: [roll() * 360, roll() * 360, roll() * 360],
      size: between(roll, 0.6, 1.1),
    });
  });
}
