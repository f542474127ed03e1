import { Fragment } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Card } from "#app/ui/kit/card.tsx";

export type Letter = {
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly locale: string;
  readonly createdAt: string;
  readonly sentAt: string | null;
};

/** A mail as its receiver gets it, in its own language; its links can be followed. */
export function MailLetter({ mail }: { mail: Letter }) {
  const { t, f } = useT();
  const words = t.account.outbox;
  return (
    <Card as="li">
      <div className="grid grid-cols-1 gap-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-sm text-ink-soft">
          <span>{words.to(mail.recipient)}</span>
          <span>
            <time dateTime={mail.createdAt}>{f.dateTime(mail.createdAt)}</time>{" "}
            {mail.sentAt === null && <Badge tone="turmeric">{words.waiting}</Badge>}
          </span>
        </p>
        <div lang={mail.locale} className="grid grid-cols-1 gap-2">
          <h2 className="text-lg">{mail.subject}</h2>
          <p className="max-w-prose wrap-anywhere whitespace-pre-line">
            <WithLinks text={mail.text} />
          </p>
        </div>
      </div>
    </Card>
  );
}

const LINK = /(https?:\/\/\S+)/;

/** Text whose web addresses can be followed. */
export function WithLinks({ text }: { text: string }) {
  return text.split(LINK).map((part, index) => (
    <Fragment key={index}>
      {LINK.test(part) ? (
        <a href={part} className="text-leaf underline underline-offset-4">
          {part}
        </a>
      ) : (
        part
      )}
    </Fragment>
  ));
}
