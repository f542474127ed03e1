import { Form } from "@remix-run/react";
import type { Identity } from "#app/domain/organisation/get-identity.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FileInput } from "#app/ui/kit/file-input.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import type { FormState } from "#app/web/form-state.ts";

type IdentityFormsProps = { identity: Identity; reply: FormState; isBusy: boolean };

/** The two ways of proving who one is: the state's service first, photographs for an officer where it cannot be used. */
export function IdentityForms({ identity, reply, isBusy }: IdentityFormsProps) {
  const words = useT().t.seller.identity;
  const hasTried = identity.attempts.length > 0;
  if (identity.isVerified) return null;
  return (
    <div className="grid gap-5">
      {identity.isOffered ? (
        <Form method="post" className="grid gap-3">
          <input type="hidden" name="intent" value="prove" />
          <h2 className="text-lg">{words.service.title}</h2>
          <p>{words.service.text}</p>
          <div>
            <Button size="large" variant={identity.isKept ? "secondary" : "primary"} busy={isBusy}>
              {hasTried ? words.service.again : words.service.start}
            </Button>
          </div>
        </Form>
      ) : (
        <p>{words.service.notOffered}</p>
      )}
      {!identity.isWaiting && !identity.isKept && (
        <Disclosure summary={words.papers.title} open={!identity.isOffered || reply.values["intent"] === "papers"}>
          <PapersForm reply={reply} isBusy={isBusy} />
        </Disclosure>
      )}
    </div>
  );
}

function PapersForm({ reply, isBusy }: { reply: FormState; isBusy: boolean }) {
  const words = useT().t.seller.identity.papers;
  const fields = boundFields(reply);
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="grid gap-4">
      <input type="hidden" name="intent" value="papers" />
      <p>{words.text}</p>
      <FormErrors errors={fields.summary} />
      <Field {...fields.of("card")} label={words.card} hint={words.cardHint} required>
        <FileInput />
      </Field>
      <Field {...fields.of("holder")} label={words.holder} required>
        <FileInput />
      </Field>
      <div>
        <Button variant="secondary" busy={isBusy}>
          {words.send}
        </Button>
      </div>
    </Form>
  );
}
