import { sql, type Kysely } from "kysely";

/**
 * The regulation as a whole text: chapters, duties, legal references, comments on drafts, withdrawn versions, the document
 * as it was published, and what exactly a seller accepted. A published text can no longer change, also in SQL.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await versions(db);
  await chaptersAndArticles(db);
  await documentsAndAcceptances(db);
  await comments(db);
  await immutability(db);
}

async function versions(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table regulation_versions
      drop constraint regulation_versions_state_check,
      add constraint regulation_versions_state_check check (state in ('draft', 'published', 'withdrawn')),
      add column changes_fees boolean not null default false,
      add column comment_opened_at timestamptz,
      add column comment_until date,
      add column withdrawn_at timestamptz,
      add column withdrawn_reason text,
      add column withdrawn_reason_en text,
      add column withdrawn_by uuid references users (id),
      add constraint regulation_versions_comment_period
        check ((comment_opened_at is null) = (comment_until is null)),
      add constraint regulation_versions_withdrawn_before_effect
        check ((state = 'withdrawn') = (withdrawn_at is not null) and withdrawn_at < effective_at
          and (withdrawn_at is null or (withdrawn_reason <> '' and withdrawn_reason_en <> ''))),
      add constraint regulation_versions_notice
        check (effective_at = published_at
          or effective_at >= published_at + (case when changes_fees then interval '480 hours' else interval '120 hours' end))
  `.execute(db);
  await sql`create index regulation_versions_withdrawn_by on regulation_versions (withdrawn_by)`.execute(db);
  await sql`
    create unique index regulation_versions_one_at_a_time on regulation_versions (effective_at) where state = 'published'
  `.execute(db);
}

async function chaptersAndArticles(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table regulation_chapters (
      version_id uuid not null references regulation_versions (id),
      number integer not null check (number > 0),
      heading text not null,
      heading_en text not null,
      primary key (version_id, number)
    )
  `.execute(db);
  await sql`
    insert into regulation_chapters (version_id, number, heading, heading_en)
    select id, 1, 'Quy định chung', 'General provisions' from regulation_versions
  `.execute(db);
  await sql`
    alter table regulation_articles
      add column lineage uuid,
      add column revision integer not null default 1 check (revision > 0),
      add column chapter integer not null default 1,
      add column legal_refs text[] not null default '{}',
      add column covers text[] not null default '{}',
      add column duty jsonb check (duty ?& array['who', 'whoEn', 'what', 'whatEn', 'deadline', 'deadlineEn'])
  `.execute(db);
  // Until here an article was the same as the one of its number in the version before.
  await sql`update regulation_articles set lineage = md5('article ' || number)::uuid`.execute(db);
  await sql`
    alter table regulation_articles
      alter column lineage set not null,
      alter column chapter drop default,
      add constraint regulation_articles_lineage unique (version_id, lineage),
      add constraint regulation_articles_chapter
        foreign key (version_id, chapter) references regulation_chapters (version_id, number)
  `.execute(db);
  await sql`create index regulation_articles_by_chapter on regulation_articles (version_id, chapter)`.execute(db);
}

async function documentsAndAcceptances(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table regulation_documents (
      version_id uuid not null references regulation_versions (id),
      locale text not null check (locale in ('vi', 'en')),
      body text not null,
      sha256 text not null check (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
      primary key (version_id, locale)
    )
  `.execute(db);
  await sql`
    insert into regulation_documents (version_id, locale, body, sha256)
    select version_id, locale, body, encode(sha256(convert_to(body, 'UTF8')), 'hex')
    from (
      select v.id as version_id, l.locale, l.title || v.version || E'\n' || coalesce(string_agg(
        E'\n' || case l.locale when 'vi' then 'Điều ' || a.number || '. ' || a.heading || E'\n\n' || a.body
          else 'Article ' || a.number || '. ' || a.heading_en || E'\n\n' || a.body_en end || E'\n',
        '' order by a.number), '') as body
      from regulation_versions v
      cross join (values ('vi', 'Quy chế hoạt động, bản '), ('en', 'Operating regulation, version ')) as l (locale, title)
      left join regulation_articles a on a.version_id = v.id
      where v.state = 'published'
      group by v.id, l.locale, l.title
    ) as documents
  `.execute(db);
  await sql`
    create trigger regulation_documents_append_only before update or delete on regulation_documents
    for each row execute function refuse_change()
  `.execute(db);
  await sql`
    alter table regulation_acceptances add column locale text, add column text_sha256 text
  `.execute(db);
  // Acceptances of before were given on the page of the original, which is Vietnamese.
  await sql`
    update regulation_acceptances a set locale = 'vi', text_sha256 = d.sha256
    from regulation_documents d where d.version_id = a.version_id and d.locale = 'vi'
  `.execute(db);
  await sql`
    alter table regulation_acceptances
      alter column locale set not null,
      alter column text_sha256 set not null,
      add constraint regulation_acceptances_document
        foreign key (version_id, locale) references regulation_documents (version_id, locale)
  `.execute(db);
  await sql`create index regulation_acceptances_by_document on regulation_acceptances (version_id, locale)`.execute(db);
  await sql`
    create trigger regulation_acceptances_append_only before update or delete on regulation_acceptances
    for each row execute function refuse_change()
  `.execute(db);
}

async function comments(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table regulation_comments (
      id uuid primary key,
      version_id uuid not null references regulation_versions (id),
      lineage uuid,
      article_number integer,
      article_heading text,
      article_heading_en text,
      user_id uuid not null references users (id),
      unit_id uuid not null references units (id),
      seller_id uuid references sellers (id),
      body text not null check (char_length(body) between 1 and 4000),
      locale text not null check (locale in ('vi', 'en')),
      created_at timestamptz not null,
      verdict text check (verdict in ('accepted', 'partly', 'declined')),
      answer text,
      answer_locale text check (answer_locale in ('vi', 'en')),
      answered_by uuid references users (id),
      answered_at timestamptz,
      redacted_at timestamptz,
      redacted_by uuid references users (id),
      redaction_reason text,
      check (num_nonnulls(lineage, article_number, article_heading, article_heading_en) in (0, 4)),
      check (num_nonnulls(verdict, answer, answer_locale, answered_by, answered_at) in (0, 5)),
      check (num_nonnulls(redacted_at, redacted_by, redaction_reason) in (0, 3))
    )
  `.execute(db);
  for (const column of ["user_id", "unit_id", "seller_id", "answered_by", "redacted_by"]) {
    await sql`create index ${sql.raw(`regulation_comments_${column}`)} on regulation_comments (${sql.ref(column)})`.execute(
      db,
    );
  }
  await sql`create index regulation_comments_of_version on regulation_comments (version_id, created_at, id)`.execute(
    db,
  );
}

async function immutability(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function keep_published_version() returns trigger language plpgsql as $$
    declare
      withdrawn regulation_versions;
    begin
      if old.state = 'draft' then
        return case tg_op when 'DELETE' then old else new end;
      end if;
      if tg_op = 'UPDATE' and old.state = 'published' and new.state = 'withdrawn' then
        withdrawn := new;
        withdrawn.state := old.state;
        withdrawn.withdrawn_at := old.withdrawn_at;
        withdrawn.withdrawn_by := old.withdrawn_by;
        withdrawn.withdrawn_reason := old.withdrawn_reason;
        withdrawn.withdrawn_reason_en := old.withdrawn_reason_en;
        if withdrawn = old then
          return new;
        end if;
      end if;
      raise exception 'a published regulation does not change' using errcode = 'restrict_violation';
    end $$
  `.execute(db);
  await sql`
    create trigger regulation_versions_published before update or delete on regulation_versions
    for each row execute function keep_published_version()
  `.execute(db);
  await sql`
    create function keep_published_text() returns trigger language plpgsql as $$
    declare
      touched uuid[] := case tg_op
        when 'INSERT' then array[new.version_id]
        when 'DELETE' then array[old.version_id]
        else array[old.version_id, new.version_id] end;
    begin
      if exists (select 1 from regulation_versions where id = any (touched) and state <> 'draft') then
        raise exception 'a published regulation does not change' using errcode = 'restrict_violation';
      end if;
      return case tg_op when 'DELETE' then old else new end;
    end $$
  `.execute(db);
  for (const table of ["regulation_chapters", "regulation_articles"]) {
    await sql`
      create trigger ${sql.raw(`${table}_published`)} before insert or update or delete on ${sql.table(table)}
      for each row execute function keep_published_text()
    `.execute(db);
  }
  // Comments and answers stay with their version; personal data may still be taken out of them.
  await sql`
    create function keep_published_comments() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        raise exception 'a comment stays with its version' using errcode = 'restrict_violation';
      end if;
      if (tg_op = 'INSERT' or new.answer is distinct from old.answer or new.verdict is distinct from old.verdict)
        and exists (select 1 from regulation_versions where id = new.version_id and state <> 'draft') then
        raise exception 'the comment period of this version is over' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$
  `.execute(db);
  await sql`
    create trigger regulation_comments_kept before insert or update or delete on regulation_comments
    for each row execute function keep_published_comments()
  `.execute(db);
}
