import { bird, carp, egg, eggTray, ice, milkBottle, milkGlass, porkBelly, shrink, yoghurt } from "./animals.ts";
import { type Good } from "./good.ts";
import { leaflet, sprig } from "./greens.ts";
import { packLabel, print } from "./labels.ts";
import { dice } from "./noise.ts";
import { linen, table, VIEWS } from "./stage.ts";
import { printed, wood } from "./surfaces.ts";
import { group, made, put, several, type Thing } from "./things.ts";
import { sheet } from "./geometry.ts";
import { bananaLeaf, basket, board, heap, plate, glazed, strew } from "./vessels.ts";
import { comb, dipper, honeyJar } from "./pantry.ts";

const CLOSE = { ...VIEWS.near, lens: 28 };
const HERO = { ...VIEWS.table, lens: 25 };

const HEN: [string, string] = ["#dba877", "#c48c5c"];
const DUCK: [string, string] = ["#dfe6dc", "#c6d4cf"];

const tray10 = (colours: [string, string], cols: number, rows: number, size: number): Thing => group(
  eggTray(cols, rows),
  several(cols * rows, (i) => put(egg(colours, i), { at: [(i % cols) - (cols - 1) / 2, 0.72, Math.floor(i / cols) - (rows - 1) / 2], turn: [(i * 37) % 16 - 8, i * 50, (i * 53) % 16 - 8], size })),
);

/** A flat sticker, for vacuum packs. */
const sticker = async (name: string, line: string, colour: string): Promise<Thing> => {
  const art = await print(packLabel(name, line, colour));
  return made(sheet(20, 20, (u, v) => [(u - 0.5) * 1.3, 0.2 * Math.cos((v - 0.5) * 1.8) + 0.02 - 0.1 * (u - 0.5) ** 2, (0.5 - v) * 1.3]), printed(art, "#fbf8f1", { rough: 0.4 }));
};

const packed = async (kind: "chicken" | "duck", name: string): Promise<Thing> => group(
  put(bird(kind, 5), { at: [-0.2, 0.05, 0] }),
  shrink(kind === "duck" ? [2.3, 1.05, 1.42] : [2.0, 1.05, 1.42], [0, 0.98, 0]),
  put(await sticker(name, "Hút chân không", "#1f6b3a"), { at: [0.1, 1.85, 0.3], turn: [24, 0, 0] }),
);

const herbs = (at: [number, number, number]): Thing => several(3, (i) => put(sprig(dice(i + 4), i, i === 1 ? "perilla" : "mint"), { at: [at[0] + i * 0.2, at[1], at[2] + i * 0.25], turn: [0, 40 + i * 24, -84] }));

