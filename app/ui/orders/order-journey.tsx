import { useT } from "#app/i18n/translate.tsx";
import { CheckIcon, OrderIcon, PackedIcon, PaymentIcon, TruckIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Timeline, type Stop } from "#app/ui/kit/timeline.tsx";

type JourneyProps = {
  order: {
    readonly state: string;
    readonly placedAt: string;
    readonly paidAt: string | null;
    readonly packedAt: string | null;
    readonly handedOverAt: string | null;
  };
};

/** The order's way drawn: placed, paid, packed, on its way, here. */
export function OrderJourney({ order }: JourneyProps) {
  const { t, f } = useT();
  const words = t.orders;
  if (order.state === "expired" || order.state === "cancelled")
    return <Notice kind="attention" title={order.state === "expired" ? words.pay.expired : words.pay.cancelled} />;
  const isHere = order.state === "delivered" || order.state === "completed";
  const steps = [
    { key: "placed", title: words.order.ordered, icon: OrderIcon, at: order.placedAt },
    { key: "paid", title: words.paymentStates.paid, icon: PaymentIcon, at: order.paidAt },
    { key: "packed", title: words.states.packed, icon: PackedIcon, at: order.packedAt },
    { key: "handed_over", title: words.states.handed_over, icon: TruckIcon, at: order.handedOverAt },
    { key: "delivered", title: words.states.delivered, icon: CheckIcon, at: isHere ? "" : null },
  ];
  const done = steps.filter((s) => s.at !== null).length;
  const stops: Stop[] = steps.map((step, i) => ({
    key: step.key,
    title: step.title,
    icon: step.icon,
    state: i < done ? "done" : i === done ? "current" : "coming",
    ...(step.at ? { when: f.dateTime(step.at) } : {}),
  }));
  return <Timeline label={words.order.journey} stops={stops} />;
}
