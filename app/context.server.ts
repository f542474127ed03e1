import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { LogEvent } from "kysely";
import { v7 } from "uuid";
import { connect } from "#db/client.server.ts";
import { listener } from "#db/listener.server.ts";
import { endedSessions } from "#app/adapters/ended-sessions.ts";
import { makeAccounts } from "#app/adapters/accounts.server.ts";
import { tables } from "#app/adapters/tables.server.ts";
import { makeFiles } from "#app/adapters/files.server.ts";
import { makeIdentityProof } from "#app/adapters/identity-service.server.ts";
import { images } from "#app/adapters/images.server.ts";
import { makeJobs } from "#app/adapters/jobs.server.ts";
import { makeLog } from "#app/adapters/log.server.ts";
import { labels } from "#app/adapters/lot-label.server.ts";
import { makeSmtpMail, outboxOnly } from "#app/adapters/mail.server.ts";
import { pdfPages } from "#app/adapters/pdf-pages.server.ts";
import { makePersonKeys } from "#app/adapters/person-keys.server.ts";
import { makePictureSizes } from "#app/adapters/picture-sizes.server.ts";
import { qrCodes } from "#app/adapters/qr-code.server.ts";
import { makeSmsGateway, noMessages } from "#app/adapters/sms-gateway.server.ts";
import { makeVault } from "#app/adapters/vault.server.ts";
import { watermarks } from "#app/adapters/watermark.server.ts";
import { makeBankFeed } from "#app/adapters/vietqr-bank.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { Id } from "#app/domain/shared/ids.ts";
import { env } from "./env.server.ts";

type QueryListener = (event: LogEvent) => void;
const queryListeners = new Set<QueryListener>();

/** Hears every query of this process, for its metrics; the answer ends it. */
export function onQuery(hear: QueryListener): () => void {
  queryListeners.add(hear);
  return () => void queryListeners.delete(hear);
}

const connection = connect(env.databaseUrl, {
  max: 10,
  onQuery: (event) => queryListeners.forEach((hear) => hear(event)),
});
const notifications = listener(env.databaseUrl);

const now = (): Date => new Date(Date.now() + env.clockOffsetMs);
const newId = <T extends Id<string>>(): T => v7(env.clockOffsetMs === 0 ? undefined : { msecs: now().getTime() }) as T;

/** The process's log; its name says which process wrote a line. */
export const log = makeLog({ process: env.processName, level: env.logLevel });

const ended = endedSessions(() => performance.now());

const files = makeFiles(join(env.dataDir, "files"));

/** What every request and job starts from: a guest with the process's one pool, clock and adapters. */
export const base: Ctx = {
  db: connection.db,
  actor: { kind: "guest" },
  requestId: "-",
  now,
  newId,
  randomBytes: (size) => randomBytes(size),
  accounts: makeAccounts({
    db: connection.db,
    secret: env.sessionSecret,
    publicOrigin: env.publicOrigin,
    newId,
    log,
    isDoubted: ended.isDoubted,
  }),
  jobs: makeJobs(connection.db, { offsetMs: env.clockOffsetMs }),
  files,
  images,
  pictureSizes: makePictureSizes(join(env.dataDir, "picture-sizes"), files),
  pdfPages,
  watermarks,
  qr: qrCodes,
  labels,
  tables,
  mail: env.smtpUrl ? makeSmtpMail(env.smtpUrl, env.mailFrom) : outboxOnly,
  messages: env.smsGateway ? makeSmsGateway(env.smsGateway.url, env.smsGateway.key) : noMessages,
  bank: makeBankFeed(env.bankNoticeSecret),
  vault: makeVault(env.sessionSecret),
  identityProof: makeIdentityProof(env.identityService),
  personKeys: makePersonKeys(env.personalDataSecrets),
  log,
  settings: {
    publicOrigin: env.publicOrigin,
    isDemo: env.isDemo,
    marketName: env.marketName,
    operatorGs1Prefix: env.operatorGs1Prefix,
    canSendMessages: env.smsGateway !== undefined,
    mapTiles: env.mapTiles && { url: env.mapTiles.url, attribution: env.mapTiles.attribution },
    hasRateLimits: env.hasRateLimits,
  },
};

/** Who runs this market, for every page's foot. */
export const marketIdentity = {
  name: env.marketName,
  isDemo: env.isDemo,
  ...(env.operator ? { operator: env.operator } : {}),
};

/** Hears what other processes committed and announced with pg_notify; the answer ends it. */
export const listen = (channel: string, handler: (payload: string) => void): (() => void) =>
  notifications.on(channel, handler);

/** Called when announcements may have been missed: what was built from them must be thrown away. */
export const onMissedAnnouncements = (handler: () => void): void => notifications.onGap(handler);

/** Sessions that end on any process end here within the second: their cookies are no longer believed. */
export function hearEndedSessions(): void {
  listen("ended_sessions", ended.hear);
  onMissedAnnouncements(ended.doubtAll);
  notifications.onLost(ended.doubtAll);
}

export const poolState = (): { total: number; idle: number; waiting: number } => ({
  total: connection.pool.totalCount,
  idle: connection.pool.idleCount,
  waiting: connection.pool.waitingCount,
});

/** Ends the pool and the listener; the process can then end by itself. */
export async function closeContext(): Promise<void> {
  await notifications.close();
  await connection.close();
}
