import { sql, type Kysely } from "kysely";

/**
 * What a version of the regulation says about each rule; a rule without a row has its defaults. Once the version is
 * published its rows stand still. Versions of listings are kept (Law 122/2025/QH15, art. 17.1.e).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table regulation_rules (
      version_id uuid not null references regulation_versions (id),
      rule text not null check (rule ~ '^[A-Z]{3}-[0-9]{2}$'),
      parameters jsonb not null default '{}' check (jsonb_typeof(parameters) = 'object'),
      severity text not null check (severity in ('block', 'warn')),
      effective_from date,
      effective_to date check (effective_to >= effective_from),
      is_enabled boolean not null default true,
      revision integer not null default 1 check (revision > 0),
      changed_at timestamptz not null,
      changed_by uuid references users (id),
      primary key (version_id, rule)
    )
  `.execute(db);
  await sql`create index regulation_rules_changed_by on regulation_rules (changed_by)`.execute(db);
  await sql`
    create function regulation_rules_of_drafts() returns trigger language plpgsql as $$
    declare
      one uuid;
    begin
      foreach one in array array_remove(array[
        case when tg_op <> 'INSERT' then old.version_id end, case when tg_op <> 'DELETE' then new.version_id end
      ], null) loop
        if exists (select from regulation_versions v where v.id = one and v.state <> 'draft') then
          raise exception 'the rules of a published version stand still' using errcode = 'restrict_violation';
        end if;
      end loop;
      return coalesce(new, old);
    end $$
  `.execute(db);
  await sql`
    create trigger regulation_rules_of_drafts before insert or update or delete on regulation_rules
    for each row execute function regulation_rules_of_drafts()
  `.execute(db);
  await sql`
    create trigger listing_versions_kept before delete on listing_versions
    for each row execute function refuse_change()
  `.execute(db);
}
