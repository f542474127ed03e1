import { Form, useNavigation } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { CopyButton } from "#app/ui/kit/copy-button.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { QrFigure } from "#app/ui/kit/qr-figure.tsx";
import { formState } from "#app/web/form-state.ts";
import { CodeField } from "./code-field.tsx";
import type { Reply } from "./reply.ts";

const useBusy = (intent: string): boolean => {
  const { state, formData } = useNavigation();
  return state === "submitting" && formData?.get("intent") === intent;
};

export function BeginFactor({ reply }: { reply: Reply }) {
  const words = useT().t.identity.factor;
  return (
    <Form method="post" className="grid gap-4">
      <FormErrors errors={boundFields(formState(reply, "begin")).summary} />
      <div>
        <Button name="intent" value="begin" size="large" busy={useBusy("begin")}>
          {words.begin}
        </Button>
      </div>
    </Form>
  );
}

/** The secret for the phone, as a picture and as letters, and the first code in return. */
export function FactorSetUp({ secret, svg, reply }: { secret: string; svg: string; reply: Reply }) {
  const words = useT().t.identity.factor;
  const fields = boundFields(formState(reply, "confirm"));
  return (
    <ol className="grid list-inside list-decimal gap-6 marker:font-semibold">
      <li className="grid gap-3">
        <p>{words.scan}</p>
        <QrFigure svg={svg} label={words.scanLabel} />
        <p className="text-ink-soft">{words.type}</p>
        <p className="flex flex-wrap items-center gap-3">
          <code aria-label={words.secret} className="text-lg tracking-wide break-all">
            {secret.replace(/(.{4})(?=.)/g, "$1 ")}
          </code>
          <CopyButton text={secret} label={words.copySecret} />
        </p>
      </li>
      <li className="grid gap-3">
        <p>{words.confirm}</p>
        <Form method="post" noValidate className="grid gap-4">
          <FormErrors errors={fields.summary} />
          <CodeField fields={fields} label={words.code} digitsOnly />
          <div>
            <Button name="intent" value="confirm" size="large" busy={useBusy("confirm")}>
              {words.use}
            </Button>
          </div>
        </Form>
      </li>
    </ol>
  );
}

type InUseProps = { since: string; codesLeft: number; isNeeded: boolean; reply: Reply };

export function FactorInUse({ since, codesLeft, isNeeded, reply }: InUseProps) {
  const { t, f } = useT();
  const words = t.identity.factor;
  return (
    <div className="grid gap-4">
      <p>
        {words.inUse(f.date(since))} {words.codesLeft(codesLeft)}
      </p>
      <ActWithCode intent="renew" label={words.renew} lead={words.renewLead} reply={reply} />
      {!isNeeded && <ActWithCode intent="remove" label={words.remove} lead={words.removeLead} reply={reply} />}
    </div>
  );
}

function ActWithCode({
  intent,
  label,
  lead,
  reply,
}: {
  intent: "renew" | "remove";
  label: string;
  lead: string;
  reply: Reply;
}) {
  const words = useT().t.identity.factor;
  const state = formState(reply, intent);
  const fields = boundFields(state);
  return (
    <Disclosure summary={label} open={Object.keys(state.errors).length > 0}>
      <Form method="post" noValidate className="grid gap-4">
        <p className="text-ink-soft">{lead}</p>
        <FormErrors errors={fields.summary} />
        <CodeField fields={fields} label={words.codeForAct} id={`field-code-${intent}`} />
        <div>
          <Button
            name="intent"
            value={intent}
            variant={intent === "remove" ? "danger" : "primary"}
            busy={useBusy(intent)}
          >
            {label}
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}
