import { Form } from "@remix-run/react";
import type { ToldListing } from "#app/domain/listings/listing-detail.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { formProblems, typedText, type FormState } from "#app/web/form-state.ts";

type SuspensionFormProps = { listing: ToldListing["listing"]; form: FormState };

/** Takes goods on sale off it with a reason, or gives back what a manager had taken off. */
export function SuspensionForm({ listing, form }: SuspensionFormProps) {
  const { t } = useT();
  const words = t.office.review.suspend;
  const canSuspend = listing.state === "published" || listing.suspendedBy === "rules";
  if (!canSuspend && listing.suspendedBy !== "manager") return null;
  return (
    <Card as="section" title={words.heading}>
      <Form method="post" noValidate className="grid gap-4">
        {listing.suspendedBy && <Notice kind="attention">{t.listings.suspendedBy[listing.suspendedBy]}</Notice>}
        <FormErrors errors={formProblems(form)} />
        {canSuspend ? (
          <>
            <Field name="reason" label={words.reason} error={form.errors["reason"]} required>
              <Textarea defaultValue={typedText(form, "reason")} rows={3} lang="vi" maxLength={2000} />
            </Field>
            <p>
              <Button name="intent" value="suspend" variant="danger">
                {words.act}
              </Button>
            </p>
          </>
        ) : (
          <p className="flex flex-wrap items-center gap-3">
            <Button name="intent" value="lift">
              {words.lift}
            </Button>
            <span className="text-ink-soft">{words.liftHint}</span>
          </p>
        )}
      </Form>
    </Card>
  );
}
