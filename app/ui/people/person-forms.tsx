import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/translate.tsx";
import type { Reply } from "#app/ui/account/reply.ts";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { formState } from "#app/web/form-state.ts";
import type { PersonView } from "#app/web/person-view.server.ts";
import { UnitRoleFields, type UnitOption } from "./unit-role-fields.tsx";

type PersonFormsProps = { person: PersonView; units: readonly UnitOption[]; reply: Reply };

/** What whoever administers the unit may do with a person's account; each act in a fold of its own. */
export function PersonForms({ person, units, reply }: PersonFormsProps) {
  const { t } = useT();
  const words = t.office.people;
  const official = person.roles.filter(({ role }) => role !== "seller");
  const mayAll = !person.isHeldElsewhere;
  return (
    <div>
      {official.map((held) => (
        <Act key={held.id} intent="transfer" summary={words.transfer} lead={words.transferLead} reply={reply}>
          {(fields) => (
            <>
              <input type="hidden" name="membershipId" value={held.id} />
              <p>
                {t.account.roleNames[held.role]}, {held.unit}
              </p>
              <UnitRoleFields fields={fields} units={units} idPrefix={`field-${held.id}`} />
              <Submit intent="transfer">{words.transferSubmit}</Submit>
            </>
          )}
        </Act>
      ))}
      {official.map((held) => (
        <Act key={`end-${held.id}`} intent="end-membership" summary={words.end} reply={reply}>
          {() => (
            <>
              <input type="hidden" name="membershipId" value={held.id} />
              <Submit intent="end-membership" isGrave>
                {words.endOf(t.account.roleNames[held.role], held.unit)}
              </Submit>
            </>
          )}
        </Act>
      ))}
      {mayAll && person.state === "suspended" && (
        <Act intent="lift" summary={words.lift} reply={reply}>
          {() => <Submit intent="lift">{words.lift}</Submit>}
        </Act>
      )}
      {mayAll && person.state !== "suspended" && (
        <Act intent="suspend" summary={words.suspend} lead={words.suspendLead} reply={reply}>
          {(fields) => (
            <>
              <Field {...fields.of("reason")} label={words.reason} required>
                <Textarea {...fields.text("reason")} rows={3} maxLength={500} />
              </Field>
              <Submit intent="suspend" isGrave>
                {words.suspend}
              </Submit>
            </>
          )}
        </Act>
      )}
      {mayAll && person.hasSecondFactor && (
        <Act intent="reset-second-factor" summary={words.resetFactor} lead={words.resetFactorLead} reply={reply}>
          {() => (
            <Submit intent="reset-second-factor" isGrave>
              {words.resetFactor}
            </Submit>
          )}
        </Act>
      )}
      {mayAll && person.state === "waiting" && (
        <Act intent="invite-again" summary={words.inviteAgain} lead={words.inviteAgainLead} reply={reply}>
          {() => <Submit intent="invite-again">{words.inviteAgain}</Submit>}
        </Act>
      )}
    </div>
  );
}

type ActProps = {
  intent: string;
  summary: string;
  lead?: string;
  reply: Reply;
  children: (fields: ReturnType<typeof boundFields>) => ReactNode;
};

function Act({ intent, summary, lead, reply, children }: ActProps) {
  const state = formState(reply, intent);
  const fields = boundFields(state);
  return (
    <Disclosure summary={summary} open={Object.keys(state.errors).length > 0}>
      <Form method="post" noValidate className="grid max-w-form gap-4">
        {lead && <p className="text-ink-soft">{lead}</p>}
        <FormErrors errors={fields.summary} />
        {children(fields)}
      </Form>
    </Disclosure>
  );
}

const Submit = ({ intent, isGrave = false, children }: { intent: string; isGrave?: boolean; children: string }) => (
  <div>
    <Button name="intent" value={intent} variant={isGrave ? "danger" : "primary"}>
      {children}
    </Button>
  </div>
);
