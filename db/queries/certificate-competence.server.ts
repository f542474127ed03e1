import { sql, type RawBuilder, type SqlBool } from "kysely";
import type { Reviewer } from "#app/domain/certification/reviewer.ts";
import { sellerWithin } from "./scoped.server.ts";

type Aliases = { readonly kind?: string; readonly path?: string; readonly sellerId?: string };

/**
 * True for papers that the official is competent to decide about on that day, within the official's area. Where a commune
 * has no officer, the department stands in for it, so that no paper waits for an empty chair.
 */
export function decidableBy(
  { at, day, competences }: Reviewer,
  { kind = "certificates.kind", path = "units.path", sellerId = "sellers.id" }: Aliases = {},
): RawBuilder<SqlBool> {
  const isOfLevel = (level: string) => sql<SqlBool>`exists (
    select from certificate_competences competence where competence.kind = ${sql.ref(kind)} and competence.level = ${level}
      and competence.valid_from <= ${day}::date
        and (competence.valid_to is null or competence.valid_to >= ${day}::date)
  )`;
  const hasNoOfficer = sql<SqlBool>`not exists (
    select from memberships m join units o on o.id = m.unit_id
    where m.role = 'commune_officer' and ${sql.ref(path)} <@ o.path
      and m.valid_from <= ${at} and (m.valid_to is null or m.valid_to > ${at})
  )`;
  const conditions = competences.map(({ level, scopes }) => {
    const isIts =
      level === "department"
        ? sql<SqlBool>`(${isOfLevel(level)} or (${isOfLevel("commune")} and ${hasNoOfficer}))`
        : isOfLevel(level);
    return sql<SqlBool>`(${isIts} and ${sellerWithin(scopes, { path, sellerId })})`;
  });
  return conditions.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;
}
