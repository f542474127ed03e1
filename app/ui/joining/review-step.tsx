import { Form, useNavigation } from "@remix-run/react";
import { fieldsOf, type JoiningStep } from "#app/domain/organisation/joining-steps.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { RegulationArticles } from "#app/ui/regulation/regulation-text.tsx";
import type { FormState } from "#app/web/form-state.ts";
import { FROM_REVIEW, joiningUrl } from "#app/web/joining-address.ts";
import { fieldLabel } from "./field-labels.ts";
import type { JoiningStepView } from "./joining-page.tsx";
import { shownAnswer } from "./shown-answer.ts";
import { DraftMark } from "./step-form.tsx";

/** Everything once more, the regulation, and the box that is ticked by hand. */
export function ReviewStep({ view, reply }: { view: JoiningStepView; reply: FormState }) {
  const words = useT().t.seller.joining;
  const isBusy = useNavigation().state !== "idle";
  const fields = boundFields(reply);
  const { regulation } = view;
  return (
    <Form method="post" noValidate className="grid gap-5">
      <DraftMark view={view} />
      <input type="hidden" name="regulation" value={regulation?.version ?? ""} />
      <FormErrors errors={fields.summary} />
      <section aria-label={words.review}>
        {view.steps
          .filter((step) => step !== "regulation")
          .map((step) => (
            <Answers key={step} view={view} step={step} />
          ))}
      </section>
      {regulation && <Regulation regulation={regulation} />}
      {regulation && (
        <Checkbox
          name="consent"
          label={words.consent(regulation.version)}
          error={fields.of("consent").error}
          defaultChecked={fields.value("consent") === "on"}
          required
        />
      )}
      <div className="flex flex-row-reverse items-center justify-between gap-3 pt-2">
        <Button name="intent" value="hand-in" size="large" busy={isBusy} className="grow sm:grow-0">
          {words.handIn}
        </Button>
        <Button name="intent" value="back" variant="quiet" size="large">
          {words.back}
        </Button>
      </div>
    </Form>
  );
}

function Answers({ view, step }: { view: JoiningStepView; step: JoiningStep }) {
  const translator = useT();
  const { t } = translator;
  const words = t.seller.joining;
  const names = fieldsOf(step, view.kind ?? undefined).filter((name) => name !== "communeCodePick");
  const facts = names
    .map((name) => ({ term: fieldLabel(t.seller, name), value: shownAnswer(view, translator, name) }))
    .filter(({ value }) => value !== "");
  return (
    <div className="border-t border-line py-3 first:border-t-0 first:pt-0">
      <div className="flex min-h-11 items-center justify-between gap-3">
        <h2 className="text-lg">{words.steps[step].name}</h2>
        <TextLink to={`${joiningUrl(step)}?${FROM_REVIEW}=1`}>
          {words.change}
          <span className="sr-only"> {words.steps[step].name}</span>
        </TextLink>
      </div>
      {view.open.includes(step) && <Notice kind="problem">{words.stillOpen}</Notice>}
      {facts.length > 0 && <KeyValue dense facts={facts} />}
      {step === "bank" && !view.facts["bank.accountNumber"] && <p className="text-ink-soft">{words.bankLater}</p>}
      {step === "bank" && view.bank === "mismatched" && <Notice kind="attention">{words.bankMismatched}</Notice>}
      {step === "identity" && <IdentityLine view={view} />}
    </div>
  );
}

function IdentityLine({ view: { proven, identity } }: { view: JoiningStepView }) {
  const words = useT().t.seller.joining.identityStates;
  if (proven && proven.mismatches.length > 0) return <Notice kind="problem">{words.differs}</Notice>;
  if (proven) return <p>{words.kept(proven.fullName)}</p>;
  return <p className="text-ink-soft">{identity?.isWaiting ? words.waiting : words.none}</p>;
}

function Regulation({ regulation }: { regulation: NonNullable<JoiningStepView["regulation"]> }) {
  const { t, locale } = useT();
  const words = t.seller.joining;
  return (
    <section className="grid gap-3 rounded-large border border-line-strong p-4">
      <h2 className="text-lg">{words.regulationTitle(regulation.version)}</h2>
      <p className="whitespace-pre-line">{locale === "vi" ? regulation.summary : regulation.summaryEn}</p>
      <Disclosure summary={words.readHere}>
        <div className="max-h-[70dvh] overflow-y-auto" tabIndex={0} role="region" aria-label={words.readHere}>
          <RegulationArticles chapters={regulation.chapters} articles={regulation.articles} />
        </div>
      </Disclosure>
    </section>
  );
}
