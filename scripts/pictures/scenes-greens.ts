import { group, put, several, type Thing } from "./things.ts";
import { between, dice } from "./noise.ts";
import { bunch, cabbage, chard, lettuce, malabar, spinach, sprig } from "./greens.ts";
import { carrot, gourd, gourdSlice, kohlrabi, oysters, radish, tomato } from "./roots.ts";
import { bananaLeaf, basket, board, bowl, crate, glazed, heap, strew, tray } from "./vessels.ts";
import { linen, table, VIEWS } from "./stage.ts";
import { type Good } from "./good.ts";

const CLOSE = { ...VIEWS.near, lens: 27 };
const HERO = { ...VIEWS.table, lens: 25 };

/** Sheaves side by side in a crate, leaves to the viewer. */
const crated = (make: (i: number) => Thing, count: number, size = 1): Thing => group(
  crate(6.6, 1.7, 3.6),
  several(count, (i) => put(make(i), { at: [-2.5 + (i * 5) / (count - 1), 0.75, -0.9], turn: [0, -90 + (i - count / 2) * 4, 40], size })),
);

const HERBS = ["mint", "basil", "perilla"] as const;
const herbBunch = (kind: (typeof HERBS)[number], seed: number): Thing => bunch((roll, i) => sprig(roll, seed * 31 + i, kind), 13, 0.3, seed, 0.5, 22);

