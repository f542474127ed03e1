import { index, layout, route, type RouteConfig } from "@remix-run/route-config";

/** The site map: every address of the market. */
export default [
  index("routes/shop/home.tsx"),
  route("bo-giao-dien", "routes/civic/kit.tsx"),
  layout("routes/seller/layout.tsx", [route("nguoi-ban", "routes/seller/desk.tsx")]),
  layout("routes/office/layout.tsx", [route("quan-ly", "routes/office/desk.tsx")]),
] satisfies RouteConfig;
