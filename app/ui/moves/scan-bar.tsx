import { Form, useSubmit } from "@remix-run/react";
import { useRef } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { CameraScan } from "#app/ui/intake/camera-scan.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

/** The name of the parameter that carries what was scanned. */
export const SCANNED = "quet";

type ScanBarProps = {
  label: string;
  hint: string;
  action: string;
  /** What was scanned before and stays chosen. */
  kept?: readonly string[];
  /** What could not be found. */
  unknown?: readonly string[];
};

/** A box for a camera, a hand scanner or fingers: each code fills one more line of the form below. */
export function ScanBar({ label, hint, action, kept = [], unknown = [] }: ScanBarProps) {
  const { t, f } = useT();
  const words = t.moves.scan;
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const send = (text: string) => {
    const data = new FormData(form.current ?? undefined);
    data.set(SCANNED, text);
    for (const one of kept) data.append(SCANNED, one);
    submit(data, { method: "get", action, preventScrollReset: true });
  };
  return (
    <Form ref={form} method="get" action={action} className="grid gap-3">
      {kept.map((code) => (
        <input key={code} type="hidden" name={SCANNED} value={code} />
      ))}
      <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <Field
          name={SCANNED}
          label={label}
          hint={hint}
          error={unknown.length > 0 ? words.unknown(f.list(unknown)) : null}
        >
          <TextInput autoComplete="off" maxLength={300} />
        </Field>
        <Button variant="secondary">{words.add}</Button>
      </div>
      <CameraScan onRead={send} />
    </Form>
  );
}
