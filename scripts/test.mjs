import { findChromium } from "./chromium.mjs";
import { ensureBuilt, ensureInstalled, live, runToEnd, say, Sentence } from "./bootstrap.mjs";

/** `npm test`: from a fresh clone to vitest's summary. Unit, integration and browser tests; nothing is skipped silently. */
await live(async (life) => {
  await ensureInstalled(life);
  if (!findChromium()) await installChromium(life);
  await ensureBuilt(life);
  if (life.isStopping) return;
  const projects = ["unit", "ui", "integration", "e2e"].flatMap((name) => ["--project", name]);
  const vitest = new URL("../node_modules/vitest/vitest.mjs", import.meta.url).pathname;
  await runToEnd(life, process.execPath, [vitest, "run", ...projects, ...process.argv.slice(2)], { show: true });
  await life.stop();
});

/** @param {import("./bootstrap.mjs").Life} life */
async function installChromium(life) {
  if (process.env["CHROMIUM_PATH"])
    throw new Sentence(`CHROMIUM_PATH names ${process.env["CHROMIUM_PATH"]}, which cannot be run.`);
  if (process.getuid?.() !== 0) {
    throw new Sentence(
      "The browser tests need Chromium, which is not installed. Install it with: sudo apt-get install -y chromium",
    );
  }
  say("Installing Chromium for the browser tests");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runToEnd(life, "apt-get", ["update"], { env });
  await runToEnd(life, "apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  if (!findChromium()) throw new Sentence("Chromium was installed but not found; set CHROMIUM_PATH.");
}
