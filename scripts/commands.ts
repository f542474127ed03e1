import { existsSync } from "node:fs";
import { join } from "node:path";
import { SIMULATORS } from "./simulators.ts";

export type Mode = "production" | "development";

export type Commands = {
  readonly prepare: readonly string[];
  readonly worker: readonly string[];
  readonly web: readonly string[];
  /** Undefined for a simulator that this checkout does not have. */
  simulator(name: string): readonly string[] | undefined;
};

/** What node is told to run for each process: the entries of the build, or in development the sources themselves. */
export function commandsOf(mode: Mode, buildDir: string): Commands {
  return mode === "production" ? builtCommands(buildDir) : sourceCommands();
}

function builtCommands(buildDir: string): Commands {
  const entry = (name: string): string[] => ["--enable-source-maps", join(buildDir, "server", `${name}.js`)];
  return {
    prepare: entry("prepare"),
    worker: entry("worker"),
    web: entry("server"),
    simulator: (name) =>
      existsSync(join(buildDir, "server", `simulator-${name}.js`)) ? entry(`simulator-${name}`) : undefined,
  };
}

function sourceCommands(): Commands {
  const source = (path: string): string[] => ["--import", "tsx", path];
  return {
    prepare: source("scripts/prepare.ts"),
    worker: source("app/worker.server.ts"),
    web: source("scripts/dev-web.mjs"),
    simulator: (name) => {
      const path = SIMULATORS.find((simulator) => simulator.name === name)?.entry;
      return path !== undefined && existsSync(path) ? source(path) : undefined;
    },
  };
}
