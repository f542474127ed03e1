import type { SessionId, UserId } from "./ids.ts";

/** The languages the market speaks; what a person chose is kept with the account, so that mails come in it. */
export const LOCALES = ["vi", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Where a request comes from, as far as accounts must know: its cookies, its browser, its address. */
export type Client = { readonly headers: Headers; readonly address: string };

export type AccountSession = {
  readonly id: SessionId;
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  /** When this session has shown a second factor; null when it has not. */
  readonly secondFactorAt: Date | null;
  /** When something was last asked in it, to the minute. */
  readonly seenAt: Date | null;
  /** After how long without use it ends; null when it lasts as long as it lasts. */
  readonly idleMinutes: number | null;
};

/** What a session is begun with; `at` is the market's own time. */
export type SessionStart = {
  readonly userId: UserId;
  /** Acts for an authority: the session then ends after 12 hours, or one hour without use. */
  readonly isOfficial: boolean;
  readonly secondFactorAt: Date | null;
  readonly at: Date;
};

/** `Set-Cookie` values that must reach the browser for the answer to take effect. */
export type SetCookies = readonly string[];

/**
 * Accounts, passwords and sessions. The service behind it writes its own rows outside our transactions, so a use case
 * writes the audit row right after the call.
 */
export type Accounts = {
  /** True when the request brings a session cookie; says nothing about its worth, and costs no query. */
  hasSessionCookie(headers: Headers): boolean;
  /** The session of the request. `isFresh` asks the database; otherwise an answer at most 60 s old will do. */
  session(
    client: Client,
    options: { isFresh: boolean },
  ): Promise<{ session: AccountSession; cookies: SetCookies } | undefined>;
  /** Makes an account. For an address that has one already it takes as long and answers an id that names nobody. */
  register(input: { email: string; password: string; name: string; locale: Locale }): Promise<UserId>;
  /** Whose address and password these are; undefined when they do not go together. Takes as long either way. */
  checkPassword(input: { email: string; password: string }): Promise<UserId | undefined>;
  /** Begins a session for somebody whose identity the caller has proved. */
  startSession(start: SessionStart, client: Client): Promise<{ sessionId: SessionId; cookies: SetCookies }>;
  signOut(client: Client): Promise<SetCookies>;
  /** A token that lets its bearer choose a new password for one hour; undefined when nobody has this address. */
  startPasswordReset(email: string): Promise<string | undefined>;
  /** A token as that of a reset, for somebody who was invited and has no password yet. */
  startPasswordChoice(userId: UserId, options: { seconds: number }): Promise<string>;
  /** Sets the password, ends every session of the account and spends the token; undefined when the token is not good. */
  resetPassword(input: { token: string; password: string }): Promise<UserId | undefined>;
};
