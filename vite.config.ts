import { existsSync } from "node:fs";
import tailwindcss from "@tailwindcss/vite";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixOptions from "./remix.config.js";
import { fieldWorker } from "./scripts/field-worker.ts";
import { SIMULATORS } from "./scripts/simulators.ts";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: false;
  }
}

/** The same list for both builds: otherwise the CSS differs and gets two names, one of which nobody serves. */
const CSS_TARGET = ["es2020", "chrome87", "firefox78", "safari14", "edge88"];

const simulators = Object.fromEntries(
  SIMULATORS.filter(({ entry }) => existsSync(entry)).map(({ name, entry }) => [`simulator-${name}`, entry]),
);

/**
 * The server build holds every process of the market as an entry of its own. They share one module graph, so a process
 * that serves routes and imports the context has one connection pool and not two.
 */
const processes = (): Plugin => ({
  name: "processes",
  enforce: "post",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild
      ? {
          build: {
            target: "node20",
            cssTarget: CSS_TARGET,
            rollupOptions: {
              input: {
                server: "server.ts",
                worker: "app/worker.server.ts",
                start: "scripts/start.ts",
                prepare: "scripts/prepare.ts",
                ...simulators,
              },
              output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
            },
          },
        }
      : undefined,
});

export default defineConfig({
  plugins: [remix(remixOptions), tailwindcss(), processes(), fieldWorker()],
  build: { cssTarget: CSS_TARGET, assetsInlineLimit: 0, reportCompressedSize: false },
  optimizeDeps: { entries: ["app/entry.client.tsx", "app/root.tsx", "app/routes/**/*.tsx"] },
  logLevel: "warn",
});
