import { Form } from "@remix-run/react";
import type { ChainPaperDecision } from "#app/domain/organisation/chain-paper.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";

type ChainReviewFormProps = { decisions: readonly ChainPaperDecision[]; fields: BoundFields; isBusy: boolean };

/** What an official may decide about one paper, each decision its own button. */
export function ChainReviewForm({ decisions, fields, isBusy }: ChainReviewFormProps) {
  const words = useT().t.chain.office;
  return (
    <Form method="post" noValidate className="grid gap-4">
      <FormErrors errors={fields.summary} />
      <Field {...fields.of("reason")} label={words.reason} hint={words.reasonHint}>
        <Textarea {...fields.text("reason")} lang="vi" rows={3} maxLength={1000} />
      </Field>
      <div className="flex flex-wrap gap-2">
        {decisions.map((decision) => (
          <Button
            key={decision}
            name="decision"
            value={decision}
            busy={isBusy}
            variant={decision === "accept" ? "primary" : "secondary"}
          >
            {words.decisions[decision]}
          </Button>
        ))}
      </div>
    </Form>
  );
}
