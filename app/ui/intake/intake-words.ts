import type { IntakeVerdict } from "#app/domain/traceability/market-intake.ts";
import type { LotUnit } from "#app/domain/traceability/quantity.ts";
import type { Translator } from "#app/i18n/translate.tsx";

/** An arrival as the pages of a board show it; moments travel as text. */
export type IntakeView = {
  readonly id: string;
  readonly arrivedAt: string;
  readonly stallName: string;
  readonly stallNameEn: string;
  readonly tenantName: string | null;
  readonly typed: string;
  readonly verdict: IntakeVerdict;
  readonly lotId: string | null;
  readonly lotCode: string | null;
  readonly gtin: string | null;
  readonly productName: string | null;
  readonly productNameEn: string | null;
  readonly unit: string | null;
  readonly unitEn: string | null;
  readonly producerName: string | null;
  readonly producedOn: string | null;
  readonly expiresOn: string | null;
  readonly origin: string | null;
  readonly originEn: string | null;
  readonly description: string | null;
  readonly supplier: string | null;
  readonly paperNumber: string | null;
  readonly quantity: number;
  readonly uom: LotUnit;
  readonly broughtBy: string | null;
  readonly vehicle: string | null;
  readonly recordedBy: string;
  readonly settledAt: string | null;
  readonly settledNote: string | null;
};

type Amount = Pick<IntakeView, "quantity" | "uom" | "unit" | "unitEn">;

/** How much arrived, packs in the product's own sale unit. */
export function amountWords({ quantity, uom, unit, unitEn }: Amount, { t, f, locale }: Translator): string {
  const { units } = t.office.intake;
  const names = { KGM: units.kg, LTR: units.l, H87: units.piece } as const;
  const sale = locale === "en" ? unitEn : unit;
  return f.quantity(quantity, uom === null ? (sale ?? units.pack) : names[uom]);
}

/** What arrived: the product and its lot, or the goods as they were described, or the code that nobody knows. */
export function goodsWords(view: IntakeView, { t, locale }: Translator): string {
  const product = locale === "en" ? (view.productNameEn ?? view.productName) : view.productName;
  if (product !== null && view.lotCode !== null) return t.office.intake.lotOf(product, view.lotCode);
  return view.description ?? view.typed;
}
