import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { CopyButton } from "#app/ui/kit/copy-button.tsx";
import { ClockIcon, DownloadIcon } from "#app/ui/kit/icons.ts";
import { Notice, type NoticeKind } from "#app/ui/kit/notice.tsx";
import { Amount } from "#app/ui/kit/price.tsx";
import { QrFigure } from "#app/ui/kit/qr-figure.tsx";
import { urls } from "#app/urls.ts";
import { LocalText } from "./local-text.tsx";

export type PayOrder = {
  readonly code: string;
  readonly seller: { readonly text: string; readonly isForeign: boolean };
  readonly state: string;
  readonly paymentState: "awaiting" | "paid" | "short" | "over" | "late" | "expired" | "refund_due" | "refunded";
  readonly amountVnd: number;
  readonly receivedVnd: number;
  readonly missingVnd: number;
  readonly refundVnd: number;
  readonly memo: string;
  readonly expiresAt: string;
  readonly bank: string | null;
  readonly account: string | null;
  readonly holder: string | null;
  readonly payload: string | null;
  readonly qrSvg: string | null;
};

/** One seller's order to pay: the code to scan, what to type where scanning fails, and a line that says how it stands. */
export function PayCard({ order }: { order: PayOrder }) {
  const { t, f } = useT();
  const words = t.orders.pay;
  const isOpen = order.qrSvg !== null && order.payload !== null;
  return (
    <section
      aria-labelledby={`pay-${order.code}`}
      className="grid gap-4 rounded-large border border-line bg-surface p-4 sm:p-6"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id={`pay-${order.code}`} className="text-lg">
          <LocalText value={order.seller} />
        </h2>
        <p className="text-2xl font-bold">
          <Amount amountVnd={order.amountVnd} />
        </p>
      </div>
      <Standing order={order} />
      {isOpen && (
        <>
          <div className="grid justify-items-center gap-3">
            <QrFigure
              svg={order.qrSvg ?? ""}
              label={words.qrAlt(order.code)}
              size="large"
              caption={words.until(f.time(order.expiresAt))}
            />
            <a
              className="inline-flex min-h-11 items-center gap-2"
              href={`/qr/thanh-toan/${order.code}.png`}
              download={`${order.code}.png`}
            >
              <DownloadIcon className="size-5" />
              {words.saveQr}
            </a>
          </div>
          <TransferFacts order={order} />
          <Form method="post" action={urls.order(order.code)}>
            <input type="hidden" name="intent" value="cancel" />
            <Button variant="quiet" size="small">
              {words.cancel}
            </Button>
          </Form>
        </>
      )}
    </section>
  );
}

function Standing({ order }: { order: PayOrder }) {
  const { t, f } = useT();
  const words = t.orders.pay;
  if (order.state === "cancelled" && order.receivedVnd === 0) return <Notice kind="info" title={words.cancelled} />;
  const lines: Record<PayOrder["paymentState"], { kind: NoticeKind; text: string }> = {
    awaiting: { kind: "info", text: words.waiting },
    short: { kind: "attention", text: words.short(f.money(order.receivedVnd), f.money(order.missingVnd)) },
    paid: { kind: "done", text: words.paid },
    over: { kind: "done", text: words.over(f.money(order.refundVnd)) },
    late: { kind: "attention", text: words.late },
    expired: { kind: "attention", text: words.expired },
    refund_due: { kind: "attention", text: words.refundDue },
    refunded: { kind: "info", text: words.refunded },
  };
  const { kind, text } = lines[order.paymentState];
  if (order.paymentState !== "awaiting") return <Notice kind={kind} title={text} live />;
  return (
    <p role="status" className="flex items-center gap-2 font-semibold text-river-ink">
      <ClockIcon className="size-5 motion-safe:animate-pulse" />
      {text}
    </p>
  );
}

function TransferFacts({ order }: { order: PayOrder }) {
  const { t } = useT();
  const words = t.orders.pay;
  const missing = String(order.missingVnd);
  return (
    <dl className="divide-y divide-line border-y border-line">
      <Row term={words.amount} copy={missing}>
        <Amount amountVnd={order.missingVnd} />
      </Row>
      <Row term={words.memo} copy={order.memo} note={words.memoHint}>
        {order.memo}
      </Row>
      {order.account && (
        <Row term={`${words.account} (${order.bank ?? ""})`} copy={order.account}>
          {order.account}
        </Row>
      )}
      {order.holder && <Row term={words.holder}>{order.holder}</Row>}
    </dl>
  );
}

function Row({ term, copy, note, children }: { term: string; copy?: string; note?: string; children: ReactNode }) {
  const { t } = useT();
  return (
    <div className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-2">
      <dt className="text-ink-soft">
        {term}
        {note && <span className="block text-sm">{note}</span>}
      </dt>
      <dd className="flex items-center gap-2 font-semibold tabular-nums">
        <span className="select-all">{children}</span>
        {copy && <CopyButton text={copy} label={`${t.orders.pay.copy}: ${term}`} />}
      </dd>
    </div>
  );
}
