import type { LotState } from "#app/domain/traceability/lot.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import { storyOf } from "#app/domain/traceability/story.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { PlaceWords } from "./place-words.tsx";

export type LotLineView = {
  readonly id: string;
  readonly gtin: string;
  readonly code: string;
  readonly group: GoodsGroup;
  readonly categoryCode: string;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly producedOn: string;
  readonly expiresOn: string | null;
  readonly state: LotState;
  readonly placeName: string;
  readonly placeNameEn: string | null;
  readonly commune: string;
  readonly communeEn: string;
};

type LotLinesProps = {
  lots: readonly LotLineView[];
  /** On the page of a place, where lots of several products stand together. */
  namesProduct?: boolean;
};

/** Lots one under the other, each leading to its own page. */
export function LotLines({ lots, namesProduct = false }: LotLinesProps) {
  const { t, f } = useT();
  if (lots.length === 0) return <p className="text-ink-soft">{t.origin.noLots}</p>;
  return (
    <ul className="divide-y divide-line">
      {lots.map((lot) => (
        <li key={lot.id} className="grid gap-0.5 py-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <TextLink
              to={urls.lotOrigin(lot.gtin, lot.code)}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {namesProduct && (
                <>
                  <InLanguage vi={lot.productName} en={lot.productNameEn} />
                  {", "}
                </>
              )}
              {t.origin.panel.lot(lot.code)}
            </TextLink>
            {lot.state === "recalled" && <Badge tone="plum">{t.origin.verdicts.lot_recalled.word}</Badge>}
            {lot.state === "held" && <Badge tone="turmeric">{t.origin.verdicts.lot_held.word}</Badge>}
          </p>
          <p className="text-sm text-ink-soft">
            {t.origin.producedOn[storyOf(lot.group, lot.categoryCode)]} {f.date(lot.producedOn)}
            {lot.expiresOn && `, ${t.origin.expiresOn.toLowerCase()} ${f.date(lot.expiresOn)}`}
            {". "}
            <PlaceWords place={{ ...lot, name: lot.placeName, nameEn: lot.placeNameEn, formerName: null }} />
          </p>
        </li>
      ))}
    </ul>
  );
}
