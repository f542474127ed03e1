import { Form } from "@remix-run/react";
import type { ReviewDecision } from "#app/domain/certification/certificate-states.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import type { FormState } from "#app/web/form-state.ts";

type ReviewFormProps = {
  certificateId: string;
  decisions: readonly ReviewDecision[];
  /** The form that came back, if one did: it may have been another paper's. */
  state: FormState;
  isBusy: boolean;
};

const FAVOURABLE: readonly ReviewDecision[] = ["accept", "restore"];

/** What a reviewer may decide about one paper, each decision its own button. */
export function ReviewForm({ certificateId, decisions, state, isBusy }: ReviewFormProps) {
  const { t } = useT();
  const isThis = state.values["certificateId"] === certificateId;
  const fields = boundFields(isThis ? state : { values: {}, errors: {} });
  const whole = fields.summary.filter(({ name }) => name === undefined);
  if (decisions.length === 0) return null;
  return (
    <Form method="post" noValidate className="grid gap-3 border-t border-line pt-3">
      <input type="hidden" name="intent" value="paper" />
      <input type="hidden" name="certificateId" value={certificateId} />
      {whole.map(({ message }) => (
        <Notice key={message} kind="problem" live>
          {message}
        </Notice>
      ))}
      <Field
        {...fields.of("reason")}
        id={`reason-${certificateId}`}
        label={t.office.papers.reason}
        hint={t.office.papers.reasonHint}
      >
        <Textarea {...fields.text("reason")} lang="vi" rows={2} maxLength={1000} />
      </Field>
      {decisions.includes("suspend") && (
        <Field
          {...fields.of("suspendedUntil")}
          id={`until-${certificateId}`}
          label={t.office.papers.suspendedUntil}
          hint={t.office.papers.suspendedUntilHint}
        >
          <DateInput {...fields.text("suspendedUntil")} />
        </Field>
      )}
      <div className="flex flex-wrap gap-2">
        {decisions.map((decision) => (
          <Button
            key={decision}
            name="decision"
            value={decision}
            busy={isBusy}
            variant={FAVOURABLE.includes(decision) ? "primary" : "secondary"}
          >
            {t.certificates.decisions[decision]}
          </Button>
        ))}
      </div>
    </Form>
  );
}
