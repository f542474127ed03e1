import { Form } from "@remix-run/react";
import type { SellerDecision } from "#app/domain/organisation/seller.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";

type DecisionFormProps = { decisions: readonly SellerDecision[]; fields: BoundFields; isBusy: boolean };

const LOOKS = { approve: "primary", return: "secondary", suspend: "danger", reinstate: "primary" } as const;

/** What the market manager may decide about the seller now; offices that only look are told who decides. */
export function DecisionForm({ decisions, fields, isBusy }: DecisionFormProps) {
  const words = useT().t.office.sellers;
  if (decisions.length === 0) return <p className="text-sm text-ink-soft">{words.onlyLook}</p>;
  const needsReason = decisions.some((decision) => decision === "return" || decision === "suspend");
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
        {decisions.includes("suspend") && (
          <Field {...fields.of("orderNumber")} label={words.orderNumber} hint={words.orderNumberHint}>
            <TextInput {...fields.text("orderNumber")} autoComplete="off" maxLength={60} />
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
