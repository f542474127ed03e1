import { packLabel, print } from "../art/labels.ts";
import { dice } from "../engine/noise.ts";
import { wood } from "../engine/surfaces.ts";
import { group, put } from "../engine/things.ts";
import { egg, milkBottle, milkGlass, yoghurt } from "../models/dairy.ts";
import { comb, dipper, honeyJar } from "../models/pantry.ts";
import { basket, board, glazed, heap, plate, strew } from "../models/vessels.ts";
import type { Good } from "./good.ts";
import { DUCK, HEN, tray10 } from "./larder.ts";
import { linen, table, VIEWS } from "./stage.ts";

const HERO = { ...VIEWS.table, lens: 25 };

const CLOSE = { ...VIEWS.near, lens: 28 };

/** Eggs, milk, honey. */
export const DAIRY: readonly Good[] = [
  {
    key: "trung-ga",
    shots: [
      [
        "Khay trứng gà nâu hồng",
        "A tray of brown hens' eggs",
        () =>
          table(
            group(
              linen("#f1e9da", "#b4552d"),
              put(tray10(HEN, 5, 3, 1.0), { at: [0, 0.05, 0], turn: [0, 16, 0], size: 1.14 }),
            ),
            { ...HERO, look: [0, 0.55, 0] },
            "walnut",
          ),
      ],
      [
        "Trứng gà trong rổ mây nhìn gần",
        "Hens' eggs in a rattan basket, close up",
        () =>
          table(
            group(
              basket((t) => 1.5 + 0.5 * t, 1.0),
              strew(
                dice(6),
                heap(dice(4), 16, 0.5, 1.35, () => 0.3),
                (i) => put(egg(HEN, i), { size: 0.98 }),
                80,
              ),
              put(egg(HEN, 40), { at: [2.6, 0.48, 0.9], turn: [80, 20, 10] }),
            ),
            { ...CLOSE, look: [0.2, 0.95, 0] },
          ),
      ],
    ],
  },
  {
    key: "trung-vit",
    shots: [
      [
        "Trứng vịt vỏ xanh trong rổ mây",
        "Pale blue ducks' eggs in a rattan basket",
        () =>
          table(
            group(
              linen("#efe4cc"),
              basket((t) => 1.7 + 0.5 * t, 1.0),
              strew(
                dice(9),
                heap(dice(2), 17, 0.54, 1.5, () => 0.28),
                (i) => put(egg(DUCK, i), { size: 1.08 }),
                80,
              ),
              put(egg(DUCK, 44), { at: [-2.7, 0.52, 1.2], turn: [84, 50, 0], size: 1.08 }),
            ),
            HERO,
          ),
      ],
      [
        "Khay trứng vịt nhìn gần",
        "A tray of ducks' eggs, close up",
        () =>
          table(
            group(put(tray10(DUCK, 5, 3, 1.06), { turn: [0, -24, 0], size: 1.12 })),
            { ...CLOSE, look: [0, 0.6, 0] },
            "walnut",
          ),
      ],
    ],
  },
  {
    key: "sua-tuoi",
    shots: [
      [
        "Chai sữa tươi thanh trùng và ly sữa",
        "Bottles of pasteurised milk and a glass",
        async () => {
          const band = await print(packLabel("Sữa tươi|Ba Vì", "thanh trùng", "#2f5d77"));
          return table(
            group(
              linen("#e6ebee", "#2f5d77"),
              put(milkBottle(band), { at: [-1.7, 0.05, -0.3], turn: [0, 8, 0], size: 1.15 }),
              put(milkBottle(band), { at: [0.1, 0.05, -1.0], turn: [0, -6, 0], size: 1.15 }),
              put(milkGlass(), { at: [1.55, 0.05, 0.5], size: 1.1 }),
            ),
            { ...HERO, look: [0, 1.5, 0], lens: 27 },
          );
        },
      ],
      [
        "Ly sữa tươi nhìn gần",
        "A glass of fresh milk, close up",
        async () => {
          const band = await print(packLabel("Sữa tươi|Ba Vì", "thanh trùng", "#2f5d77"));
          return table(
            group(
              board(5.6, 4),
              put(milkGlass(), { at: [-0.7, 0.3, 0.8], size: 1.25 }),
              put(milkBottle(band), { at: [1.2, 0.3, -0.6], size: 1.1, turn: [0, -14, 0] }),
            ),
            { ...CLOSE, look: [0.1, 1.45, 0] },
            "walnut",
          );
        },
      ],
    ],
  },
  {
    key: "sua-chua",
    shots: [
      [
        "Bốn hũ sữa chua Ba Vì",
        "Four pots of Ba Vi yoghurt",
        async () => {
          const band = await print(packLabel("Sữa chua", "nếp cẩm", "#6f4a7a")),
            plainBand = await print(packLabel("Sữa chua", "Ba Vì", "#2f5d77"));
          return table(
            group(
              linen("#f1e9da", "#2f5d77"),
              put(yoghurt(plainBand, await print(packLabel("Ba Vì", "sữa chua", "#2f5d77"))), {
                at: [-1.9, 0.05, -0.5],
                size: 1.35,
              }),
              put(yoghurt(band), { at: [-0.3, 0.05, 0.6], size: 1.4 }),
              put(yoghurt(plainBand), { at: [1.6, 0.05, 0.5], size: 1.4, turn: [0, -10, 0] }),
              put(yoghurt(band, await print(packLabel("Ba Vì", "nếp cẩm", "#6f4a7a"))), {
                at: [0.7, 0.05, -1.2],
                size: 1.35,
              }),
            ),
            { ...HERO, lens: 23, look: [0, 0.75, 0] },
          );
        },
      ],
      [
        "Sữa chua đặc mịn nhìn gần",
        "Thick smooth yoghurt, close up",
        async () => {
          const band = await print(packLabel("Sữa chua", "Ba Vì", "#2f5d77"));
          return table(
            group(
              board(5, 4),
              put(yoghurt(band), { at: [-0.6, 0.3, 0.6], size: 1.7 }),
              put(yoghurt(band, band), { at: [1.6, 0.3, -0.9], size: 1.5, turn: [0, -20, 0] }),
            ),
            { ...CLOSE, look: [0.1, 1.1, 0] },
            "walnut",
          );
        },
      ],
    ],
  },
  {
    key: "mat-ong",
    shots: [
      [
        "Hũ mật ong hoa nhãn và miếng tàng ong",
        "A jar of longan honey and a piece of comb",
        async () => {
          const label = await print(packLabel("Mật ong", "hoa nhãn · 500 ml", "#a8641a"));
          return table(
            group(
              linen("#f1e9da", "#e0a100"),
              put(honeyJar(label), { at: [-1.3, 0.05, -0.2], size: 1.4 }),
              put(plate(1.6, glazed("#efe6d2")), { at: [1.7, 0.05, 0.5] }),
              put(comb(1.8, 1.4), { at: [1.7, 0.15, 0.5], turn: [0, 20, 0] }),
              put(dipper(wood("#b98a57", "#8f5f34", 9)), { at: [0.9, 0.5, 1.9], turn: [0, 30, -76] }),
            ),
            { ...HERO, look: [0, 1.1, 0] },
            "walnut",
          );
        },
      ],
      [
        "Mật ong vàng sánh nhìn gần",
        "Amber honey, close up",
        async () => {
          const label = await print(packLabel("Mật ong", "hoa nhãn · 500 ml", "#a8641a"));
          return table(
            group(
              board(5.4, 4),
              put(honeyJar(label), { at: [0.7, 0.3, -0.3], size: 1.3, turn: [0, -16, 0] }),
              put(comb(2.2, 1.6), { at: [-1.4, 0.3, 0.8], turn: [0, 30, 0] }),
            ),
            { ...CLOSE, look: [0, 1.1, 0] },
            "pine",
          );
        },
      ],
    ],
  },
];
