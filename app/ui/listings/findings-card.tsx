import type { ShownFinding } from "#app/domain/listings/shown-finding.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { FindingList } from "./finding-list.tsx";

type FindingsCardProps = {
  findings: { readonly seller: readonly ShownFinding[]; readonly listing: readonly ShownFinding[] };
};

/** What the rules say about a listing today, and apart from it what they say about its seller. */
export function FindingsCard({ findings: { seller, listing } }: FindingsCardProps) {
  const words = useT().t.listings.findings;
  const all = [...seller, ...listing];
  const count = (severity: "block" | "warn"): number => all.filter((finding) => finding.severity === severity).length;
  const [blocks, warns] = [count("block"), count("warn")];
  return (
    <Card as="section" title={words.heading}>
      <div className="grid gap-4">
        {all.length === 0 && <Notice kind="done">{words.clean}</Notice>}
        {blocks > 0 && <Notice kind="problem">{words.blocks(blocks)}</Notice>}
        {blocks === 0 && warns > 0 && <Notice kind="attention">{words.warns(warns)}</Notice>}
        {listing.length > 0 && <FindingList findings={listing} />}
        {seller.length > 0 && (
          <div>
            <h3 className="mb-2 font-semibold">{words.ofSeller}</h3>
            <FindingList findings={seller} />
          </div>
        )}
      </div>
    </Card>
  );
}
