import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { take } from "./pictures/camera.ts";
import { useHouseFont } from "./pictures/labels.ts";
import { CATALOGUE } from "./pictures/catalogue.ts";

/**
 * Composes the market's pictures. Run by hand, once, and commit what it writes:
 *   npx tsx scripts/compose-pictures.ts [--only cai-ngot,den-led] [--width 1600] [--out public/pictures]
 * Everything is drawn here, from geometry and light; no artwork of others is used.
 */
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};

async function main(): Promise<void> {
  useHouseFont();
  const width = Number(option("width", "1600")), out = option("out", "public/pictures");
  const only = option("only", "").split(",").filter(Boolean);
  mkdirSync(join(out, "goods"), { recursive: true });
  for (const good of CATALOGUE) {
    for (const [i, [, , shot]] of good.shots.entries()) {
      const name = `${good.key}-${i + 1}`;
      if (only.length > 0 && !only.includes(good.key) && !only.includes(name)) continue;
      const picture = await take(await shot(), width);
      writeFileSync(join(out, "goods", `${name}.webp`), picture);
      console.log(`${name}  ${Math.round(picture.length / 1024)} kB`);
    }
  }
  if (out === "public/pictures") writeManifest();
}

/** The list that the demo market reads: file, key, and what each picture shows in both languages. */
function writeManifest(): void {
  const rows = CATALOGUE.flatMap((good) => good.shots.map(([altVi, altEn], i) => ({
    file: `goods/${good.key}-${i + 1}.webp`, key: good.key, altVi, altEn,
  })));
  mkdirSync("db/seeds", { recursive: true });
  writeFileSync("db/seeds/pictures.json", `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]\n`);
}

await main();
