import { AuditSearch } from "#app/domain/oversight/audit-search.schema.ts";
import { urls } from "#app/urls.ts";

/** The words of the page's address for the filter. */
const PARAMETERS = {
  who: "ai",
  unit: "don-vi",
  action: "viec",
  subjectType: "loai",
  subjectId: "ma",
  from: "tu",
  until: "den",
} as const satisfies Record<keyof AuditSearch, string>;

export function readAuditSearch(query: URLSearchParams): AuditSearch {
  const asked = Object.entries(PARAMETERS).map(([field, name]) => [field, query.get(name) ?? undefined]);
  return AuditSearch.parse(Object.fromEntries(asked));
}

/** The address of the log, or of its export, with a filter in it. */
export function auditAddress(
  search: Partial<AuditSearch>,
  { path = urls.office.audit, ...more }: { path?: string; sau?: string; dang?: string } = {},
): string {
  const filter = Object.entries(PARAMETERS).map(([field, name]) => [name, search[field as keyof AuditSearch]] as const);
  const query = new URLSearchParams();
  for (const [name, value] of [...filter, ...Object.entries(more)]) if (value) query.set(name, value);
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}
