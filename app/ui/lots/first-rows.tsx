import type { ReactNode } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";

const SHOWN = 10;

/** The first rows of a long list, and the others behind a line that says how many they are. */
export function FirstRows<Row>({
  rows,
  children,
}: {
  rows: readonly Row[];
  children: (rows: readonly Row[]) => ReactNode;
}) {
  const { t, f } = useT();
  const rest = rows.slice(SHOWN);
  return (
    <div className="grid gap-3">
      {children(rows.slice(0, SHOWN))}
      {rest.length > 0 && (
        <Disclosure summary={t.genealogy.showMore(f.number(rest.length))}>{children(rest)}</Disclosure>
      )}
    </div>
  );
}
