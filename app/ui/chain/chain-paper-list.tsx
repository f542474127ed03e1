import type { ChainBasis, ChainPaperState } from "#app/domain/organisation/chain-paper.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { PAPER_TONES } from "./chain-tones.ts";

export type ListedChainPaper = {
  readonly id: string;
  readonly basis: ChainBasis;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly validTo: string | null;
  readonly state: ChainPaperState;
  readonly reason: string | null;
  readonly documentId: string | null;
};

/** Papers of one link, the newest first, with what became of each. */
export function ChainPaperList({ papers }: { papers: readonly ListedChainPaper[] }) {
  const { t, f } = useT();
  const words = t.chain.link;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {papers.map((paper) => (
        <li key={paper.id} className="grid gap-1 py-3">
          <span className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <strong lang="vi">{paper.issuer}</strong>
            <Badge tone={PAPER_TONES[paper.state]}>{t.chain.states[paper.state]}</Badge>
          </span>
          <span className="text-sm text-ink-soft">
            {t.chain.shop.number(paper.number)}, {words.issued(f.date(paper.issuedOn))},{" "}
            {paper.validTo === null ? words.noEnd : words.until(f.date(paper.validTo))}
          </span>
          <span className="text-sm text-ink-soft">{t.chain.bases[paper.basis]}</span>
          {paper.reason !== null && (
            <span className="border-l-3 border-plum pl-3 text-sm">
              {words.reason}: <span lang="vi">{paper.reason}</span>
            </span>
          )}
          {paper.documentId !== null && (
            <TextLink to={urls.document(paper.documentId)} aria-label={`${words.seePages}: ${paper.number}`}>
              {words.seePages}
            </TextLink>
          )}
        </li>
      ))}
    </ul>
  );
}
