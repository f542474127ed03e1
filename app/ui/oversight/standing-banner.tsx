import type { ShownSanction } from "#app/domain/oversight/shown-sanction.ts";
import { useT } from "#app/i18n/translate.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { urls } from "#app/urls.ts";

/** At the head of every page of the desk while a sanction stands against the stall: what, from when, and where to appeal. */
export function StandingBanner({ standing }: { standing: readonly ShownSanction[] }) {
  const { t, f } = useT();
  const words = t.sanctions;
  const [first, ...others] = standing;
  if (!first) return null;
  const kind = words.kinds[first.kind].name;
  const said =
    first.state === "noticed"
      ? words.seller.banner.noticed(kind, first.effectiveAt ? f.dateTime(first.effectiveAt) : words.notYet)
      : first.state === "stayed"
        ? words.seller.banner.stayed(kind)
        : words.seller.banner.in_force(kind);
  return (
    <div className="mb-5">
      <Notice
        kind={first.state === "in_force" ? "problem" : "attention"}
        action={
          <LinkButton to={urls.seller.sanction(first.id)} variant="secondary" size="small">
            {words.seller.banner.see}
          </LinkButton>
        }
      >
        {said} {first.listingTitle !== null && <span lang="vi">{words.ofListing(first.listingTitle)}. </span>}
        {others.length > 0 && words.seller.banner.more(others.length)}
      </Notice>
    </div>
  );
}
