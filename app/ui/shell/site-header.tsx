import { Link, NavLink, useLocation } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { buttonClass } from "#app/ui/kit/button-class.ts";
import { cx } from "#app/ui/kit/class-names.ts";
import { AccountIcon, BasketIcon, ChevronDownIcon, MenuIcon, ScanIcon } from "#app/ui/kit/icons.ts";
import { Menu } from "#app/ui/kit/menu.tsx";
import { SearchBox } from "#app/ui/kit/search-box.tsx";
import { urls } from "#app/urls.ts";
import { AccountLinks } from "./account-links.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import type { MarketIdentity, Visitor } from "./market-identity.ts";
import { MenuLink } from "./menu-link.tsx";
import { Wordmark } from "./wordmark.tsx";

type SiteHeaderProps = { market: MarketIdentity; visitor?: Visitor; cartCount?: number };

/** The stall's front: the mark, what are you looking for, scan, basket. The rest folds into one menu on a phone. */
export function SiteHeader({ market, visitor, cartCount = 0 }: SiteHeaderProps) {
  const { t } = useT();
  const { search } = useLocation();
  const words = t.kit.shell;
  return (
    <header className="site no-print border-b border-line bg-paper">
      <div aria-hidden className="awning" />
      <div className="mx-auto grid max-w-page grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 px-4 pt-1 pb-3 lg:grid-cols-[auto_minmax(0,1fr)_auto] lg:gap-x-8 lg:pt-3 lg:pb-1">
        <Wordmark name={market.name} />
        <div className="flex items-center gap-1 lg:order-3">
          <LanguageSwitch className="mr-1 max-lg:hidden" />
          <CartLink count={cartCount} />
          <DesktopAccount visitor={visitor} />
          <PhoneMenu visitor={visitor} />
        </div>
        <div className="flex gap-2 max-lg:col-span-2 lg:order-2">
          <SearchBox
            action={urls.market}
            label={words.searchLabel}
            placeholder={words.searchPlaceholder}
            defaultValue={new URLSearchParams(search).get("q") ?? undefined}
            className="lg:max-w-form"
          />
          <Link
            to={urls.scan}
            className={cx(buttonClass({ variant: "secondary" }), "flex-none px-3 whitespace-nowrap max-sm:text-sm")}
          >
            <ScanIcon className="size-5" />
            {words.scan}
          </Link>
        </div>
      </div>
      <nav aria-label={words.menu} className="mx-auto hidden max-w-page px-4 lg:block">
        <ul className="-mx-3 flex">
          {useMarketLinks().map(({ to, label }) => (
            <li key={to}>
              <NavLink
                to={to}
                className={({ isActive }) =>
                  cx(
                    "inline-flex min-h-11 items-center border-b-2 px-3 no-underline transition-colors hover:border-rice",
                    isActive ? "border-leaf font-semibold" : "border-transparent text-ink-soft hover:text-ink",
                  )
                }
              >
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function useMarketLinks() {
  const { market, producers, promotions, recalls } = useT().t.kit.shell;
  return [
    { to: urls.market, label: market },
    { to: urls.producers, label: producers },
    { to: urls.promotions, label: promotions },
    { to: urls.recalls, label: recalls },
  ];
}

function CartLink({ count }: { count: number }) {
  const { t } = useT();
  const label = t.kit.shell.cartCount(count);
  return (
    <Link
      to={urls.cart}
      aria-label={label}
      title={label}
      className="relative grid size-11 place-content-center rounded-small transition-colors hover:bg-leaf-wash"
    >
      <BasketIcon className="size-6" />
      {count > 0 && (
        <span className="absolute top-0.5 right-0 grid h-5 min-w-5 place-content-center rounded-full bg-turmeric px-1 text-xs font-bold text-[#1e2a22] tabular-nums">
          {count > 99 ? "99+" : count}
        </span>
      )}
    </Link>
  );
}

function DesktopAccount({ visitor }: { visitor?: Visitor }) {
  const { t } = useT();
  if (!visitor) {
    return (
      <Link to={urls.signIn} className={cx(buttonClass({ variant: "quiet" }), "max-lg:hidden")}>
        {t.kit.shell.signIn}
      </Link>
    );
  }
  return (
    <div className="max-lg:hidden">
      <Menu
        label={t.kit.shell.account}
        buttonClassName="flex min-h-11 max-w-48 items-center gap-2 rounded-small px-2 transition-colors hover:bg-leaf-wash"
        button={
          <>
            <AccountIcon className="size-5" />
            <span className="truncate" lang="vi">
              {visitor.name}
            </span>
            <ChevronDownIcon className="size-4 text-ink-soft" />
          </>
        }
      >
        <AccountLinks visitor={visitor} />
      </Menu>
    </div>
  );
}

function PhoneMenu({ visitor }: { visitor?: Visitor }) {
  const { t } = useT();
  const links = useMarketLinks();
  return (
    <div className="lg:hidden">
      <Menu
        label={t.kit.shell.menu}
        buttonClassName="grid size-11 place-content-center rounded-small transition-colors hover:bg-leaf-wash"
        button={<MenuIcon className="size-6" />}
      >
        <nav aria-label={t.kit.shell.menu}>
          {links.map(({ to, label }) => (
            <MenuLink key={to} to={to}>
              {label}
            </MenuLink>
          ))}
        </nav>
        <div className="mt-2 border-t border-line pt-2">
          <AccountLinks visitor={visitor} />
        </div>
        <div className="mt-2 border-t border-line px-1 pt-1">
          <LanguageSwitch />
        </div>
      </Menu>
    </div>
  );
}
