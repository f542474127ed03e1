import { celadon, cobalt, cobaltBand } from "../art/drawings.ts";
import { print } from "../art/labels.ts";
import { box } from "../engine/geometry.ts";
import { wood } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { blossom, cup, GOURD, SHAPELY, teapot, vase } from "../models/ceramics.ts";
import { mandarin } from "../models/citrus.ts";
import { drape, folded, hat, incense, silk } from "../models/craft.ts";
import { basket, ring, tray } from "../models/vessels.ts";
import type { Good } from "./good.ts";
import { shelf, VIEWS } from "./stage.ts";

const HERO = { ...VIEWS.table, lens: 26 };

const CLOSE = { ...VIEWS.near, lens: 28 };

const LOW = { ...VIEWS.low, lens: 27 };

const teaSet = async (cups: number, body = cobalt(3)): Promise<Thing> => {
  const belly = await print(body),
    band = await print(cobaltBand());
  return group(
    put(teapot(belly, band), { at: [-0.7, 0, -0.55], turn: [0, 22, 0], size: 1.25 }),
    several(cups, (i) =>
      put(cup(band), {
        at: [[1.35, 2.35, 0.55, 1.7, -0.6, -1.9][i]!, 0, [-0.5, 0.25, 1.15, 1.3, 1.75, 1.15][i]!],
        turn: [0, i * 60, 0],
        size: 1.12,
      }),
    ),
  );
};

export const stitches = (p: { u: number; v: number; x: number; y: number }) =>
  0.001 * Math.sin(p.x * 90 + Math.sin(p.y * 9) * 3) + 0.001 * Math.sin(p.y * 80);

