import type { ReactNode } from "react";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";

type AccountPageProps = {
  title: string;
  lead: ReactNode;
  /** Stands between the heading and the form: what has just happened. */
  notice?: ReactNode;
  children: ReactNode;
  /** Other ways on from here. */
  beside?: ReactNode;
};

/** A page with one short form, the way on beside it: one column on a phone, the form first. */
export function AccountPage({ title, lead, notice, children, beside }: AccountPageProps) {
  return (
    <div className="mx-auto grid w-full max-w-form gap-6 py-4 sm:py-8">
      <PageHeading title={title} lead={lead} />
      {notice}
      {children}
      {beside && <div className="grid gap-2 border-t border-line pt-5 text-ink-soft">{beside}</div>}
    </div>
  );
}
