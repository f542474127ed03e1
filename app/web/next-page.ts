import type { Role } from "#app/domain/shared/actor.ts";
import { urls } from "#app/urls.ts";

/** Only tells the origin that an address would leave from one that stays; nobody ever goes there. */
const HERE = "http://here.invalid";

/** The page named by `?tiep=`, if it is one of ours: anything that could lead to another site is not. */
export function nextPage(query: URLSearchParams): string | undefined {
  const asked = query.get("tiep") ?? "";
  if (!/^\/(?![/\\])/.test(asked) || /[\\\p{Cc}]/u.test(asked)) return undefined;
  const url = URL.canParse(asked, HERE) ? new URL(asked, HERE) : undefined;
  return url?.origin === HERE ? `${url.pathname}${url.search}${url.hash}` : undefined;
}

/** The same wish carried on to another page: `?tiep=…`, or nothing. */
export const withNext = (page: string, next: string | undefined): string =>
  next === undefined ? page : `${page}${page.includes("?") ? "&" : "?"}tiep=${encodeURIComponent(next)}`;

/** Where a person begins who did not say where to: at their desk, or at the market's front. */
export function deskOf(roles: readonly Role[]): string {
  if (roles.includes("seller")) return urls.seller.desk;
  return roles.some((role) => role !== "stamp_provider" && role !== "training_officer") ? urls.office.desk : urls.home;
}
