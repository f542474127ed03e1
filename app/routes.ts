import { index, route, type RouteConfig } from "@remix-run/route-config";

/** The site map: every address of the market. */
export default [index("routes/shop/home.tsx"), route("bo-giao-dien", "routes/civic/kit.tsx")] satisfies RouteConfig;
