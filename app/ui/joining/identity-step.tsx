import { Form, useNavigation } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { IdentityForms } from "#app/ui/sellers/identity-forms.tsx";
import { IdentityAttempts, IdentityStanding } from "#app/ui/sellers/identity-standing.tsx";
import type { FormState } from "#app/web/form-state.ts";
import { joiningUrl } from "#app/web/joining-address.ts";
import type { JoiningStepView } from "./joining-page.tsx";
import { DraftMark } from "./step-form.tsx";

/** Who one is, proven now or later: the shop can be handed in without, but not sell. */
export function IdentityStep({ view, reply }: { view: JoiningStepView; reply: FormState }) {
  const { t, f } = useT();
  const words = t.seller.joining;
  const isBusy = useNavigation().state !== "idle";
  const { identity, proven } = view;
  const mismatches = proven?.mismatches ?? [];
  return (
    <div className="grid gap-5">
      {identity && <IdentityStanding identity={identity} />}
      {mismatches.length > 0 && (
        <Notice
          kind="problem"
          action={<TextLink to={joiningUrl(view.kind === "person" ? "legal" : "person")}>{words.change}</TextLink>}
        >
          {t.seller.identity.differs(f.list(mismatches.map((fact) => t.seller.identity.facts[fact])))}
        </Notice>
      )}
      {identity && <IdentityForms identity={identity} reply={reply} isBusy={isBusy} />}
      {identity && identity.attempts.length > 0 && <IdentityAttempts attempts={identity.attempts} />}
      <Form method="post" className="flex flex-row-reverse items-center justify-between gap-3 pt-2">
        <DraftMark view={view} />
        <Button
          name="intent"
          value="save"
          size="large"
          variant={identity?.isKept || identity?.isWaiting ? "primary" : "secondary"}
          className="grow sm:grow-0"
          busy={isBusy}
        >
          {words.next}
        </Button>
        <Button name="intent" value="back" variant="quiet" size="large">
          {words.back}
        </Button>
      </Form>
    </div>
  );
}
