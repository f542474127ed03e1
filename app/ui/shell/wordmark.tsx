import { Link } from "@remix-run/react";
import { cx } from "#app/ui/kit/class-names.ts";
import { urls } from "#app/urls.ts";

/** The mark and the market's name, which stays Vietnamese in every language. */
export function Wordmark({ name, className }: { name: string; className?: string }) {
  return (
    <Link to={urls.home} className={cx("inline-flex min-h-11 items-center gap-2.5 no-underline", className)}>
      <span aria-hidden className="mark size-8 text-leaf" />
      <span lang="vi" className="text-lg font-bold tracking-tight whitespace-nowrap">
        {name}
      </span>
    </Link>
  );
}
