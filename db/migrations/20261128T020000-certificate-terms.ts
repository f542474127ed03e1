import { sql, type Kysely } from "kysely";

/** Kinds of papers that a commune's office decides about; the department decides about the others. */
const OF_THE_COMMUNE = ["safe_food_commitment"];
const OF_THE_DEPARTMENT = [
  "food_safety",
  "food_safety_knowledge",
  "vietgap",
  "vietgahp",
  "vietgap_aquaculture",
  "globalgap",
  "organic",
  "pgs",
  "haccp",
  "iso22000",
  "fssc22000",
  "ifs",
  "brc",
  "safe_chain",
  "ocop",
  "geographical_indication",
  "collective_mark",
  "self_declaration",
  "quarantine",
  "test_report",
  "product_conformity",
  "key_industrial_product",
  "craft_village",
  "artisan",
];

/**
 * Who is competent for which kind of paper, by date; papers limited to single products and to lots; renewals, suspensions
 * with an end; and the notices before a paper's last day, kept word by word.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table certificate_competences (
      kind text not null check (kind ~ '^[a-z0-9_]{2,40}$'),
      level text not null check (level in ('commune', 'department')),
      valid_from date not null,
      valid_to date check (valid_to >= valid_from),
      legal_basis text not null,
      primary key (kind, level, valid_from)
    )
  `.execute(db);
  await sql`
    insert into certificate_competences (kind, level, valid_from, legal_basis)
    select kind, 'commune', date '2018-12-17', 'Circular 17/2018/TT-BNNPTNT, art. 4' from unnest(${OF_THE_COMMUNE}::text[]) kind
    union all
    select kind, 'department', date '2013-01-01', 'Law 122/2025/QH15, art. 17' from unnest(${OF_THE_DEPARTMENT}::text[]) kind
  `.execute(db);
  await sql`
    alter table certificates
      add column scope_products uuid[] not null default '{}',
      add column scope_lots uuid[] not null default '{}',
      add column replaces_id uuid references certificates (id),
      add column suspended_until date,
      drop constraint certificates_seller_id_kind_number_key,
      add constraint certificates_seller_id_kind_number_issued_on_key unique (seller_id, kind, number, issued_on),
      add constraint certificates_replace_another check (replaces_id <> id)
  `.execute(db);
  await sql`create index certificates_replaces on certificates (replaces_id)`.execute(db);
  await sql`create index certificates_suspensions on certificates (suspended_until) where state = 'suspended'`.execute(
    db,
  );
  await sql`
    create table certificate_notices (
      id uuid primary key,
      certificate_id uuid not null references certificates (id),
      seller_id uuid not null references sellers (id),
      days integer not null check (days between 1 and 366),
      valid_to date not null,
      is_formal boolean not null,
      version_id uuid references regulation_versions (id),
      rule text not null,
      article integer not null,
      listing_ids uuid[] not null default '{}',
      texts jsonb not null,
      mail_keys text[] not null default '{}',
      created_at timestamptz not null,
      unique (certificate_id, valid_to, days)
    )
  `.execute(db);
  await sql`create index certificate_notices_seller on certificate_notices (seller_id, created_at desc)`.execute(db);
  await sql`create index certificate_notices_version on certificate_notices (version_id)`.execute(db);
  await sql`
    create trigger certificate_notices_append_only before update or delete on certificate_notices
    for each row execute function refuse_change()
  `.execute(db);
}
