import { createHmac } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { makeBankFeed } from "#app/adapters/vietqr-bank.server.ts";
import type { BankCredit, Ctx } from "#app/domain/shared/ctx.ts";
import { seedIdentity } from "./identity-port.ts";
import pictures from "../pictures.json" with { type: "json" };

const BANK_SECRET = "demo-bank-secret";

/**
 * The Ctx of the seed: its bank speaks with the demo's secret whatever the market's is, and pictures are kept as they are,
 * because the masters in the repository are encoded already. The rules run over everything at the end, so nobody has to be
 * told to run them after each change.
 */
export const withSeedPorts = (ctx: Ctx): Ctx => ({
  ...ctx,
  actor: { kind: "guest" },
  requestId: "demo",
  settings: { ...ctx.settings, isDemo: true },
  bank: makeBankFeed(BANK_SECRET),
  identityProof: seedIdentity(),
  images: { reencode: keptAsTheyAre },
  jobs: {
    add: async (db, name, payload, options) => {
      if (name !== "listings.reevaluate-seller") await ctx.jobs.add(db, name, payload, options);
    },
  },
});

async function keptAsTheyAre(bytes: Uint8Array) {
  const { width, height, format } = await sharp(bytes).metadata();
  if (format !== "webp" || !width || !height) throw new Error("a master of the demo is a WebP picture");
  return { bytes, width, height };
}

/** A notice of money in, signed as the demo's bank signs. */
export function signedNotice(credit: BankCredit): { body: Uint8Array; signature: string; remoteAddress: string } {
  const body = new TextEncoder().encode(JSON.stringify(credit));
  const signature = `sha256=${createHmac("sha256", BANK_SECRET).update(body).digest("hex")}`;
  return { body, signature, remoteAddress: "127.0.0.1" };
}

export type Picture = { readonly bytes: Uint8Array; readonly alt: string; readonly altEn: string };

/** The repository's pictures, seen from the source as from a build inside it, whatever folder the market was started in. */
const FOLDER = ancestorsOf(fileURLToPath(import.meta.url))
  .map((folder) => join(folder, "public", "pictures"))
  .find(existsSync);

function ancestorsOf(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...ancestorsOf(parent)];
}

/** The masters of a key, the leading one first. */
export function picturesOf(key: string, lead = 1): Promise<Picture[]> {
  if (FOLDER === undefined) throw new Error("the pictures of the demo are not here: public/pictures");
  const own = pictures
    .filter((picture) => picture.key === key)
    .map(({ file, altVi, altEn }) => ({ path: join(FOLDER, file), alt: altVi, altEn }));
  if (own.length === 0) throw new Error(`the demo has no picture ${key}`);
  const ordered = [...own.slice(lead - 1), ...own.slice(0, lead - 1)];
  return Promise.all(ordered.map(async ({ path, ...words }) => ({ bytes: await readFile(path), ...words })));
}
