import type { ShownSanctionDetail } from "#app/domain/oversight/shown-sanction.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { KeyValue, type Fact } from "#app/ui/kit/key-value.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { APPEAL_TONES } from "./sanction-tone.ts";

/** The appeal of a sanction: its number, the seller's words, by when it is answered, and the answer. */
export function AppealCard({ sanction, of }: { sanction: ShownSanctionDetail; of: "office" | "seller" }) {
  const { t, f } = useT();
  const words = t.sanctions;
  const { appealState, appealCode, appealMadeAt, appealDueAt, appealWords, appealReasons, stayedAt } = sanction;
  if (appealState === null) return null;
  const own = (text: string) => (
    <span lang="vi" className="whitespace-pre-line">
      {text}
    </span>
  );
  const facts: (Fact | false)[] = [
    { term: words.appeal.number, value: appealCode },
    appealMadeAt !== null && { term: words.appeal.madeAt, value: f.dateTime(appealMadeAt) },
    appealDueAt !== null && {
      term: words.appeal.dueAt,
      value: f.dateTime(appealDueAt),
      note: sanction.isOverdue && <strong className="text-plum-ink">{words.appeal.overdue}</strong>,
    },
    appealWords !== null && { term: words.appeal.words, value: own(appealWords) },
    appealReasons !== null && { term: words.appeal.answer, value: own(appealReasons) },
    of === "office" &&
      sanction.appealDeciderName !== null && {
        term: words.appeal.answeredBy,
        value: <span lang="vi">{sanction.appealDeciderName}</span>,
      },
  ];
  return (
    <Card
      as="section"
      title={words.appeal.heading}
      action={<Badge tone={APPEAL_TONES[appealState]}>{words.appealStates[appealState]}</Badge>}
    >
      <div className="grid gap-3">
        {stayedAt !== null && appealState === "open" && (
          <Notice kind="info">{words.appeal.stayed(f.dateTime(stayedAt))}</Notice>
        )}
        <KeyValue facts={facts.filter((fact) => fact !== false)} />
      </div>
    </Card>
  );
}
