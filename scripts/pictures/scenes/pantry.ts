import { ricePlant } from "../art/drawings.ts";
import { packLabel, print } from "../art/labels.ts";
import { disc } from "../engine/geometry.ts";
import { hex, mottled, surface } from "../engine/surfaces.ts";
import { group, made, put, several, type Thing } from "../engine/things.ts";
import { slice } from "../models/garden.ts";
import { comGrain, lotus, lotusLeaf, mound, riceGrain, teaLeaves } from "../models/grains.ts";
import { leaflet } from "../models/leaves.ts";
import { leafRoll, nest, sausageFace, skein } from "../models/pantry.ts";
import { bananaLeaf, board, bowl, carton, glazed, plate, pouch, tray } from "../models/vessels.ts";
import type { Good } from "./good.ts";
import { linen, plain, table, VIEWS } from "./stage.ts";

const CLOSE = { ...VIEWS.near, lens: 28 };

const HERO = { ...VIEWS.table, lens: 26 };

const kraft = () => mottled("#c9a877", "#b8945f", 1.2, { rough: 0.8 });

const clayBowl = () => glazed("#8a5a3c", "#5f3a26");

/** A bag of rice with its label beside a bowl of the grain. */
const rice = async (name: string, line: string, colour: string, brown: boolean): Promise<Thing> => {
  const label = await print(packLabel(name, line, colour, "#fbf8f1", ricePlant));
  return group(
    put(pouch(2.9, 4.0, 1.5, kraft(), label, 3), { at: [-1.5, 0.02, -0.7], turn: [0, 12, 0] }),
    put(bowl(1.55, 1.15, clayBowl()), { at: [1.55, 0.02, 0.55] }),
    put(mound(2600, 1.38, 0.62, [0.13, 0.04, 0.04], riceGrain(brown), 5), { at: [1.55, 0.78, 0.55] }),
    put(mound(160, 1.0, 0.02, [0.13, 0.04, 0.04], riceGrain(brown), 8).slice(1), { at: [-0.2, 0.06, 1.7] }),
  );
};

const teaCup = (): Thing =>
  group(
    bowl(0.8, 0.85, glazed("#dfe4d4")),
    put(made(disc(0.68), surface(hex("#a9a832"), { rough: 0.05, wrap: 0.4 })), { at: [0, 0.6, 0] }),
  );

const noodle = () => surface(hex("#f0ead8"), { rough: 0.24, wrap: 0.1 });

