import { createServer as createHttpServer } from "node:http";
import { createServer as createViteServer } from "vite";

/** The web process of `npm run dev`: the same Express as in production, with Vite for assets and for loading sources. */
const server = createHttpServer();
const vite = await createViteServer({ server: { middlewareMode: true, hmr: { server } }, appType: "custom" });

/** @type {{ build: unknown, app: import("express").Express } | undefined} */
let current;

/** The app over the newest build of the routes; made again when a source changed. */
async function currentApp() {
  const build = await vite.ssrLoadModule("virtual:remix/server-build");
  if (current?.build !== build) {
    const { createApp } = await vite.ssrLoadModule("/server.ts");
    current = { build, app: createApp(build, vite.middlewares) };
  }
  return current.app;
}

server.on("request", (req, res) => {
  currentApp().then(
    (app) => app(req, res),
    (error) => {
      vite.ssrFixStacktrace(error);
      console.error(error);
      res.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" }).end(String(error.stack));
    },
  );
});
await currentApp();
server.listen(Number(process.env["PORT"]), () => process.send?.({ type: "ready" }));

for (const name of ["SIGTERM", "SIGINT", "disconnect"]) process.on(name, () => process.exit(0));
