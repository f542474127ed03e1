import type { LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { marketIdentity } from "./context.server.ts";
import { useT } from "./i18n/translate.tsx";
import { SiteFrame } from "./ui/shell/site-frame.tsx";
import "./styles/app.css";
import { cartCountOf } from "./web/buyer-cookies.server.ts";
import { contextFor } from "./web/context-for.server.ts";
import { ErrorPage } from "./ui/shell/error-page.tsx";
import { useNonce } from "./web/nonce.ts";
import { pageMeta } from "./web/page-meta.ts";
import { visitorOf } from "./web/visitor.ts";

/** What a route says about how its page is shown. */
export type PageHandle = {
  /** False: the page is complete without a script, so none is sent. */
  readonly hydrate?: boolean;
  /** `own`: the route draws its frame itself, as desks and full-screen pages do. */
  readonly frame?: "site" | "own";
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await contextFor(args);
  return { market: marketIdentity, visitor: visitorOf(actor), cartCount: cartCountOf(args.request) };
}

export const meta = pageMeta;

const useHandles = (): PageHandle[] => useMatches().map(({ handle }) => (handle ?? {}) as PageHandle);

export function Layout({ children }: { children: ReactNode }) {
  const { locale } = useT();
  const nonce = useNonce();
  const isHydrated = useHandles().every(({ hydrate }) => hydrate !== false);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icon-192.png" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {isHydrated && <ScrollRestoration nonce={nonce} />}
        {isHydrated && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  const { market, visitor, cartCount } = useRouteLoaderData<typeof loader>("root") ?? {};
  if (useHandles().some(({ frame }) => frame === "own")) return <Outlet />;
  return (
    <SiteFrame market={market ?? FALLBACK_MARKET} visitor={visitor} cartCount={cartCount}>
      <Outlet />
    </SiteFrame>
  );
}

/** When the root's own loader failed, its facts are not there; the frame still stands. */
const FALLBACK_MARKET = { name: "Chợ Lành" };

export function ErrorBoundary() {
  const { market, visitor, cartCount } = useRouteLoaderData<typeof loader>("root") ?? {};
  return (
    <SiteFrame market={market ?? FALLBACK_MARKET} visitor={visitor} cartCount={cartCount}>
      <ErrorPage />
    </SiteFrame>
  );
}
