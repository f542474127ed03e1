import { Form } from "@remix-run/react";
import { needsSecondFactor, type Role } from "#app/domain/shared/actor.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { MarketIcon, OfficeIcon, OrderIcon, SignOutIcon, type IconType } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

/** Where a person goes from their own page, by what they are at the market. */
export function WaysOn({ roles }: { roles: readonly Role[] }) {
  const { account, kit } = useT().t;
  const words = account.profile;
  const isSeller = roles.includes("seller");
  const isOfficial = roles.some(needsSecondFactor);
  return (
    <section aria-label={words.whereTo} className="grid gap-5">
      {roles.length > 0 && (
        <div className="grid gap-2">
          <h2 className="text-lg">{words.roles}</h2>
          <ul className="flex flex-wrap gap-2">
            {roles.map((role) => (
              <li key={role}>
                <Badge tone="leaf">{account.roleNames[role]}</Badge>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="grid gap-2">
        <Way to={urls.orders} icon={OrderIcon} label={kit.shell.orders} />
        {isSeller && <Way to={urls.seller.desk} icon={MarketIcon} label={kit.shell.sellerDesk} />}
        {isOfficial && <Way to={urls.office.desk} icon={OfficeIcon} label={kit.shell.officeDesk} />}
      </div>
      {!isSeller && !isOfficial && (
        <p className="text-ink-soft">
          <TextLink to={urls.seller.profile}>{words.openShop}</TextLink>
          <span className="block text-sm">{words.openShopText}</span>
        </p>
      )}
      <p className="text-ink-soft">
        <TextLink to={urls.forgotPassword}>{words.changePassword}</TextLink>
        <span className="block text-sm">{words.changePasswordText}</span>
      </p>
      <p className="text-ink-soft">
        <TextLink to={urls.eraseAccount}>{account.erase.title}</TextLink>
      </p>
      <Form method="post" action={urls.signOut}>
        <Button variant="quiet" icon={SignOutIcon}>
          {account.signOut.submit}
        </Button>
      </Form>
    </section>
  );
}

const Way = ({ to, icon, label }: { to: string; icon: IconType; label: string }) => (
  <LinkButton to={to} icon={icon} variant="secondary" wide>
    {label}
  </LinkButton>
);
