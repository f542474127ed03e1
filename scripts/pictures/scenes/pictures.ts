import { embroidery, fanArt, lacquer, pearl } from "../art/drawings.ts";
import { print } from "../art/labels.ts";
import { wood } from "../engine/surfaces.ts";
import { put } from "../engine/things.ts";
import { ebony, fan, framed, lacquerTray } from "../models/craft.ts";
import { stitches } from "./craft.ts";
import type { Good } from "./good.ts";
import { shelf, VIEWS } from "./stage.ts";

const LOW = { ...VIEWS.low, lens: 27 };

/** Painted, inlaid and embroidered work. */
export const PANELS: readonly Good[] = [
  {
    key: "khay-son-mai",
    shots: [
      [
        "Khay sơn mài Hạ Thái vẽ sen vàng",
        "A Ha Thai lacquer tray with a gold lotus pond",
        async () =>
          shelf(
            put(lacquerTray(await print(lacquer()), 5.2, 3.8, "#64110c"), { at: [0, 0.02, 0.3], turn: [0, 12, 0] }),
            { ...VIEWS.table, lens: 26, eye: [0.4, 7.4, 8.6], look: [0, 0.1, 0.2] },
          ),
      ],
      [
        "Mặt sơn mài bóng nhìn gần",
        "The polished lacquer, close up",
        async () =>
          shelf(
            put(lacquerTray(await print(lacquer()), 5.2, 3.8, "#64110c"), { at: [0.2, 0.02, 0.2], turn: [0, -24, 0] }),
            { ...VIEWS.near, lens: 32, look: [0.2, 0.1, 0.4] },
          ),
      ],
    ],
  },
  {
    key: "tranh-kham-trai",
    shots: [
      [
        "Tranh khảm trai Chuôn Ngọ: hạc và sen",
        "Chuon Ngo mother-of-pearl picture: cranes and lotus",
        async () =>
          shelf(
            put(framed(await print(pearl()), 5.0, 3.75, "#120c0a", 0.12, ebony()), {
              at: [0, 0.02, -0.6],
              turn: [0, 10, 0],
            }),
            { ...LOW, look: [0, 2.1, 0], lens: 28 },
          ),
      ],
      [
        "Mảnh trai óng ánh nhìn gần",
        "Shell inlay shining, close up",
        async () =>
          shelf(
            put(framed(await print(pearl()), 6.4, 4.8, "#120c0a", 0.12, ebony()), {
              at: [-0.8, 0.02, -0.4],
              turn: [0, 24, 0],
            }),
            { ...VIEWS.near, lens: 30, eye: [0.4, 3.6, 7.4], look: [0.1, 2.4, 0] },
          ),
      ],
    ],
  },
  {
    key: "tranh-theu",
    shots: [
      [
        "Tranh thêu tay Quất Động: đầm sen",
        "Quat Dong hand embroidery: a lotus pond",
        async () =>
          shelf(
            put(framed(await print(embroidery()), 5.0, 3.75, "#f6efe0", 0.7, wood("#8a5a34", "#5f3a1e", 9), stitches), {
              at: [0, 0.02, -0.6],
              turn: [0, -8, 0],
            }),
            { ...LOW, look: [0, 2.1, 0], lens: 28 },
          ),
      ],
      [
        "Mũi thêu tơ tằm nhìn gần",
        "Silk stitches, close up",
        async () =>
          shelf(
            put(framed(await print(embroidery()), 6.4, 4.8, "#f6efe0", 0.6, wood("#8a5a34", "#5f3a1e", 9), stitches), {
              at: [0.4, 0.02, -0.4],
              turn: [0, 20, 0],
            }),
            { ...VIEWS.near, lens: 28, eye: [0.4, 3.6, 7.4], look: [0.2, 2.2, 0] },
          ),
      ],
    ],
  },
  {
    key: "quat-giay",
    shots: [
      [
        "Quạt giấy Chàng Sơn vẽ tay",
        "A hand-painted Chang Son paper fan",
        async () =>
          shelf(put(fan(await print(fanArt()), 3.4), { at: [0, 0.25, -0.3], turn: [-12, 0, 0] }), {
            ...LOW,
            look: [0, 1.7, 0],
            lens: 27,
          }),
      ],
      [
        "Nan quạt và nét vẽ nhìn gần",
        "Ribs and brushwork of the fan, close up",
        async () =>
          shelf(put(fan(await print(fanArt()), 4.4), { at: [0.6, 0.2, -0.4], turn: [-14, 22, 0] }), {
            ...VIEWS.near,
            lens: 31,
            look: [0.2, 2.0, 0],
          }),
      ],
    ],
  },
];
