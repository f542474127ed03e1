import { isCertificateKind } from "#app/domain/certification/certificate-kinds.ts";
import type { CertificateStanding, OriginCertificate } from "#app/domain/traceability/lot-origin.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import type { Tone } from "#app/ui/kit/tone.ts";

const TONES: Record<CertificateStanding, Tone> = {
  valid: "leaf",
  expired: "turmeric",
  suspended: "turmeric",
  withdrawn: "plum",
};

type CertificateListProps = { certificates: readonly OriginCertificate[]; checkedOn: Day };

/** The papers of a lot as they stand today: kind, number, issuer, days. */
export function CertificateList({ certificates, checkedOn }: CertificateListProps) {
  const { t, f } = useT();
  if (certificates.length === 0) return <p className="text-ink-soft">{t.origin.noPapers}</p>;
  return (
    <>
      <p className="mb-2 text-sm text-ink-soft">{t.origin.checkedToday(f.date(checkedOn))}</p>
      <ul className="divide-y divide-line">
        {certificates.map((paper) => (
          <li
            key={`${paper.kind} ${paper.number}`}
            className="grid break-inside-avoid gap-0.5 py-2.5 first:pt-0 print:py-1"
          >
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <strong>
                <CertificateName kind={paper.kind} stars={paper.stars} />
              </strong>
              <Badge tone={TONES[paper.standing]}>{t.origin.standings[paper.standing]}</Badge>
            </p>
            <p className="text-sm">
              {t.origin.paperNumber(paper.number)}. {t.origin.issuedBy}: <span lang="vi">{paper.issuer}</span>
            </p>
            <p className="text-sm text-ink-soft tabular-nums">
              {paper.validTo === null
                ? t.origin.validFrom(f.date(paper.issuedOn))
                : t.origin.validUntil(f.date(paper.issuedOn), f.date(paper.validTo))}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The name of a kind of paper, with the stars of an OCOP decision. */
export function CertificateName({ kind, stars }: { kind: string; stars: number | null }) {
  const { t } = useT();
  const name = isCertificateKind(kind) ? t.certificates.kinds[kind].name : kind;
  return <>{stars === null ? name : `${name}, ${t.origin.stars(stars)}`}</>;
}