/** Meat, eggs, fish, milk, honey. */
export const LARDER: readonly Good[] = [
  { key: "ga-doi", shots: [
    ["Gà đồi làm sạch, da vàng, trên lá chuối", "A dressed hill chicken, golden skin, on a banana leaf", () => table(group(bananaLeaf(8.4, 4.4), put(bird("chicken", 2), { at: [-0.7, 0.1, -0.1], turn: [0, 16, 0], size: 1.1 }), herbs([-2.4, 0.15, 1.5])), HERO)],
    ["Gà đồi hút chân không có nhãn", "Vacuum-packed hill chicken with its label", async () => table(group(board(6.8, 4.4), put(await packed("chicken", "Gà đồi|Sóc Sơn"), { at: [-0.3, 0.3, 0], turn: [0, -10, 0], size: 1.05 })), HERO, "walnut")],
  ] },
  { key: "vit-co", shots: [
    ["Vịt cỏ làm sạch trên lá chuối", "A dressed Van Dinh duck on a banana leaf", () => table(group(bananaLeaf(8.8, 4.6, 3), put(bird("duck", 3), { at: [-0.2, 0.1, -0.2], turn: [0, -8, 0], size: 0.98 }), herbs([2.0, 0.15, 1.6])), HERO, "pine")],
    ["Vịt cỏ hút chân không có nhãn", "Vacuum-packed duck with its label", async () => table(group(board(7, 4.4), put(await packed("duck", "Vịt cỏ|Vân Đình"), { at: [-0.2, 0.3, 0], turn: [0, 12, 0], size: 0.96 })), HERO)],
  ] },
  { key: "trung-ga", shots: [
    ["Khay trứng gà nâu hồng", "A tray of brown hens' eggs", () => table(group(linen("#f1e9da", "#b4552d"), put(tray10(HEN, 5, 3, 1.0), { at: [0, 0.05, 0], turn: [0, 16, 0], size: 1.14 })), { ...HERO, look: [0, 0.55, 0] }, "walnut")],
    ["Trứng gà trong rổ mây nhìn gần", "Hens' eggs in a rattan basket, close up", () => table(group(basket((t) => 1.5 + 0.5 * t, 1.0), strew(dice(6), heap(dice(4), 16, 0.5, 1.35, () => 0.3), (i) => put(egg(HEN, i), { size: 0.98 }), 80), put(egg(HEN, 40), { at: [2.6, 0.48, 0.9], turn: [80, 20, 10] })), { ...CLOSE, look: [0.2, 0.95, 0] })],
  ] },
  { key: "trung-vit", shots: [
    ["Trứng vịt vỏ xanh trong rổ mây", "Pale blue ducks' eggs in a rattan basket", () => table(group(linen("#efe4cc"), basket((t) => 1.7 + 0.5 * t, 1.0), strew(dice(9), heap(dice(2), 17, 0.54, 1.5, () => 0.28), (i) => put(egg(DUCK, i), { size: 1.08 }), 80), put(egg(DUCK, 44), { at: [-2.7, 0.52, 1.2], turn: [84, 50, 0], size: 1.08 })), HERO)],
    ["Khay trứng vịt nhìn gần", "A tray of ducks' eggs, close up", () => table(group(put(tray10(DUCK, 5, 3, 1.06), { turn: [0, -24, 0], size: 1.12 })), { ...CLOSE, look: [0, 0.6, 0] }, "walnut")],
  ] },
  { key: "thit-lon", shots: [
    ["Thịt ba chỉ tươi trên thớt gỗ", "Fresh pork belly on a wooden board", () => table(group(board(6.8, 4.4), put(porkBelly(3.4, 1.5, 2.0), { at: [-1.2, 1.05, -0.5], turn: [0, 14, 0] }), several(5, (i) => put(porkBelly(0.24, 1.45, 1.9, i + 4), { at: [1.35 + i * 0.42, 0.98, 0.15 + i * 0.08], turn: [0, 10, -22 - i * 3] })), herbs([-2.2, 0.34, 1.5])), HERO)],
    ["Thịt ba chỉ thái lát nhìn gần", "Slices of pork belly, close up", () => table(group(bananaLeaf(8, 4.6, 2), several(7, (i) => put(porkBelly(0.3, 1.6, 2.4, i), { at: [-2.0 + i * 0.62, 0.62, 0.1], turn: [0, 6, -52] })), herbs([1.6, 0.15, 1.5])), CLOSE, "walnut")],
  ] },
  { key: "ca-tram", shots: [
    ["Cá trắm tươi trên đá lạnh", "Fresh grass carp on ice", () => table(group(plate(4.1, glazed("#d5dde0", "#9fb0b8")), put(ice(dice(2), 340, 2.2), { at: [0, 0.12, 0] }), put(carp(2, 6), { at: [0, 0.85, -0.1], turn: [-66, 8, 0] }), put(leaflet(1.2, 1), { at: [-2.6, 0.4, 1.3], turn: [70, -40, 0] })), { ...HERO, look: [0, 0.5, 0] }, "grey")],
    ["Hai con cá trắm trên lá chuối", "Two grass carp on a banana leaf", () => table(group(bananaLeaf(8.8, 5, 2), put(carp(4, 5.6), { at: [0.2, 0.5, -0.9], turn: [-72, 6, 0] }), put(carp(7, 5.4), { at: [-0.2, 0.55, 0.95], turn: [-70, -4, 0] }), herbs([2.0, 0.15, 1.7])), { ...VIEWS.near, lens: 34, look: [0.1, 0.3, 0.1] })],
  ] },
  { key: "sua-tuoi", shots: [
    ["Chai sữa tươi thanh trùng và ly sữa", "Bottles of pasteurised milk and a glass", async () => { const band = await print(packLabel("Sữa tươi|Ba Vì", "thanh trùng", "#2f5d77")); return table(group(linen("#e6ebee", "#2f5d77"), put(milkBottle(band), { at: [-1.7, 0.05, -0.3], turn: [0, 8, 0], size: 1.15 }), put(milkBottle(band), { at: [0.1, 0.05, -1.0], turn: [0, -6, 0], size: 1.15 }), put(milkGlass(), { at: [1.55, 0.05, 0.5], size: 1.1 })), { ...HERO, look: [0, 1.5, 0], lens: 27 }); }],
    ["Ly sữa tươi nhìn gần", "A glass of fresh milk, close up", async () => { const band = await print(packLabel("Sữa tươi|Ba Vì", "thanh trùng", "#2f5d77")); return table(group(board(5.6, 4), put(milkGlass(), { at: [-0.7, 0.3, 0.8], size: 1.25 }), put(milkBottle(band), { at: [1.2, 0.3, -0.6], size: 1.1, turn: [0, -14, 0] })), { ...CLOSE, look: [0.1, 1.45, 0] }, "walnut"); }],
  ] },
  { key: "sua-chua", shots: [
    ["Bốn hũ sữa chua Ba Vì", "Four pots of Ba Vi yoghurt", async () => { const band = await print(packLabel("Sữa chua", "nếp cẩm", "#6f4a7a")), plainBand = await print(packLabel("Sữa chua", "Ba Vì", "#2f5d77")); return table(group(linen("#f1e9da", "#2f5d77"), put(yoghurt(plainBand, await print(packLabel("Ba Vì", "sữa chua", "#2f5d77"))), { at: [-1.9, 0.05, -0.5], size: 1.35 }), put(yoghurt(band), { at: [-0.3, 0.05, 0.6], size: 1.4 }), put(yoghurt(plainBand), { at: [1.6, 0.05, 0.5], size: 1.4, turn: [0, -10, 0] }), put(yoghurt(band, await print(packLabel("Ba Vì", "nếp cẩm", "#6f4a7a"))), { at: [0.7, 0.05, -1.2], size: 1.35 })), { ...HERO, lens: 23, look: [0, 0.75, 0] }); }],
    ["Sữa chua đặc mịn nhìn gần", "Thick smooth yoghurt, close up", async () => { const band = await print(packLabel("Sữa chua", "Ba Vì", "#2f5d77")); return table(group(board(5, 4), put(yoghurt(band), { at: [-0.6, 0.3, 0.6], size: 1.7 }), put(yoghurt(band, band), { at: [1.6, 0.3, -0.9], size: 1.5, turn: [0, -20, 0] })), { ...CLOSE, look: [0.1, 1.1, 0] }, "walnut"); }],
  ] },
  { key: "mat-ong", shots: [
    ["Hũ mật ong hoa nhãn và miếng tàng ong", "A jar of longan honey and a piece of comb", async () => { const label = await print(packLabel("Mật ong", "hoa nhãn · 500 ml", "#a8641a")); return table(group(linen("#f1e9da", "#e0a100"), put(honeyJar(label), { at: [-1.3, 0.05, -0.2], size: 1.4 }), put(plate(1.6, glazed("#efe6d2")), { at: [1.7, 0.05, 0.5] }), put(comb(1.8, 1.4), { at: [1.7, 0.15, 0.5], turn: [0, 20, 0] }), put(dipper(wood("#b98a57", "#8f5f34", 9)), { at: [0.9, 0.5, 1.9], turn: [0, 30, -76] })), { ...HERO, look: [0, 1.1, 0] }, "walnut"); }],
    ["Mật ong vàng sánh nhìn gần", "Amber honey, close up", async () => { const label = await print(packLabel("Mật ong", "hoa nhãn · 500 ml", "#a8641a")); return table(group(board(5.4, 4), put(honeyJar(label), { at: [0.7, 0.3, -0.3], size: 1.3, turn: [0, -16, 0] }), put(comb(2.2, 1.6), { at: [-1.4, 0.3, 0.8], turn: [0, 30, 0] })), { ...CLOSE, look: [0, 1.1, 0] }, "pine"); }],
  ] },
];

