import type { Shot } from "../engine/camera.ts";
import { sheet, tube, type Vec } from "../engine/geometry.ts";
import { between, cloud, dice } from "../engine/noise.ts";
import { blend, hex, mottled, surface } from "../engine/surfaces.ts";
import { group, made, put, several } from "../engine/things.ts";
import { hat } from "../models/craft.ts";
import { barn, cow, fence, hen } from "../models/farm.ts";
import { chard } from "../models/greens.ts";
import { lettuce } from "../models/heads.ts";
import { grass, land, landscape, soil, tree, tufts } from "../models/outdoors.ts";
import { factory, pottery, weaving } from "./workshops.ts";

/** A place of production: its key, and how it is set up. */
type Scene = readonly [key: string, altVi: string, altEn: string, shot: () => Shot | Promise<Shot>];

const VIEW = { eye: [0, 4.6, 12.5] as Vec, look: [0, 2.1, -4] as Vec, lens: 36, focus: 13, aperture: 0.012 };

export const rows = (): Shot => {
  const step = 1.9,
    ridge = (x: number) => 0.3 * Math.cos((x / step) * 6.2832);
  const ground = land(
    soil(),
    (x, z) => ridge(x) + (cloud(x * 2, 1, z * 2, 2) - 0.5) * 0.2 + (z < -14 ? -0.02 * (z + 14) : 0),
  );
  const heads = Array.from({ length: 4 }, (_, i) => put(chard(dice(i + 3), i), { size: 0.62 }));
  const salad = Array.from({ length: 2 }, (_, i) => put(lettuce(i + 3), { size: 0.72 }));
  const roll = dice(5);
  const plants = several(9 * 17, (k) => {
    const i = (k % 9) - 4,
      j = Math.floor(k / 9),
      x = i * step,
      z = 7 - j * 1.25;
    const one = i % 3 === 0 ? salad[k % 2]! : heads[k % 4]!;
    return put(one, {
      at: [x + between(roll, -0.1, 0.1), 0.28, z + between(roll, -0.15, 0.15)],
      turn: [0, roll() * 360, 0],
      size: between(roll, 0.85, 1.1),
    });
  });
  const post = group(
    made(
      tube(
        [
          [0, 0, 0],
          [0, 2.7, 0],
        ],
        0.07,
        8,
        4,
      ),
      mottled("#a8895c", "#7d623e", 0.3),
    ),
    put(hat(0.8), { at: [0, 2.55, 0], turn: [8, 0, 12] }),
  );
  return landscape(
    group(
      plants,
      put(post, { at: [4.3, 0, 1.2] }),
      put(barn(6, 2, 3, "#eadfc4", "#a8573a"), { at: [-9, 0.2, -18] }),
      put(tree(3, 3.2, 1.7), { at: [-13, 0, -17] }),
    ),
    ground,
    VIEW,
  );
};

const orchard = (): Shot => {
  const ground = land(grass(), (x, z) => 0.4 * cloud(x * 0.2, 1, z * 0.2, 2) + (z < -10 ? -0.03 * (z + 10) : 0));
  const kinds = Array.from({ length: 3 }, (_, i) =>
    tree(i + 2, 2.7, 1.75, { colour: ["#f0c432", "#dca61c"], size: 0.25, count: 30 }),
  );
  const roll = dice(9);
  const trees = several(14, (k) =>
    put(kinds[k % 3]!, {
      at: [
        ((k % 5) - 2) * 5.4 + (Math.floor(k / 5) % 2) * 2.4 + between(roll, -0.5, 0.5),
        0,
        0.5 - Math.floor(k / 5) * 5.2,
      ],
      turn: [0, roll() * 360, 0],
      size: between(roll, 0.95, 1.12),
    }),
  );
  return landscape(
    group(
      trees,
      tufts(roll, 70, () => [between(roll, -7, 7), 0.25, between(roll, 3, 8.5)]),
    ),
    ground,
    { ...VIEW, eye: [0.8, 3.3, 12.5], look: [0, 2.4, -3] },
  );
};

const hens = (): Shot => {
  const ground = land(grass(), (x, z) => 0.35 * cloud(x * 0.25, 3, z * 0.25, 2) + (z < -9 ? -0.07 * (z + 9) : 0));
  const flock: [number, number, number, number][] = [
    [-2.4, 3.6, 20, 0.92],
    [1.1, 4.2, -30, 0.95],
    [3.6, 2.8, 170, 0.9],
    [-0.4, 1.8, 200, 0.85],
    [-4.6, 1.0, 10, 0.85],
    [2.0, -0.8, 40, 0.8],
    [5.6, -1.2, 150, 0.8],
    [-2.4, -2.2, 190, 0.75],
  ];
  const tones: [string, string][] = [
    ["#b5622c", "#7d3a1a"],
    ["#d9a860", "#a8743a"],
    ["#8a4a26", "#54301c"],
    ["#c98a4a", "#8f5a2a"],
  ];
  const roll = dice(4);
  return landscape(
    group(
      several(flock.length, (i) => {
        const [x, z, a, s] = flock[i]!;
        return put(hen(i + 1, ...tones[i % 4]!), { at: [x, 0.22, z], turn: [0, a, 0], size: s });
      }),
      put(barn(7, 2.2, 3.4, "#e9dcc0", "#a8573a"), { at: [6, 0.1, -9], turn: [0, -14, 0] }),
      put(fence(16), { at: [-4, 0.25, -5.4] }),
      put(tree(5, 3.4, 1.9), { at: [-7, 0, -7] }),
      put(tree(8, 3, 1.7), { at: [-3, 0, -10] }),
      tufts(roll, 90, () => [between(roll, -7, 7), 0.2, between(roll, 2, 9)]),
    ),
    ground,
    { ...VIEW, eye: [0, 3.2, 12], look: [0, 1.5, -1], lens: 34 },
  );
};

