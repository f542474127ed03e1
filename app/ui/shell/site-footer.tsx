import { Link } from "@remix-run/react";
import { DISCLOSURE_GROUPS } from "#app/domain/regulation/disclosures.ts";
import { useT } from "#app/i18n/translate.tsx";
import { urls } from "#app/urls.ts";
import type { MarketIdentity } from "./market-identity.ts";

/** Who answers for this market, and the papers it works by. */
export function SiteFooter({ market }: { market: MarketIdentity }) {
  const words = useT().t.kit.shell;
  const columns = [
    {
      title: words.forBuyers,
      links: [
        { to: urls.market, label: words.market },
        { to: urls.producers, label: words.producers },
        { to: urls.promotions, label: words.promotions },
        { to: urls.scan, label: words.scan },
      ],
    },
    {
      title: words.forSellers,
      links: [
        { to: urls.register, label: words.sell },
        { to: urls.seller.desk, label: words.sellerDesk },
      ],
    },
    {
      title: words.forEveryone,
      links: [
        { to: urls.regulation, label: words.regulation },
        { to: urls.recalls, label: words.recalls },
        { to: urls.criteria, label: words.criteria },
      ],
    },
  ];
  return (
    <footer className="site on-grove no-print mt-16 bg-grove text-on-grove">
      <div className="mx-auto grid max-w-page grid-cols-2 gap-x-6 gap-y-10 px-4 py-12 lg:grid-cols-[1.6fr_1fr_1fr_1fr] lg:gap-x-8">
        <div className="grid content-start gap-4 max-lg:col-span-2">
          <p className="flex items-center gap-3">
            <span aria-hidden className="mark size-10 text-rice" />
            <span lang="vi" className="text-xl font-bold tracking-tight">
              {market.name}
            </span>
          </p>
          <p className="max-w-80 text-on-grove-soft">{words.promise}</p>
          <Operator market={market} />
        </div>
        {columns.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <h2 className="mb-1 text-sm text-on-grove-soft">{title}</h2>
            <ul>
              {links.map(({ to, label }) => (
                <li key={label}>
                  <Link
                    to={to}
                    className="inline-flex min-h-11 items-center underline-offset-4 hover:underline sm:min-h-9"
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <Disclosures />
      {market.isDemo && (
        <p className="border-t border-white/15 px-4 py-4 text-center text-sm text-on-grove-soft">{words.demo}</p>
      )}
    </footer>
  );
}

/** The groups of information of Decree 248/2026, art. 4 to 16, on every page and apart from everything else (art. 17.1.a). */
function Disclosures() {
  const { t } = useT();
  const words = t.civic.regulation;
  return (
    <nav aria-label={words.groupsTitle} className="border-t border-white/15 py-6">
      <div className="mx-auto max-w-page px-4">
        <h2 className="mb-2 text-sm font-semibold">{words.groupsTitle}</h2>
        <ul className="grid grid-cols-2 gap-x-6 text-sm sm:grid-cols-3 lg:grid-cols-5">
          {DISCLOSURE_GROUPS.map((group) => (
            <li key={group}>
              <Link
                to={urls.regulationGroup(group)}
                className="inline-flex min-h-11 items-center text-on-grove-soft underline-offset-4 hover:text-on-grove hover:underline sm:min-h-9"
              >
                {words.groups[group]}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function Operator({ market: { operator } }: { market: MarketIdentity }) {
  const words = useT().t.kit.shell;
  if (!operator) return null;
  return (
    <address className="grid gap-1 text-sm text-on-grove-soft not-italic">
      <span>{words.operator}</span>
      <span lang="vi" className="font-semibold text-on-grove">
        {operator.name}
      </span>
      <span lang="vi">{operator.address}</span>
      <span>
        {words.phone}:{" "}
        <a
          href={`tel:${operator.phone.replace(/\s/g, "")}`}
          className="text-on-grove underline underline-offset-4 tabular-nums"
        >
          {operator.phone}
        </a>
      </span>
      <span>
        {words.email}:{" "}
        <a href={`mailto:${operator.email}`} className="text-on-grove underline underline-offset-4">
          {operator.email}
        </a>
      </span>
    </address>
  );
}
