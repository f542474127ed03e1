import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import { betterAuth, type BetterAuthOptions, type BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import type { Accounts, AccountSession, Client } from "#app/domain/shared/accounts.ts";
import type { Db, Log } from "#app/domain/shared/ctx.ts";
import type { Id, SessionId, UserId } from "#app/domain/shared/ids.ts";
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "#app/domain/identity/password-length.ts";

type Wiring = {
  readonly db: Db;
  readonly secret: string;
  readonly publicOrigin: string;
  readonly newId: () => Id<string>;
  readonly log: Log;
  /** True while a cookie that still speaks of this session is not to be believed: the database is asked. */
  readonly isDoubted?: (session: { id: SessionId; userId: UserId }) => boolean;
};

const DAY_SECONDS = 86_400;
const SESSION_SECONDS = 30 * DAY_SECONDS;
/** A session that was ended elsewhere may live on in a cookie for this long, on public pages only. */
const CACHE_SECONDS = 60;
const RESET_SECONDS = 3_600;
/** Whoever acts for an authority signs in anew each working day, and after an hour in which nothing was asked. */
const OFFICIAL_SECONDS = 12 * 3_600;
const OFFICIAL_IDLE_MINUTES = 60;
/** Carries the peer's address to the session row; set here only, never taken from a request. */
const ADDRESS_HEADER = "x-client-address";

const SNAKE = {
  times: { createdAt: "created_at", updatedAt: "updated_at" },
  user: { modelName: "users", fields: { emailVerified: "email_verified" } },
  session: {
    modelName: "sessions",
    fields: { userId: "user_id", expiresAt: "expires_at", ipAddress: "ip_address", userAgent: "user_agent" },
  },
  account: {
    modelName: "credentials",
    fields: {
      userId: "user_id",
      accountId: "account_id",
      providerId: "provider_id",
      accessToken: "access_token",
      refreshToken: "refresh_token",
      idToken: "id_token",
      accessTokenExpiresAt: "access_token_expires_at",
      refreshTokenExpiresAt: "refresh_token_expires_at",
    },
  },
  verification: { modelName: "verifications", fields: { expiresAt: "expires_at" } },
} as const;

const cookieNames = (isHttps: boolean) => {
  const named = (name: string) => ({ name: isHttps ? `__Host-${name}` : name });
  return {
    session_token: named("cl_session"),
    session_data: named("cl_session_data"),
    dont_remember: named("cl_short_session"),
  };
};

const StartSession = z.object({
  userId: z.string(),
  isOfficial: z.boolean(),
  secondFactorAt: z.date().nullable(),
  /** As the request brought it: better-auth would cut an IPv6 address down to its network. */
  address: z.string(),
  at: z.date(),
});

/**
 * Begins a session without asking for a password: the use case has proved by itself who is there. Called from this server
 * alone, so no address leads to it. An official's session ends with the browser and is not kept in a cookie's copy.
 */
const startSession = createAuthEndpoint.serverOnly({ method: "POST", body: StartSession }, async (context) => {
  const { userId, isOfficial, secondFactorAt, address: ipAddress, at: seenAt } = context.body;
  const { internalAdapter } = context.context;
  const user = await internalAdapter.findUserById(userId);
  if (!user) throw new Error("a session is begun for nobody");
  const seconds = isOfficial ? OFFICIAL_SECONDS : SESSION_SECONDS;
  const idleMinutes = isOfficial ? OFFICIAL_IDLE_MINUTES : null;
  const expiresAt = new Date(Date.now() + seconds * 1000);
  const own = { secondFactorAt, seenAt, idleMinutes, ipAddress, expiresAt };
  const session = await internalAdapter.createSession(userId, isOfficial, own, true);
  await setSessionCookie(context, { session, user }, isOfficial);
  return { id: session.id };
});

const ownDoors = { id: "cho-lanh", endpoints: { startSession } } satisfies BetterAuthPlugin;

/** What better-auth tells only to its callbacks, handed back to the call that caused it. */
const told = new AsyncLocalStorage<{ resetToken?: string; resetUserId?: string }>();

/** better-auth on our tables and our pool. Exported for the guard test that compares it with the migrations. */
export function accountOptions({ db, secret, publicOrigin, newId, log }: Wiring) {
  const isHttps = publicOrigin.startsWith("https:");
  return {
    secret,
    baseURL: publicOrigin,
    database: { db, type: "postgres" },
    user: {
      modelName: SNAKE.user.modelName,
      fields: { ...SNAKE.user.fields, ...SNAKE.times },
      additionalFields: { locale: { type: "string", required: false, defaultValue: "vi" } },
    },
    session: {
      modelName: SNAKE.session.modelName,
      fields: { ...SNAKE.session.fields, ...SNAKE.times },
      additionalFields: {
        secondFactorAt: { type: "date", required: false, input: false, fieldName: "second_factor_at" },
        seenAt: { type: "date", required: false, input: false, fieldName: "seen_at" },
        idleMinutes: { type: "number", required: false, input: false, fieldName: "idle_minutes" },
      },
      expiresIn: SESSION_SECONDS,
      updateAge: DAY_SECONDS,
      cookieCache: { enabled: true, maxAge: CACHE_SECONDS },
    },
    account: { modelName: SNAKE.account.modelName, fields: { ...SNAKE.account.fields, ...SNAKE.times } },
    verification: {
      modelName: SNAKE.verification.modelName,
      fields: { ...SNAKE.verification.fields, ...SNAKE.times },
      storeIdentifier: "hashed",
    },
    emailAndPassword: {
      enabled: true,
      // Signing in at once would tell a new address from a known one.
      autoSignIn: false,
      minPasswordLength: PASSWORD_MIN_LENGTH,
      maxPasswordLength: PASSWORD_MAX_LENGTH,
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ token }) =>
        Promise.resolve(void Object.assign(told.getStore() ?? {}, { resetToken: token })),
      onPasswordReset: ({ user }) =>
        Promise.resolve(void Object.assign(told.getStore() ?? {}, { resetUserId: user.id })),
    },
    advanced: {
      database: { generateId: newId },
      // The prefix __Host- is ours: better-auth's own would be __Secure-, which a sibling host may set.
      useSecureCookies: false,
      cookies: cookieNames(isHttps),
      defaultCookieAttributes: { secure: isHttps, sameSite: "lax", httpOnly: true, path: "/" },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    plugins: [ownDoors],
    telemetry: { enabled: false },
    logger: {
      level: "error",
      log: (level, message) => log[level === "error" ? "error" : "warn"]({ from: "better-auth" }, message),
    },
  } satisfies BetterAuthOptions;
}

