import { Form, useFetcher, useNavigation } from "@remix-run/react";
import { useRef, useState } from "react";
import { fieldsOf } from "#app/domain/organisation/joining-steps.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields, type BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import type { FormState } from "#app/web/form-state.ts";
import { BankStep } from "./bank-step.tsx";
import { fieldLabel } from "./field-labels.ts";
import type { JoiningStepView } from "./joining-page.tsx";
import { PapersStep } from "./papers-step.tsx";
import { shownAnswer } from "./shown-answer.ts";
import { DeliveryStep, KindStep, LegalStep, PersonStep, PlaceStep, WindowStep } from "./step-fields.tsx";

type StepFormProps = { view: JoiningStepView; reply: FormState; isFromReview: boolean };

/** The boxes of one step. Going on and going back both keep what was typed; with a script, so does leaving a box. */
export function StepForm({ view, reply, isFromReview }: StepFormProps) {
  const words = useT().t.seller.joining;
  const isBusy = useNavigation().state !== "idle";
  const keeping = useKeeping();
  const fields = boundFields(reply, view.facts);
  const isFirst = view.steps[0] === view.step;
  return (
    <Form method="post" noValidate ref={keeping.form} onBlur={keeping.keep} className="grid gap-5">
      <DraftMark view={view} />
      {/* The first button of a form is what Enter presses. */}
      <button name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only" />
      <FormErrors errors={fields.summary} />
      <OtherWindow view={view} reply={reply} />
      <Fields view={view} fields={fields} />
      <div className="flex flex-row-reverse items-center justify-between gap-3 pt-2">
        <Button name="intent" value="save" size="large" busy={isBusy} className="grow sm:grow-0">
          {isFromReview ? words.nextToReview : words.next}
        </Button>
        {!isFirst && (
          <Button name="intent" value="back" variant="quiet" size="large">
            {words.back}
          </Button>
        )}
      </div>
    </Form>
  );
}

function Fields({ view, fields }: { view: JoiningStepView; fields: BoundFields }) {
  switch (view.step) {
    case "kind":
      return <KindStep fields={fields} />;
    case "legal":
      return <LegalStep fields={fields} view={view} />;
    case "person":
      return <PersonStep fields={fields} view={view} />;
    case "place":
      return <PlaceStep fields={fields} />;
    case "window":
      return <WindowStep fields={fields} />;
    case "delivery":
      return <DeliveryStep fields={fields} />;
    case "bank":
      return <BankStep fields={fields} view={view} />;
    case "papers":
      return <PapersStep fields={fields} kind={view.kind} />;
    case "identity":
    case "regulation":
      return null;
  }
}

/** Which draft the form was made from and which window it stands in, so that two windows do not lose each other's words. */
export function DraftMark({ view }: { view: JoiningStepView }) {
  const [tab] = useState(view.tab);
  return (
    <>
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="tab" value={tab} />
      <input type="hidden" name="forKind" value={view.kind ?? ""} />
    </>
  );
}

/** Sends what stands in the boxes when one of them is left and something changed. Without a script nothing of this runs. */
function useKeeping() {
  const fetcher = useFetcher();
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef<string>();
  const keep = (): void => {
    if (!form.current) return;
    const body = new FormData(form.current);
    body.delete("version");
    const text = new URLSearchParams(
      [...body].map(([name, value]) => [name, typeof value === "string" ? value : ""]),
    ).toString();
    const isFirstLook = sent.current === undefined;
    if (text === sent.current || (isFirstLook && !isTouched(form.current))) return;
    sent.current = text;
    const all = new FormData(form.current);
    all.set("intent", "typing");
    fetcher.submit(all, { method: "post" });
  };
  return { form, keep };
}

const isTouched = (form: HTMLFormElement): boolean =>
  [...form.elements].some((one) => {
    if (one instanceof HTMLInputElement && (one.type === "radio" || one.type === "checkbox"))
      return one.checked !== one.defaultChecked;
    if (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement)
      return one.type !== "hidden" && one.value !== one.defaultValue;
    return one instanceof HTMLSelectElement && [...one.options].some((o) => o.selected !== o.defaultSelected);
  });

/** What the other window saved, beside what was typed here, so that pressing once more is a choice. */
function OtherWindow({ view, reply }: { view: JoiningStepView; reply: FormState }) {
  const translator = useT();
  const { t, f } = translator;
  const words = t.seller.joining;
  const clash = t.refusals["organisation.draft-changed-elsewhere"]({}, f);
  if (!reply.errors[""]?.includes(clash)) return null;
  const names = fieldsOf(view.step, view.kind ?? undefined);
  return (
    <Notice kind="attention" title={words.clash}>
      <KeyValue
        dense
        facts={names.map((name) => ({
          term: fieldLabel(t.seller, name),
          value: shownAnswer(view, translator, name) || words.nothing,
        }))}
      />
    </Notice>
  );
}
