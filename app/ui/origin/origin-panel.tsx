import type { LotOrigin } from "#app/domain/traceability/lot-origin.ts";
import { useT } from "#app/i18n/translate.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { urls } from "#app/urls.ts";
import { CertificateList } from "./certificate-list.tsx";
import { HoldAdvice } from "./hold-advice.tsx";
import { LotTimeline } from "./lot-timeline.tsx";
import { OriginBand } from "./origin-band.tsx";

type OriginPanelProps = {
  origin: LotOrigin;
  /** Other lots behind the same listing. */
  otherLots?: number;
};

/** The origin of a lot inside another page: one line of verdict, the drawn way, papers checked today, the way to more. */
export function OriginPanel({ origin, otherLots = 0 }: OriginPanelProps) {
  const { t } = useT();
  const words = t.origin.panel;
  const { lot, certificates, checkedOn, hold } = origin;
  return (
    <section aria-labelledby={`origin-${lot.code}`} className="grid gap-4">
      <h2 id={`origin-${lot.code}`} className="text-lg">
        {words.heading}: {words.lot(lot.code)}
      </h2>
      <OriginBand origin={origin} size="strip" />
      {hold && <HoldAdvice hold={hold} />}
      <LotTimeline {...origin} />
      <div>
        <h3 className="mb-2 font-semibold">{t.origin.sections.papers}</h3>
        <CertificateList certificates={certificates} checkedOn={checkedOn} />
      </div>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <LinkButton to={urls.lotOrigin(lot.gtin, lot.code)} variant="secondary" reloadDocument>
          {words.more}
        </LinkButton>
        {otherLots > 0 && <span className="text-ink-soft">{words.otherLots(otherLots)}</span>}
      </p>
    </section>
  );
}
