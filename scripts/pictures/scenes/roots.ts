import { dice } from "../engine/noise.ts";
import { group, put, several } from "../engine/things.ts";
import { gourd, gourdSlice, oysters, tomato } from "../models/garden.ts";
import { carrot, kohlrabi, radish } from "../models/roots.ts";
import { bananaLeaf, basket, board, crate, heap, strew, tray } from "../models/vessels.ts";
import type { Good } from "./good.ts";
import { rows } from "./greens.ts";
import { linen, table, VIEWS } from "./stage.ts";

const HERO = { ...VIEWS.table, lens: 25 };

const CLOSE = { ...VIEWS.near, lens: 27 };

/** Roots, fruit-vegetables and mushrooms. */
export const ROOTS: readonly Good[] = [
  {
    key: "ca-chua",
    shots: [
      [
        "Cà chua chín đỏ đầy rổ",
        "A basket full of ripe tomatoes",
        () =>
          table(
            group(
              put(
                basket((t) => 1.55 + 0.5 * t, 1.15),
                { at: [-0.5, 0, 0] },
              ),
              put(
                strew(
                  dice(3),
                  heap(dice(9), 13, 0.62, 1.55, () => 0.3),
                  (i) => put(tomato(i), { size: 0.64 }),
                  55,
                ),
                { at: [-0.5, 0, 0] },
              ),
              put(tomato(21), { at: [2.15, 0.6, 1.0], size: 0.7, turn: [14, 0, 10] }),
              put(tomato(24), { at: [2.9, 0.58, -0.2], size: 0.68, turn: [-8, 90, -12] }),
            ),
            HERO,
          ),
      ],
      [
        "Cà chua nhìn gần, cuống còn xanh",
        "Tomatoes close up with green stalks",
        () =>
          table(
            group(
              linen("#f1e9da", "#b4552d"),
              strew(
                dice(5),
                [
                  [-1.2, 0.85, 0.4],
                  [0.75, 0.85, 0.9],
                  [0.1, 0.85, -1.1],
                  [2.1, 0.85, -0.7],
                ],
                (i) => tomato(i + 30),
                22,
              ),
            ),
            CLOSE,
            "pine",
          ),
      ],
      [
        "Cà chua trong thùng gỗ",
        "Tomatoes in a wooden crate",
        () =>
          table(
            group(
              crate(5.6, 1.3, 3.4),
              strew(
                dice(8),
                rows(7, 4, 0.72, 0.8).concat(rows(6, 3, 0.76, 1.55)),
                (i) => put(tomato(i), { size: 0.5 }),
                40,
              ),
            ),
            { ...HERO, lens: 26 },
            "grey",
          ),
      ],
    ],
  },
  {
    key: "ca-rot",
    shots: [
      [
        "Bó cà rốt tươi còn lá",
        "A bunch of fresh carrots with their tops",
        () =>
          table(
            group(
              linen("#f1e9da", "#2f5d77"),
              several(8, (i) =>
                put(
                  carrot(i),
                  {
                    at: [0.9 + (i % 2) * 0.15, 0.45 + (i > 4 ? 0.62 : 0), i > 4 ? (i - 6) * 0.85 : (i - 2) * 0.86],
                    turn: [0, (i > 4 ? i - 6 : i - 2) * 7, -86],
                  },
                  i,
                ),
              ),
            ),
            { ...HERO, look: [-0.3, 0.7, 0] },
            "walnut",
          ),
      ],
      [
        "Cà rốt nhìn gần trên thớt gỗ",
        "Carrots on a board, close up",
        () =>
          table(
            group(
              board(6.4, 4),
              several(5, (i) =>
                put(
                  carrot(i + 9, i > 2),
                  { at: [1.5 - i * 0.12, 0.72, (i - 2) * 0.86], turn: [0, (i - 2) * 5, -88] },
                  i,
                ),
              ),
            ),
            { ...CLOSE, look: [-0.2, 0.7, 0.1] },
          ),
      ],
    ],
  },
  {
    key: "su-hao",
    shots: [
      [
        "Ba củ su hào còn lá",
        "Three kohlrabi with their leaves",
        () =>
          table(
            group(
              linen("#f1e9da", "#1f6b3a"),
              put(kohlrabi(3), { at: [-2.1, 0.82, -0.4], size: 1.02 }),
              put(kohlrabi(5), { at: [0.1, 0.82, 0.6], size: 1.0, turn: [0, 70, 0] }),
              put(kohlrabi(8), { at: [2.2, 0.82, -0.6], size: 1.04, turn: [0, 150, 0] }),
            ),
            { ...HERO, look: [0, 1.45, 0], lens: 28 },
          ),
      ],
      [
        "Su hào tỉa lá trong rổ mây",
        "Trimmed kohlrabi in a rattan basket",
        () =>
          table(
            group(
              basket((t) => 1.8 + 0.45 * t, 1.1),
              strew(
                dice(2),
                heap(dice(12), 8, 0.66, 1.3, () => 0.12),
                (i) => put(kohlrabi(i, 2), { size: 0.7 }),
                20,
              ),
            ),
            HERO,
            "pine",
          ),
      ],
    ],
  },
  {
    key: "cu-cai-trang",
    shots: [
      [
        "Củ cải trắng mới nhổ, còn lá",
        "White radishes just pulled, with their leaves",
        () =>
          table(
            group(
              linen("#d9e0cf"),
              several(5, (i) =>
                put(
                  radish(i),
                  {
                    at: [0.7, 0.52 + (i > 2 ? 0.85 : 0), i > 2 ? (i - 3.5) * 1.1 : (i - 1) * 1.15],
                    turn: [0, (i - 1) * 4, -88],
                  },
                  i,
                ),
              ),
            ),
            { ...HERO, look: [-0.2, 0.7, 0] },
            "walnut",
          ),
      ],
      [
        "Củ cải trắng nhìn gần trên mẹt tre",
        "White radishes on a bamboo tray, close up",
        () =>
          table(
            group(
              tray(3.2),
              several(3, (i) =>
                put(
                  radish(i + 7),
                  { at: [1.3, 0.66, (i - 1) * 1.15], turn: [0, (i - 1) * 8 - 12, -88], size: 0.95 },
                  i,
                ),
              ),
            ),
            { ...CLOSE, lens: 33 },
          ),
      ],
    ],
  },
  {
    key: "bi-xanh",
    shots: [
      [
        "Bí xanh nguyên quả và khoanh cắt",
        "Whole and sliced wax gourd",
        () =>
          table(
            group(
              put(gourd(2), { at: [0.6, 0, -1.1], turn: [0, 8, 0] }),
              put(gourd(5, true), { at: [0.5, 0, 1.0], turn: [0, 32, 0] }),
              put(gourdSlice(), { at: [-2.3, 0, 0.7] }),
              put(gourdSlice(), { at: [-1.95, 0.28, 0.85] }),
            ),
            HERO,
          ),
      ],
      [
        "Khoanh bí xanh ruột trắng nhìn gần",
        "White-fleshed slices of wax gourd, close up",
        () =>
          table(
            group(
              board(6.4, 4),
              put(gourd(5, true), { at: [0.9, 0.3, -0.3], turn: [0, 46, 0], size: 1.1 }),
              put(gourdSlice(), { at: [-1.5, 0.3, 0.9] }),
              put(gourdSlice(), { at: [-0.5, 0.32, 1.5], turn: [0, 0, -14] }),
            ),
            CLOSE,
            "pine",
          ),
      ],
    ],
  },
  {
    key: "nam-so",
    shots: [
      [
        "Chùm nấm sò tươi trên lá chuối",
        "A cluster of fresh oyster mushrooms on a banana leaf",
        () =>
          table(
            group(
              bananaLeaf(7.6, 4),
              put(oysters(2, 18), { at: [-0.9, 0.05, 0], size: 1.5 }),
              put(oysters(5, 12), { at: [1.9, 0.05, 0.4], size: 1.15, turn: [0, 60, 0] }),
            ),
            HERO,
          ),
      ],
      [
        "Nấm sò trong rổ mây nhìn gần",
        "Oyster mushrooms in a rattan basket, close up",
        () =>
          table(
            group(
              basket((t) => 1.7 + 0.4 * t, 0.9),
              put(oysters(9, 22), { at: [-0.3, 0.3, 0.1], size: 1.45 }),
              put(oysters(4, 12), { at: [0.8, 0.3, 0.7], size: 1.1, turn: [0, 90, 0] }),
            ),
            CLOSE,
            "walnut",
          ),
      ],
    ],
  },
];
