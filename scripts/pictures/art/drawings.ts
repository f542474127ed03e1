import { markArt } from "./labels.ts";
import { between, dice } from "../engine/noise.ts";

const svg = (w: number, h: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${body}</svg>`;

/** A lotus in outline and wash, as potters and embroiderers draw it; centred on its own origin, about 200 wide. */
function lotusArt(line: string, wash: string, heart = wash): string {
  const petal = (turn: number, length: number, width: number) =>
    `<path transform="rotate(${turn})" d="M0 10C${-width} ${-length * 0.3} ${-width * 0.7} ${-length * 0.8} 0 ${-length}C${width * 0.7} ${-length * 0.8} ${width} ${-length * 0.3} 0 10Z" fill="${wash}" stroke="${line}" stroke-width="5"/>
     <path transform="rotate(${turn})" d="M0 0C${-width * 0.2} ${-length * 0.3} 0 ${-length * 0.6} 0 ${-length * 0.82}" fill="none" stroke="${line}" stroke-width="1.500" opacity=".55"/>`;
  return (
    [-78, 78, -56, 56, -34, 34, -14, 14, 0].map((a, i) => petal(a, 92 + (i > 3 ? 10 : 0), 30)).join("") +
    `<ellipse cx="0" cy="4" rx="18" ry="10" fill="${heart}" stroke="${line}" stroke-width="3"/>`
  );
}

const lotusLeafArt = (fill: string, line: string): string =>
  `<path d="M-90 0C-80-46-30-58 0-50C34-60 84-44 92 2C60 34-52 36-90 0Z" fill="${fill}" stroke="${line}" stroke-width="3"/><path d="M0-8L-70-8M0-8L-50 18M0-8L-8 26M0-8L40 20M0-8L74-6M0-8L46-38M0-8L-40-40" stroke="${line}" stroke-width="1.800" opacity=".7"/>`;

/** Cobalt under the glaze: lotus and leaves between bands of scrolls; repeats round the pot. */
export function cobalt(repeat = 3, height = 600): string {
  const blue = "#1d3f7d",
    pale = "#7f9dcb",
    w = 1500,
    step = w / repeat;
  const band = (y: number) =>
    `<rect y="${y}" width="${w}" height="5" fill="${blue}"/>` +
    Array.from(
      { length: repeat * 8 },
      (_, i) =>
        `<path d="M${(i * step) / 8} ${y + 30}c14-26 40-26 46-4c4 18-22 20-24 6" fill="none" stroke="${blue}" stroke-width="4.500"/>`,
    ).join("") +
    `<rect y="${y + 40}" width="${w}" height="3" fill="${blue}"/>`;
  const flower = (
    i: number,
  ) => `<g transform="translate(${i * step + step / 2} ${height * 0.43}) scale(${height / 520})">
    <g transform="translate(${-step * 0.27} 66) scale(.95)">${lotusLeafArt(pale, blue)}</g><g transform="translate(${step * 0.27} 86) scale(.8 .9)">${lotusLeafArt(pale, blue)}</g>
    <path d="M0 20C-6 90 20 120 4 190M${-step * 0.27} 80C-120 140-60 170-20 190M${step * 0.27} 100C100 150 70 176 20 190" fill="none" stroke="${blue}" stroke-width="5"/>
    ${lotusArt(blue, "#c9d6ea", pale)}<g transform="translate(${-step * 0.3} -74) scale(.42) rotate(-18)">${lotusArt(blue, "#dbe4f1", pale)}</g></g>`;
  return svg(w, height, band(14) + Array.from({ length: repeat }, (_, i) => flower(i)).join("") + band(height - 62));
}

/** A simple cobalt band for cups and lids. */
export const cobaltBand = (): string =>
  svg(
    1500,
    500,
    `<rect y="60" width="1500" height="7" fill="#274a86"/>` +
      Array.from(
        { length: 6 },
        (_, i) =>
          `<g transform="translate(${i * 250 + 125} 250) scale(.75)">${lotusArt("#274a86", "#c9d6ea", "#9fb6d8")}</g><path d="M${i * 250} 330c40-50 80-50 110-8" fill="none" stroke="#274a86" stroke-width="6"/>`,
      ).join("") +
      `<rect y="400" width="1500" height="7" fill="#274a86"/>`,
  );

/** Celadon crackle with a carved lotus, for the second potter's palette. */
export const celadon = (): string =>
  svg(
    1500,
    700,
    `<rect width="1500" height="700" fill="#9dbba0"/>` +
      Array.from(
        { length: 4 },
        (_, i) =>
          `<g transform="translate(${i * 375 + 187} 360) scale(1.300)">${lotusArt("#5f8069", "#b4cdb2", "#8fae92")}</g>`,
      ).join("") +
      `<rect y="60" width="1500" height="8" fill="#5f8069"/><rect y="600" width="1500" height="8" fill="#5f8069"/>`,
  );

/** A crane in flight, about 240 wide. */
const crane = (fill: string, dark: string): string =>
  `<g stroke="${dark}" stroke-width="2.500"><path d="M0 0C-40-20-70-70-150-78C-120-40-96-16-60 14Z" fill="${fill}"/><path d="M-6-6C6-50 50-96 118-112C100-66 78-24 34 10Z" fill="${fill}"/><path d="M-66 18C-20-14 40-10 74 10C110 0 130-30 168-30C140-14 128 18 78 30C20 46-30 40-66 18Z" fill="${fill}"/></g><path d="M-66 20L-150 40M-60 26L-140 60" stroke="${dark}" stroke-width="5"/><circle cx="160" cy="-28" r="6" fill="#b3261e"/><path d="M168-30L204-34" stroke="${dark}" stroke-width="4"/>`;

/** Lacquer: a gold lotus pond on deep red, with eggshell petals. */
export const lacquer = (): string =>
  svg(
    1200,
    900,
    `<rect width="1200" height="900" fill="#64110c"/><rect x="40" y="40" width="1120" height="820" rx="20" fill="none" stroke="#c9963f" stroke-width="6"/>` +
      Array.from(
        { length: 9 },
        (_, i) =>
          `<path d="M80 ${640 + i * 22}q130 -22 260 0t260 0t260 0t260 0" fill="none" stroke="#c9963f" stroke-width="2.500" opacity="${0.7 - i * 0.05}"/>`,
      ).join("") +
      `<g transform="translate(380 620) scale(2)">${lotusLeafArt("#8a6a1f", "#d9ab55")}</g><g transform="translate(860 690) scale(1.700)">${lotusLeafArt("#7a5a18", "#d9ab55")}</g>
   <path d="M610 660C600 560 640 500 620 420M820 660C830 560 800 520 830 380" fill="none" stroke="#c9963f" stroke-width="9"/>
   <g transform="translate(620 420) scale(2)">${lotusArt("#d9ab55", "#f1e4cb", "#d9ab55")}</g><g transform="translate(850 350) scale(1.150)">${lotusArt("#d9ab55", "#e9d7b4", "#d9ab55")}</g>
   <g transform="translate(300 240) scale(1.100)">${crane("#efe2c6", "#a97f35")}</g>`,
  );

/** Mother-of-pearl on black: cranes, bamboo, a moon; shell colours shift in many small pieces. */
export function pearl(): string {
  const roll = dice(5),
    shell = ["#dfeee6", "#c8e3e6", "#e8d9ea", "#f1ead6", "#bfe0d2", "#d6cfe9"];
  const pick = () => shell[Math.floor(roll() * shell.length)]!;
  const bamboo = (x: number, lean: number) =>
    Array.from(
      { length: 7 },
      (_, i) => `<path d="M${x + lean * i} ${860 - i * 118}l${lean} -108" stroke="${pick()}" stroke-width="20"/>`,
    ).join("") +
    Array.from({ length: 26 }, () => {
      const y = between(roll, 60, 620),
        a = between(roll, -60, 60);
      return `<path transform="translate(${x + lean * ((860 - y) / 118) + between(roll, -20, 20)} ${y}) rotate(${a})" d="M0 0Q50 -16 120 0Q50 16 0 0Z" fill="${pick()}"/>`;
    }).join("");
  return svg(
    1200,
    900,
    `<rect width="1200" height="900" fill="#120c0a"/><rect x="30" y="30" width="1140" height="840" fill="none" stroke="#cfdcd6" stroke-width="5"/><rect x="48" y="48" width="1104" height="804" fill="none" stroke="#9fb8b4" stroke-width="2"/>
    <circle cx="860" cy="240" r="96" fill="#f1ead6"/>${bamboo(150, 14)}${bamboo(260, 4)}
    <g transform="translate(640 420) scale(1.500)">${crane("#dff0ea", "#5d7a78")}</g><g transform="translate(900 560) scale(.95)">${crane("#e8d9ea", "#6a6a80")}</g>
    <g transform="translate(700 730) scale(1.250)">${lotusLeafArt("#a9cfc2", "#e8f1ea")}</g><g transform="translate(930 740) scale(.9)">${lotusLeafArt("#9dc3c6", "#e8f1ea")}</g><g transform="translate(810 690) scale(.95)">${lotusArt("#6a7a80", "#f3e4ee", "#f1ead6")}</g>`,
  );
}

/** Embroidery: lotus pond in silk thread, every shape hatched by its stitches. */
export function embroidery(): string {
  const hatch = (id: string, a: string, b: string, turn: number) =>
    `<pattern id="${id}" width="7" height="46" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><rect width="7" height="46" fill="${a}"/><rect width="2.400" height="40" fill="${b}"/><rect x="4" y="20" width="1.600" height="26" fill="${b}" opacity=".6"/></pattern>`;
  const flower = (x: number, y: number, s: number) =>
    `<g transform="translate(${x} ${y}) scale(${s})">${lotusArt("#b8406a", "url(#pink)", "#e8b93a")}</g>`;
  return svg(
    1200,
    900,
    `<defs>${hatch("pink", "#f0a9bd", "#d9688d", 8)}${hatch("leaf", "#5f9a58", "#3b7440", 60)}${hatch("leaf2", "#86b06a", "#5c8c4c", 110)}${hatch("water", "#c9dbe0", "#a9c6cf", 90)}</defs>
    <rect width="1200" height="900" fill="#f6efe0"/><path d="M60 700q140 -24 280 0t280 0t280 0t240 0V800q-120 20-240 0t-280 0t-280 0t-280 0Z" fill="url(#water)" opacity=".75"/>
    <g transform="translate(330 650) scale(2.100)">${lotusLeafArt("url(#leaf)", "#2f5d34")}</g><g transform="translate(860 690) scale(1.900)">${lotusLeafArt("url(#leaf2)", "#3d6a3a")}</g><g transform="translate(1000 470) scale(1) rotate(-14)">${lotusLeafArt("url(#leaf)", "#2f5d34")}</g>
    <path d="M560 720C540 600 590 500 560 400M760 720C800 560 740 480 790 330M400 720C380 620 350 560 360 470" fill="none" stroke="#4a7a44" stroke-width="12"/>
    ${flower(560, 400, 2)}${flower(790, 320, 1.4)}${flower(360, 460, 0.8)}
    <path d="M900 190q30-40 60-6q-34 6-60 6Zm4 0q-44-30-60 10q30-2 60-10Z" fill="#2f5d77" stroke="#1e3f55" stroke-width="3"/>`,
  );
}

/** The paper of a fan: hills, a pagoda roof, willow, birds, in ink and light wash; drawn for a spread sheet. */
export const fanArt = (): string =>
  svg(
    1600,
    620,
    `<rect width="1600" height="620" fill="#f5ead0"/><circle cx="1140" cy="180" r="70" fill="#d9573a" opacity=".85"/>
  <path d="M0 420C160 300 260 380 380 300C520 210 640 380 800 330C980 270 1100 400 1260 320C1400 250 1500 340 1600 300V620H0Z" fill="#9fb7a4" opacity=".75"/><path d="M0 500C200 420 420 500 640 450C860 400 1040 500 1280 450C1420 420 1520 460 1600 440V620H0Z" fill="#5f8a72" opacity=".8"/>
  <g transform="translate(560 300)" fill="#43342a"><path d="M-90 120L-60 70H60L90 120Z"/><path d="M-64 66L-40 20H40L64 66Z"/><rect x="-50" y="120" width="100" height="60"/><path d="M0 22V-20" stroke="#43342a" stroke-width="6"/></g>
  <g transform="translate(300 420) scale(1.300)">${lotusArt("#b8406a", "#f0b9c8", "#e8b93a")}</g><g transform="translate(180 520) scale(1.400)">${lotusLeafArt("#6f9a6a", "#3d6a3a")}</g><g transform="translate(430 540) scale(1.200)">${lotusLeafArt("#5f8f62", "#3d6a3a")}</g>
  <g transform="translate(900 170) scale(.5)">${crane("#fbf8f1", "#43342a")}</g><g transform="translate(1380 250) scale(.4)">${crane("#fbf8f1", "#43342a")}</g><rect y="600" width="1600" height="20" fill="#b4552d"/>`,
  );

/** The face of the lock: soft-lit digits. */
export const keypad = (): string =>
  svg(
    340,
    680,
    `<rect width="340" height="680" fill="#0e0f12"/><g font-family="Be Vietnam Pro" font-weight="500" font-size="64" fill="#cfe6f2" text-anchor="middle">` +
      ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"]
        .map((d, i) => `<text x="${70 + (i % 3) * 100}" y="${130 + Math.floor(i / 3) * 130}">${d}</text>`)
        .join("") +
      `</g><circle cx="170" cy="625" r="26" fill="none" stroke="#5fb6dc" stroke-width="5"/>`,
  );

/** The panel of the water heater: temperature and a leaf-green light. */
export const heaterFace = (): string =>
  svg(
    760,
    400,
    `<rect x="180" y="60" width="400" height="200" rx="40" fill="#16212a"/><text x="380" y="205" font-family="Be Vietnam Pro" font-weight="500" font-size="130" fill="#bfe6ff" text-anchor="middle">55°</text><circle cx="540" cy="100" r="10" fill="#8db255"/><text x="380" y="330" font-family="Be Vietnam Pro" font-weight="700" font-size="40" fill="#7b8790" text-anchor="middle" letter-spacing="8">20 L · 2 500 W</text>`,
  );

/** The front of an industrial box: drawing, name, a line of facts. */
export const boxFront = (name: string, line: string, colour: string, art: string): string =>
  svg(
    700,
    800,
    `<rect width="700" height="800" fill="#f4f7f8"/><path d="M0 520C180 460 420 600 700 500V800H0Z" fill="${colour}"/><g transform="translate(350 290)">${art}</g>
   <g font-family="Be Vietnam Pro" fill="#fff"><text x="50" y="660" font-weight="800" font-size="72">${name}</text><text x="50" y="724" font-weight="500" font-size="36">${line}</text></g><g transform="translate(580 40) scale(1.200)">${markArt(colour, "#f4f7f8")}</g>`,
  );

export const bulbArt = `<path d="M-40 120H40V70C90 30 110-10 100-70C88-150-88-150-100-70C-110-10-90 30-40 70Z" fill="#ffd98a"/><rect x="-38" y="126" width="76" height="60" rx="10" fill="#b99a55"/><g stroke="#ffb93a" stroke-width="12" stroke-linecap="round"><path d="M0-200V-170M-150-70H-180M150-70H180M-110-170L-128-190M110-170L128-190"/></g>`;

/** Small leaf and grain drawings for pack labels, set behind the words. */
export const ricePlant =
  `<g opacity=".5" fill="none" stroke="#d9ab3f" stroke-width="7">` +
  Array.from(
    { length: 5 },
    (_, i) =>
      `<path d="M${430 + i * 30} 560C${430 + i * 30} 480 ${470 + i * 24} 440 ${520 + i * 14} ${440 + i * 12}"/>`,
  ).join("") +
  `</g>`;