const teaHill = (): Shot => {
  const height = (x: number, z: number) =>
    2.6 * cloud(x * 0.09 + 4, 1, z * 0.09 + 2, 2) + (z < 2 ? -0.14 * (z - 2) : 0) - 1.2;
  const line = (x: number, z: number) => height(x * 0.92, z) * 1.9 + z * 0.55 + x * 0.12;
  const ridge = (x: number, z: number) => Math.pow(Math.abs(Math.sin(line(x, z) * 2.3)), 0.6);
  const leaf = [hex("#8cab3f"), hex("#4a7a2c"), hex("#6f4d32")] as const;
  const skin = surface(
    (p) => {
      const k = ridge(p.x, p.z);
      return blend(leaf[2], blend(leaf[1], leaf[0], cloud(p.x * 5, p.y * 5, p.z * 5, 3)), Math.min(1, k * 1.7 - 0.25));
    },
    { rough: 0.7, thin: 0.15, relief: (p) => cloud(p.x * 7, p.y * 7, p.z * 7, 3) * 0.3 },
  );
  const bumpy = made(
    sheet(420, 420, (u, v) => {
      const x = (u - 0.5) * 60,
        z = 12 - v * 38;
      return [x, height(x, z) + ridge(x, z) * 0.62 + (cloud(x * 6, 1, z * 6, 2) - 0.5) * 0.12, z];
    }),
    skin,
  );
  return landscape(
    group(put(tree(4, 3.2, 1.5), { at: [6.5, 2.0, -9] }), put(tree(7, 2.8, 1.3), { at: [8.6, 2.1, -10] })),
    bumpy,
    { ...VIEW, eye: [0, 5.4, 13], look: [0, 2.6, -4] },
    "#4f7f4a",
  );
};

const pasture = (): Shot => {
  const ground = land(grass(), (x, z) => 0.9 * cloud(x * 0.12, 6, z * 0.12, 2) + (z < -8 ? -0.08 * (z + 8) : 0));
  const herd: [number, number, number, number][] = [
    [-1.6, 2.6, 12, 0.95],
    [4.0, 0.6, 190, 0.9],
    [-5.6, -2.5, 160, 0.85],
    [1.0, -4.6, 20, 0.8],
    [6.6, -6.0, 10, 0.75],
  ];
  const roll = dice(6);
  return landscape(
    group(
      several(herd.length, (i) => {
        const [x, z, a, s] = herd[i]!;
        return put(cow(i + 1), { at: [x, 0.35, z], turn: [0, a, 0], size: s });
      }),
      put(barn(9, 2.6, 4, "#efe4cc", "#9c4a34"), { at: [-7, 0.9, -13], turn: [0, 10, 0] }),
      put(fence(18), { at: [4, 0.6, -8.5] }),
      put(tree(2, 3.4, 1.8), { at: [9.5, 0.5, -9] }),
      tufts(roll, 90, () => [between(roll, -7, 7), 0.4, between(roll, 4, 9)]),
    ),
    ground,
    { ...VIEW, eye: [0, 3.9, 12.5], look: [0, 2.2, -3], lens: 34 },
    "#4a7468",
  );
};

/** Fields, orchards and workshops of the demo market's producers. */
export const PLACES: readonly Scene[] = [
  ["ruong-rau", "Ruộng rau xanh thẳng luống trong nắng sớm", "Rows of greens in the morning sun", rows],
  ["vuon-buoi", "Vườn bưởi sai quả lúc sáng sớm", "A pomelo orchard in early light", orchard],
  ["trai-ga", "Gà thả vườn đồi bên nhà trại", "Hens ranging by the farmhouse", hens],
  ["lo-gom", "Xưởng gốm với bình mộc và bình men", "A pottery workshop with raw and glazed vases", pottery],
  ["xuong-det", "Khung cửi dệt lụa và lụa gấp", "A silk loom and folded silk", weaving],
  ["nha-may", "Dây chuyền lắp đèn LED", "An LED lamp assembly line", factory],
  ["doi-che", "Đồi chè lượn luống trong sương", "A tea hill in rows under the mist", teaHill],
  ["chuong-bo", "Đàn bò sữa trên đồng cỏ", "Dairy cows on the pasture", pasture],
];
