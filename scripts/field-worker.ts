import { createHash } from "node:crypto";
import { build, type Plugin, type Rollup } from "vite";

/** The modules that the field page cannot open without: what they import, also late, is kept in the browser. */
const ROOTS = ["/app/entry.client.tsx", "/app/root.tsx", "/app/routes/seller/field-diary.tsx"];
/** Large, and not needed by every telephone: fetched when it is, and kept from then on. */
const LATE = /\.wasm$/;
/** Files outside the build that the page names. */
const PUBLIC_FILES = ["/favicon.svg", "/mark.svg", "/icon-192.png", "/icon-512.png", "/nhat-ky.webmanifest"];

/**
 * Builds the field page's service worker with the browser's build: it carries the names of the files to keep, and the name
 * of the build, so that a new build makes a new worker and a new cache.
 */
export const fieldWorker = (): Plugin => {
  let isClientBuild = false;
  return {
    name: "field-worker",
    apply: "build",
    configResolved: (config) => void (isClientBuild = !config.build.ssr),
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        if (!isClientBuild) return;
        const files = [...filesOf(bundle)].filter((name) => !LATE.test(name)).map((name) => `/${name}`);
        const source = await bundled([...files.sort(), ...PUBLIC_FILES]);
        this.emitFile({ type: "asset", fileName: "field-worker.js", source });
      },
    },
  };
};

/** Every file behind the roots: chunks, their styles, and of the styles the letters. */
function filesOf(bundle: Rollup.OutputBundle): Set<string> {
  const chunks = Object.values(bundle).filter((one): one is Rollup.OutputChunk => one.type === "chunk");
  const queue = chunks.filter(({ facadeModuleId }) =>
    ROOTS.some((root) => facadeModuleId?.split("?")[0]?.endsWith(root)),
  );
  const found = new Set<string>();
  const visit = (chunk: Rollup.OutputChunk): void => {
    if (found.has(chunk.fileName)) return;
    found.add(chunk.fileName);
    const { importedCss, importedAssets } = chunk.viteMetadata ?? {};
    for (const name of [...(importedCss ?? []), ...(importedAssets ?? [])]) found.add(name);
    for (const name of [...chunk.imports, ...chunk.dynamicImports]) {
      const next = bundle[name];
      if (next?.type === "chunk") visit(next);
    }
  };
  queue.forEach(visit);
  if (queue.length !== ROOTS.length)
    throw new Error(`the field page's roots are ${ROOTS.join(", ")}: not all were built`);
  return found;
}

async function bundled(files: readonly string[]): Promise<string> {
  const id = process.env["BUILD_ID"] ?? createHash("sha256").update(files.join()).digest("hex").slice(0, 16);
  const built = await build({
    configFile: false,
    logLevel: "warn",
    define: { FIELD_BUILD: JSON.stringify(id), FIELD_FILES: JSON.stringify(files) },
    build: {
      write: false,
      lib: { entry: "app/field/worker.ts", formats: ["iife"], name: "fieldWorker", fileName: () => "field-worker.js" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error("the field page's service worker was not built");
  return chunk.code;
}
