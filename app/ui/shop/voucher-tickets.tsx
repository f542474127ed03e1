import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { PromotionIcon } from "#app/ui/kit/icons.ts";
import { urls } from "#app/urls.ts";
import { InLanguage } from "./in-language.tsx";

/** A voucher as it is handed out at the gate. */
export type Ticket = {
  readonly code: string;
  readonly percent: number;
  readonly capVnd: number;
  readonly minSpendVnd: number;
  readonly name: string;
  readonly nameEn: string;
  readonly endsAt: string;
};

/** Paper tickets to tear off: what each takes, from how much, until when. */
export function VoucherTickets({ tickets }: { tickets: readonly Ticket[] }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-[repeat(auto-fit,minmax(20rem,1fr))]">
      {tickets.map((ticket) => (
        <li key={ticket.code}>
          <TicketStub ticket={ticket} />
        </li>
      ))}
    </ul>
  );
}

function TicketStub({ ticket }: { ticket: Ticket }) {
  const { t, f } = useT();
  const words = t.shop.home;
  const terms = [
    words.promotionTakes(f.percent(ticket.percent), f.money(ticket.capVnd)),
    ticket.minSpendVnd > 0 && words.promotionFrom(f.money(ticket.minSpendVnd)),
    words.promotionUntil(f.dayMonth(ticket.endsAt)),
  ].filter(Boolean);
  return (
    <article className="ticket grid h-full grid-cols-[minmax(0,1fr)_auto] items-stretch bg-turmeric-wash text-turmeric-ink">
      <div className="grid gap-0.5 py-4 pr-4 pl-6">
        <h3 className="flex items-center gap-2 leading-snug font-semibold text-ink">
          <PromotionIcon className="size-5 text-turmeric-ink" />
          <InLanguage vi={ticket.name} en={ticket.nameEn} />
        </h3>
        <p className="text-sm">{terms.join(", ")}</p>
      </div>
      <Link
        to={urls.voucher(ticket.code)}
        className="grid min-w-32 place-content-center gap-0.5 border-l-2 border-dashed border-turmeric py-4 pr-6 pl-4 text-center no-underline hover:underline"
      >
        <span className="font-bold tracking-wide">{ticket.code}</span>
        <span className="text-sm">{words.promotionTake}</span>
      </Link>
    </article>
  );
}
