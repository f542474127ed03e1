import { sql, type Kysely } from "kysely";

/**
 * Private documents as drawn pages, with who read them. Photographs of certificates become documents of one page, and a
 * certificate names its document from here on.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table documents (
      id uuid primary key,
      seller_id uuid references sellers (id),
      user_id uuid references users (id),
      purpose text not null check (purpose ~ '^[a-z_]{3,40}$'),
      kind text not null check (kind in ('photographs', 'pdf')),
      original_name text not null,
      page_count integer not null check (page_count between 1 and 20),
      created_by uuid references users (id),
      created_at timestamptz not null,
      retained_until date,
      erased_at timestamptz,
      check (num_nonnulls(seller_id, user_id) = 1)
    )
  `.execute(db);
  await sql`create index documents_seller on documents (seller_id, created_at desc, id desc)`.execute(db);
  await sql`create index documents_user on documents (user_id, created_at desc, id desc)`.execute(db);
  await sql`create index documents_created_by on documents (created_by)`.execute(db);
  await sql`create index documents_due on documents (retained_until) where erased_at is null`.execute(db);
  await sql`
    create table document_pages (
      document_id uuid not null references documents (id),
      position integer not null check (position between 1 and 20),
      file_id text not null references files (id),
      width integer not null check (width > 0),
      height integer not null check (height > 0),
      primary key (document_id, position)
    )
  `.execute(db);
  await sql`create index document_pages_file on document_pages (file_id)`.execute(db);
  await sql`
    create table document_reads (
      id bigint generated always as identity primary key,
      document_id uuid not null references documents (id),
      position integer not null,
      reader_id uuid not null references users (id),
      unit_id uuid references units (id),
      request_id text not null,
      at timestamptz not null
    )
  `.execute(db);
  await sql`create index document_reads_document on document_reads (document_id, at desc, id desc)`.execute(db);
  await sql`create index document_reads_reader on document_reads (reader_id)`.execute(db);
  await sql`create index document_reads_unit on document_reads (unit_id)`.execute(db);
  await sql`
    create trigger document_reads_append_only before update or delete on document_reads
    for each row execute function refuse_change()
  `.execute(db);
  await sql`alter table certificates add column document_id uuid`.execute(db);
  await sql`update certificates set document_id = gen_random_uuid() where file_id is not null`.execute(db);
  await sql`
    insert into documents (id, seller_id, purpose, kind, original_name, page_count, created_at)
    select document_id, seller_id, 'certificate', 'photographs', '', 1, created_at
    from certificates where document_id is not null
  `.execute(db);
  await sql`
    insert into document_pages (document_id, position, file_id, width, height)
    select certificates.document_id, 1, certificates.file_id, coalesce(files.width, 1), coalesce(files.height, 1)
    from certificates join files on files.id = certificates.file_id
  `.execute(db);
  await sql`
    alter table certificates add constraint certificates_document_id_fkey
    foreign key (document_id) references documents (id)
  `.execute(db);
  await sql`create unique index certificates_document on certificates (document_id)`.execute(db);
  await sql`alter table certificates drop column file_id`.execute(db);
}
