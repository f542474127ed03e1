import { AsyncLocalStorage } from "node:async_hooks";
import { betterAuth, type BetterAuthOptions } from "better-auth";
import type { Accounts, Client } from "#app/domain/shared/accounts.ts";
import type { Db, Log } from "#app/domain/shared/ctx.ts";
import type { Id, UserId } from "#app/domain/shared/ids.ts";
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "#app/domain/identity/password-length.ts";

type Wiring = {
  readonly db: Db;
  readonly secret: string;
  readonly publicOrigin: string;
  readonly newId: () => Id<string>;
  readonly log: Log;
};

const DAY_SECONDS = 86_400;
/** A session that was ended elsewhere may live on in a cookie for this long, on public pages only. */
const CACHE_SECONDS = 60;
const RESET_SECONDS = 3_600;
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
      expiresIn: 30 * DAY_SECONDS,
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

/** Accounts by better-auth: scrypt hashes, sessions in PostgreSQL with a signed cookie, nothing mounted on HTTP. */
export function makeAccounts(wiring: Wiring): Accounts {
  const auth = betterAuth(accountOptions(wiring));
  const sessionCookie = cookieNames(wiring.publicOrigin.startsWith("https:")).session_token.name;
  return {
    hasSessionCookie: (headers) => headers.get("cookie")?.includes(`${sessionCookie}=`) ?? false,

    session: async (client, { isFresh }) => {
      const { response, headers } = await auth.api.getSession({
        headers: headersOf(client),
        query: { disableCookieCache: isFresh },
        returnHeaders: true,
      });
      if (!response) return undefined;
      const { id, name, email } = response.user;
      return { session: { userId: id as UserId, name, email }, cookies: headers.getSetCookie() };
    },

    register: async ({ email, password, name, locale }) => {
      // Of two forms sent at once for one new address the second is refused by the table: it has come too late, like any other.
      const made = await unlessRefused(() => auth.api.signUpEmail({ body: { email, password, name, locale } }));
      return (made?.user.id ?? wiring.newId()) as UserId;
    },

    signIn: (body, client) =>
      unlessRefused(async () => {
        const { response, headers } = await auth.api.signInEmail({
          body,
          headers: headersOf(client),
          returnHeaders: true,
        });
        return { userId: response.user.id as UserId, cookies: headers.getSetCookie() };
      }),

    signOut: async (client) => {
      const { headers } = await auth.api.signOut({ headers: headersOf(client), returnHeaders: true });
      return headers.getSetCookie();
    },

    startPasswordReset: (email) =>
      told.run({}, async () => {
        await auth.api.requestPasswordReset({ body: { email } });
        return told.getStore()?.resetToken;
      }),

    resetPassword: ({ token, password }) =>
      told.run({}, async () => {
        await unlessRefused(() => auth.api.resetPassword({ body: { token, newPassword: password } }));
        return told.getStore()?.resetUserId as UserId | undefined;
      }),
  };
}
