import type { UserId } from "./ids.ts";

/** The languages the market speaks; what a person chose is kept with the account, so that mails come in it. */
export const LOCALES = ["vi", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Where a request comes from, as far as accounts must know: its cookies, its browser, its address. */
export type Client = { readonly headers: Headers; readonly address: string };

export type AccountSession = {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
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
  /** Undefined when address and password do not go together. */
  signIn(
    input: { email: string; password: string },
    client: Client,
  ): Promise<{ userId: UserId; cookies: SetCookies } | undefined>;
  signOut(client: Client): Promise<SetCookies>;
  /** A token that lets its bearer choose a new password for one hour; undefined when nobody has this address. */
  startPasswordReset(email: string): Promise<string | undefined>;
  /** Sets the password, ends every session of the account and spends the token; undefined when the token is not good. */
  resetPassword(input: { token: string; password: string }): Promise<UserId | undefined>;
};
