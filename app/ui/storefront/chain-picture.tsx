import { Link } from "@remix-run/react";
import type { ChainLinkState, ChainRole } from "#app/domain/organisation/chain-link.ts";
import { useT } from "#app/i18n/translate.tsx";
import { CheckIcon } from "#app/ui/kit/icons.ts";
import { urls } from "#app/urls.ts";

export type ShownLink = {
  readonly id: string;
  readonly role: ChainRole;
  readonly state: ChainLinkState;
  readonly sellerName: string;
  readonly sellerSlug: string;
  readonly partnerName: string;
  readonly partnerSlug: string | null;
  readonly partnerPlace: string | null;
};

/** Those who bring goods to a seller; the rest take them from it. */
const UPSTREAM: readonly ChainRole[] = ["raw_material", "grower", "processor"];

type Node = {
  readonly id: string;
  readonly name: string;
  readonly slug: string | null;
  readonly role: ChainRole;
  readonly place: string | null;
  readonly isConfirmed: boolean;
};

const nodeOf = (link: ShownLink, slug: string): Node & { readonly isUpstream: boolean } => {
  const isNamed = link.sellerSlug !== slug;
  const isUpstreamRole = UPSTREAM.includes(link.role);
  return {
    id: link.id,
    name: isNamed ? link.sellerName : link.partnerName,
    slug: isNamed ? link.sellerSlug : link.partnerSlug,
    role: link.role,
    place: isNamed ? null : link.partnerPlace,
    isConfirmed: link.state === "confirmed",
    // Seen from the partner's page the one that named it stands on the other side.
    isUpstream: isNamed ? !isUpstreamRole : isUpstreamRole,
  };
};

/** The chain drawn: who brings goods, the seller in the middle, who takes them on. On a phone from top to bottom. */
export function ChainPicture({ links, slug, name }: { links: readonly ShownLink[]; slug: string; name: string }) {
  const words = useT().t.storefront.chain;
  if (links.length === 0) return null;
  const nodes = links.map((link) => nodeOf(link, slug));
  const before = nodes.filter(({ isUpstream }) => isUpstream);
  const after = nodes.filter(({ isUpstream }) => !isUpstream);
  return (
    <section aria-labelledby="chain" className="grid gap-4">
      <h2 id="chain" className="text-2xl">
        {words.title}
      </h2>
      <div className="grid items-center gap-3 md:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)_auto_minmax(0,1fr)]">
        <Side title={words.upstream} nodes={before} />
        <Arrow isShown={before.length > 0} />
        <p lang="vi" className="rounded-large bg-leaf px-4 py-5 text-center font-semibold text-on-leaf">
          {name}
        </p>
        <Arrow isShown={after.length > 0} />
        <Side title={words.downstream} nodes={after} />
      </div>
    </section>
  );
}

const Arrow = ({ isShown }: { isShown: boolean }) => (
  <span aria-hidden className="justify-self-center text-2xl text-leaf max-md:rotate-90">
    {isShown ? "→" : ""}
  </span>
);

function Side({ title, nodes }: { title: string; nodes: readonly Node[] }) {
  const words = useT().t.storefront.chain;
  if (nodes.length === 0) return <span />;
  return (
    <div className="grid gap-2">
      <h3 className="text-sm text-ink-soft">{title}</h3>
      <ul className="grid gap-2">
        {nodes.map(({ id, name, slug, role, place, isConfirmed }) => (
          <li
            key={id}
            className={`grid gap-0.5 rounded-small border px-3 py-2 ${isConfirmed ? "border-leaf" : "border-dashed border-line-strong"}`}
          >
            <span lang="vi" className="font-semibold">
              {slug === null ? (
                name
              ) : (
                <Link to={urls.producer(slug)} className="underline underline-offset-4">
                  {name}
                </Link>
              )}
            </span>
            <span className="text-sm text-ink-soft">
              {words.roles[role]}
              {place !== null && <span lang="vi">, {place}</span>}
            </span>
            <span className="flex gap-1 text-sm">
              {isConfirmed && <CheckIcon className="mt-0.5 size-4 text-leaf" />}
              {isConfirmed ? words.states.confirmed : words.outside}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
