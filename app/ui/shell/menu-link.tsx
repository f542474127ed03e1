import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { IconType } from "#app/ui/kit/icons.ts";

/** One line of a menu, tall enough for a thumb. */
export function MenuLink({ to, icon: Icon, children }: { to: string; icon?: IconType; children: ReactNode }) {
  return (
    <Link
      to={to}
      className="flex min-h-11 items-center gap-3 rounded-small px-3 no-underline transition-colors hover:bg-leaf-wash"
    >
      {Icon && <Icon className="size-5 text-ink-soft" />}
      {children}
    </Link>
  );
}