/** What keeps, and what craft villages make to eat. */
export const PANTRY: readonly Good[] = [
  {
    key: "che-xanh",
    shots: [
      [
        "Gói chè xanh Ba Trại, bát chè khô và chén nước chè",
        "A pack of Ba Trai green tea, dry leaf and a cup",
        async () => {
          const label = await print(packLabel("Chè xanh|Ba Trại", "Gói 200 g", "#1f6b3a"));
          return table(
            group(
              put(pouch(2.5, 3.3, 1.1, mottled("#2f5d3a", "#264d30", 1.4, { rough: 0.4 }), label, 4), {
                at: [-1.7, 0, -0.6],
                turn: [0, 14, 0],
              }),
              put(bowl(1.3, 0.85, clayBowl()), { at: [1.2, 0, -0.2] }),
              put(teaLeaves(900, 1.12, 0.5, 3), { at: [1.2, 0.6, -0.2] }),
              put(teaCup(), { at: [0.3, 0, 1.7] }),
              put(leaflet(1.4, 4), { at: [2.4, 0.1, 1.4], turn: [78, 40, 0] }),
              put(leaflet(1.1, 8), { at: [2.5, 0.1, 1.5], turn: [78, -20, 0] }),
            ),
            { ...HERO, look: [0, 1.1, 0] },
          );
        },
      ],
      [
        "Búp chè xanh và chén nước nhìn gần",
        "Green tea leaf and a cup, close up",
        () =>
          table(
            group(
              tray(3.2),
              put(teaLeaves(2200, 2.2, 0.6, 9), { at: [-0.4, 0.05, -0.5] }),
              put(teaCup(), { at: [1.4, 0.05, 1.3], size: 1.15 }),
              several(4, (i) =>
                put(leaflet(1.3, i + 2), { at: [-1.4 + i * 0.5, 0.5, 0.9], turn: [72, i * 60 - 60, 0] }),
              ),
            ),
            CLOSE,
            "walnut",
          ),
      ],
    ],
  },
  {
    key: "gao-thom",
    shots: [
      [
        "Túi gạo thơm Bối Khê và bát gạo trắng",
        "A bag of Boi Khe fragrant rice and a bowl of grain",
        async () =>
          table(group(linen("#f1e9da", "#1f6b3a"), await rice("Gạo thơm|Bối Khê", "Túi 5 kg", "#1f6b3a", false)), {
            ...HERO,
            look: [0, 1.45, 0],
            lens: 28,
          }),
      ],
      [
        "Hạt gạo thơm dài trong nhìn gần",
        "Long clear grains of fragrant rice, close up",
        () =>
          table(
            group(
              put(bowl(2.1, 1.3, clayBowl()), { at: [0, 0, 0] }),
              put(mound(5200, 1.72, 0.95, [0.15, 0.042, 0.042], riceGrain(), 7), { at: [0, 0.85, 0] }),
            ),
            { ...CLOSE, lens: 26, look: [0, 1.05, 0.2] },
            "walnut",
          ),
      ],
    ],
  },
  {
    key: "gao-huu-co",
    shots: [
      [
        "Túi gạo hữu cơ Đồng Phú và bát gạo lứt",
        "A bag of Dong Phu organic rice and a bowl of brown rice",
        async () =>
          table(
            group(linen("#e3e6d2"), await rice("Gạo hữu cơ|Đồng Phú", "Túi 2 kg", "#7a4a1e", true)),
            { ...HERO, look: [0, 1.45, 0], lens: 28 },
            "walnut",
          ),
      ],
      [
        "Gạo hữu cơ nhìn gần trên mẹt tre",
        "Organic rice on a bamboo tray, close up",
        () =>
          table(
            group(
              tray(3.0),
              put(mound(5600, 2.3, 0.7, [0.15, 0.045, 0.045], riceGrain(true), 3), { at: [0, 0.05, 0] }),
            ),
            { ...CLOSE, look: [0, 0.6, 0.2] },
            "pine",
          ),
      ],
    ],
  },
  {
    key: "com",
    shots: [
      [
        "Cốm Mễ Trì trên lá sen, bên bông sen",
        "Green rice flakes on a lotus leaf beside a lotus",
        () =>
          table(
            group(
              put(lotusLeaf(3.2, 2), { at: [-0.4, 0, 0] }),
              put(mound(4200, 1.75, 0.85, [0.13, 0.03, 0.075], comGrain(), 4), { at: [-0.4, 0.08, 0.1] }),
              put(lotus(1, 0.85), { at: [2.5, 0.1, -0.9], turn: [10, 0, -24], size: 1.0 }),
            ),
            HERO,
          ),
      ],
      [
        "Hạt cốm dẹt, mềm, nhìn gần",
        "Soft flat green rice flakes, close up",
        () =>
          table(
            group(
              put(lotusLeaf(3.4, 5), {}),
              put(mound(5200, 2.1, 0.95, [0.15, 0.032, 0.085], comGrain(), 9), { at: [0, 0.08, 0] }),
            ),
            { ...CLOSE, lens: 27, look: [0, 0.6, 0.2] },
            "walnut",
          ),
      ],
    ],
  },
  {
    key: "bun",
    shots: [
      [
        "Bún Phú Đô trắng trên lá chuối",
        "Fresh Phu Do rice noodles on a banana leaf",
        () =>
          table(
            group(
              tray(3.3),
              put(bananaLeaf(5.6, 3.8, 2), { at: [0, 0.1, 0] }),
              several(4, (i) =>
                put(nest(i + 1, 1.15, 84, 0.058, noodle()), {
                  at: [[-1.25, 1.2, -0.1, 0.2][i]!, 0.2, [-0.4, -0.5, 0.95, -0.1][i]!],
                  size: 0.95,
                }),
              ),
            ),
            HERO,
          ),
      ],
      [
        "Sợi bún nhìn gần trong tô gốm",
        "Rice noodles in a stoneware bowl, close up",
        () =>
          table(
            group(
              bowl(2.2, 1.3, glazed("#3f5d6a", "#8a9aa0")),
              put(nest(7, 1.75, 130, 0.072, noodle()), { at: [0, 0.75, 0] }),
            ),
            { ...CLOSE, look: [0, 1.0, 0] },
            "pine",
          ),
      ],
    ],
  },
  {
    key: "mien-dong",
    shots: [
      [
        "Ba bó miến dong Dương Liễu",
        "Three bundles of Duong Lieu canna noodles",
        () =>
          table(
            group(
              linen("#f1e9da", "#b4552d"),
              put(skein(2, 170), { at: [0, 0.05, -0.85], turn: [0, 6, 0] }),
              put(skein(5, 170), { at: [-0.1, 0.05, 0.85], turn: [0, -5, 0] }),
              put(skein(8, 170), { at: [0, 1.1, 0], turn: [0, 14, 0] }),
            ),
            { ...HERO, look: [0, 0.85, 0] },
            "walnut",
          ),
      ],
      [
        "Sợi miến trong, dai, nhìn gần",
        "Clear springy canna noodles, close up",
        () =>
          table(
            group(board(6.4, 3.6), put(skein(9, 220), { at: [0.1, 0.3, 0], turn: [0, -20, 0], size: 1.15 })),
            CLOSE,
          ),
      ],
    ],
  },
  {
    key: "tra-sen",
    shots: [
      [
        "Hộp trà sen Tây Hồ bên bông sen",
        "A box of West Lake lotus tea beside a lotus",
        async () => {
          const label = await print(packLabel("Trà sen|Tây Hồ", "Hộp 100 g", "#8a2f52"));
          return table(
            group(
              put(carton(2.3, 2.9, 1.5, label, "#f3e3d6", 0.5), { at: [-1.6, 0, -0.6], turn: [0, 16, 0] }),
              put(lotus(2, 0.9), { at: [1.35, 0.05, -0.7], size: 1.25, turn: [14, 0, -8] }),
              put(teaCup(), { at: [0.1, 0, 1.5] }),
              put(teaLeaves(420, 0.9, 0.25, 4), { at: [1.9, 0, 1.5] }),
            ),
            { ...HERO, look: [0, 1.1, 0] },
            "walnut",
          );
        },
      ],
      [
        "Trà ướp trong bông sen nhìn gần",
        "Tea scented in a lotus flower, close up",
        () =>
          table(
            group(
              put(lotusLeaf(3.2, 3), {}),
              put(lotus(4, 1.05), { at: [-0.6, 0.1, -0.3], size: 1.5 }),
              put(teaLeaves(600, 1.0, 0.4, 6), { at: [1.3, 0.1, 1.2] }),
            ),
            { ...CLOSE, look: [0, 0.9, 0.1] },
          ),
      ],
    ],
  },
  {
    key: "gio-cha",
    shots: [
      [
        "Giò lụa Ước Lễ gói lá chuối",
        "Uoc Le pork rolls wrapped in banana leaf",
        () =>
          table(
            group(
              board(7, 4.4),
              put(leafRoll(1, 3.6), { at: [0.3, 0.3, -1.1], turn: [0, 8, 0], size: 1.1 }),
              put(leafRoll(2, 2.6, true), { at: [0.5, 0.3, 0.9], turn: [0, 24, 0], size: 1.1 }),
              several(3, (i) =>
                put(slice(0.76, 0.16, plain("#d9b196"), sausageFace()), {
                  at: [-2.1 + i * 0.28, 0.34 + i * 0.13, 0.9 + i * 0.1],
                  turn: [0, 0, i * 5],
                }),
              ),
            ),
            HERO,
          ),
      ],
      [
        "Khoanh giò lụa mịn nhìn gần",
        "Smooth slices of pork roll, close up",
        () =>
          table(
            group(
              plate(2.5, glazed("#efe6d2")),
              several(6, (i) =>
                put(slice(0.85, 0.18, plain("#d9b196"), sausageFace()), {
                  at: [-1.3 + i * 0.5, 0.3, 0.5 - i * 0.06],
                  turn: [0, 0, 56],
                }),
              ),
              put(leafRoll(4, 2.8), { at: [0.2, 0.25, -1.5], turn: [0, 10, 0] }),
            ),
            { ...CLOSE, look: [0, 0.7, 0] },
            "walnut",
          ),
      ],
    ],
  },
];
