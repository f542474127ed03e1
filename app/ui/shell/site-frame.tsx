import type { ReactNode } from "react";
import type { MarketIdentity, Visitor } from "./market-identity.ts";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import { MAIN_ID, SkipLink } from "./skip-link.tsx";

type SiteFrameProps = { market: MarketIdentity; visitor?: Visitor; cartCount?: number; children: ReactNode };

/** The frame of every public page: header, one main, footer. Each page brings its own h1. */
export function SiteFrame({ market, visitor, cartCount, children }: SiteFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <SiteHeader market={market} visitor={visitor} cartCount={cartCount} />
      <main id={MAIN_ID} tabIndex={-1} className="mx-auto w-full max-w-page flex-1 px-4 pt-5 outline-none sm:pt-8">
        {children}
      </main>
      <SiteFooter market={market} />
    </div>
  );
}
