import type { LotState } from "#app/domain/traceability/lot.ts";
import type { LotUnit } from "#app/domain/traceability/quantity.ts";
import { lotAmount } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import type { CrateChoice } from "./crate-boxes.tsx";

export type InsideLot = {
  readonly lotId: string;
  readonly gtin: string;
  readonly code: string;
  readonly state: LotState;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly sellerName: string;
  readonly unit: string;
  readonly unitEn: string;
  readonly uom: LotUnit;
  readonly quantity: number | null;
  readonly expiresOn: string | null;
};

/** What is in a crate: each lot with its amount and the way to its origin, then the crates that stand in it. */
export function InsideList({ inside, crates = [] }: { inside: readonly InsideLot[]; crates?: readonly CrateChoice[] }) {
  const translator = useT();
  const { t, f, locale } = translator;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {inside.map((lot) => (
        <li
          key={`${lot.lotId}${lot.uom ?? ""}`}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3"
        >
          <span className="min-w-0">
            <span lang="vi" className="font-semibold">
              {locale === "en" ? (lot.productNameEn ?? lot.productName) : lot.productName}
            </span>{" "}
            {lot.state !== "open" && <Badge tone="plum">{t.seller.lots.states[lot.state]}</Badge>}
            <span className="block text-sm text-ink-soft">
              <TextLink to={urls.lotOrigin(lot.gtin, lot.code)} className="tabular-nums">
                {lot.code}
              </TextLink>
              , <span lang="vi">{lot.sellerName}</span>
              {lot.expiresOn !== null && (
                <>
                  , {t.origin.expiresOn.toLowerCase()} {f.date(lot.expiresOn)}
                </>
              )}
            </span>
          </span>
          {lot.quantity !== null && (
            <strong className="tabular-nums">{lotAmount(lot.quantity, lot.uom, lot, translator)}</strong>
          )}
        </li>
      ))}
      {crates.map(({ id, sscc, kind, name, lots }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
          <span>
            <TextLink to={urls.seller.container(id)} lang="vi">
              {name ?? t.moves.crate.kinds[kind]}
            </TextLink>
            <span className="block text-sm text-ink-soft tabular-nums">{sscc}</span>
          </span>
          <span>{t.moves.lots(lots)}</span>
        </li>
      ))}
    </ul>
  );
}
