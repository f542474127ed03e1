import { useId, type ReactNode } from "react";
import { cx } from "./class-names.ts";

type FormSectionProps = { title: ReactNode; lead?: ReactNode; className?: string; children: ReactNode };

/** A part of a long form: what it is about on the left of a desk, above on a phone; its fields beside it. */
export function FormSection({ title, lead, className, children }: FormSectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={cx(
        "grid gap-x-8 gap-y-4 border-t border-line py-6 first:border-t-0 first:pt-0 lg:grid-cols-[14rem_minmax(0,1fr)]",
        className,
      )}
    >
      <div className="grid content-start gap-1">
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {lead && <p className="text-sm text-ink-soft">{lead}</p>}
      </div>
      <div className="grid max-w-form gap-5">{children}</div>
    </section>
  );
}
