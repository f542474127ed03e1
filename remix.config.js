/**
 * The options of the Remix plugin. `vite.config.ts` hands this object to `remix()`; Remix does not read the file by itself
 * when it runs on Vite. v3_singleFetch and v3_lazyRouteDiscovery stay off: both have published advisories in Remix 2
 * (docs/decisions).
 *
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: process.env.BUILD_DIR ?? "build/current",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
};
