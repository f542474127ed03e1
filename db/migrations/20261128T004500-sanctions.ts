import { sql, type Kysely } from "kysely";

/**
 * Sanctions with their notice and appeal. Suspensions that were decided before this register existed get a row of their own,
 * so that they are lifted the same way as every other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence sanction_numbers`.execute(db);
  await sql`create sequence appeal_numbers`.execute(db);
  await sql`
    create table sanctions (
      id uuid primary key,
      code text not null unique,
      kind text not null check (kind in ('remind', 'warn', 'hide_listing', 'suspend_seller', 'strike_off')),
      seller_id uuid not null references sellers (id),
      listing_id uuid references listings (id),
      version_id uuid references regulation_versions (id),
      article integer check (article > 0),
      rules text[] not null default '{}',
      facts text not null,
      remedy text,
      order_number text,
      order_issuer text,
      order_date date,
      order_received_at timestamptz,
      state text not null check (state in ('proposed', 'refused', 'noticed', 'in_force', 'stayed', 'lifted', 'ended',
        'cancelled', 'annulled', 'replaced')),
      decided_by uuid references users (id),
      decided_at timestamptz not null,
      seconded_by uuid references users (id),
      seconded_at timestamptz,
      notice_at timestamptz,
      effective_at timestamptz,
      ends_at timestamptz,
      appeal_until timestamptz,
      closed_by uuid references users (id),
      closed_at timestamptz,
      close_reason text,
      replaces_id uuid references sanctions (id),
      is_earlier boolean not null default false,
      check (is_earlier or (decided_by is not null and version_id is not null and article is not null)),
      check (kind <> 'hide_listing' or listing_id is not null),
      check (kind not in ('suspend_seller', 'strike_off') or listing_id is null),
      check (num_nonnulls(order_number, order_issuer, order_date, order_received_at) in (0, 4) or is_earlier),
      constraint sanctions_two_persons check (seconded_by <> decided_by),
      constraint sanctions_strike_off_seconded check (
        kind <> 'strike_off' or state in ('proposed', 'refused', 'cancelled') or seconded_by is not null),
      constraint sanctions_five_days check (
        kind not in ('suspend_seller', 'strike_off') or is_earlier or order_number is not null
        or effective_at >= notice_at + interval '120 hours'),
      check (effective_at >= notice_at),
      check (ends_at > effective_at),
      check (state in ('proposed', 'refused', 'cancelled') or (notice_at is not null and effective_at is not null)),
      check ((state in ('proposed', 'noticed', 'in_force', 'stayed')) = (closed_at is null))
    )
  `.execute(db);
  await sql`create unique index sanctions_one_on_seller on sanctions (seller_id, kind)
    where kind in ('suspend_seller', 'strike_off') and closed_at is null`.execute(db);
  await sql`create unique index sanctions_one_on_listing on sanctions (listing_id)
    where kind = 'hide_listing' and closed_at is null`.execute(db);
  await sql`create index sanctions_seller on sanctions (seller_id, decided_at desc, id desc)`.execute(db);
  await sql`create index sanctions_listing on sanctions (listing_id)`.execute(db);
  await sql`create index sanctions_newest on sanctions (decided_at desc, id desc)`.execute(db);
  await sql`create index sanctions_proposed on sanctions (decided_at) where state = 'proposed'`.execute(db);
  await sql`create index sanctions_due on sanctions (effective_at) where state = 'noticed'`.execute(db);
  await sql`create index sanctions_ending on sanctions (ends_at) where state in ('in_force', 'stayed')`.execute(db);
  for (const column of ["version_id", "decided_by", "seconded_by", "closed_by", "replaces_id"]) {
    await sql`create index ${sql.raw(`sanctions_${column}`)} on sanctions (${sql.ref(column)})`.execute(db);
  }
  await sql`
    create table sanction_notices (
      id uuid primary key,
      sanction_id uuid not null references sanctions (id),
      occasion text not null,
      dedupe_key text not null unique references mails (dedupe_key),
      told_at timestamptz not null
    )
  `.execute(db);
  await sql`create index sanction_notices_sanction on sanction_notices (sanction_id, told_at)`.execute(db);
  await sql`
    create table sanction_appeals (
      id uuid primary key,
      code text not null unique,
      sanction_id uuid not null unique references sanctions (id),
      seller_id uuid not null references sellers (id),
      words text not null,
      made_by uuid not null references users (id),
      made_at timestamptz not null,
      due_at timestamptz not null check (due_at > made_at),
      state text not null check (state in ('open', 'upheld', 'changed', 'granted', 'withdrawn', 'settled')),
      stayed_by uuid references users (id),
      stayed_at timestamptz,
      decided_by uuid references users (id),
      decided_at timestamptz,
      reasons text,
      against_decider uuid references users (id),
      against_seconder uuid references users (id),
      constraint sanction_appeals_somebody_else check (
        decided_by is distinct from against_decider and decided_by is distinct from against_seconder
        or decided_by is null),
      check ((state = 'open') = (decided_at is null)),
      check (state in ('open', 'withdrawn', 'settled') or (decided_by is not null and reasons is not null))
    )
  `.execute(db);
  await sql`create index sanction_appeals_open on sanction_appeals (due_at, id) where state = 'open'`.execute(db);
  for (const column of ["seller_id", "made_by", "stayed_by", "decided_by", "against_decider", "against_seconder"]) {
    await sql`create index ${sql.raw(`sanction_appeals_${column}`)} on sanction_appeals (${sql.ref(column)})`.execute(
      db,
    );
  }
  await restrictSellers(db);
  await hideListings(db);
}

/** `state_beneath` is what the profile's state is under a restriction: it comes back when the restriction is undone. */
async function restrictSellers(db: Kysely<unknown>): Promise<void> {
  await sql`alter table sellers add column state_beneath text check (state_beneath in ('draft', 'submitted', 'approved'))`.execute(
    db,
  );
  await sql`alter table sellers drop constraint sellers_state_check`.execute(db);
  await sql`alter table sellers add constraint sellers_state_check
    check (state in ('draft', 'submitted', 'approved', 'suspended', 'struck_off'))`.execute(db);
  await sql`update sellers set state_beneath = 'approved' where state = 'suspended'`.execute(db);
  await sql`alter table sellers add constraint sellers_restricted_over_a_state
    check ((state in ('suspended', 'struck_off')) = (state_beneath is not null))`.execute(db);
  await sql`
    insert into sanctions (id, code, kind, seller_id, facts, order_number, state, decided_by, decided_at, notice_at, effective_at,
      is_earlier)
    select gen_random_uuid(), 'XL-' || to_char(coalesce(a.at, now()), 'YYYY') || '-' || lpad(nextval('sanction_numbers')::text, 6, '0'),
      'suspend_seller', s.id, coalesce(s.state_reason, '-'), a.after ->> 'orderNumber', 'in_force', a.actor_user_id,
      coalesce(a.at, now()), coalesce(a.at, now()), coalesce(a.at, now()), true
    from sellers s
    left join lateral (
      select e.at, e.actor_user_id, e.after from audit_entries e
      where e.subject_type = 'seller' and e.subject_id = s.id::text and e.action = 'seller.suspend'
      order by e.id desc limit 1
    ) a on true
    where s.state = 'suspended'
  `.execute(db);
  // What it was for stands on the sanction; the profile's own reason is the one of a returned profile.
  await sql`update sellers set state_reason = null where state = 'suspended'`.execute(db);
}

/** Whether a listing is taken down is a fact about it, beside its state: rules and managers then need not overwrite each other. */
async function hideListings(db: Kysely<unknown>): Promise<void> {
  await sql`alter table listings add column is_hidden boolean not null default false`.execute(db);
  await sql`update listings set is_hidden = true where suspended_by = 'manager'`.execute(db);
  await sql`
    insert into sanctions (id, code, kind, seller_id, listing_id, facts, state, decided_by, decided_at, notice_at, effective_at,
      is_earlier)
    select gen_random_uuid(), 'XL-' || to_char(coalesce(m.moved_at, now()), 'YYYY') || '-' || lpad(nextval('sanction_numbers')::text, 6, '0'),
      'hide_listing', l.seller_id, l.id, coalesce(m.reason, '-'), 'in_force', m.moved_by, coalesce(m.moved_at, now()),
      coalesce(m.moved_at, now()), coalesce(m.moved_at, now()), true
    from listings l
    left join lateral (
      select v.moved_at, v.moved_by, v.reason from listing_moves v
      where v.listing_id = l.id and v.to_state = 'suspended' order by v.moved_at desc, v.id desc limit 1
    ) m on true
    where l.is_hidden
  `.execute(db);
}
