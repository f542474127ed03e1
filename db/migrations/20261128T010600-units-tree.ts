import { sql, type Kysely } from "kysely";

/** Kinds of units become rows; units keep their former names, what they became, and who stands in a market's stalls. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table unit_kinds (
      code text primary key,
      name text not null,
      name_en text not null,
      position integer not null unique,
      acts_for_parent boolean not null default false,
      opened_by text[] not null default '{}',
      kept_by text[] not null default '{}'
    )
  `.execute(db);
  await sql`
    insert into unit_kinds (code, name, name_en, position, acts_for_parent, opened_by, kept_by) values
      ('department', 'Sở', 'Department', 1, false, '{}', '{}'),
      ('room', 'Phòng, đoàn', 'Division', 2, true, '{administrator}', '{administrator}'),
      ('district', 'Quận, huyện, thị xã', 'District', 3, false, '{}', '{}'),
      ('commune', 'UBND xã, phường', 'Commune office', 4, false, '{}', '{administrator}'),
      ('market_board', 'Ban quản lý chợ', 'Market board', 5, false, '{administrator}', '{administrator}'),
      ('site', 'Điểm bán', 'Shopping site', 6, false, '{administrator,market_board_officer}',
        '{administrator,market_board_officer}'),
      ('stall', 'Gian hàng ở chợ', 'Market stall', 7, false, '{administrator,market_board_officer}',
        '{administrator,market_board_officer}'),
      ('stamp_provider', 'Đơn vị in tem', 'Stamp provider', 8, false, '{administrator}', '{administrator}'),
      ('training_centre', 'Trung tâm tập huấn', 'Training centre', 9, false, '{administrator}', '{administrator}'),
      ('enterprise', 'Cơ sở', 'Enterprise', 10, false, '{}', '{}')
  `.execute(db);
  await sql`
    create table unit_kind_parents (
      kind text not null references unit_kinds (code),
      parent_kind text not null references unit_kinds (code),
      primary key (kind, parent_kind)
    )
  `.execute(db);
  await sql`create index unit_kind_parents_parent on unit_kind_parents (parent_kind)`.execute(db);
  await sql`
    insert into unit_kind_parents (kind, parent_kind) values
      ('room', 'department'), ('district', 'department'), ('commune', 'department'),
      ('market_board', 'commune'), ('market_board', 'department'),
      ('site', 'market_board'), ('site', 'commune'), ('site', 'department'),
      ('stall', 'market_board'), ('stall', 'site'),
      ('stamp_provider', 'department'), ('training_centre', 'department'), ('training_centre', 'commune'),
      ('enterprise', 'commune'), ('enterprise', 'department')
  `.execute(db);
  await sql`alter table units drop constraint units_kind_check`.execute(db);
  await sql`alter table units add foreign key (kind) references unit_kinds (code)`.execute(db);
  await sql`create index units_kind on units (kind)`.execute(db);
  await sql`create index units_children on units (parent_id, kind, name, id)`.execute(db);
  await sql`create index units_folded on units using gin (fold(name) gin_trgm_ops)`.execute(db);
  await sql`
    create function check_unit_dates() returns trigger language plpgsql as $$
    begin
      if exists (select from units c where c.parent_id = new.id and new.valid_to is not null
          and (c.valid_to is null or c.valid_to > new.valid_to))
        or exists (select from units p where p.id = new.parent_id and p.valid_to is not null
          and (new.valid_to is null or new.valid_to > p.valid_to)) then
        raise exception 'unit % would outlive the unit above it', new.code using errcode = 'check_violation';
      end if;
      return null;
    end $$
  `.execute(db);
  await sql`
    create constraint trigger units_within_parent after insert or update of valid_to, parent_id on units
    deferrable initially deferred for each row execute function check_unit_dates()
  `.execute(db);
  await sql`
    create table unit_names (
      unit_id uuid not null references units (id),
      name text not null,
      name_en text not null,
      valid_from date not null,
      valid_to date check (valid_to >= valid_from),
      primary key (unit_id, valid_from),
      exclude using gist (unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
    )
  `.execute(db);
  await sql`create index unit_names_folded on unit_names using gin (fold(name) gin_trgm_ops)`.execute(db);
  await sql`
    create table unit_successors (
      old_id uuid not null references units (id),
      new_id uuid not null references units (id),
      merged_on date not null,
      primary key (old_id, new_id),
      check (old_id <> new_id)
    )
  `.execute(db);
  await sql`create index unit_successors_new on unit_successors (new_id)`.execute(db);
  await sql`
    create table stall_tenancies (
      id uuid primary key,
      stall_id uuid not null references units (id),
      seller_id uuid not null references sellers (id),
      asked_at timestamptz not null,
      asked_by uuid not null references users (id),
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      approved_at timestamptz,
      approved_by uuid references users (id),
      refused_at timestamptz,
      refused_by uuid references users (id),
      reason text,
      check (approved_at is null or refused_at is null),
      check ((approved_at is null) = (approved_by is null)),
      check ((refused_at is null) = (refused_by is null)),
      exclude using gist (stall_id with =, daterange(starts_on, ends_on, '[]') with &&) where (approved_at is not null)
    )
  `.execute(db);
  await sql`create index stall_tenancies_stall on stall_tenancies (stall_id, starts_on desc)`.execute(db);
  await sql`create index stall_tenancies_seller on stall_tenancies (seller_id, starts_on desc)`.execute(db);
  await sql`create index stall_tenancies_asker on stall_tenancies (asked_by)`.execute(db);
  await sql`create index stall_tenancies_approver on stall_tenancies (approved_by)`.execute(db);
  await sql`create index stall_tenancies_refuser on stall_tenancies (refused_by)`.execute(db);
  await sql`
    create unique index stall_tenancies_one_open on stall_tenancies (stall_id, seller_id)
    where approved_at is null and refused_at is null
  `.execute(db);
}
