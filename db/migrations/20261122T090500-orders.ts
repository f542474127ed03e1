import { sql, type Kysely } from "kysely";

/** Promotions, carts, checkouts, orders with their lots, and payments with every notice that came for them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table campaigns (
      id uuid primary key,
      seller_id uuid references sellers (id),
      name text not null,
      name_en text not null,
      description text not null,
      description_en text not null,
      funded_by text not null check (funded_by in ('market', 'seller')),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      budget_vnd bigint not null check (budget_vnd > 0),
      committed_vnd bigint not null default 0,
      state text not null check (state in ('running', 'ended')),
      created_by uuid not null references users (id),
      created_at timestamptz not null,
      check (ends_at > starts_at),
      check (committed_vnd between 0 and budget_vnd),
      check (funded_by = 'market' or seller_id is not null)
    )
  `.execute(db);
  await sql`create index campaigns_seller on campaigns (seller_id)`.execute(db);
  await sql`create index campaigns_created_by on campaigns (created_by)`.execute(db);
  await sql`create index campaigns_created on campaigns (created_at desc, id desc)`.execute(db);
  await sql`
    create table vouchers (
      id uuid primary key,
      campaign_id uuid not null references campaigns (id),
      code text not null unique check (code ~ '^[A-Z0-9]{4,20}$'),
      percent integer not null check (percent between 1 and 50),
      cap_vnd bigint not null check (cap_vnd > 0),
      min_spend_vnd bigint not null default 0 check (min_spend_vnd >= 0),
      per_buyer_limit integer not null default 1 check (per_buyer_limit > 0),
      use_limit integer check (use_limit > 0),
      uses integer not null default 0,
      created_at timestamptz not null,
      check (uses >= 0 and (use_limit is null or uses <= use_limit))
    )
  `.execute(db);
  await sql`create index vouchers_campaign on vouchers (campaign_id)`.execute(db);
  await sql`
    create table carts (
      id uuid primary key,
      token_hash text not null unique,
      user_id uuid unique references users (id) on delete cascade,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )
  `.execute(db);
  await sql`create index carts_updated on carts (updated_at)`.execute(db);
  await sql`
    create table cart_lines (
      cart_id uuid not null references carts (id) on delete cascade,
      listing_id uuid not null references listings (id),
      quantity integer not null check (quantity between 1 and 1000),
      added_at timestamptz not null,
      primary key (cart_id, listing_id)
    )
  `.execute(db);
  await sql`create index cart_lines_listing on cart_lines (listing_id)`.execute(db);
  await sql`
    create table checkouts (
      id uuid primary key,
      code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
      owner_key text not null,
      user_id uuid references users (id),
      idempotency_key text not null,
      request_hash text not null,
      buyer_name text not null,
      buyer_phone text not null,
      buyer_email text,
      commune_code text references communes (code),
      address text,
      note text,
      delivery text not null check (delivery in ('ship', 'pickup')),
      method text not null check (method in ('vietqr', 'vnpay', 'stripe', 'cod')),
      invoice_name text,
      invoice_tax_code text,
      invoice_address text,
      locale text not null check (locale in ('vi', 'en')),
      items_vnd bigint not null check (items_vnd > 0),
      shipping_vnd bigint not null check (shipping_vnd >= 0),
      discount_vnd bigint not null default 0 check (discount_vnd >= 0),
      total_vnd bigint not null check (total_vnd = items_vnd + shipping_vnd - discount_vnd),
      placed_at timestamptz not null,
      expires_at timestamptz not null,
      unique (owner_key, idempotency_key)
    )
  `.execute(db);
  await sql`create index checkouts_user on checkouts (user_id, placed_at desc, id desc)`.execute(db);
  await sql`create index checkouts_commune on checkouts (commune_code)`.execute(db);
  await sql`
    create table voucher_uses (
      id uuid primary key,
      voucher_id uuid not null references vouchers (id),
      checkout_id uuid not null unique references checkouts (id),
      user_id uuid references users (id),
      phone text not null,
      amount_vnd bigint not null check (amount_vnd >= 0),
      state text not null check (state in ('reserved', 'counted', 'released')),
      created_at timestamptz not null,
      settled_at timestamptz
    )
  `.execute(db);
  await sql`create index voucher_uses_voucher_phone on voucher_uses (voucher_id, phone) where state <> 'released'`.execute(
    db,
  );
  await sql`create index voucher_uses_user on voucher_uses (user_id)`.execute(db);
  await sql`create index voucher_uses_voucher on voucher_uses (voucher_id)`.execute(db);
  await sql`create sequence order_numbers as bigint minvalue 0 start 0 maxvalue 999999999`.execute(db);
  await sql`
    create table orders (
      id uuid primary key,
      code text not null unique check (code ~ '^DH[0-9]{9}$'),
      checkout_id uuid not null references checkouts (id),
      seller_id uuid not null references sellers (id),
      state text not null check (state in ('placed', 'confirmed', 'packed', 'handed_over', 'delivered', 'completed',
        'cancelled', 'expired', 'returned')),
      seller_snapshot jsonb not null,
      slot text,
      items_vnd bigint not null check (items_vnd > 0),
      shipping_vnd bigint not null check (shipping_vnd >= 0),
      discount_vnd bigint not null default 0 check (discount_vnd between 0 and items_vnd),
      total_vnd bigint not null check (total_vnd = items_vnd + shipping_vnd - discount_vnd),
      placed_at timestamptz not null,
      expires_at timestamptz not null,
      confirmed_at timestamptz,
      packed_at timestamptz,
      handed_over_at timestamptz,
      unique (checkout_id, seller_id)
    )
  `.execute(db);
  await sql`create index orders_seller on orders (seller_id, placed_at desc, id desc)`.execute(db);
  await sql`create index orders_expiry on orders (expires_at) where state = 'placed'`.execute(db);
  await sql`
    create table order_lines (
      id uuid primary key,
      order_id uuid not null references orders (id),
      listing_id uuid not null references listings (id),
      listing_version integer not null,
      product_id uuid not null references products (id),
      position integer not null,
      name text not null,
      name_en text,
      unit text not null,
      unit_en text not null,
      unit_price_vnd bigint not null check (unit_price_vnd > 0),
      quantity integer not null check (quantity > 0),
      items_vnd bigint not null check (items_vnd = unit_price_vnd * quantity),
      discount_vnd bigint not null default 0 check (discount_vnd between 0 and items_vnd),
      terms jsonb not null,
      unique (order_id, listing_id)
    )
  `.execute(db);
  await sql`create index order_lines_listing on order_lines (listing_id)`.execute(db);
  await sql`create index order_lines_product on order_lines (product_id)`.execute(db);
  await sql`
    create table order_line_lots (
      order_line_id uuid not null references order_lines (id),
      lot_id uuid not null references lots (id),
      quantity integer not null check (quantity > 0),
      packed_at timestamptz not null,
      primary key (order_line_id, lot_id)
    )
  `.execute(db);
  await sql`create index order_line_lots_lot on order_line_lots (lot_id)`.execute(db);
  await sql`
    create table order_moves (
      id uuid primary key,
      order_id uuid not null references orders (id),
      from_state text not null,
      to_state text not null,
      reason text,
      moved_by uuid references users (id),
      moved_at timestamptz not null
    )
  `.execute(db);
  await sql`create index order_moves_order on order_moves (order_id, moved_at, id)`.execute(db);
  await sql`create index order_moves_moved_by on order_moves (moved_by)`.execute(db);
  await sql`
    create table payments (
      id uuid primary key,
      order_id uuid not null unique references orders (id),
      seller_id uuid not null references sellers (id),
      method text not null check (method in ('vietqr', 'vnpay', 'stripe', 'cod')),
      bank_account_id uuid references bank_accounts (id),
      amount_vnd bigint not null check (amount_vnd > 0),
      received_vnd bigint not null default 0 check (received_vnd >= 0),
      memo text not null unique,
      payload text,
      state text not null check (state in
        ('awaiting', 'paid', 'short', 'over', 'late', 'expired', 'refund_due', 'refunded')),
      expires_at timestamptz not null,
      paid_at timestamptz,
      created_at timestamptz not null
    )
  `.execute(db);
  await sql`create index payments_seller on payments (seller_id, created_at desc, id desc)`.execute(db);
  await sql`create index payments_account on payments (bank_account_id)`.execute(db);
  await sql`
    create table payment_notices (
      id uuid primary key,
      provider text not null check (provider in ('bank', 'vnpay', 'stripe')),
      provider_event_id text not null,
      payment_id uuid references payments (id),
      bank_account_id uuid references bank_accounts (id),
      seller_id uuid references sellers (id),
      amount_vnd bigint not null,
      memo text not null,
      credited_at timestamptz not null,
      received_at timestamptz not null,
      outcome text not null check (outcome in
        ('matched', 'short', 'over', 'late', 'duplicate', 'unknown_memo', 'unknown_account', 'wrong_account')),
      body jsonb not null,
      unique (provider, provider_event_id)
    )
  `.execute(db);
  await sql`create index payment_notices_payment on payment_notices (payment_id)`.execute(db);
  await sql`create index payment_notices_account on payment_notices (bank_account_id)`.execute(db);
  await sql`create index payment_notices_seller on payment_notices (seller_id, received_at desc, id desc)`.execute(db);
  await sql`create index payment_notices_unsettled on payment_notices (received_at desc, id desc) where outcome <> 'matched'`.execute(
    db,
  );
  await sql`
    create table rejected_notices (
      id uuid primary key,
      provider text not null,
      reason text not null,
      body_sha256 text not null,
      remote_address text not null,
      received_at timestamptz not null
    )
  `.execute(db);
  await sql`create index rejected_notices_received on rejected_notices (received_at desc, id desc)`.execute(db);
}
