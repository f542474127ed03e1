import { boxFront, bulbArt, heaterFace, keypad } from "../art/drawings.ts";
import { print } from "../art/labels.ts";
import { box } from "../engine/geometry.ts";
import { hex, surface, wood } from "../engine/surfaces.ts";
import { group, made, put } from "../engine/things.ts";
import { bulb, deskLamp } from "../models/lamps.ts";
import { cableEnd, coil, heater, pipes, smartLock } from "../models/machines.ts";
import { carton } from "../models/vessels.ts";
import type { Good } from "./good.ts";
import { sweep, VIEWS } from "./stage.ts";

const HERO = { ...VIEWS.table, lens: 26 };

const LOW = { ...VIEWS.low, lens: 27 };

const CLOSE = { ...VIEWS.near, lens: 29 };

const RIVER = "#2f5d77";

/** Key industrial products of the city; every name here is invented. */
export const INDUSTRY: readonly Good[] = [
  {
    key: "den-led",
    shots: [
      [
        "Ba bóng đèn LED 9 W ánh sáng ấm",
        "Three 9 W LED bulbs, warm light",
        () =>
          sweep(
            group(
              put(bulb(1.5), { at: [-1.5, 0, 0.3], size: 1.05 }),
              put(bulb(0.35), { at: [0.6, 0.0, -0.9], size: 1.05 }),
              put(bulb(0.35), { at: [2.0, 0.82, 0.9], turn: [0, 30, 96], size: 0.95 }),
            ),
            { ...LOW, look: [0, 1.45, 0], lens: 26 },
          ),
      ],
      [
        "Bóng đèn LED và hộp giấy",
        "LED bulbs and their box",
        async () => {
          const front = await print(boxFront("LED 9 W", "E27 · 3 000 K · 15 000 giờ", RIVER, bulbArt));
          return sweep(
            group(
              put(carton(2.2, 2.6, 2.2, front, "#f4f7f8", 0.35), { at: [1.1, 0, -0.7], turn: [0, -24, 0], size: 1.25 }),
              put(bulb(0.6), { at: [-1.6, 0, 0.5], size: 1.1 }),
            ),
            { ...HERO, look: [0, 1.4, 0], lens: 28 },
          );
        },
      ],
      [
        "Đui đèn xoáy E27 nhìn gần",
        "The E27 screw cap, close up",
        () => sweep(put(bulb(0.5), { at: [1.6, 0.95, 0], turn: [0, 24, 84], size: 1.5 }), CLOSE),
      ],
    ],
  },
  {
    key: "den-ban-led",
    shots: [
      [
        "Đèn bàn LED trắng chỉnh độ sáng",
        "A white dimmable LED desk lamp",
        () =>
          sweep(
            put(deskLamp("#f2f1ec"), { at: [-0.2, 0, 0], turn: [0, 14, 0] }),
            { ...LOW, look: [0.1, 2.05, 0], lens: 29 },
            0.9,
          ),
      ],
      [
        "Đèn bàn LED xanh trên bàn học",
        "A blue LED desk lamp on a study desk",
        () =>
          sweep(
            group(
              put(deskLamp("#2f5d77", 3), { at: [-0.6, 0, -0.4], turn: [0, 24, 0] }),
              ...[
                ["#b4552d", 0],
                ["#efe6d2", 1],
                ["#1f6b3a", 2],
              ].map(([c, i]) =>
                put(made(box(2.3, 0.28, 1.6, 0.05), surface(hex(String(c)), { rough: 0.6 })), {
                  at: [1.2, 0.15 + Number(i) * 0.29, 0.8],
                  turn: [0, Number(i) * 9 - 20, 0],
                }),
              ),
            ),
            { ...HERO, look: [0, 1.8, 0], lens: 30 },
            0.9,
          ),
      ],
    ],
  },
  {
    key: "day-cap-dien",
    shots: [
      [
        "Cuộn dây điện ba màu",
        "Coils of electric wire in three colours",
        () =>
          sweep(
            group(
              put(coil("#c2271f"), { at: [-1.75, 0, -0.3] }),
              put(coil("#e0a100"), { at: [1.7, 0, -0.8] }),
              put(coil("#2f6fa3", 1.3, 4), { at: [0.4, 0, 1.7], turn: [0, 40, 0] }),
            ),
            { ...HERO, look: [0, 0.5, 0.1] },
          ),
      ],
      [
        "Lõi đồng của cáp điện nhìn gần",
        "Copper cores of a power cable, close up",
        () =>
          sweep(
            group(
              put(cableEnd("#22272c", ["#c2271f", "#e0a100", "#2f6fa3"]), {
                at: [-0.3, 0, 0.4],
                turn: [0, -14, 0],
                size: 1.05,
              }),
            ),
            { ...CLOSE, look: [0.2, 0.7, 0.2] },
          ),
      ],
    ],
  },
  {
    key: "khoa-thong-minh",
    shots: [
      [
        "Khóa thông minh trên cửa gỗ",
        "A smart lock on a wooden door",
        async () =>
          sweep(
            put(smartLock(await print(keypad()), wood("#8a5c38", "#65401f", 30)), {
              at: [0, -0.3, 0],
              turn: [0, 16, 0],
            }),
            { ...LOW, look: [0.2, 2.7, 0], lens: 30 },
          ),
      ],
      [
        "Bàn phím khóa nhìn gần",
        "The keypad of the lock, close up",
        async () =>
          sweep(
            put(smartLock(await print(keypad()), wood("#4a3424", "#33231a", 30)), {
              at: [0.3, -0.6, 0],
              turn: [0, -18, 0],
            }),
            { ...CLOSE, eye: [-0.6, 4.0, 7.0], look: [0.2, 2.7, 0], lens: 30 },
          ),
      ],
    ],
  },
  {
    key: "binh-nuoc-nong",
    shots: [
      [
        "Bình nước nóng 20 lít",
        "A 20-litre water heater",
        async () =>
          sweep(put(heater(await print(heaterFace())), { at: [0, 0.5, -1.5], turn: [0, 16, 0], size: 1.1 }), {
            ...LOW,
            look: [0, 2.5, 0],
            lens: 30,
          }),
      ],
      [
        "Màn hình nhiệt độ nhìn gần",
        "The temperature display, close up",
        async () =>
          sweep(put(heater(await print(heaterFace())), { at: [0.2, 0.2, -0.5], turn: [0, -22, 0], size: 1.2 }), {
            ...CLOSE,
            eye: [-1, 4.2, 7.2],
            look: [0.1, 3.0, 0],
            lens: 30,
          }),
      ],
    ],
  },
  {
    key: "ong-thep",
    shots: [
      [
        "Ống thép không gỉ xếp chồng",
        "Stacked stainless steel pipes",
        () =>
          sweep(put(pipes(5, 0.5, 7), { at: [0, 0, 0.4], turn: [0, 22, 0] }), { ...HERO, look: [0, 1.4, 0], lens: 29 }),
      ],
      [
        "Miệng ống thép sáng bóng nhìn gần",
        "Bright pipe ends, close up",
        () =>
          sweep(put(pipes(4, 0.75, 7), { at: [0.3, 0, -0.2], turn: [0, -24, 0] }), {
            ...CLOSE,
            look: [0.1, 1.5, 0],
            lens: 34,
          }),
      ],
    ],
  },
];
