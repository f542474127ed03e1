import { between, dice } from "../engine/noise.ts";
import { group, put, several, type Thing } from "../engine/things.ts";
import { bunch, chard, malabar, spinach, sprig } from "../models/greens.ts";
import { cabbage, lettuce } from "../models/heads.ts";
import { bananaLeaf, basket, board, bowl, crate, glazed, strew, tray } from "../models/vessels.ts";
import type { Good } from "./good.ts";
import { linen, table, VIEWS } from "./stage.ts";

const CLOSE = { ...VIEWS.near, lens: 27 };

const HERO = { ...VIEWS.table, lens: 25 };

/** Sheaves side by side in a crate, leaves to the viewer. */
const crated = (make: (i: number) => Thing, count: number, size = 1): Thing =>
  group(
    crate(6.6, 1.7, 3.6),
    several(count, (i) =>
      put(make(i), { at: [-2.5 + (i * 5) / (count - 1), 0.75, -0.9], turn: [0, -90 + (i - count / 2) * 4, 40], size }),
    ),
  );

const HERBS = ["mint", "basil", "perilla"] as const;

const herbBunch = (kind: (typeof HERBS)[number], seed: number): Thing =>
  bunch((roll, i) => sprig(roll, seed * 31 + i, kind), 13, 0.3, seed, 0.5, 22);

