import { sql, type Kysely } from "kysely";

/** The operating regulation and its rules' findings, word lists, and the certificates that rules look at. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table regulation_versions (
      id uuid primary key,
      version text not null unique check (version ~ '^[0-9]+\\.[0-9]+$'),
      state text not null check (state in ('draft', 'published')),
      summary text not null,
      summary_en text not null,
      published_at timestamptz,
      effective_at timestamptz,
      published_by uuid references users (id),
      created_at timestamptz not null,
      check (state = 'draft' or (published_at is not null and effective_at is not null))
    )
  `.execute(db);
  await sql`create unique index regulation_versions_one_draft on regulation_versions (state) where state = 'draft'`.execute(
    db,
  );
  await sql`create index regulation_versions_effective on regulation_versions (effective_at desc) where state = 'published'`.execute(
    db,
  );
  await sql`create index regulation_versions_published_by on regulation_versions (published_by)`.execute(db);
  await sql`
    create table regulation_articles (
      version_id uuid not null references regulation_versions (id),
      number integer not null check (number > 0),
      heading text not null,
      heading_en text not null,
      body text not null,
      body_en text not null,
      rules text[] not null default '{}',
      primary key (version_id, number)
    )
  `.execute(db);
  await sql`
    create table regulation_acceptances (
      seller_id uuid not null references sellers (id),
      version_id uuid not null references regulation_versions (id),
      user_id uuid not null references users (id),
      accepted_at timestamptz not null,
      primary key (seller_id, version_id)
    )
  `.execute(db);
  await sql`create index regulation_acceptances_version on regulation_acceptances (version_id)`.execute(db);
  await sql`create index regulation_acceptances_user on regulation_acceptances (user_id)`.execute(db);
  await sql`
    create table claim_phrases (
      rule text not null,
      phrase text not null,
      kind text not null check (kind in ('phrase', 'exception')),
      primary key (rule, phrase)
    )
  `.execute(db);
  await sql`
    create table findings (
      id uuid primary key,
      subject_type text not null check (subject_type in ('seller', 'listing')),
      subject_id uuid not null,
      rule text not null,
      severity text not null check (severity in ('block', 'warn')),
      article integer not null,
      fact jsonb not null,
      found_at timestamptz not null,
      resolved_at timestamptz
    )
  `.execute(db);
  await sql`create unique index findings_open on findings (subject_type, subject_id, rule) where resolved_at is null`.execute(
    db,
  );
  await sql`create index findings_subject on findings (subject_type, subject_id, found_at)`.execute(db);
  await sql`
    create table certificates (
      id uuid primary key,
      seller_id uuid not null references sellers (id),
      kind text not null,
      number text not null,
      issuer text not null,
      issued_on date not null,
      valid_to date check (valid_to >= issued_on),
      scope_text text not null,
      scope_categories text[] not null default '{}',
      scope_glns text[] not null default '{}',
      stars integer check (stars between 3 and 5),
      file_id text references files (id),
      state text not null check (state in ('pending', 'valid', 'suspended', 'expired', 'withdrawn', 'refused')),
      reason text,
      reviewed_by uuid references users (id),
      reviewed_at timestamptz,
      created_at timestamptz not null,
      unique (seller_id, kind, number)
    )
  `.execute(db);
  await sql`create index certificates_file on certificates (file_id)`.execute(db);
  await sql`create index certificates_reviewed_by on certificates (reviewed_by)`.execute(db);
  await sql`create index certificates_queue on certificates (created_at, id) where state = 'pending'`.execute(db);
  await sql`create index certificates_newest on certificates (created_at desc, id desc)`.execute(db);
  await sql`create index certificates_expiry on certificates (valid_to) where state in ('valid', 'suspended')`.execute(
    db,
  );
}
