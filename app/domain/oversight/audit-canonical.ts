/** An audit entry as it is hashed: `at` is UTC to the microsecond, ids are text as PostgreSQL writes them. */
export type AuditContent = {
  readonly id: number;
  readonly at: string;
  readonly actorUserId: string | null;
  readonly actorProcess: string | null;
  readonly unitId: string | null;
  readonly requestId: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before: unknown;
  readonly after: unknown;
};

/**
 * JSON in one form only, after RFC 8785: no white space, an object's keys in the order of their UTF-16 code units, strings
 * and numbers as ECMAScript writes them. `jsonb` keeps keys in an order of its own, so stored text cannot be hashed as it is.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(",")}}`;
  }
  return JSON.stringify(value ?? null);
}

/** The eleven fields of an entry in the order in which they are hashed. Never changes: a new field needs a new chain. */
export const entryFields = (entry: AuditContent): readonly unknown[] => [
  entry.id,
  entry.at,
  entry.actorUserId,
  entry.actorProcess,
  entry.unitId,
  entry.requestId,
  entry.action,
  entry.subjectType,
  entry.subjectId,
  entry.before,
  entry.after,
];

/** The text whose UTF-8 bytes are hashed for an entry: the canonical JSON of its fields. */
export const canonicalEntry = (entry: AuditContent): string => canonicalJson(entryFields(entry));
