import { listContactsOfSellers } from "#db/queries/users.server.ts";
import { findSellerNames } from "#db/queries/sellers.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { queueMail } from "../shared/queue-mail.server.ts";

/** Tells the receiver, on whose desk it now waits, that goods are on the way. */
export async function mailShipment(
  tx: TxCtx,
  {
    receiverId,
    sellerId,
    number,
    shipmentId,
  }: { receiverId: SellerId; sellerId: SellerId; number: string; shipmentId: string },
): Promise<void> {
  const { publicOrigin, marketName } = tx.settings;
  const sender = (await findSellerNames(tx.db, sellerId))?.legalName ?? "";
  for (const { email, name, locale } of await listContactsOfSellers(tx.db, [receiverId])) {
    const letter = translatorOf(locale).t.mails.shipmentOnTheWay;
    const facts = { marketName, name, sender, number, link: `${publicOrigin}${urls.seller.shipment(shipmentId)}` };
    await queueMail(tx, {
      to: email,
      locale,
      subject: letter.subject(facts),
      text: letter.text(facts),
      dedupeKey: `shipment.sent:${shipmentId}:${email}`,
    });
  }
}
