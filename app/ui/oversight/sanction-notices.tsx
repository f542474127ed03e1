import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";

type Notice = {
  readonly occasion: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly toldAt: string;
};

/** Every notice word for word as it was sent, with its hour. */
export function SanctionNotices({ notices }: { notices: readonly Notice[] }) {
  const { t, f } = useT();
  const words = t.sanctions;
  const occasions: Readonly<Record<string, string | undefined>> = words.occasions;
  return (
    <Card as="section" title={words.notices}>
      {notices.length === 0 && <p className="text-ink-soft">{words.noNotices}</p>}
      {notices.map(({ occasion, recipient, subject, text, toldAt }) => (
        <Disclosure
          key={`${occasion} ${recipient}`}
          summary={
            <span className="grid">
              {occasions[occasion] ?? occasion}
              <span className="text-xs font-normal text-ink-soft">{words.noticeTo(recipient, f.dateTime(toldAt))}</span>
            </span>
          }
        >
          <div className="grid gap-2 text-sm">
            {subject !== "" && <p className="font-semibold">{subject}</p>}
            <p className="break-words whitespace-pre-line">{text}</p>
          </div>
        </Disclosure>
      ))}
    </Card>
  );
}
