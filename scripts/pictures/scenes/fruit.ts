import { dice } from "../engine/noise.ts";
import { group, put, several, type Thing } from "../engine/things.ts";
import { buddhaHand, cutCitrus, mandarin, pomelo, segment } from "../models/citrus.ts";
import { bananas, cutGuava, guava, longan, longans, openLongan } from "../models/fruit.ts";
import { leaflet } from "../models/leaves.ts";
import { basket, board, bowl, glazed, heap, plate, strew, tray } from "../models/vessels.ts";
import type { Good } from "./good.ts";
import { linen, table, VIEWS } from "./stage.ts";

const CLOSE = { ...VIEWS.near, lens: 28 };

const HERO = { ...VIEWS.table, lens: 25 };

const DIEN: [string, string] = ["#efc331", "#dca61c"];

const DIEN_FLESH: [string, string] = ["#ecd070", "#dcae34"];

const TOM: [string, string] = ["#c9cc4a", "#a9b43a"];

const TOM_FLESH: [string, string] = ["#f0b65a", "#dd8a34"];

/** Pomelos: a standing pyramid of whole fruit. */
const pyramid = (colours: [string, string], size: number): Thing =>
  group(
    several(5, (i) =>
      put(pomelo(i + 1, colours, 1), {
        at: [[-1.15, 1.15, 0, -2.0, 2.05][i]!, size, [0.9, 0.75, -0.75, -0.9, -0.95][i]!],
        turn: [i * 9, i * 77, i * 6 - 10],
        size,
      }),
    ),
    put(pomelo(9, colours, 2), { at: [0.05, size * 2.5, 0.12], turn: [0, 30, 6], size }),
  );

const segments = (flesh: [string, string], count: number): Thing =>
  several(count, (i) =>
    put(segment(flesh[0], flesh[1], i), {
      at: [-0.6 + i * 0.85, 0.36, 0.35 - (i % 2) * 0.55],
      turn: [0, i * 31 - 20, (i % 2) * 10],
      size: 0.95,
    }),
  );

