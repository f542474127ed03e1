import { useEffect, useRef } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { fieldId } from "./field.tsx";
import { ProblemIcon } from "./icons.ts";

export type FormError = {
  /** The field's name; without it the message belongs to the whole form. */
  readonly name?: string;
  readonly message: string;
};

type FormErrorsProps = {
  errors: readonly FormError[];
  title?: string;
  /** False where the summary is not the answer to an act. */
  focus?: boolean;
};

/** Stands above a form that came back: says how much is wrong and leads to each place. Takes the focus once. */
export function FormErrors({ errors, title, focus = true }: FormErrorsProps) {
  const { t } = useT();
  const box = useRef<HTMLDivElement>(null);
  const text = errors.map(({ message }) => message).join("\n");
  useEffect(() => {
    if (text && focus) box.current?.focus();
  }, [text, focus]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="flex gap-3 rounded-small border-l-4 border-plum bg-plum-wash p-4 text-plum-ink"
    >
      <ProblemIcon className="mt-0.5 size-5" />
      <div className="grid gap-1">
        <p className="font-semibold">{title ?? t.kit.toMend(errors.length)}</p>
        <ul className="grid gap-1">
          {errors.map(({ name, message }) => (
            <li key={`${name}:${message}`}>
              {name ? (
                <a href={`#${fieldId(name)}`} className="underline underline-offset-4">
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
