import { Form } from "@remix-run/react";
import type { Identity } from "#app/domain/organisation/get-identity.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { urls } from "#app/urls.ts";
import type { FormState } from "#app/web/form-state.ts";
import { IdentityAttempts, IdentityStanding } from "./identity-standing.tsx";

type IdentityReviewProps = { identity: Identity; canReview: boolean; reply: FormState; isBusy: boolean };

/** How a seller proved who it is, and the photographs that wait for this office with the decision about them. */
export function IdentityReview({ identity, canReview, reply, isBusy }: IdentityReviewProps) {
  const words = useT().t.office.sellers.identity;
  const waiting = identity.attempts.find(({ state }) => state === "handed_in");
  return (
    <Card as="section" title={words.title}>
      <div className="grid gap-4">
        <IdentityStanding identity={identity} />
        {waiting && canReview && <Papers proofId={waiting.id} reply={reply} isBusy={isBusy} />}
        {identity.attempts.length > 0 && <IdentityAttempts attempts={identity.attempts} />}
      </div>
    </Card>
  );
}

function Papers({ proofId, reply, isBusy }: { proofId: string; reply: FormState; isBusy: boolean }) {
  const words = useT().t.office.sellers.identity;
  const fields = boundFields(reply);
  return (
    <Form method="post" noValidate className="grid gap-4">
      <input type="hidden" name="intent" value="identity" />
      <input type="hidden" name="proofId" value={proofId} />
      <FormErrors errors={fields.summary} />
      <p>{words.compare}</p>
      <div className="grid grid-cols-2 gap-3">
        {(["card", "holder"] as const).map((which) => (
          <a key={which} href={urls.identityPicture(proofId, which)} target="_blank" rel="noreferrer">
            <img
              src={urls.identityPicture(proofId, which)}
              alt={words[which]}
              className="aspect-4/3 w-full rounded-small bg-sunk object-contain"
            />
            <span className="text-sm">{words[which]}</span>
          </a>
        ))}
      </div>
      <Field {...fields.of("reason")} label={words.reason} hint={words.reasonHint} id="identity-reason">
        <Textarea {...fields.text("reason")} lang="vi" rows={2} maxLength={1000} />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button name="decision" value="accept" busy={isBusy}>
          {words.accept}
        </Button>
        <Button name="decision" value="refuse" variant="secondary" busy={isBusy}>
          {words.refuse}
        </Button>
      </div>
    </Form>
  );
}
