import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { WithLinks } from "./mail-letter.tsx";

export type ShownMessage = {
  readonly to: string;
  readonly text: string;
  readonly locale: string;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly isLate: boolean;
};

/** A text message as its receiver gets it. */
export function MessageBubble({ message }: { message: ShownMessage }) {
  const { t, f } = useT();
  const { outbox } = t.account;
  return (
    <Card as="li">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-sm text-ink-soft">
        <span>{outbox.to(message.to)}</span>
        <span>
          <time dateTime={message.createdAt}>{f.dateTime(message.createdAt)}</time>{" "}
          {message.sentAt === null && (
            <Badge tone="turmeric">{message.isLate ? t.identity.messages.expired : outbox.waiting}</Badge>
          )}
        </span>
      </p>
      <p lang={message.locale} className="mt-1 max-w-prose wrap-anywhere">
        <WithLinks text={message.text} />
      </p>
    </Card>
  );
}
