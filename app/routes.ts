import { index, layout, route, type RouteConfig } from "@remix-run/route-config";

/** The site map: every address of the market. */
export default [
  index("routes/shop/home.tsx"),
  route("bo-giao-dien", "routes/civic/kit.tsx"),
  route("gio-hang", "routes/shop/cart.tsx"),
  route("thanh-toan", "routes/shop/checkout.tsx"),
  route("thanh-toan/:checkout", "routes/shop/payment.tsx"),
  route("don-hang", "routes/shop/orders.tsx"),
  route("don-hang/:code", "routes/shop/order.tsx"),
  route("v/:code", "routes/shop/voucher.tsx"),
  route("khuyen-mai", "routes/shop/promotions.tsx"),
  route("qr/thanh-toan/:file", "routes/api/payment-qr.ts"),
  route("qr/phieu/:file", "routes/api/voucher-qr.ts"),
  route("api/checkouts/:code", "routes/api/checkout.ts"),
  route("api/checkouts/:code/events", "routes/api/checkout-events.ts"),
  route("api/payments/bank/credits", "routes/api/bank-credits.ts"),
  route("quy-che", "routes/civic/regulation.tsx"),
  route("quy-che/:version", "routes/civic/regulation.tsx", { id: "civic/regulation-version" }),
  layout("routes/seller/layout.tsx", [
    route("nguoi-ban/don", "routes/seller/orders.tsx"),
    route("nguoi-ban/don/:code", "routes/seller/order.tsx"),
    route("nguoi-ban/thanh-toan", "routes/seller/payments.tsx"),
    route("nguoi-ban/khuyen-mai", "routes/seller/promotions.tsx"),
    route("nguoi-ban", "routes/seller/desk.tsx"),
    route("nguoi-ban/quy-che", "routes/seller/regulation.tsx"),
  ]),
  layout("routes/office/layout.tsx", [
    route("quan-ly/khuyen-mai", "routes/office/promotions.tsx"),
    route("quan-ly/thanh-toan", "routes/office/payments.tsx"),
    route("quan-ly", "routes/office/desk.tsx"),
    route("quan-ly/quy-che", "routes/office/regulation.tsx"),
    route("quan-ly/quy-che/moi", "routes/office/regulation-article.tsx", { id: "office/regulation-article-new" }),
    route("quan-ly/quy-che/:number", "routes/office/regulation-article.tsx"),
  ]),
] satisfies RouteConfig;
