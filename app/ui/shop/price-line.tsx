import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import { pricePerBasis, type NetContent } from "#app/domain/products/net-content.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Price } from "#app/ui/kit/price.tsx";

type PriceLineProps = {
  priceVnd: number;
  unit: string;
  unitEn: string;
  netContent: NetContent;
  group: GoodsGroup;
  size?: "medium" | "large";
};

/** The price of one unit and, so that two packs can be compared, of one kilogram, litre or piece where that differs. */
export function PriceLine({ priceVnd, unit, unitEn, netContent, group, size }: PriceLineProps) {
  const { t, f, locale } = useT();
  const per = pricePerBasis(priceVnd, netContent);
  const words = t.shop.perBasis;
  const basis = per.basis === "piece" && group === "food" ? words.pieceOfFood : words[per.basis];
  const isSame = per.priceVnd === priceVnd;
  return (
    <Price
      amountVnd={priceVnd}
      unit={locale === "vi" ? unit : unitEn}
      size={size}
      note={isSame ? undefined : t.shop.pricePer(f.money(per.priceVnd), basis)}
    />
  );
}
