import { Form } from "@remix-run/react";
import type { SellerDecision } from "#app/domain/organisation/seller.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";

type DecisionFormProps = { decisions: readonly SellerDecision[]; fields: BoundFields; isBusy: boolean };

const LOOKS = { approve: "primary", return: "secondary" } as const;

/** What the market manager may decide about the seller now; offices that only look are told who decides. */
export function DecisionForm({ decisions, fields, isBusy }: DecisionFormProps) {
  const words = useT().t.office.sellers;
  if (decisions.length === 0) return null;
  const needsReason = decisions.includes("return");
  return (
    <Card as="section" title={words.decide}>
      <Form method="post" noValidate className="grid gap-4">
        <input type="hidden" name="intent" value="seller" />
        <FormErrors errors={fields.summary} />
        {needsReason && (
          <Field {...fields.of("reason")} label={words.reason} hint={words.reasonHint}>
            <Textarea {...fields.text("reason")} lang="vi" rows={3} maxLength={1000} />
          </Field>
        )}
        <div className="flex flex-wrap gap-2">
          {decisions.map((decision) => (
            <Button key={decision} name="decision" value={decision} variant={LOOKS[decision]} busy={isBusy}>
              {words.decisions[decision]}
            </Button>
          ))}
        </div>
      </Form>
    </Card>
  );
}
