import { Form, useNavigation } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import type { BookImportCounts } from "./book-import-numbers.tsx";

type Decision = {
  counts: BookImportCounts;
  /** The plan that stands on this page; another is not carried out. */
  planHash: string;
  state: Parameters<typeof boundFields>[0];
};

/** Write the plan into the book, make it anew, or throw the file away. */
export function BookImportDecision({ counts, planHash, state }: Decision) {
  const { t, f } = useT();
  const words = t.seller.bookImports;
  const { summary } = boundFields(state);
  const isBusy = useNavigation().state === "submitting";
  return (
    <Form method="post" className="grid gap-4">
      <FormErrors errors={summary} />
      <input type="hidden" name="planHash" value={planHash} />
      {counts.toMake === 0 ? (
        <Notice kind="attention">{words.nothingToMake}</Notice>
      ) : (
        <p className="max-w-prose">{words.confirmLead}</p>
      )}
      {counts.faulty > 0 && <p className="max-w-prose text-ink-soft">{words.leftOut(f.number(counts.faulty))}</p>}
      <div className="flex flex-wrap gap-3">
        {counts.toMake > 0 && (
          <Button name="intent" value="apply" busy={isBusy}>
            {words.confirm(f.number(counts.toMake))}
          </Button>
        )}
        <Button name="intent" value="replan" variant="secondary">
          {words.replan}
        </Button>
        <Button name="intent" value="cancel" variant="secondary">
          {words.cancel}
        </Button>
      </div>
    </Form>
  );
}
