import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { SanctionPage } from "#app/domain/oversight/get-sanction.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { APPEAL_OUTCOMES } from "#app/domain/oversight/appeal.ts";

type ActsProps = {
  page: Pick<SanctionPage, "acts" | "milder" | "isOwnDecision" | "isManager" | "sanction">;
  /** The fields of the form that sends this intent. */
  fieldsOf: (intent: string) => BoundFields;
  isBusy: boolean;
};

/** What the manager who looks may do now: be the second person, end it, stay it, decide its appeal. */
export function SanctionActs(props: ActsProps) {
  const { acts, isOwnDecision, isManager, sanction } = props.page;
  const words = useT().t.sanctions.office;
  if (!isManager) return null;
  const isOwnProposal = sanction.state === "proposed" && acts.includes("takeBack");
  const mustLeaveAppeal = sanction.appealState === "open" && isOwnDecision;
  return (
    <>
      {isOwnProposal && <Notice kind="info">{words.second.own}</Notice>}
      {mustLeaveAppeal && <Notice kind="info">{words.decide.own}</Notice>}
      <SecondPerson {...props} />
      <DecideAppealForm {...props} />
      <StayForm {...props} />
      <EndForm {...props} />
    </>
  );
}

/** Ids of their own, because several forms of the page have a reason. */
const idOf = (intent: string, name: string): string => `field-${intent}-${name}`;

type ReasonProps = { intent: string; name: string; label: string; fields: BoundFields; rows?: number };

function Reason({ intent, name, label, fields, rows = 3 }: ReasonProps) {
  return (
    <Field {...fields.of(name)} id={idOf(intent, name)} label={label} required>
      <Textarea {...fields.text(name)} rows={rows} lang="vi" maxLength={4000} />
    </Field>
  );
}

function ActCard({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <Card as="section" title={title}>
      <div className="grid gap-4">
        {lead && <p className="text-ink-soft">{lead}</p>}
        {children}
      </div>
    </Card>
  );
}

function SecondPerson({ page, fieldsOf, isBusy }: ActsProps) {
  const words = useT().t.sanctions.office.second;
  if (!page.acts.includes("confirm")) return null;
  const refuse = fieldsOf("refuse");
  return (
    <ActCard title={words.heading} lead={words.lead}>
      <Form method="post" noValidate className="grid gap-3">
        <FormErrors errors={fieldsOf("confirm").summary} />
        <p>
          <Button name="intent" value="confirm" variant="danger" busy={isBusy}>
            {words.confirm}
          </Button>
        </p>
      </Form>
      <Form method="post" noValidate className="grid gap-3 border-t border-line pt-4">
        <FormErrors errors={refuse.summary} />
        <Reason intent="refuse" name="reason" label={words.reason} fields={refuse} rows={2} />
        <p>
          <Button name="intent" value="refuse" variant="secondary" busy={isBusy}>
            {words.refuse}
          </Button>
        </p>
      </Form>
    </ActCard>
  );
}

function DecideAppealForm({ page, fieldsOf, isBusy }: ActsProps) {
  const { t } = useT();
  const words = t.sanctions.office.decide;
  if (!page.acts.includes("decideAppeal")) return null;
  const fields = fieldsOf("decideAppeal");
  return (
    <ActCard title={words.heading}>
      <Form method="post" noValidate className="grid gap-4">
        <FormErrors errors={fields.summary} />
        <RadioCards
          name="outcome"
          legend={words.outcome}
          error={fields.of("outcome").error}
          defaultValue={fields.value("outcome") || undefined}
          options={APPEAL_OUTCOMES.map((value) => ({
            value,
            label: words.outcomes[value].name,
            description: words.outcomes[value].hint,
          }))}
        />
        <Field {...fields.of("kind")} label={words.kind}>
          <Select
            defaultValue={fields.value("kind")}
            placeholder={words.keepKind}
            options={page.milder.map((value) => ({ value, label: t.sanctions.kinds[value].name }))}
          />
        </Field>
        <Field {...fields.of("endsOn")} label={words.endsOn}>
          <DateInput {...fields.text("endsOn")} />
        </Field>
        <Reason intent="decideAppeal" name="reasons" label={words.reasons} fields={fields} rows={4} />
        <p>
          <Button name="intent" value="decideAppeal" busy={isBusy}>
            {words.act}
          </Button>
        </p>
      </Form>
    </ActCard>
  );
}

function StayForm({ page, fieldsOf, isBusy }: ActsProps) {
  const words = useT().t.sanctions.office.decide;
  if (!page.acts.includes("stay")) return null;
  const fields = fieldsOf("stay");
  return (
    <ActCard title={words.stayHeading} lead={words.stayLead}>
      <Form method="post" noValidate className="grid gap-3">
        <FormErrors errors={fields.summary} />
        <Reason intent="stay" name="reason" label={words.stayReason} fields={fields} rows={2} />
        <p>
          <Button name="intent" value="stay" variant="secondary" busy={isBusy}>
            {words.stay}
          </Button>
        </p>
      </Form>
    </ActCard>
  );
}

function EndForm({ page, fieldsOf, isBusy }: ActsProps) {
  const words = useT().t.sanctions.office.end;
  const { acts } = page;
  const act = acts.includes("lift") ? "lift" : acts.includes("takeBack") ? "takeBack" : "cancel";
  if (!acts.includes(act)) return null;
  const intent = act === "lift" ? "lift" : "cancel";
  const fields = fieldsOf(intent);
  return (
    <ActCard title={words[act]} lead={words.lead}>
      <Form method="post" noValidate className="grid gap-3">
        <FormErrors errors={fields.summary} />
        <Reason intent={intent} name="reason" label={words.reason} fields={fields} rows={2} />
        <p>
          <Button name="intent" value={intent} variant="secondary" busy={isBusy}>
            {words[act]}
          </Button>
        </p>
      </Form>
    </ActCard>
  );
}