/** Vegetables of the spring and winter fields. */
export const GREENS: readonly Good[] = [
  { key: "cai-ngot", shots: [
    ["Hai bó cải ngọt buộc lạt trên mẹt tre", "Two bunches of choy sum tied with bamboo on a winnowing tray", () => table(group(tray(3.3),
      put(bunch(chard, 12, 0.46, 3), { at: [-1.75, 0.2, -0.85], turn: [0, 10, 0], size: 1.12 }), put(bunch(chard, 12, 0.46, 5), { at: [-1.95, 0.2, 1.0], turn: [0, -9, 0], size: 1.12 })), HERO)],
    ["Lá cải ngọt xanh mướt nhìn gần", "Choy sum leaves seen close up", () => table(group(linen("#f1e9da", "#1f6b3a"), put(bunch(chard, 15, 0.5, 8), { at: [-2.2, 0.05, 0.2], turn: [0, -14, 0], size: 1.2 })), { ...CLOSE, look: [0.1, 0.85, 0.2] }, "pine")],
    ["Cải ngọt xếp trong thùng gỗ, sẵn giao", "Choy sum packed in a wooden crate, ready to go", () => table(crated((i) => bunch(chard, 8, 0.36, i + 2), 4, 0.95), { ...HERO, lens: 27 }, "grey")],
  ] },
  { key: "cai-bap", shots: [
    ["Hai cây cải bắp cuộn chặt trên bàn gỗ", "Two firm cabbages on a wooden table", () => table(group(linen("#f1e9da", "#2f5d77"), put(cabbage(2), { at: [-1.55, 0.05, 0.2], size: 1.2, turn: [0, 20, 0] }), put(cabbage(5), { at: [1.75, 0.05, -0.7], size: 1.12, turn: [0, -50, -8] })), HERO)],
    ["Cải bắp nhìn gần, lá gân trắng", "A cabbage close up, with pale veins", () => table(group(board(6, 4.4), put(cabbage(9), { at: [0.1, 0.3, 0], size: 1.45, turn: [10, 70, 0] })), { ...CLOSE, lens: 30 }, "walnut")],
    ["Cải bắp xếp trong rổ mây", "Cabbages in a rattan basket", () => table(group(basket((t) => 1.9 + 0.5 * t, 1.2), strew(dice(4), [[-1, 1.1, 0.4], [1, 1.1, 0.4], [0, 1.2, -0.9]], (i) => put(cabbage(i + 3), { at: [0, -0.7, 0], size: 0.95 }), 16)), { ...HERO, lens: 28 }, "pine")],
  ] },
  { key: "rau-muong", shots: [
    ["Mớ rau muống non buộc lạt", "A bunch of young water spinach tied with bamboo", () => table(group(linen("#f1e9da", "#1f6b3a"), put(bunch(spinach, 30, 0.5, 3), { at: [-2.6, 0.05, -0.4], turn: [0, 10, 0], size: 1.15 }), put(bunch(spinach, 22, 0.42, 7), { at: [-2.0, 0.05, 1.3], turn: [0, -12, 0], size: 1.05 })), HERO, "pine")],
    ["Ngọn rau muống nhìn gần trên lá chuối", "Water spinach tips on a banana leaf, close up", () => table(group(bananaLeaf(8, 4.2), put(bunch(spinach, 32, 0.5, 11), { at: [-2.9, 0.1, 0.2], turn: [0, -16, 0], size: 1.15 })), { ...CLOSE, look: [0.2, 0.6, 0.2] })],
  ] },
  { key: "mong-top", shots: [
    ["Bó mồng tơi lá dày trên bàn gỗ", "A bunch of thick-leaved Malabar spinach on a wooden table", () => table(group(tray(3.1), put(bunch(malabar, 16, 0.44, 3), { at: [-1.7, 0.2, -0.6], turn: [0, 8, 0], size: 1.2 }), put(bunch(malabar, 14, 0.42, 6), { at: [-1.5, 0.2, 1.1], turn: [0, -12, 0], size: 1.15 })), HERO, "walnut")],
    ["Lá mồng tơi bóng nhìn gần", "Glossy Malabar spinach leaves close up", () => table(group(linen("#efe4cc"), put(bunch(malabar, 20, 0.5, 9), { at: [-1.7, 0.05, 0.2], turn: [0, -10, 0], size: 1.35 })), CLOSE)],
  ] },
  { key: "ca-chua", shots: [
    ["Cà chua chín đỏ đầy rổ", "A basket full of ripe tomatoes", () => table(group(put(basket((t) => 1.55 + 0.5 * t, 1.15), { at: [-0.5, 0, 0] }), put(strew(dice(3), heap(dice(9), 13, 0.62, 1.55, () => 0.3), (i) => put(tomato(i), { size: 0.64 }), 55), { at: [-0.5, 0, 0] }),
      put(tomato(21), { at: [2.15, 0.6, 1.0], size: 0.7, turn: [14, 0, 10] }), put(tomato(24), { at: [2.9, 0.58, -0.2], size: 0.68, turn: [-8, 90, -12] })), HERO)],
    ["Cà chua nhìn gần, cuống còn xanh", "Tomatoes close up with green stalks", () => table(group(linen("#f1e9da", "#b4552d"), strew(dice(5), [[-1.2, 0.85, 0.4], [0.75, 0.85, 0.9], [0.1, 0.85, -1.1], [2.1, 0.85, -0.7]], (i) => tomato(i + 30), 22)), CLOSE, "pine")],
    ["Cà chua trong thùng gỗ", "Tomatoes in a wooden crate", () => table(group(crate(5.6, 1.3, 3.4), strew(dice(8), rows(7, 4, 0.72, 0.8).concat(rows(6, 3, 0.76, 1.55)), (i) => put(tomato(i), { size: 0.5 }), 40)), { ...HERO, lens: 26 }, "grey")],
  ] },
  { key: "ca-rot", shots: [
    ["Bó cà rốt tươi còn lá", "A bunch of fresh carrots with their tops", () => table(group(linen("#f1e9da", "#2f5d77"), several(8, (i) => put(carrot(i), { at: [0.9 + (i % 2) * 0.15, 0.45 + (i > 4 ? 0.62 : 0), i > 4 ? (i - 6) * 0.85 : (i - 2) * 0.86], turn: [0, (i > 4 ? i - 6 : i - 2) * 7, -86] }, i))), { ...HERO, look: [-0.3, 0.7, 0] }, "walnut")],
    ["Cà rốt nhìn gần trên thớt gỗ", "Carrots on a board, close up", () => table(group(board(6.4, 4), several(5, (i) => put(carrot(i + 9, i > 2), { at: [1.5 - i * 0.12, 0.72, (i - 2) * 0.86], turn: [0, (i - 2) * 5, -88] }, i))), { ...CLOSE, look: [-0.2, 0.7, 0.1] })],
  ] },
  { key: "su-hao", shots: [
    ["Ba củ su hào còn lá", "Three kohlrabi with their leaves", () => table(group(linen("#f1e9da", "#1f6b3a"), put(kohlrabi(3), { at: [-2.1, 0.82, -0.4], size: 1.02 }), put(kohlrabi(5), { at: [0.1, 0.82, 0.6], size: 1.0, turn: [0, 70, 0] }), put(kohlrabi(8), { at: [2.2, 0.82, -0.6], size: 1.04, turn: [0, 150, 0] })), { ...HERO, look: [0, 1.45, 0], lens: 28 })],
    ["Su hào tỉa lá trong rổ mây", "Trimmed kohlrabi in a rattan basket", () => table(group(basket((t) => 1.8 + 0.45 * t, 1.1), strew(dice(2), heap(dice(12), 8, 0.66, 1.3, () => 0.12), (i) => put(kohlrabi(i, 2), { size: 0.7 }), 20)), HERO, "pine")],
  ] },
  { key: "cu-cai-trang", shots: [
    ["Củ cải trắng mới nhổ, còn lá", "White radishes just pulled, with their leaves", () => table(group(linen("#d9e0cf"), several(5, (i) => put(radish(i), { at: [0.7, 0.52 + (i > 2 ? 0.85 : 0), i > 2 ? (i - 3.5) * 1.1 : (i - 1) * 1.15], turn: [0, (i - 1) * 4, -88] }, i))), { ...HERO, look: [-0.2, 0.7, 0] }, "walnut")],
    ["Củ cải trắng nhìn gần trên mẹt tre", "White radishes on a bamboo tray, close up", () => table(group(tray(3.2), several(3, (i) => put(radish(i + 7), { at: [1.3, 0.66, (i - 1) * 1.15], turn: [0, (i - 1) * 8 - 12, -88], size: 0.95 }, i))), { ...CLOSE, lens: 33 })],
  ] },
  { key: "xa-lach", shots: [
    ["Hai cây xà lách xoăn giòn", "Two crisp heads of curly lettuce", () => table(group(linen("#f1e9da", "#2f5d77"), put(lettuce(3), { at: [-1.6, 0.05, 0.2], size: 1.25 }), put(lettuce(8), { at: [1.8, 0.05, -0.5], size: 1.2 })), HERO, "walnut")],
    ["Xà lách rửa sạch trong tô gốm", "Washed lettuce in a stoneware bowl", () => table(group(bowl(2.3, 1.5, glazed("#e9dfc9")), put(lettuce(12), { at: [0, 0.75, 0], size: 1.3 })), { ...CLOSE, look: [0, 1.2, 0] })],
  ] },
  { key: "bi-xanh", shots: [
    ["Bí xanh nguyên quả và khoanh cắt", "Whole and sliced wax gourd", () => table(group(put(gourd(2), { at: [0.6, 0, -1.1], turn: [0, 8, 0] }), put(gourd(5, true), { at: [0.5, 0, 1.0], turn: [0, 32, 0] }), put(gourdSlice(), { at: [-2.3, 0, 0.7] }), put(gourdSlice(), { at: [-1.95, 0.28, 0.85] })), HERO)],
    ["Khoanh bí xanh ruột trắng nhìn gần", "White-fleshed slices of wax gourd, close up", () => table(group(board(6.4, 4), put(gourd(5, true), { at: [0.9, 0.3, -0.3], turn: [0, 46, 0], size: 1.1 }), put(gourdSlice(), { at: [-1.5, 0.3, 0.9] }), put(gourdSlice(), { at: [-0.5, 0.32, 1.5], turn: [0, 0, -14] })), CLOSE, "pine")],
  ] },
  { key: "nam-so", shots: [
    ["Chùm nấm sò tươi trên lá chuối", "A cluster of fresh oyster mushrooms on a banana leaf", () => table(group(bananaLeaf(7.6, 4), put(oysters(2, 18), { at: [-0.9, 0.05, 0], size: 1.5 }), put(oysters(5, 12), { at: [1.9, 0.05, 0.4], size: 1.15, turn: [0, 60, 0] })), HERO)],
    ["Nấm sò trong rổ mây nhìn gần", "Oyster mushrooms in a rattan basket, close up", () => table(group(basket((t) => 1.7 + 0.4 * t, 0.9), put(oysters(9, 22), { at: [-0.3, 0.3, 0.1], size: 1.45 }), put(oysters(4, 12), { at: [0.8, 0.3, 0.7], size: 1.1, turn: [0, 90, 0] })), CLOSE, "walnut")],
  ] },
  { key: "rau-thom", shots: [
    ["Ba bó rau thơm: húng, bạc hà, tía tô", "Three bunches of herbs: basil, mint, perilla", () => table(group(board(7, 4.6), several(3, (i) => put(herbBunch(HERBS[i]!, i + 2), { at: [-1.9 + i * 0.35, 0.33, (i - 1) * 1.35], turn: [0, 6 - i * 5, 0], size: 1.6 }))), HERO)],
    ["Rau thơm cắm trong bát nhìn gần", "Herbs standing in a bowl, close up", () => table(group(bowl(1.5, 1.2, glazed("#dfe4d4")), several(15, (i) => { const roll = dice(i + 3), a = i * 137.5; return put(sprig(roll, i, HERBS[i % 3]!), { at: [Math.cos(a) * 0.5, 0.4, Math.sin(a) * 0.5], turn: [between(roll, 8, 26), a * 57.3, 0], size: 1.15 }); })), { ...CLOSE, look: [0, 1.5, 0], lens: 30 }, "pine")],
  ] },
];

/** Places in rows, for a crate. */
function rows(cols: number, count: number, step: number, y: number): [number, number, number][] {
  return Array.from({ length: cols * count }, (_, i) => [((i % cols) - (cols - 1) / 2) * step, y, (Math.floor(i / cols) - (count - 1) / 2) * step]);
}
