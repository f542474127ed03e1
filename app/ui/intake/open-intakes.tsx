import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { amountWords, goodsWords, type IntakeView } from "./intake-words.ts";

/** Goods that must not be sold or that nobody knows, until the board says what it did. */
export function OpenIntakes({ rows, fields }: { rows: readonly IntakeView[]; fields: BoundFields }) {
  const translator = useT();
  const { t, f, locale } = translator;
  const words = t.office.intake;
  if (rows.length === 0) return <p className="text-ink-soft">{words.openNone}</p>;
  return (
    <ul className="grid gap-3">
      {rows.map((row) => {
        const isAsked = fields.value("intakeId") === row.id;
        return (
          <li key={row.id} className="grid gap-3 rounded-large border border-line bg-surface p-4">
            <div>
              <p className="font-semibold">
                {words.verdicts[row.verdict].word}: <span lang="vi">{goodsWords(row, translator)}</span>
              </p>
              <p className="text-sm text-ink-soft" lang="vi">
                {[
                  f.dateTime(row.arrivedAt),
                  locale === "en" ? row.stallNameEn : row.stallName,
                  amountWords(row, translator),
                  row.broughtBy,
                  row.vehicle,
                  row.supplier,
                  row.paperNumber,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <Form method="post" noValidate className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end">
              <input type="hidden" name="intent" value="settle" />
              <input type="hidden" name="intakeId" value={row.id} />
              <Field
                name="note"
                id={`note-${row.id}`}
                label={words.settle}
                hint={words.settleHint}
                error={isAsked ? fields.of("note").error : null}
              >
                <TextInput defaultValue={isAsked ? fields.value("note") : ""} maxLength={300} />
              </Field>
              <Button variant="secondary">{words.settleDo}</Button>
            </Form>
          </li>
        );
      })}
    </ul>
  );
}
