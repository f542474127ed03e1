import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import { findOrderContact, type OrderContact } from "#db/queries/order-contacts.server.ts";
import { listOrderLines, listOrderLots } from "#db/queries/order-pages.server.ts";
import type { LockedOrder } from "#db/queries/orders.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import type { OrderDraft } from "./checkout-rows.server.ts";

type Placed = {
  readonly code: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly locale: "vi" | "en";
  readonly totalVnd: number;
  readonly expiresAt: Date;
  readonly drafts: readonly OrderDraft[];
};

/** Confirms at once what was ordered, for how much and until when to pay (Law 19/2023 art. 38.1.c). */
export async function mailOrderPlaced(tx: TxCtx, placed: Placed): Promise<void> {
  if (!placed.email) return;
  const { t, f } = translatorOf(placed.locale);
  const words = t.orders.mails;
  const codes = placed.drafts.map((d) => d.order.code).join(", ");
  const lines = placed.drafts.flatMap((d) => [
    "",
    `${d.order.code} - ${d.sellerName}`,
    ...d.lines.map((l) => words.lineOf(l.name, f.quantity(l.quantity, l.unit), f.money(Number(l.items_vnd)))),
  ]);
  await queueMail(tx, {
    to: placed.email,
    locale: placed.locale,
    subject: words.placedSubject(codes),
    text: letter(placed.name, words, [
      words.placed(f.money(placed.totalVnd), f.dateTime(placed.expiresAt)),
      ...lines,
      "",
      words.placedAfter,
      words.orderLink(tx.settings.publicOrigin + urls.payment(placed.code)),
    ]),
    dedupeKey: `checkout-placed:${placed.code}`,
  });
}

/** Tells the buyer that the money arrived, and the seller that there is an order to pack. */
export async function mailOrderPaid(tx: TxCtx, order: LockedOrder): Promise<void> {
  const contact = await findOrderContact(tx.db, order.id);
  const { t } = translatorOf(contact.locale);
  await mailBuyer(tx, order, contact, t.orders.mails.paidSubject(order.code), [
    t.orders.mails.paid(contact.sellerName, order.code),
  ]);
  const home = translatorOf("vi");
  const words = home.t.orders.mails;
  await queueMail(tx, {
    to: contact.sellerEmail,
    locale: "vi",
    subject: words.sellerOrderSubject(order.code),
    text: letter(contact.sellerName, words, [
      words.sellerOrder(order.code, home.f.money(order.totalVnd)),
      words.orderLink(tx.settings.publicOrigin + urls.seller.order(order.code)),
    ]),
    dedupeKey: `order-paid-seller:${order.code}`,
  });
}

/** Tells the buyer which lots the order was filled from, each with the address of its origin. */
export async function mailOrderPacked(tx: TxCtx, order: LockedOrder): Promise<void> {
  const contact = await findOrderContact(tx.db, order.id);
  const words = translatorOf(contact.locale).t.orders.mails;
  const [lines, lots] = [await listOrderLines(tx.db, [order.id]), await listOrderLots(tx.db, [order.id])];
  await mailBuyer(tx, order, contact, words.packedSubject(order.code), [
    words.packed(contact.sellerName, order.code),
    ...lots.map((lot) => {
      const line = lines.find((l) => l.id === lot.orderLineId);
      const name = (contact.locale === "en" ? line?.nameEn : null) ?? line?.name ?? "";
      return words.lotLine(name, lot.lotCode, tx.settings.publicOrigin + urls.lotOrigin(lot.gtin, lot.lotCode));
    }),
  ]);
}

/** Tells the buyer that the order is on its way. */
export async function mailOrderHandedOver(tx: TxCtx, order: LockedOrder): Promise<void> {
  const contact = await findOrderContact(tx.db, order.id);
  const words = translatorOf(contact.locale).t.orders.mails;
  await mailBuyer(tx, order, contact, words.handedOverSubject(order.code), [
    words.handedOver(contact.sellerName, order.code),
  ]);
}

type Words = ReturnType<typeof translatorOf>["t"]["orders"]["mails"];

const letter = (name: string, words: Words, lines: readonly string[]): string =>
  [words.greeting(name), "", ...lines, "", words.sign].join("\n");

async function mailBuyer(
  tx: TxCtx,
  order: LockedOrder,
  contact: OrderContact,
  subject: string,
  lines: readonly string[],
): Promise<void> {
  if (!contact.buyerEmail) return;
  const words = translatorOf(contact.locale).t.orders.mails;
  await queueMail(tx, {
    to: contact.buyerEmail,
    locale: contact.locale,
    subject,
    text: letter(contact.buyerName, words, [
      ...lines,
      words.orderLink(tx.settings.publicOrigin + urls.order(order.code)),
    ]),
    dedupeKey: `${subject}:${order.id}`,
  });
}