/** Craft villages. */
export const CRAFT: readonly Good[] = [
  {
    key: "am-chen-bat-trang",
    shots: [
      [
        "Bộ ấm chén Bát Tràng men lam vẽ sen",
        "A Bat Trang tea set, blue lotus on white",
        async () =>
          shelf(
            group(
              put(made(box(6.6, 0.22, 4.4, 0.1), wood("#7a4c2c", "#54321c", 2.2)), { at: [0.2, 0.11, 0.3] }),
              put(await teaSet(6), { at: [0.1, 0.22, 0.1] }),
            ),
            { ...HERO, look: [0.1, 1.0, 0.1] },
          ),
      ],
      [
        "Ấm trà vẽ sen nhìn gần",
        "The lotus teapot, close up",
        async () => {
          const belly = await print(cobalt(3)),
            band = await print(cobaltBand());
          return shelf(
            group(
              put(teapot(belly, band), { at: [-0.35, 0, 0], turn: [0, 30, 0], size: 1.6 }),
              put(cup(band), { at: [2.0, 0, 1.1], size: 1.3 }),
            ),
            { ...CLOSE, look: [0.1, 1.15, 0], lens: 30 },
          );
        },
      ],
      [
        "Bộ ấm chén men ngọc trên mẹt tre",
        "A celadon tea set on a bamboo tray",
        async () => shelf(group(tray(3.3), put(await teaSet(4, celadon()), { at: [0, 0.1, 0], size: 0.96 })), HERO),
      ],
    ],
  },
  {
    key: "binh-hoa-gom",
    shots: [
      [
        "Bình hoa men lam cắm cành đào",
        "A blue-and-white vase with peach blossom",
        async () =>
          shelf(
            group(
              put(vase(await print(cobalt(3, 900)), SHAPELY), { at: [0, 0, 0], turn: [0, 40, 0], size: 0.92 }),
              put(blossom(3, "#e88aa0", 2.4), { at: [0, 3.5, 0] }),
            ),
            { ...LOW, look: [0, 2.75, 0], lens: 30 },
          ),
      ],
      [
        "Cặp bình gốm men ngọc và men lam",
        "A celadon vase and a blue one",
        async () =>
          shelf(
            group(
              put(vase(await print(celadon()), GOURD), { at: [-1.35, 0, 0.3], size: 1.05 }),
              put(vase(await print(cobalt(3, 900)), SHAPELY), { at: [1.35, 0, -0.4], size: 0.85, turn: [0, 80, 0] }),
            ),
            { ...LOW, look: [0, 1.75, 0], lens: 28 },
          ),
      ],
    ],
  },
  {
    key: "khan-lua",
    shots: [
      [
        "Khăn lụa Vạn Phúc buông nếp",
        "A Van Phuc silk scarf in soft folds",
        () =>
          shelf(put(drape(7, 7, silk("#a8203f", "#d9597a"), 1), { at: [0, 0, -0.2], turn: [0, 24, 0] }), {
            ...HERO,
            look: [0, 0.6, 0],
          }),
      ],
      [
        "Khăn lụa gấp nhiều màu",
        "Folded silk scarves in several colours",
        () =>
          shelf(
            group(
              ...[
                ["#2f5d77", "#5f93ad"],
                ["#e0b04a", "#f2d48a"],
                ["#a8203f", "#d9597a"],
                ["#2f6b4a", "#6aa57e"],
              ].map(([a, b], i) =>
                put(folded(3.6, 2.6, 0.5, silk(a!, b!), i), {
                  at: [i * 0.08 - 0.1, i * 0.5, -i * 0.06],
                  turn: [0, i * 5 - 6, 0],
                }),
              ),
              put(drape(2.2, 3.2, silk("#efe3cf", "#fffaf0"), 3), {
                at: [2.9, 0.0, 0.9],
                turn: [0, -40, 0],
                size: 0.7,
              }),
            ),
            { ...CLOSE, look: [0.2, 0.9, 0] },
          ),
      ],
    ],
  },
  {
    key: "gio-may-tre",
    shots: [
      [
        "Giỏ mây tre Phú Vinh có quai",
        "A Phu Vinh rattan basket with a handle",
        () =>
          shelf(
            group(
              basket((t) => 1.55 + 0.75 * Math.sin(t * 2.2), 2.0),
              put(ring(1.95, 0.13, wood("#c08a4a", "#8f5f2c", 9), 0.03, 40), {
                at: [0, 2.0, 0],
                turn: [90, 0, 0],
                size: [1, 1, 1],
              }),
            ),
            { ...HERO, look: [0, 1.75, 0], lens: 30 },
          ),
      ],
      [
        "Bộ giỏ mây đựng hoa quả",
        "Nested rattan baskets with fruit",
        () =>
          shelf(
            group(
              put(
                basket((t) => 1.5 + 0.5 * t, 1.2),
                { at: [-1.2, 0, -0.2] },
              ),
              put(
                basket((t) => 1.0 + 0.4 * t, 0.9, ["#b5793c", "#7d4d22"]),
                { at: [1.9, 0, 0.6] },
              ),
              several(5, (i) =>
                put(mandarin(i), {
                  at: [
                    -1.2 + Math.cos(i * 1.4) * 0.75 * (i < 4 ? 1 : 0),
                    i < 4 ? 0.75 : 1.6,
                    -0.2 + Math.sin(i * 1.4) * 0.75 * (i < 4 ? 1 : 0),
                  ],
                  size: 0.68,
                  turn: [i * 10, i * 60, 0],
                }),
              ),
            ),
            { ...CLOSE, look: [0.2, 0.9, 0], lens: 31 },
          ),
      ],
    ],
  },
  {
    key: "non-chuong",
    shots: [
      [
        "Nón làng Chuông trắng, khâu đều",
        "Chuong village leaf hats, evenly stitched",
        () =>
          shelf(
            group(
              put(hat(2.5), { at: [-0.5, 0.05, 0.1], turn: [0, 0, 0] }),
              put(hat(2.2), { at: [2.2, 1.3, -1.8], turn: [-64, 0, -14] }),
            ),
            { ...HERO, look: [0.2, 0.9, 0] },
          ),
      ],
      [
        "Đường khâu nón nhìn gần",
        "The stitching of the hat, close up",
        () => shelf(group(put(hat(2.9), { at: [0, 0.9, -0.2], turn: [16, 0, 14] })), { ...CLOSE, look: [0, 1.2, 0] }),
      ],
    ],
  },
  {
    key: "tam-huong",
    shots: [
      [
        "Bó tăm hương Quảng Phú Cầu xòe như hoa",
        "Quang Phu Cau incense sticks fanned like a flower",
        () =>
          shelf(
            group(
              put(incense(2, 420), { at: [-1.5, 0, 0.2] }),
              put(incense(5, 380, ["#e0a11c", "#c9860f"]), { at: [1.9, 0, -1.2] }),
              put(incense(8, 300, ["#c2185b", "#9c1148"]), { at: [1.5, 0, 1.5], size: 0.7 }),
            ),
            { ...HERO, look: [0, 1.35, 0], lens: 29 },
          ),
      ],
      [
        "Tăm hương đỏ nhìn từ trên",
        "Red incense sticks from above",
        () =>
          shelf(group(put(incense(3, 520), { at: [0, 0, 0.2], size: 1.25 })), {
            ...VIEWS.table,
            eye: [0.6, 8.6, 6.6],
            look: [0, 1.6, 0.1],
            lens: 28,
          }),
      ],
    ],
  },
];
