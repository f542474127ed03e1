import { translatorOf } from "#app/i18n/translator.server.ts";
import { lotAmount } from "#app/i18n/lot-amount.ts";
import { urls } from "#app/urls.ts";
import type { Locale } from "../shared/accounts.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { getShipment } from "./get-shipment.server.ts";

/** The despatch note that travels with the goods: one A4 page whose code leads the receiver to its desk. */
export async function drawDeliveryNote(
  ctx: Ctx,
  { shipmentId, locale }: { shipmentId: string; locale: Locale },
): Promise<{ fileName: string; body: Uint8Array }> {
  const { shipment, lines, containers } = await getShipment(ctx, { shipmentId });
  const translator = translatorOf(locale);
  const { t, f } = translator;
  const words = t.moves.paper;
  const province = locale === "en" ? shipment.provinceNameEn : shipment.provinceName;
  const road = [
    shipment.carrier,
    shipment.vehicle,
    shipment.temperatureSet === null ? null : t.moves.degrees(f.number(shipment.temperatureSet)),
  ].filter((part) => part !== null);
  const joined = (...parts: (string | null)[]): string => parts.filter((part) => part !== null).join(", ");
  const body = await ctx.labels.deliveryNote({
    link: `${ctx.settings.publicOrigin}${urls.seller.shipment(shipment.id)}`,
    title: words.title,
    number: shipment.number,
    subtitle: `${words.number} ${shipment.number}. ${words.date}: ${f.date(dayOf(shipment.shippedAt))}`,
    scan: words.scan,
    facts: [
      { label: words.from, value: joined(shipment.senderName, shipment.fromPlace) },
      { label: words.to, value: joined(shipment.receiverName, shipment.toPlace, province) },
      ...(road.length === 0 ? [] : [{ label: words.road, value: road.join(", ") }]),
      ...(shipment.note === null ? [] : [{ label: t.moves.note, value: shipment.note }]),
    ],
    columns: words.columns,
    lines: lines.map((line) => ({
      product: locale === "en" ? (line.productNameEn ?? line.productName) : line.productName,
      lot: line.code,
      amount: lotAmount(line.quantity, line.uom, line, translator),
      expires: line.expiresOn === null ? "" : f.date(line.expiresOn),
    })),
    cratesTitle: words.crates,
    crates: containers.map(({ sscc, name }) => joined(sscc, name)),
    signatures: words.sign,
    more: (count) => words.more(f.number(count)),
  });
  return { fileName: `${shipment.number}.pdf`, body };
}
