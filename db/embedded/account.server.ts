import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";

/** The account PostgreSQL runs as. Empty for an ordinary user: then it runs as ourselves. */
export type Account = { readonly uid?: number; readonly gid?: number };

const NOBODY = 65_534;
const isRoot = (): boolean => process.getuid?.() === 0;

/** PostgreSQL refuses to run as root, so root lends it the account `postgres`, else `nobody`. Nothing is created. */
export function accountForNewCluster(): Account {
  if (!isRoot()) return {};
  for (const name of ["postgres", "nobody"]) {
    const line = readPasswd().find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(":") ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  return { uid: NOBODY, gid: NOBODY };
}

/** A cluster that exists runs as its owner and is never given to anybody else. */
export function accountOf(cluster: string): Account {
  const { uid, gid } = statSync(cluster);
  if (isRoot()) {
    if (uid === 0)
      throw new Error(
        `The database folder ${cluster} belongs to root; PostgreSQL refuses that. Give it to its own account.`,
      );
    return { uid, gid };
  }
  if (uid !== process.getuid?.()) {
    throw new Error(
      `The database folder ${cluster} belongs to another account (uid ${uid}). Start as that account, or set DATA_DIR.`,
    );
  }
  return {};
}

/** Asks the kernel, as that account, whether `dir` can be entered: a closed folder anywhere above it says no. */
export function canEnter(account: Account, dir: string): boolean {
  return asAccount(account, 'cd "$1"', dir);
}

/** Whether the account can run the binaries and read their data. */
export function canRun(account: Account, native: string): boolean {
  return asAccount(account, '[ -x "$1/bin/postgres" ] && [ -r "$1/share/postgresql/postgresql.conf.sample" ]', native);
}

function asAccount(account: Account, script: string, path: string): boolean {
  if (account.uid === undefined) return true;
  return spawnSync("/bin/sh", ["-c", script, "sh", path], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

function readPasswd(): string[] {
  try {
    return readFileSync("/etc/passwd", "utf8").split("\n");
  } catch {
    return [];
  }
}
