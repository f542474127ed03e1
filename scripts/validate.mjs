import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled, live, runToEnd, say } from "./bootstrap.mjs";

/** Cheap to dear; the first that fails ends the run. */
const CHECKS = [
  ["prettier", "node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  ["types", "node_modules/typescript/bin/tsc", "--noEmit"],
  [
    "directions",
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    "app",
    "db",
    "tests/simulators",
    "--config",
    ".dependency-cruiser.cjs",
  ],
  ["dead code", "node_modules/knip/bin/knip.js"],
  ["lint", "node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"],
];

/** `npm run validate`: everything CI checks. `--static` leaves out the tests, which CI runs by the README's command. */
await live(async (life) => {
  await ensureInstalled(life);
  for (const [name, ...args] of CHECKS) {
    if (life.isStopping) return;
    say(`· ${name}`);
    await runToEnd(life, process.execPath, args, { show: true });
  }
  say("· database types");
  const dataDir = mkdtempSync(join(tmpdir(), "cho-lanh-types-"));
  chmodSync(dataDir, 0o755);
  life.add(() => rmSync(dataDir, { recursive: true, force: true }));
  const env = { ...process.env, DATA_DIR: dataDir };
  await runToEnd(life, process.execPath, ["--import", "tsx", "scripts/database.ts", "types", "--verify"], {
    show: true,
    env,
  });
  if (!process.argv.includes("--static")) await runToEnd(life, process.execPath, ["scripts/test.mjs"], { show: true });
  await life.stop();
});
