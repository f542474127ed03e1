import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { AccountIcon, ArrowLeftIcon, type IconType, MenuIcon } from "#app/ui/kit/icons.ts";
import { Menu } from "#app/ui/kit/menu.tsx";
import { urls } from "#app/urls.ts";
import { AccountLinks } from "./account-links.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import type { MarketIdentity, Visitor } from "./market-identity.ts";
import { MenuLink } from "./menu-link.tsx";
import { MAIN_ID, SkipLink } from "./skip-link.tsx";
import { Wordmark } from "./wordmark.tsx";

export type DeskLink = {
  readonly to: string;
  readonly label: string;
  readonly icon: IconType;
  /** How many things wait there. */
  readonly waiting?: number;
  /** The desk's own first page, which every other address begins with. */
  readonly end?: boolean;
  /** A page with a frame and a worker of its own: it is loaded whole. */
  readonly isApart?: boolean;
};

type DeskFrameProps = {
  market: MarketIdentity;
  visitor: Visitor;
  /** Whose desk: the stall, the office. */
  title: ReactNode;
  links: readonly DeskLink[];
  children: ReactNode;
};

/** The frame of the desks: a rail on the left, 14 px, everything in its place. On a phone the rail is a row one swipes. */
export function DeskFrame({ market, visitor, title, links, children }: DeskFrameProps) {
  const { t } = useT();
  return (
    <div className="dense grid min-h-dvh grid-rows-[auto_auto_1fr] bg-paper text-sm lg:grid-cols-[15rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
      <SkipLink />
      <header className="no-print flex items-center justify-between gap-3 border-b border-line px-4 py-1 lg:col-span-2">
        <div className="flex min-w-0 items-center gap-4">
          <Wordmark name={market.name} />
          <span className="truncate text-ink-soft max-sm:hidden">{title}</span>
        </div>
        <div className="flex items-center gap-2">
          <LanguageSwitch className="max-sm:hidden" />
          <Menu
            label={t.kit.shell.account}
            buttonClassName="flex min-h-11 max-w-56 items-center gap-2 rounded-small px-2 transition-colors hover:bg-leaf-wash"
            button={
              <>
                <MenuIcon className="size-5 sm:hidden" />
                <AccountIcon className="size-5 max-sm:hidden" />
                <span className="truncate max-sm:sr-only" lang="vi">
                  {visitor.name}
                </span>
              </>
            }
          >
            <AccountLinks visitor={visitor} />
            <MenuLink to={urls.home} icon={ArrowLeftIcon}>
              {t.kit.shell.backToMarket}
            </MenuLink>
            <LanguageSwitch className="sm:hidden" />
          </Menu>
        </div>
      </header>
      <nav
        aria-label={t.kit.shell.menu}
        className="no-print overflow-x-auto border-b border-line bg-sunk lg:sticky lg:top-0 lg:h-dvh lg:border-r lg:border-b-0 lg:py-3"
      >
        <ul className="flex min-w-max gap-1 px-2 py-1 lg:min-w-0 lg:flex-col">
          {links.map((link) => (
            <li key={link.to}>
              <RailLink {...link} />
            </li>
          ))}
        </ul>
      </nav>
      <main id={MAIN_ID} tabIndex={-1} className="min-w-0 px-4 py-5 outline-none lg:px-8">
        {children}
      </main>
    </div>
  );
}

function RailLink({ to, label, icon: Icon, waiting, end, isApart = false }: DeskLink) {
  return (
    <NavLink
      to={to}
      end={end}
      reloadDocument={isApart}
      className={({ isActive }) =>
        cx(
          "flex min-h-11 items-center gap-2.5 rounded-small px-3 whitespace-nowrap no-underline transition-colors",
          isActive ? "bg-surface font-semibold text-leaf shadow-[inset_3px_0_0_var(--color-leaf)]" : "hover:bg-paper",
        )
      }
    >
      <Icon className="size-5" />
      <span className="flex-1">{label}</span>
      {waiting !== undefined && waiting > 0 && (
        <span className="min-w-6 rounded-[4px] bg-turmeric px-1.5 text-center text-xs font-bold text-[#1e2a22] tabular-nums">
          {waiting}
        </span>
      )}
    </NavLink>
  );
}
