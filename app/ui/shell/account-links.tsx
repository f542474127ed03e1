import { useT } from "#app/i18n/translate.tsx";
import { AccountIcon, MarketIcon, OfficeIcon, OrderIcon, SignOutIcon } from "#app/ui/kit/icons.ts";
import { urls } from "#app/urls.ts";
import type { Visitor } from "./market-identity.ts";
import { MenuLink } from "./menu-link.tsx";

/** Where this person can go, or the two ways in. Signing out changes something, so it is a form and not a link. */
export function AccountLinks({ visitor }: { visitor?: Visitor }) {
  const { t } = useT();
  const words = t.kit.shell;
  if (!visitor) {
    return (
      <>
        <MenuLink to={urls.signIn} icon={AccountIcon}>
          {words.signIn}
        </MenuLink>
        <MenuLink to={urls.register}>
          <span className="pl-8">{words.register}</span>
        </MenuLink>
      </>
    );
  }
  return (
    <>
      <p className="truncate px-3 pt-1 pb-2 text-sm text-ink-soft" lang="vi">
        {visitor.name}
      </p>
      <MenuLink to={urls.orders} icon={OrderIcon}>
        {words.orders}
      </MenuLink>
      {visitor.hasSellerDesk && (
        <MenuLink to={urls.seller.desk} icon={MarketIcon}>
          {words.sellerDesk}
        </MenuLink>
      )}
      {visitor.hasOfficeDesk && (
        <MenuLink to={urls.office.desk} icon={OfficeIcon}>
          {words.officeDesk}
        </MenuLink>
      )}
      <MenuLink to={urls.account} icon={AccountIcon}>
        {words.profile}
      </MenuLink>
      <form method="post" action={urls.signOut}>
        <button
          type="submit"
          className="flex min-h-11 w-full items-center gap-3 rounded-small px-3 text-left transition-colors hover:bg-leaf-wash"
        >
          <SignOutIcon className="size-5 text-ink-soft" />
          {words.signOut}
        </button>
      </form>
    </>
  );
}
