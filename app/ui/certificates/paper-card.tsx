import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import {
  kindFacts,
  type CertificateKind,
  type CertificateRemark,
} from "#app/domain/certification/certificate-kinds.ts";
import type { CertificateState } from "#app/domain/certification/certificate-states.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { PaperIcon } from "#app/ui/kit/icons.ts";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { CERTIFICATE_TONES } from "#app/ui/sellers/seller-tone.ts";
import { urls } from "#app/urls.ts";

export type PaperFacts = {
  readonly id: string;
  readonly kind: CertificateKind;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: Day;
  readonly validTo: Day | null;
  readonly scopeText: string;
  readonly stars: number | null;
};

export type OwnPaper = PaperFacts & {
  readonly state: CertificateState;
  readonly reason: string | null;
  readonly documentId: string | null;
  readonly scopeNames: readonly string[];
  readonly scopeNamesEn: readonly string[];
  readonly scopeGlns: readonly string[];
  readonly scopeProducts: readonly string[];
  readonly scopeLots: readonly string[];
  readonly suspendedUntil: Day | null;
  readonly isReplaced: boolean;
  readonly remarks: readonly CertificateRemark[];
};

/** What a paper is, who gave it, how long it runs and what for. */
export function PaperTable({ paper, dense = false }: { paper: PaperFacts; dense?: boolean }) {
  const { t, f } = useT();
  const words = t.certificates;
  return (
    <KeyValue
      dense={dense}
      facts={[
        {
          term: words.number,
          value: (
            <span lang="vi" className="tabular-nums">
              {paper.number}
            </span>
          ),
        },
        { term: words.issuer, value: <span lang="vi">{paper.issuer}</span> },
        { term: words.issuedOn, value: f.date(paper.issuedOn) },
        { term: words.validTo, value: paper.validTo === null ? words.noEnd : f.date(paper.validTo) },
        { term: words.scope, value: <span lang="vi">{paper.scopeText}</span> },
      ]}
    />
  );
}

/** The name of a paper's kind, with its stars. */
export function PaperName({ paper }: { paper: PaperFacts }) {
  const words = useT().t.certificates;
  const name = words.kinds[paper.kind].name;
  return <>{paper.stars === null ? name : `${name}, ${words.stars(paper.stars)}`}</>;
}

type PaperCardProps = { paper: OwnPaper; above?: ReactNode; children?: ReactNode };

/** A paper on a desk: its state, its facts, the way to its pages, and what can be done with it. */
export function PaperCard({ paper, above, children }: PaperCardProps) {
  const { t, f } = useT();
  const words = t.certificates;
  return (
    <article className="grid gap-3 rounded-large border border-line bg-surface p-4 sm:p-5">
      {above}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-lg">
          <PaperName paper={paper} />
        </h3>
        <Badge tone={CERTIFICATE_TONES[paper.state]}>{words.states[paper.state]}</Badge>
      </div>
      {paper.state === "suspended" && paper.suspendedUntil !== null && (
        <p>{words.suspendedUntil(f.date(paper.suspendedUntil))}</p>
      )}
      {paper.isReplaced && <p className="text-sm text-ink-soft">{words.replaced}</p>}
      {paper.reason !== null && (
        <p>
          {words.reason}: <span lang="vi">{paper.reason}</span>
        </p>
      )}
      <PaperTable paper={paper} dense />
      <PaperLimits paper={paper} />
      <PaperRemarks paper={paper} />
      {paper.documentId !== null && (
        <p>
          <Link
            to={urls.document(paper.documentId)}
            className="inline-flex min-h-11 items-center gap-2 text-leaf underline underline-offset-4"
          >
            <PaperIcon className="size-5" />
            {words.picture}
          </Link>
        </p>
      )}
      {children}
    </article>
  );
}

/** The goods and places a paper speaks for, where its holder named them (rule LST-04). */
export function PaperLimits({
  paper: { scopeNames, scopeNamesEn, scopeGlns, scopeProducts, scopeLots },
}: {
  paper: OwnPaper;
}) {
  const { t, f, locale } = useT();
  const names = locale === "vi" ? scopeNames : scopeNamesEn;
  const limits = [
    ...names,
    ...scopeProducts,
    ...scopeGlns.map((gln) => `GLN ${gln}`),
    ...scopeLots.map((code) => t.certificates.lot(code)),
  ];
  return (
    <p className="text-sm text-ink-soft">
      {t.certificates.limits}: {limits.length === 0 ? t.certificates.noLimits : f.list(limits)}
    </p>
  );
}

/** What is out of the ordinary: nothing is refused for it. */
export function PaperRemarks({ paper }: { paper: Pick<OwnPaper, "kind" | "remarks" | "state"> }) {
  const words = useT().t.certificates;
  const remarks = paper.state === "pending" ? paper.remarks.map((remark) => words.remarks[remark]) : [];
  const lines = kindFacts(paper.kind).isOwnWord ? [words.ownWord, ...remarks] : remarks;
  if (lines.length === 0) return null;
  return (
    <ul className="grid gap-1 border-l-3 border-turmeric pl-3 text-sm">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
