import { Link } from "@remix-run/react";
import { CHAIN_ROLES, type ChainRole } from "#app/domain/organisation/chain-link.ts";
import { isStanding } from "#app/domain/organisation/chain-paper.ts";
import type { PublicChainLink } from "#app/domain/organisation/list-chain-links.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import {
  ArrowRightIcon,
  CheckIcon,
  FactoryIcon,
  FieldIcon,
  InfoIcon,
  LotIcon,
  MarketIcon,
  OfficeIcon,
  TruckIcon,
  type IconType,
} from "#app/ui/kit/icons.ts";
import { urls } from "#app/urls.ts";

const ICONS: Readonly<Record<ChainRole, IconType>> = {
  raw_material: LotIcon,
  grower: FieldIcon,
  processor: FactoryIcon,
  carrier: TruckIcon,
  distributor: OfficeIcon,
  retailer: MarketIcon,
};
/** Those who work before the seller does; the others take the goods on from it. */
const BEFORE: readonly ChainRole[] = ["raw_material", "grower", "processor"];

type Whole = { readonly issuer: string; readonly number: string; readonly validTo: string | null };
type GoodsChainProps = {
  links: readonly PublicChainLink[];
  seller: { readonly slug: string; readonly name: string };
  /** A confirmation of the chain as a whole, in force. */
  whole: Whole | undefined;
};

/** Seen by whoever was named as the one that processes for it, a link shows its other side. */
const partnerOf = (link: PublicChainLink, slug: string) =>
  link.sellerSlug === slug
    ? { role: link.role, name: link.partnerName, slug: link.partnerSlug }
    : { role: "raw_material" as const, name: link.sellerName, slug: link.sellerSlug };

/** The way of these goods from hand to hand, in its order, each hand with whose word stands behind it. */
export function GoodsChain({ links, seller, whole }: GoodsChainProps) {
  const { t, f } = useT();
  const words = t.chain.shop;
  if (links.length === 0 && !whole) return null;
  const steps = CHAIN_ROLES.map((role) => ({
    role,
    links: links.filter((link) => partnerOf(link, seller.slug).role === role),
  })).filter((step) => step.links.length > 0);
  const before = steps.filter(({ role }) => BEFORE.includes(role));
  const after = steps.filter(({ role }) => !BEFORE.includes(role));
  return (
    <section aria-labelledby="chain" className="grid gap-3 lg:col-span-2">
      <h2 id="chain" className="text-xl font-bold tracking-tight">
        {words.title}
      </h2>
      <p className="max-w-prose text-ink-soft">{words.lead}</p>
      {whole && (
        <p className="flex items-start gap-2">
          <CheckIcon className="mt-1 size-4 shrink-0 text-leaf" />
          <span>
            <span lang="vi">{words.whole(whole.issuer, whole.number)}</span>
            {whole.validTo !== null && <>, {words.until(f.date(whole.validTo))}</>}
          </span>
        </p>
      )}
      <ol className="flex flex-col gap-2 md:flex-row md:flex-wrap md:items-stretch">
        {before.map((step, index) => (
          <Step key={step.role} {...step} slug={seller.slug} isFirst={index === 0} />
        ))}
        <li className="flex flex-col items-center gap-2 md:flex-1 md:basis-44 md:flex-row">
          {before.length > 0 && <Arrow />}
          <div className="w-full self-stretch rounded-small bg-leaf px-3 py-3 text-on-leaf">
            <MarketIcon className="mb-1 size-5" />
            <span className="block text-sm">{words.seller}</span>
            <strong lang="vi">{seller.name}</strong>
          </div>
        </li>
        {after.map((step) => (
          <Step key={step.role} {...step} slug={seller.slug} isFirst={false} />
        ))}
      </ol>
    </section>
  );
}

const Arrow = () => <ArrowRightIcon className="size-5 shrink-0 text-leaf max-md:rotate-90" />;

type StepProps = { role: ChainRole; links: readonly PublicChainLink[]; slug: string; isFirst: boolean };

function Step({ role, links, slug, isFirst }: StepProps) {
  const { t } = useT();
  const Icon = ICONS[role];
  const doesStand = links.every(({ standing }) => isStanding(standing));
  return (
    <li className="flex flex-col items-center gap-2 md:flex-1 md:basis-44 md:flex-row">
      {!isFirst && <Arrow />}
      <div
        className={cx(
          "w-full self-stretch rounded-small border bg-surface px-3 py-3",
          doesStand ? "border-leaf" : "border-dashed border-line-strong",
        )}
      >
        <Icon className="mb-1 size-5 text-leaf" />
        <span className="block text-sm text-ink-soft">{t.storefront.chain.roles[role]}</span>
        <ul className="grid gap-3">
          {links.map((link) => (
            <Partner key={link.id} link={link} slug={slug} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function Partner({ link, slug }: { link: PublicChainLink; slug: string }) {
  const { t, f, locale } = useT();
  const words = t.chain.shop;
  const partner = partnerOf(link, slug);
  const isNamer = link.sellerSlug === slug;
  const province = locale === "en" ? link.provinceNameEn : link.provinceName;
  const where = isNamer ? [link.partnerPlace, province].filter((part) => part !== null).join(", ") : "";
  return (
    <li className="grid gap-0.5">
      <strong lang="vi">
        {partner.slug === null ? (
          partner.name
        ) : (
          <Link to={urls.producer(partner.slug)} className="underline underline-offset-4">
            {partner.name}
          </Link>
        )}
      </strong>
      <span className="text-sm text-ink-soft">
        {where !== "" && <span lang="vi">{where}, </span>}
        {words.since(f.date(link.sinceOn))}
      </span>
      <Word link={link} />
    </li>
  );
}

/** Whose word it is: a paper by name and dates, both sides, or the seller alone. */
function Word({ link: { standing, paper } }: { link: PublicChainLink }) {
  const { t, f } = useT();
  const words = t.chain.shop;
  const doesStand = isStanding(standing);
  const Icon = doesStand ? CheckIcon : InfoIcon;
  const text = paper
    ? paper.basis === "authority"
      ? words.by(paper.issuer)
      : words.paper(paper.issuer)
    : standing === "papered"
      ? t.chain.standings.papered
      : words[standing];
  return (
    <span className="flex items-start gap-1.5 text-sm">
      <Icon className={cx("mt-0.5 size-4 shrink-0", doesStand ? "text-leaf" : "text-ink-soft")} />
      <span>
        {text}
        {paper && (
          <span className="block text-ink-soft">
            {words.number(paper.number)}
            {paper.validTo !== null && <>, {words.until(f.date(paper.validTo))}</>}
          </span>
        )}
      </span>
    </span>
  );
}
