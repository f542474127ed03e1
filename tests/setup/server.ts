import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../scripts/chromium.mjs";
import { startMarket } from "./market.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the market under test is open. */
    baseUrl: string;
    /** Its bank simulator. */
    bankUrl: string;
    /** Its simulator of the city's services: text messages and the like. */
    cityUrl: string;
    chromium: string;
    marketDataDir: string;
  }
}

/** One market for the browser tests: the production build with its own data, ports and simulators. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  if (!chromium) throw new Error("No Chromium: run npm test, which installs one, or set CHROMIUM_PATH.");
  const dataDir = mkdtempSync(join(tmpdir(), "cho-lanh-e2e-"));
  chmodSync(dataDir, 0o755);
  const market = await startMarket({ dataDir });
  project.provide("baseUrl", market.baseUrl);
  project.provide("bankUrl", market.bankUrl);
  project.provide("cityUrl", market.cityUrl);
  project.provide("chromium", chromium);
  project.provide("marketDataDir", dataDir);
  return async () => {
    await market.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
