import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { take, type Shot } from "./pictures/engine/camera.ts";
import { CATALOGUE } from "./pictures/scenes/catalogue.ts";
import { useHouseFont } from "./pictures/art/labels.ts";
import { writeMark } from "./pictures/art/mark.ts";
import { BANNERS } from "./pictures/scenes/banners.ts";
import { PLACES } from "./pictures/scenes/places.ts";

/**
 * Composes the market's pictures and mark. Run by hand, once, and commit what it writes:
 *   npx tsx scripts/compose-pictures.ts [--only cai-ngot,den-led-1,doi-che,food,mark] [--width 1600] [--out public]
 * Everything is drawn here, from geometry and light; no artwork of others is used.
 */
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};

const out = option("out", "public");
const width = Number(option("width", "1600"));
const only = option("only", "").split(",").filter(Boolean);
const wanted = (...names: string[]): boolean => only.length === 0 || names.some((name) => only.includes(name));

/** Takes one picture and writes it below the pictures folder. */
async function compose(file: string, shot: Shot | Promise<Shot>, ratio: number): Promise<void> {
  const picture = await take(await shot, width, ratio);
  writeFileSync(join(out, "pictures", file), picture);
  console.log(`${file}  ${Math.round(picture.length / 1024)} kB`);
}

/** The list that the demo market reads: file, key, and what each picture shows in both languages. */
function writeManifest(): void {
  const goods = CATALOGUE.flatMap((good) =>
    good.shots.map(([altVi, altEn], i) => ({ file: `goods/${good.key}-${i + 1}.webp`, key: good.key, altVi, altEn })),
  );
  const places = PLACES.map(([key, altVi, altEn]) => ({ file: `places/${key}.webp`, key, altVi, altEn }));
  mkdirSync("db/seeds", { recursive: true });
  writeFileSync("db/seeds/pictures.json", `${JSON.stringify([...goods, ...places], null, 2)}\n`);
}

useHouseFont();
for (const folder of ["goods", "places", "groups"]) mkdirSync(join(out, "pictures", folder), { recursive: true });
if (out === "public") writeManifest();
for (const good of CATALOGUE) {
  for (const [i, [, , shot]] of good.shots.entries()) {
    const name = `${good.key}-${i + 1}`;
    if (wanted(good.key, name)) await compose(`goods/${name}.webp`, shot(), 4 / 3);
  }
}
for (const [key, , , shot] of PLACES) if (wanted(key)) await compose(`places/${key}.webp`, shot(), 16 / 10);
for (const [key, shot] of Object.entries(BANNERS)) if (wanted(key)) await compose(`groups/${key}.webp`, shot(), 2);
if (wanted("mark")) await writeMark(out, readFileSync(join(out, "pictures", "groups", "food.webp")));