const headersOf = ({ headers, address }: Client): Headers => {
  const known = new Headers({ [ADDRESS_HEADER]: address });
  for (const name of ["cookie", "user-agent"]) {
    const value = headers.get(name);
    if (value !== null) known.set(name, value);
  }
  return known;
};

/** True for an answer that says no, such as a wrong password or a spent token; a fault of the service is not one. */
const isExpectedNo = (error: unknown): boolean =>
  error instanceof Error && "statusCode" in error && typeof error.statusCode === "number" && error.statusCode < 500;

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isExpectedNo(error)) return undefined;
    throw error;
  }
}

type Found = {
  user: { id: string; name: string; email: string };
  session: { id: string; secondFactorAt?: DateText; seenAt?: DateText; idleMinutes?: number | null | undefined };
};
/** A date, or its text as a cookie's copy holds it. */
type DateText = Date | string | null | undefined;

const dateOf = (value: DateText): Date | null => (value ? new Date(value) : null);

const sessionOf = ({ user, session }: Found): AccountSession => ({
  id: session.id as SessionId,
  userId: user.id as UserId,
  name: user.name,
  email: user.email,
  secondFactorAt: dateOf(session.secondFactorAt),
  seenAt: dateOf(session.seenAt),
  idleMinutes: session.idleMinutes ?? null,
});

/** Accounts by better-auth: scrypt hashes, sessions in PostgreSQL with a signed cookie, nothing mounted on HTTP. */
export function makeAccounts(wiring: Wiring): Accounts {
  const auth = betterAuth(accountOptions(wiring));
  const sessionCookie = cookieNames(wiring.publicOrigin.startsWith("https:")).session_token.name;
  return {
    hasSessionCookie: (headers) => headers.get("cookie")?.includes(`${sessionCookie}=`) ?? false,

    session: async (client, { isFresh }) => {
      const read = async (disableCookieCache: boolean) => {
        const { response, headers } = await auth.api.getSession({
          headers: headersOf(client),
          query: { disableCookieCache },
          returnHeaders: true,
        });
        return response ? { session: sessionOf(response), cookies: headers.getSetCookie() } : undefined;
      };
      const found = await read(isFresh);
      return found && !isFresh && wiring.isDoubted?.(found.session) ? read(true) : found;
    },

    register: async ({ email, password, name, locale }) => {
      // Of two forms sent at once for one new address the second is refused by the table: it has come too late, like any other.
      const made = await unlessRefused(() => auth.api.signUpEmail({ body: { email, password, name, locale } }));
      return (made?.user.id ?? wiring.newId()) as UserId;
    },

    checkPassword: async ({ email, password }) => {
      const { internalAdapter, password: passwords } = await auth.$context;
      const found = await internalAdapter.findUserByEmail(email, { includeAccounts: true });
      const hash = found?.accounts.find(({ providerId }) => providerId === "credential")?.password;
      // For an unknown address as much work is done as for a known one, so that the time tells nothing.
      if (!found || !hash) return void (await passwords.hash(password));
      return (await passwords.verify({ hash, password })) ? (found.user.id as UserId) : undefined;
    },

    startSession: async (start, client) => {
      const { response, headers } = await auth.api.startSession({
        body: { ...start, address: client.address },
        headers: headersOf(client),
        returnHeaders: true,
      });
      return { sessionId: response.id as SessionId, cookies: headers.getSetCookie() };
    },

    signOut: async (client) => {
      const { headers } = await auth.api.signOut({ headers: headersOf(client), returnHeaders: true });
      return headers.getSetCookie();
    },

    startPasswordReset: (email) =>
      told.run({}, async () => {
        await auth.api.requestPasswordReset({ body: { email } });
        return told.getStore()?.resetToken;
      }),

    startPasswordChoice: async (userId, { seconds }) => {
      const { internalAdapter } = await auth.$context;
      const token = randomBytes(24).toString("base64url");
      const expiresAt = new Date(Date.now() + seconds * 1000);
      await internalAdapter.createVerificationValue({
        identifier: `reset-password:${token}`,
        value: userId,
        expiresAt,
      });
      return token;
    },

    resetPassword: ({ token, password }) =>
      told.run({}, async () => {
        await unlessRefused(() => auth.api.resetPassword({ body: { token, newPassword: password } }));
        return told.getStore()?.resetUserId as UserId | undefined;
      }),
  };
}
