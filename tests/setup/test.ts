import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject, test as base } from "vitest";
import { makeAccounts } from "#app/adapters/accounts.server.ts";
import { tables } from "#app/adapters/tables.server.ts";
import { images } from "#app/adapters/images.server.ts";
import { makeJobs } from "#app/adapters/jobs.server.ts";
import { labels } from "#app/adapters/lot-label.server.ts";
import { pdfPages } from "#app/adapters/pdf-pages.server.ts";
import { makePersonKeys } from "#app/adapters/person-keys.server.ts";
import { qrCodes } from "#app/adapters/qr-code.server.ts";
import { makeVault } from "#app/adapters/vault.server.ts";
import { watermarks } from "#app/adapters/watermark.server.ts";
import { makeBankFeed } from "#app/adapters/vietqr-bank.server.ts";
import type { Role } from "#app/domain/shared/actor.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import type { Id, SellerId, UnitId, UserId } from "#app/domain/shared/ids.ts";
import { connect, type Connection } from "#db/client.server.ts";
import { listMemberships } from "#db/queries/memberships.server.ts";
import { fakeFiles } from "#tests/fakes/files.ts";
import { fakeIdentityProof, type FakeIdentityProof } from "#tests/fakes/identity-proof.ts";
import { fakeLog, type FakeLog } from "#tests/fakes/log.ts";
import { fakeMail, type FakeMail } from "#tests/fakes/mail.ts";
import { fakeMessages, type FakeMessages } from "#tests/fakes/messages.ts";
import { TestClock } from "./clock.ts";
import { tellHearers } from "./count-queries.ts";
import { databaseUrl } from "./database-url.ts";

export const BANK_NOTICE_SECRET = "bank-secret-of-the-tests";

export type TestCtx = Ctx & {
  readonly mail: FakeMail;
  readonly messages: FakeMessages;
  readonly log: FakeLog;
  readonly identityProof: FakeIdentityProof;
};

type AsUser = (options: {
  role?: Role;
  unitId?: UnitId;
  sellerId?: SellerId;
  name?: string;
  email?: string;
}) => Promise<Ctx>;

/** Uuids that count up, in the shape and order of version 7. */
function countingIds(): Ctx["newId"] {
  let count = 0;
  return <T extends Id<string>>(): T => {
    count += 1;
    return `00000000-0000-7000-8000-${count.toString(16).padStart(12, "0")}` as T;
  };
}

async function cloneTemplate(): Promise<{ connection: Connection; url: string; drop: () => Promise<void> }> {
  const adminUrl = inject("adminUrl");
  const name = `cho_lanh_test_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database ${name} template ${inject("template")} strategy file_copy`);
  const url = databaseUrl(adminUrl, name);
  const connection = connect(url, { max: 20, onQuery: tellHearers });
  const drop = async (): Promise<void> => {
    await connection.close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  };
  return { connection, url, drop };
}

function makeCtx(db: Db, clock: TestClock, newId: Ctx["newId"]): TestCtx {
  const files = fakeFiles();
  const log = fakeLog();
  return {
    db,
    actor: { kind: "guest" },
    requestId: "test",
    now: clock.now,
    newId,
    randomBytes: (size) => randomBytes(size),
    accounts: makeAccounts({
      db,
      secret: "a secret that only the tests know and use",
      publicOrigin: "http://localhost:3000",
      newId,
      log,
    }),
    jobs: makeJobs(db, { offsetMs: 0 }),
    files,
    images,
    pictureSizes: { get: (fileId) => files.get(fileId) },
    pdfPages,
    watermarks,
    qr: qrCodes,
    labels,
    tables,
    mail: fakeMail(),
    messages: fakeMessages(),
    bank: makeBankFeed(BANK_NOTICE_SECRET),
    vault: makeVault("a secret that only the tests know and use"),
    identityProof: fakeIdentityProof(),
    personKeys: makePersonKeys(["a personal-data secret of the tests"]),
    log,
    settings: {
      publicOrigin: "http://localhost:3000",
      isDemo: false,
      marketName: "Chợ Lành",
      operatorGs1Prefix: "893850123",
      canSendMessages: true,
      mapTiles: undefined,
      hasRateLimits: true,
    },
  };
}

/** Makes a person with a role in a unit (the department's unless given) and answers a Ctx in which that person acts. */
function makeAsUser(ctx: Ctx): AsUser {
  return async ({ role, unitId, name = "Nguyễn Thị Thử", email }) => {
    const userId = ctx.newId<UserId>();
    const at = ctx.now();
    const address = email ?? `${userId}@example.vn`;
    await ctx.db
      .insertInto("users")
      .values({ id: userId, name, email: address, created_at: at, updated_at: at })
      .execute();
    if (role !== undefined) {
      const unit = unitId ?? (await departmentOf(ctx.db));
      await ctx.db
        .insertInto("memberships")
        .values({ id: ctx.newId(), user_id: userId, unit_id: unit, role, valid_from: at })
        .execute();
    }
    const memberships = await listMemberships(ctx.db, userId, at);
    return { ...ctx, actor: { kind: "user", userId, name, email: address, memberships } };
  };
}

async function departmentOf(db: Db): Promise<string> {
  const { id } = await db
    .selectFrom("units")
    .select("units.id")
    .where("units.kind", "=", "department")
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * A test on a real PostgreSQL: a database of its own for each file, cloned from the prepared template. `ctx` is a guest's,
 * with a standing clock, counting ids, and fakes for what would leave the house.
 */
export const test = base
  .extend<{ $file: { clone: Awaited<ReturnType<typeof cloneTemplate>>; newId: Ctx["newId"] } }>({
    clone: [
      async ({}, use) => {
        const clone = await cloneTemplate();
        await use(clone);
        await clone.drop();
      },
      { scope: "file" },
    ],
    newId: [({}, use) => use(countingIds()), { scope: "file" }],
  })
  .extend<{ db: Db; databaseUrl: string; clock: TestClock; ctx: TestCtx; asUser: AsUser }>({
    db: ({ clone }, use) => use(clone.connection.db),
    databaseUrl: ({ clone }, use) => use(clone.url),
    clock: ({}, use) => use(new TestClock()),
    ctx: ({ db, clock, newId }, use) => use(makeCtx(db, clock, newId)),
    asUser: ({ ctx }, use) => use(makeAsUser(ctx)),
  });
