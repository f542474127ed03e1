import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";

export type ShownNotice = {
  readonly id: string;
  readonly days: number;
  readonly isFormal: boolean;
  readonly subject: string;
  readonly text: string;
  readonly isVietnamese: boolean;
  readonly createdAt: string;
  readonly deliveries: readonly { readonly to: string; readonly sentAt: string | null }[];
};

/** The notices before papers' ends, word by word as they were sent, with to whom and when. */
export function NoticeList({ notices }: { notices: readonly ShownNotice[] }) {
  const { t, f } = useT();
  const words = t.seller.certificates;
  return (
    <div>
      {notices.map((notice) => (
        <Disclosure
          key={notice.id}
          summary={
            <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <Badge tone={notice.isFormal ? "turmeric" : "neutral"}>
                {notice.isFormal ? words.formal : words.reminder(notice.days)}
              </Badge>
              <span lang={notice.isVietnamese ? "vi" : "en"}>{notice.subject}</span>
              <span className="text-sm font-normal text-ink-soft">{f.dateTime(notice.createdAt)}</span>
            </span>
          }
        >
          <p className="max-w-prose whitespace-pre-line" lang={notice.isVietnamese ? "vi" : "en"}>
            {notice.text}
          </p>
          <ul className="mt-3 grid gap-1 text-sm text-ink-soft">
            {notice.deliveries.map(({ to, sentAt }) => (
              <li key={to}>{sentAt === null ? words.notSent(to) : words.sentTo(to, f.dateTime(sentAt))}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
