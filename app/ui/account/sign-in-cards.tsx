import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { urls } from "#app/urls.ts";
import { formState } from "#app/web/form-state.ts";
import { EmailField } from "./credentials-fields.tsx";
import { PhoneCodeForm, PhoneForm } from "./phone-forms.tsx";
import type { Reply } from "./reply.ts";

type PhoneCardProps = {
  confirmed: string | null;
  waiting: string | null;
  suggested: string;
  mayRemove: boolean;
  isDemo: boolean;
  reply: Reply;
};

/** Signing in by phone: the number that is confirmed, or the way to confirm one. */
export function PhoneCard({ confirmed, waiting, suggested, mayRemove, isDemo, reply }: PhoneCardProps) {
  const words = useT().t.identity.phone;
  const removal = boundFields(formState(reply, "remove-phone"));
  const submitted = formState(reply, "confirm-phone");
  return (
    <Card as="section" title={words.cardTitle}>
      <div id="dien-thoai" className="grid max-w-form gap-4">
        <p className="text-ink-soft">{confirmed ? words.confirmed(confirmed) : words.cardLead}</p>
        {waiting !== null ? (
          <PhoneCodeForm
            phone={waiting}
            state={submitted}
            intent="confirm-phone"
            submit={words.confirm}
            otherNumber={`${urls.account}?so-khac=1#dien-thoai`}
            isDemo={isDemo}
          />
        ) : (
          !confirmed && <PhoneForm state={formState(reply, "send-code")} stored={suggested} />
        )}
        {confirmed && mayRemove && (
          <Form method="post" className="grid gap-3">
            <FormErrors errors={removal.summary} />
            <div>
              <Button name="intent" value="remove-phone" variant="secondary">
                {words.remove}
              </Button>
            </div>
          </Form>
        )}
      </div>
    </Card>
  );
}

/** For somebody known by phone alone. */
export function AddEmailCard({ reply }: { reply: Reply }) {
  const words = useT().t.identity.email;
  const fields = boundFields(formState(reply, "add-email"));
  return (
    <Card as="section" title={words.cardTitle}>
      <Form method="post" noValidate className="grid max-w-form gap-4">
        <p className="text-ink-soft">{words.cardLead}</p>
        <FormErrors errors={fields.summary} />
        <EmailField fields={fields} />
        <div>
          <Button name="intent" value="add-email">
            {words.add}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

export function FactorCard({ isNeeded, confirmedAt }: { isNeeded: boolean; confirmedAt: string | null }) {
  const { t, f } = useT();
  const words = t.identity.factor;
  return (
    <Card as="section" title={words.title}>
      <div className="flex max-w-form flex-wrap items-center justify-between gap-3">
        <p>
          {confirmedAt ? (
            words.inUse(f.date(confirmedAt))
          ) : (
            <Badge tone={isNeeded ? "turmeric" : "neutral"}>{words.off}</Badge>
          )}
        </p>
        <LinkButton to={urls.secondFactor} variant="secondary">
          {confirmedAt ? words.codesTitle : words.begin}
        </LinkButton>
      </div>
    </Card>
  );
}
