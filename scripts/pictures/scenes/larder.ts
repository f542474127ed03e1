import { packLabel, print } from "../art/labels.ts";
import { sheet } from "../engine/geometry.ts";
import { dice } from "../engine/noise.ts";
import { printed } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { egg, eggTray } from "../models/dairy.ts";
import { sprig } from "../models/greens.ts";
import { leaflet } from "../models/leaves.ts";
import { bird, carp, ice, porkBelly, shrink } from "../models/meat.ts";
import { bananaLeaf, board, glazed, plate } from "../models/vessels.ts";
import type { Good } from "./good.ts";
import { table, VIEWS } from "./stage.ts";

const CLOSE = { ...VIEWS.near, lens: 28 };

const HERO = { ...VIEWS.table, lens: 25 };

export const HEN: [string, string] = ["#dba877", "#c48c5c"];

export const DUCK: [string, string] = ["#dfe6dc", "#c6d4cf"];

export const tray10 = (colours: [string, string], cols: number, rows: number, size: number): Thing =>
  group(
    eggTray(cols, rows),
    several(cols * rows, (i) =>
      put(egg(colours, i), {
        at: [(i % cols) - (cols - 1) / 2, 0.72, Math.floor(i / cols) - (rows - 1) / 2],
        turn: [((i * 37) % 16) - 8, i * 50, ((i * 53) % 16) - 8],
        size,
      }),
    ),
  );

/** A flat sticker, for vacuum packs. */
const sticker = async (name: string, line: string, colour: string): Promise<Thing> => {
  const art = await print(packLabel(name, line, colour));
  return made(
    sheet(20, 20, (u, v) => [
      (u - 0.5) * 1.3,
      0.2 * Math.cos((v - 0.5) * 1.8) + 0.02 - 0.1 * (u - 0.5) ** 2,
      (0.5 - v) * 1.3,
    ]),
    printed(art, "#fbf8f1", { rough: 0.4 }),
  );
};

const packed = async (kind: "chicken" | "duck", name: string): Promise<Thing> =>
  group(
    put(bird(kind, 5), { at: [-0.2, 0.05, 0] }),
    shrink(kind === "duck" ? [2.3, 1.05, 1.42] : [2.0, 1.05, 1.42], [0, 0.98, 0]),
    put(await sticker(name, "Hút chân không", "#1f6b3a"), { at: [0.1, 1.85, 0.3], turn: [24, 0, 0] }),
  );

const herbs = (at: [number, number, number]): Thing =>
  several(3, (i) =>
    put(sprig(dice(i + 4), i, i === 1 ? "perilla" : "mint"), {
      at: [at[0] + i * 0.2, at[1], at[2] + i * 0.25],
      turn: [0, 40 + i * 24, -84],
    }),
  );

/** Meat and fish. */
export const LARDER: readonly Good[] = [
  {
    key: "ga-doi",
    shots: [
      [
        "Gà đồi làm sạch, da vàng, trên lá chuối",
        "A dressed hill chicken, golden skin, on a banana leaf",
        () =>
          table(
            group(
              bananaLeaf(8.4, 4.4),
              put(bird("chicken", 2), { at: [-0.7, -0.1, -0.1], turn: [0, 16, 0], size: 1.1 }),
              herbs([-2.4, 0.15, 1.5]),
            ),
            HERO,
          ),
      ],
      [
        "Gà đồi hút chân không có nhãn",
        "Vacuum-packed hill chicken with its label",
        async () =>
          table(
            group(
              board(6.8, 4.4),
              put(await packed("chicken", "Gà đồi|Sóc Sơn"), { at: [-0.3, 0.3, 0], turn: [0, -10, 0], size: 1.05 }),
            ),
            HERO,
            "walnut",
          ),
      ],
    ],
  },
  {
    key: "vit-co",
    shots: [
      [
        "Vịt cỏ làm sạch trên lá chuối",
        "A dressed Van Dinh duck on a banana leaf",
        () =>
          table(
            group(
              bananaLeaf(8.8, 4.6, 3),
              put(bird("duck", 3), { at: [-0.2, -0.08, -0.2], turn: [0, -8, 0], size: 0.98 }),
              herbs([2.0, 0.15, 1.6]),
            ),
            HERO,
            "pine",
          ),
      ],
      [
        "Vịt cỏ hút chân không có nhãn",
        "Vacuum-packed duck with its label",
        async () =>
          table(
            group(
              board(7, 4.4),
              put(await packed("duck", "Vịt cỏ|Vân Đình"), { at: [-0.2, 0.3, 0], turn: [0, 12, 0], size: 0.96 }),
            ),
            HERO,
          ),
      ],
    ],
  },
  {
    key: "thit-lon",
    shots: [
      [
        "Thịt ba chỉ tươi trên thớt gỗ",
        "Fresh pork belly on a wooden board",
        () =>
          table(
            group(
              board(6.8, 4.4),
              put(porkBelly(3.4, 1.5, 2.0), { at: [-1.2, 1.05, -0.5], turn: [0, 14, 0] }),
              several(5, (i) =>
                put(porkBelly(0.24, 1.45, 1.9, i + 4), {
                  at: [1.35 + i * 0.42, 0.98, 0.15 + i * 0.08],
                  turn: [0, 10, -22 - i * 3],
                }),
              ),
              herbs([-2.2, 0.34, 1.5]),
            ),
            HERO,
          ),
      ],
      [
        "Thịt ba chỉ thái lát nhìn gần",
        "Slices of pork belly, close up",
        () =>
          table(
            group(
              bananaLeaf(8, 4.6, 2),
              several(7, (i) =>
                put(porkBelly(0.3, 1.6, 2.4, i), { at: [-2.0 + i * 0.62, 0.62, 0.1], turn: [0, 6, -52] }),
              ),
              herbs([1.6, 0.15, 1.5]),
            ),
            CLOSE,
            "walnut",
          ),
      ],
    ],
  },
  {
    key: "ca-tram",
    shots: [
      [
        "Cá trắm tươi trên đá lạnh",
        "Fresh grass carp on ice",
        () =>
          table(
            group(
              plate(4.1, glazed("#d5dde0", "#9fb0b8")),
              put(ice(dice(2), 340, 2.2), { at: [0, 0.12, 0] }),
              put(carp(2, 6), { at: [0, 0.85, -0.1], turn: [-66, 8, 0] }),
              put(leaflet(1.2, 1), { at: [-2.6, 0.4, 1.3], turn: [70, -40, 0] }),
            ),
            { ...HERO, look: [0, 0.5, 0] },
            "grey",
          ),
      ],
      [
        "Hai con cá trắm trên lá chuối",
        "Two grass carp on a banana leaf",
        () =>
          table(
            group(
              bananaLeaf(8.8, 5, 2),
              put(carp(4, 5.6), { at: [0.2, 0.5, -0.9], turn: [-72, 6, 0] }),
              put(carp(7, 5.4), { at: [-0.2, 0.55, 0.95], turn: [-70, -4, 0] }),
              herbs([2.0, 0.15, 1.7]),
            ),
            { ...VIEWS.near, lens: 34, look: [0.1, 0.3, 0.1] },
          ),
      ],
    ],
  },
];
