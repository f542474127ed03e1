import { adoptDemoFactor } from "#app/domain/identity/adopt-demo-factor.server.ts";
import { registerUser } from "#app/domain/identity/register-user.server.ts";
import { grantMembership } from "#app/domain/organisation/grant-membership.server.ts";
import { openUnit } from "#app/domain/organisation/open-unit.server.ts";
import { needsSecondFactor } from "#app/domain/shared/actor.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { findUserByEmail } from "#db/queries/users.server.ts";
import { actingThen, marketThen } from "../acting.server.ts";
import type { DemoMarket } from "../demo-market.ts";
import { ADMINISTRATOR, BUYERS, DEMO_PASSWORD, OFFICIALS, STAMP_PROVIDER_UNIT } from "../people.ts";
import { SELLERS } from "../sellers/index.ts";

type Account = { readonly email: string; readonly name: string };

/** A scrypt at a time for each core, and no faster than the limits of registration allow one address. */
const AT_ONCE = 4;

/** Everybody who has an account: those of the contract one after the other, so that lists show them in that order. */
export async function openAccounts(market: DemoMarket): Promise<void> {
  const ctx = marketThen(market, 80, "08:00");
  const known = BUYERS.flatMap(({ email, name }) => (email ? [{ email, name }] : []));
  const sellers = SELLERS.map(({ email, head }) => ({ email, name: head }));
  const officials = [...OFFICIALS, ADMINISTRATOR];
  const isNamed = ({ email }: Account): boolean => email.endsWith("@demo.cholanh.vn");
  for (const account of [...known, ...sellers, ...officials].filter(isNamed)) await register(ctx, account);
  const others = [...known, ...sellers].filter((account) => !isNamed(account));
  for (let from = 0; from < others.length; from += AT_ONCE) {
    await Promise.all(others.slice(from, from + AT_ONCE).map((account) => register(ctx, account)));
  }
}

const register = (ctx: Ctx, { email, name }: Account): Promise<void> =>
  registerUser(ctx, {
    email,
    name,
    password: DEMO_PASSWORD,
    locale: "vi",
    client: { headers: new Headers(), address: "127.0.0.1" },
  });

/** The administrator is appointed by the market's set-up and gives the other officials their roles. */
export async function appointOfficials(market: DemoMarket): Promise<void> {
  await grantMembership(marketThen(market, 80, "08:30"), ADMINISTRATOR);
  const administrator = await actingThen(market, ADMINISTRATOR.email, 80, "09:00");
  await openUnit(administrator, STAMP_PROVIDER_UNIT);
  for (const official of OFFICIALS) await grantMembership(administrator, official);
  await equipOfficials(marketThen(market, 80, "09:30"));
}

/** Whoever acts for an authority signs in with a second factor, whose secret is known: this is a demo. */
export async function equipOfficials(ctx: Ctx): Promise<void> {
  for (const { email, role } of [...OFFICIALS, ADMINISTRATOR]) {
    const official = needsSecondFactor(role) ? await findUserByEmail(ctx.db, email) : undefined;
    if (official) await adoptDemoFactor(ctx, { userId: official.id });
  }
}
