import type { ShownSanction } from "#app/domain/oversight/shown-sanction.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Table, type Column } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { APPEAL_TONES, SANCTION_TONES } from "./sanction-tone.ts";

type SanctionTableProps = {
  caption: string;
  rows: readonly ShownSanction[];
  /** Whose list it is: the office names the stall, the seller knows it. */
  of: "office" | "seller";
};

/** Sanctions one below the other, each with where it applies, since when, and how its appeal stands. */
export function SanctionTable({ caption, rows, of }: SanctionTableProps) {
  const { t, f } = useT();
  const words = t.sanctions;
  const link = of === "office" ? urls.office.sanction : urls.seller.sanction;
  const columns: Column<ShownSanction>[] = [
    {
      key: "kind",
      header: words.kind,
      isRowHeader: true,
      cell: (row) => (
        <span className="grid gap-0.5">
          <TextLink to={link(row.id)}>{words.kinds[row.kind].name}</TextLink>
          <span className="text-xs font-normal text-ink-soft tabular-nums">{row.code}</span>
        </span>
      ),
    },
    {
      key: "subject",
      header: words.subject,
      cell: (row) => (
        <span className="grid gap-0.5">
          {of === "office" && <span lang="vi">{row.sellerName}</span>}
          <Subject {...row} />
        </span>
      ),
    },
    {
      key: "state",
      header: words.state,
      cell: ({ state }) => <Badge tone={SANCTION_TONES[state]}>{words.states[state]}</Badge>,
    },
    {
      key: "effectiveAt",
      header: words.effectiveAt,
      cell: ({ effectiveAt }) => (effectiveAt ? f.dateTime(effectiveAt) : words.notYet),
    },
    { key: "appeal", header: words.appeal.heading, cell: (row) => <AppealCell {...row} /> },
  ];
  return (
    <Card flush>
      <Table caption={caption} hideCaption dense stacked columns={columns} rows={rows} rowKey={(row) => row.id} />
    </Card>
  );
}

function Subject({ listingTitle }: Pick<ShownSanction, "listingTitle">) {
  const words = useT().t.sanctions;
  if (listingTitle === null) return <span className="text-ink-soft">{words.ofSeller}</span>;
  return (
    <span lang="vi" className="text-ink-soft">
      {listingTitle}
    </span>
  );
}

function AppealCell({ appealState, appealCode, appealDueAt, isOverdue }: ShownSanction) {
  const { t, f } = useT();
  const words = t.sanctions;
  if (appealState === null) return <span className="text-ink-soft">{words.appeal.none}</span>;
  return (
    <span className="grid justify-items-start gap-0.5">
      <Badge tone={APPEAL_TONES[appealState]}>{words.appealStates[appealState]}</Badge>
      <span className="text-xs text-ink-soft tabular-nums">{appealCode}</span>
      {appealState === "open" && appealDueAt && (
        <span className="text-xs">
          {isOverdue ? (
            <strong className="text-plum-ink">{words.appeal.overdue}</strong>
          ) : (
            `${words.appeal.dueAt} ${f.dateTime(appealDueAt)}`
          )}
        </span>
      )}
    </span>
  );
}
