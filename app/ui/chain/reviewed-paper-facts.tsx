import type { ChainRole } from "#app/domain/organisation/chain-link.ts";
import type { ChainBasis, ChainPaperState } from "#app/domain/organisation/chain-paper.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { PAPER_TONES } from "./chain-tones.ts";

type ReviewedPaper = {
  readonly role: ChainRole;
  readonly partnerName: string;
  readonly partnerTaxCode: string | null;
  readonly partnerPlace: string | null;
  readonly province: string | null;
  readonly sinceOn: string;
  readonly goods: readonly string[];
  readonly basis: ChainBasis;
  readonly number: string;
  readonly issuer: string;
  readonly issuerProvince: string | null;
  readonly issuedOn: string;
  readonly validTo: string | null;
  readonly state: ChainPaperState;
  readonly reason: string | null;
};

/** What the seller declared of its partner and of the paper, for comparing with the pages. */
export function ReviewedPaperFacts({ paper }: { paper: ReviewedPaper }) {
  const { t, f } = useT();
  const words = t.chain.link;
  const where = [paper.partnerPlace, paper.province].filter((part) => part !== null);
  return (
    <div className="grid gap-3">
      <p>
        <Badge tone={PAPER_TONES[paper.state]}>{t.chain.states[paper.state]}</Badge>
      </p>
      {paper.reason !== null && (
        <p>
          {words.reason}: <span lang="vi">{paper.reason}</span>
        </p>
      )}
      <KeyValue
        dense
        facts={[
          { term: t.chain.office.partner, value: <span lang="vi">{paper.partnerName}</span> },
          { term: words.role, value: t.storefront.chain.roles[paper.role] },
          ...(where.length === 0 ? [] : [{ term: words.where, value: <span lang="vi">{where.join(", ")}</span> }]),
          ...(paper.partnerTaxCode === null ? [] : [{ term: words.taxCode, value: paper.partnerTaxCode }]),
          { term: words.since, value: f.date(paper.sinceOn) },
          { term: words.goods, value: paper.goods.length === 0 ? t.chain.allGoods : f.list(paper.goods) },
          { term: words.basis, value: t.chain.bases[paper.basis] },
          { term: words.number, value: <span lang="vi">{paper.number}</span> },
          {
            term: words.issuer,
            value: <span lang="vi">{paper.issuer}</span>,
            note: paper.issuerProvince,
          },
          { term: words.issuedOn, value: f.date(paper.issuedOn) },
          { term: words.validTo, value: paper.validTo === null ? words.noEnd : f.date(paper.validTo) },
        ]}
      />
    </div>
  );
}
