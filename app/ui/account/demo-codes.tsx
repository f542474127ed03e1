import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { CopyButton } from "#app/ui/kit/copy-button.tsx";
import { Table } from "#app/ui/kit/table.tsx";

type DemoCode = { readonly name: string; readonly email: string; readonly code: string };

/** What the demo's officials would read on their phones right now. */
export function DemoCodes({ codes, secondsLeft }: { codes: readonly DemoCode[]; secondsLeft: number }) {
  const words = useT().t.identity.demoCodes;
  if (codes.length === 0) return null;
  return (
    <Card as="section" flush title={words.title}>
      <p className="px-4 pb-2 text-sm text-ink-soft">{words.lead(secondsLeft)}</p>
      <Table
        caption={words.title}
        hideCaption
        stacked
        rows={codes}
        rowKey={({ email }) => email}
        columns={[
          {
            key: "account",
            header: words.account,
            isRowHeader: true,
            cell: ({ name, email }) => (
              <span className="grid">
                <span lang="vi">{name}</span>
                <span className="text-sm font-normal wrap-anywhere text-ink-soft">{email}</span>
              </span>
            ),
          },
          {
            key: "code",
            header: words.code,
            cell: ({ code }) => (
              <span className="flex items-center gap-2">
                <span className="font-mono text-lg tracking-wider">{code}</span>
                <CopyButton text={code} label={words.code} />
              </span>
            ),
          },
        ]}
      />
    </Card>
  );
}