/** Leaf vegetables and herbs. */
export const GREENS: readonly Good[] = [
  {
    key: "cai-ngot",
    shots: [
      [
        "Hai bó cải ngọt buộc lạt trên mẹt tre",
        "Two bunches of choy sum tied with bamboo on a winnowing tray",
        () =>
          table(
            group(
              tray(3.3),
              put(bunch(chard, 12, 0.46, 3), { at: [-1.75, 0.2, -0.85], turn: [0, 10, 0], size: 1.12 }),
              put(bunch(chard, 12, 0.46, 5), { at: [-1.95, 0.2, 1.0], turn: [0, -9, 0], size: 1.12 }),
            ),
            HERO,
          ),
      ],
      [
        "Lá cải ngọt xanh mướt nhìn gần",
        "Choy sum leaves seen close up",
        () =>
          table(
            group(
              linen("#f1e9da", "#1f6b3a"),
              put(bunch(chard, 15, 0.5, 8), { at: [-2.2, 0.05, 0.2], turn: [0, -14, 0], size: 1.2 }),
            ),
            { ...CLOSE, look: [0.1, 0.85, 0.2] },
            "pine",
          ),
      ],
      [
        "Cải ngọt xếp trong thùng gỗ, sẵn giao",
        "Choy sum packed in a wooden crate, ready to go",
        () =>
          table(
            crated((i) => bunch(chard, 8, 0.36, i + 2), 4, 0.95),
            { ...HERO, lens: 27 },
            "grey",
          ),
      ],
    ],
  },
  {
    key: "cai-bap",
    shots: [
      [
        "Hai cây cải bắp cuộn chặt trên bàn gỗ",
        "Two firm cabbages on a wooden table",
        () =>
          table(
            group(
              linen("#f1e9da", "#2f5d77"),
              put(cabbage(2), { at: [-1.55, 0.05, 0.2], size: 1.2, turn: [0, 20, 0] }),
              put(cabbage(5), { at: [1.75, 0.05, -0.7], size: 1.12, turn: [0, -50, -8] }),
            ),
            HERO,
          ),
      ],
      [
        "Cải bắp nhìn gần, lá gân trắng",
        "A cabbage close up, with pale veins",
        () =>
          table(
            group(board(6, 4.4), put(cabbage(9), { at: [0.1, 0.3, 0], size: 1.45, turn: [10, 70, 0] })),
            { ...CLOSE, lens: 30 },
            "walnut",
          ),
      ],
      [
        "Cải bắp xếp trong rổ mây",
        "Cabbages in a rattan basket",
        () =>
          table(
            group(
              basket((t) => 1.9 + 0.5 * t, 1.2),
              strew(
                dice(4),
                [
                  [-1, 1.1, 0.4],
                  [1, 1.1, 0.4],
                  [0, 1.2, -0.9],
                ],
                (i) => put(cabbage(i + 3), { at: [0, -0.7, 0], size: 0.95 }),
                16,
              ),
            ),
            { ...HERO, lens: 28 },
            "pine",
          ),
      ],
    ],
  },
  {
    key: "rau-muong",
    shots: [
      [
        "Mớ rau muống non buộc lạt",
        "A bunch of young water spinach tied with bamboo",
        () =>
          table(
            group(
              linen("#f1e9da", "#1f6b3a"),
              put(bunch(spinach, 30, 0.5, 3), { at: [-2.6, 0.05, -0.4], turn: [0, 10, 0], size: 1.15 }),
              put(bunch(spinach, 22, 0.42, 7), { at: [-2.0, 0.05, 1.3], turn: [0, -12, 0], size: 1.05 }),
            ),
            HERO,
            "pine",
          ),
      ],
      [
        "Ngọn rau muống nhìn gần trên lá chuối",
        "Water spinach tips on a banana leaf, close up",
        () =>
          table(
            group(
              bananaLeaf(8, 4.2),
              put(bunch(spinach, 32, 0.5, 11), { at: [-2.9, 0.1, 0.2], turn: [0, -16, 0], size: 1.15 }),
            ),
            { ...CLOSE, look: [0.2, 0.6, 0.2] },
          ),
      ],
    ],
  },
  {
    key: "mong-top",
    shots: [
      [
        "Bó mồng tơi lá dày trên bàn gỗ",
        "A bunch of thick-leaved Malabar spinach on a wooden table",
        () =>
          table(
            group(
              tray(3.1),
              put(bunch(malabar, 16, 0.44, 3), { at: [-1.7, 0.2, -0.6], turn: [0, 8, 0], size: 1.2 }),
              put(bunch(malabar, 14, 0.42, 6), { at: [-1.5, 0.2, 1.1], turn: [0, -12, 0], size: 1.15 }),
            ),
            HERO,
            "walnut",
          ),
      ],
      [
        "Lá mồng tơi bóng nhìn gần",
        "Glossy Malabar spinach leaves close up",
        () =>
          table(
            group(
              linen("#efe4cc"),
              put(bunch(malabar, 20, 0.5, 9), { at: [-1.7, 0.05, 0.2], turn: [0, -10, 0], size: 1.35 }),
            ),
            CLOSE,
          ),
      ],
    ],
  },
  {
    key: "xa-lach",
    shots: [
      [
        "Hai cây xà lách xoăn giòn",
        "Two crisp heads of curly lettuce",
        () =>
          table(
            group(
              linen("#f1e9da", "#2f5d77"),
              put(lettuce(3), { at: [-1.6, 0.05, 0.2], size: 1.25 }),
              put(lettuce(8), { at: [1.8, 0.05, -0.5], size: 1.2 }),
            ),
            HERO,
            "walnut",
          ),
      ],
      [
        "Xà lách rửa sạch trong tô gốm",
        "Washed lettuce in a stoneware bowl",
        () =>
          table(group(bowl(2.3, 1.5, glazed("#e9dfc9")), put(lettuce(12), { at: [0, 0.75, 0], size: 1.3 })), {
            ...CLOSE,
            look: [0, 1.2, 0],
          }),
      ],
    ],
  },
  {
    key: "rau-thom",
    shots: [
      [
        "Ba bó rau thơm: húng, bạc hà, tía tô",
        "Three bunches of herbs: basil, mint, perilla",
        () =>
          table(
            group(
              board(7, 4.6),
              several(3, (i) =>
                put(herbBunch(HERBS[i]!, i + 2), {
                  at: [-1.9 + i * 0.35, 0.33, (i - 1) * 1.35],
                  turn: [0, 6 - i * 5, 0],
                  size: 1.6,
                }),
              ),
            ),
            HERO,
          ),
      ],
      [
        "Rau thơm cắm trong bát nhìn gần",
        "Herbs standing in a bowl, close up",
        () =>
          table(
            group(
              bowl(1.5, 1.2, glazed("#dfe4d4")),
              several(15, (i) => {
                const roll = dice(i + 3),
                  a = i * 137.5;
                return put(sprig(roll, i, HERBS[i % 3]!), {
                  at: [Math.cos(a) * 0.5, 0.4, Math.sin(a) * 0.5],
                  turn: [between(roll, 8, 26), a * 57.3, 0],
                  size: 1.15,
                });
              }),
            ),
            { ...CLOSE, look: [0, 1.5, 0], lens: 30 },
            "pine",
          ),
      ],
    ],
  },
];

/** Places in rows, for a crate. */
export function rows(cols: number, count: number, step: number, y: number): [number, number, number][] {
  return Array.from({ length: cols * count }, (_, i) => [
    ((i % cols) - (cols - 1) / 2) * step,
    y,
    (Math.floor(i / cols) - (count - 1) / 2) * step,
  ]);
}
