import { sql, type Kysely } from "kysely";

/**
 * A link of a chain may name a partner of another province, the goods it is for, and papers that confirm it: the word of
 * the partner's own authority, or a paper that the department accepts. Categories say which roles their goods must name.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table chain_links
      add column partner_tax_code text check (partner_tax_code ~ '^[0-9]{10}(-[0-9]{3})?$'),
      add column partner_province text check (partner_province ~ '^[0-9]{2}$'),
      add column scope_categories text[] not null default '{}',
      add check (partner_seller_id is null or (partner_tax_code is null and partner_province is null))
  `.execute(db);
  await sql`
    create table chain_papers (
      id uuid primary key,
      link_id uuid not null references chain_links (id),
      basis text not null check (basis in ('authority', 'paper')),
      number text not null check (length(number) between 1 and 80),
      issuer text not null check (length(issuer) between 2 and 160),
      issuer_province text not null check (issuer_province ~ '^[0-9]{2}$'),
      issued_on date not null,
      valid_to date check (valid_to >= issued_on),
      document_id uuid references documents (id),
      state text not null check (state in ('pending', 'accepted', 'refused', 'expired', 'withdrawn')),
      reason text,
      submitted_by uuid not null references users (id),
      submitted_at timestamptz not null,
      reviewed_by uuid references users (id),
      reviewed_at timestamptz,
      warned_at timestamptz,
      check (basis = 'authority' or document_id is not null),
      check (state <> 'refused' or reason is not null),
      check (state not in ('accepted', 'refused', 'expired') or (reviewed_by is not null and reviewed_at is not null)),
      check (state <> 'expired' or valid_to is not null)
    )
  `.execute(db);
  await sql`create index chain_papers_link on chain_papers (link_id, submitted_at desc, id desc)`.execute(db);
  await sql`create unique index chain_papers_one_waits on chain_papers (link_id) where state = 'pending'`.execute(db);
  await sql`create index chain_papers_document on chain_papers (document_id)`.execute(db);
  await sql`create index chain_papers_submitted_by on chain_papers (submitted_by)`.execute(db);
  await sql`create index chain_papers_reviewed_by on chain_papers (reviewed_by)`.execute(db);
  await sql`create index chain_papers_queue on chain_papers (submitted_at, id) where state = 'pending'`.execute(db);
  await sql`create index chain_papers_ending on chain_papers (valid_to, id) where state = 'accepted'`.execute(db);
  await sql`
    alter table categories add column chain_roles text[] not null default '{}'
      check (chain_roles <@ array['raw_material', 'grower', 'processor', 'carrier', 'distributor', 'retailer'])
  `.execute(db);
  await sql`
    update categories set chain_roles = '{raw_material}' where is_processed_food or goods_group = 'craft'
  `.execute(db);
}