/** Fruit of the orchards. */
export const FRUIT: readonly Good[] = [
  {
    key: "buoi-dien",
    shots: [
      [
        "Bưởi Diễn vàng ươm, một quả bổ đôi",
        "Golden Dien pomelos, one cut in half",
        () =>
          table(
            group(
              linen("#f1e9da", "#1f6b3a"),
              put(pyramid(DIEN, 0.98), { at: [-0.55, 0.05, -0.45] }),
              put(cutCitrus(DIEN, DIEN_FLESH, 0.2, 12), { at: [2.35, 0.95, 1.15], turn: [58, -14, 0], size: 0.98 }),
            ),
            { ...HERO, look: [0.15, 1.45, 0], lens: 28 },
          ),
      ],
      [
        "Múi bưởi Diễn mọng nước nhìn gần",
        "Juicy segments of Dien pomelo, close up",
        () =>
          table(
            group(
              board(6.4, 4.2),
              put(cutCitrus(DIEN, DIEN_FLESH, 0.2, 12), { at: [-0.9, 1.2, -0.35], turn: [64, 12, 0], size: 1.15 }),
              put(segments(DIEN_FLESH, 3), { at: [0.5, 0.3, 1.2], size: 0.82 }),
              put(pomelo(5, DIEN, 2), { at: [1.75, 1.32, -0.95], size: 1.08, turn: [8, 40, -10] }),
            ),
            { ...CLOSE, look: [0.1, 1.1, 0.1], lens: 31 },
            "walnut",
          ),
      ],
      [
        "Bưởi Diễn xếp trong rổ mây",
        "Dien pomelos in a rattan basket",
        () =>
          table(
            group(
              basket((t) => 1.8 + 0.55 * t, 1.3),
              strew(
                dice(4),
                heap(dice(3), 7, 0.84, 1.4, () => 0.25),
                (i) => put(pomelo(i, DIEN, i % 2), { size: 0.84 }),
                30,
              ),
            ),
            { ...HERO, look: [0, 1.3, 0], lens: 28 },
            "pine",
          ),
      ],
    ],
  },
  {
    key: "buoi-tom-vang",
    shots: [
      [
        "Bưởi tôm vàng Đan Phượng, ruột vàng cam",
        "Dan Phuong pomelos with amber flesh",
        () =>
          table(
            group(
              linen("#e9e2cc"),
              put(pomelo(3, TOM, 2), { at: [-1.5, 1.1, -0.5], size: 1.1 }),
              put(pomelo(6, TOM, 1), { at: [0.85, 1.05, -1.1], size: 1.05, turn: [10, 80, 12] }),
              put(cutCitrus(TOM, TOM_FLESH, 0.17, 13), { at: [1.3, 1.0, 1.0], turn: [56, -10, 0], size: 1.05 }),
            ),
            { ...HERO, look: [0, 1.1, 0] },
            "walnut",
          ),
      ],
      [
        "Múi bưởi tôm vàng đã bóc",
        "Peeled segments of amber pomelo",
        () =>
          table(
            group(
              plate(2.4, glazed("#efe6d2")),
              put(segments(TOM_FLESH, 3), { at: [-0.35, 0.12, 0.3], size: 0.95 }),
              put(segments(TOM_FLESH, 2), { at: [-0.1, 0.55, -0.6], size: 0.9, turn: [0, 50, 0] }),
              put(pomelo(4, TOM, 2), { at: [1.9, 1.0, -2.1], size: 1.0 }),
            ),
            { ...CLOSE, look: [0, 0.6, 0] },
          ),
      ],
    ],
  },
  {
    key: "cam-canh",
    shots: [
      [
        "Cam Canh chín đỏ trong bát gốm",
        "Ripe Canh oranges in a stoneware bowl",
        () =>
          table(
            group(
              put(bowl(2.05, 1.25, glazed("#3f5d6a", "#8a9aa0")), { at: [-0.4, 0, -0.2] }),
              put(
                strew(
                  dice(4),
                  heap(dice(7), 10, 0.6, 1.35, (r) => 0.28 + r * 0.25),
                  (i) => put(mandarin(i, i > 6), { size: 0.66 }),
                  28,
                ),
                { at: [-0.4, 0, -0.2] },
              ),
              put(mandarin(30), { at: [2.3, 0.6, 0.8], size: 0.72, turn: [0, 20, 10] }),
              put(cutCitrus(["#f2740f", "#dd4c0c"], ["#f7a23a", "#ea7a18"], 0.08, 10), {
                at: [1.4, 0.5, 1.9],
                turn: [46, -10, 0],
                size: 0.68,
              }),
            ),
            HERO,
          ),
      ],
      [
        "Cam Canh bổ đôi nhìn gần",
        "Canh oranges cut open, close up",
        () =>
          table(
            group(
              linen("#f1e9da", "#b4552d"),
              put(mandarin(2), { at: [-1.35, 0.95, -0.5], size: 1.1 }),
              put(mandarin(5), { at: [1.2, 0.92, -0.9], size: 1.08, turn: [14, 100, 8] }),
              put(cutCitrus(["#f2740f", "#dd4c0c"], ["#f7a23a", "#ea7a18"], 0.08, 10), {
                at: [0.4, 0.8, 1.2],
                turn: [52, -8, 0],
                size: 0.95,
              }),
            ),
            CLOSE,
            "walnut",
          ),
      ],
    ],
  },
  {
    key: "oi-dong-du",
    shots: [
      [
        "Ổi Đông Dư giòn trên mẹt tre",
        "Crisp Dong Du guavas on a bamboo tray",
        () =>
          table(
            group(
              tray(3.2),
              several(6, (i) =>
                put(guava(i + 2, i % 2 === 0), {
                  at: [
                    [-1.7, 0, 1.75, -0.85, 0.95, 0.1][i]!,
                    i === 5 ? 2.1 : 0.95,
                    [-0.4, -0.9, -0.5, 0.9, 0.75, 0.05][i]!,
                  ],
                  turn: [i * 11 - 20, i * 60, i * 7 - 14],
                  size: 0.86,
                }),
              ),
              put(cutGuava(), { at: [2.05, 0.85, 1.45], turn: [58, -18, 0], size: 0.8 }),
            ),
            { ...HERO, look: [0.1, 1.1, 0.1], lens: 27 },
          ),
      ],
      [
        "Ổi bổ đôi ruột trắng nhìn gần",
        "White-fleshed guava halves, close up",
        () =>
          table(
            group(
              board(6, 4.2),
              put(cutGuava(), { at: [-0.9, 1.1, 0.7], turn: [58, 10, 0], size: 1.0 }),
              put(cutGuava(), { at: [1.2, 0.95, 1.0], turn: [40, -24, 0], size: 0.95 }),
              put(guava(7), { at: [0.35, 1.3, -1.0], size: 1.0, turn: [0, 30, 8] }),
            ),
            CLOSE,
            "pine",
          ),
      ],
    ],
  },
  {
    key: "chuoi-tieu",
    shots: [
      [
        "Nải chuối tiêu hồng chín vàng",
        "A hand of ripe golden bananas",
        () =>
          table(
            group(linen("#e3e6d2"), put(bananas(14, 2), { at: [-1.6, 0.05, -0.6], turn: [0, 66, 0], size: 1.15 })),
            { ...HERO, look: [0.1, 0.95, 0.2] },
            "walnut",
          ),
      ],
      [
        "Chuối tiêu nhìn gần trên mẹt tre",
        "Bananas on a bamboo tray, close up",
        () =>
          table(group(tray(3.3), put(bananas(12, 5, 0.7), { at: [1.4, 0.2, -0.6], turn: [0, -58, 0], size: 1.1 })), {
            ...CLOSE,
            look: [0.1, 0.9, 0.3],
            lens: 32,
          }),
      ],
    ],
  },
  {
    key: "nhan-muon",
    shots: [
      [
        "Chùm nhãn muộn còn cành lá",
        "A branch of late longans with leaves",
        () =>
          table(
            group(
              tray(3.2),
              put(longans(3, 34), { at: [-0.2, 0.1, -0.3], size: 1.15 }),
              put(openLongan(1), { at: [0.5, 0.5, 2.0], turn: [-30, 0, 0], size: 1.1 }),
              put(openLongan(2), { at: [1.5, 0.5, 1.8], turn: [-20, -20, 0], size: 1.1 }),
            ),
            HERO,
          ),
      ],
      [
        "Cùi nhãn trong và dày nhìn gần",
        "Clear thick longan flesh, close up",
        () =>
          table(
            group(
              plate(2.3, glazed("#e6e0cf")),
              strew(
                dice(5),
                heap(dice(8), 15, 0.44, 1.25, () => 0.12),
                (i) => put(longan(i), { size: 1.22 }),
              ),
              several(3, (i) =>
                put(openLongan(i), {
                  at: [-0.9 + i * 0.95, 0.62, 1.5 - Math.abs(i - 1) * 0.2],
                  turn: [-38, i * 24 - 24, 0],
                  size: 1.35,
                }),
              ),
              put(leaflet(1.8, 3), { at: [1.2, 0.3, -0.9], turn: [70, 120, 0] }),
            ),
            { ...CLOSE, lens: 24, look: [0.1, 0.7, 0.3] },
            "walnut",
          ),
      ],
    ],
  },
  {
    key: "phat-thu",
    shots: [
      [
        "Quả phật thủ vàng bày trên đĩa sứ",
        "A golden Buddha's hand citron on a porcelain plate",
        () =>
          table(
            group(
              plate(2.2, glazed("#dfe6ea", "#8aa0ac")),
              put(buddhaHand(3), { at: [0, 0.1, 0], size: 1.35 }),
              put(leaflet(1.5, 2), { at: [1.1, 0.2, 0.9], turn: [74, 60, 0] }),
              put(leaflet(1.3, 5), { at: [-1.2, 0.2, 0.8], turn: [76, -70, 0] }),
            ),
            { ...HERO, look: [0, 1.55, 0] },
            "walnut",
          ),
      ],
      [
        "Đôi phật thủ nhìn gần",
        "A pair of Buddha's hand citrons, close up",
        () =>
          table(
            group(
              linen("#f1e9da", "#b4552d"),
              put(buddhaHand(7), { at: [-1.1, 0.05, 0.2], size: 1.15, turn: [0, 40, 8] }),
              put(buddhaHand(12), { at: [1.6, 0.05, -0.9], size: 1.1, turn: [0, 100, -8] }),
            ),
            { ...CLOSE, look: [0.1, 1.3, 0] },
          ),
      ],
    ],
  },
];
