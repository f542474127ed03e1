import type { Page } from "playwright-core";
import { expect } from "vitest";
import { fromBase32 } from "#app/domain/identity/base32.ts";
import { totpCode } from "#app/domain/identity/totp.server.ts";
import type { FormVisitor } from "./web-process.ts";

export const DEMO_PASSWORD = "ChoLanh!2026";
const DEMO_FACTOR_SECRET = "JBSWY3DPEHPK3PXP";

/** The code that an official of the demo reads on the phone; `clockOffsetMs` for a market whose clock was moved. */
export const demoCode = ({ clockOffsetMs = 0 } = {}): string =>
  totpCode(fromBase32(DEMO_FACTOR_SECRET) ?? new Uint8Array(), new Date(Date.now() + clockOffsetMs));

type Options = { password?: string; clockOffsetMs?: number };

/** Signs a browser in as a person does: address and password, then the code if one is asked. Ends on the page that follows. */
export async function signIn(
  page: Page,
  email: string,
  { password = DEMO_PASSWORD, ...clock }: Options = {},
): Promise<void> {
  if (new URL(page.url(), "http://nowhere").pathname !== "/dang-nhap") await page.goto("/dang-nhap");
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.locator("form:has(input[name=password]) button").click();
  await page.waitForURL((url) => url.pathname !== "/dang-nhap" || url.searchParams.has("buoc"));
  if (new URL(page.url()).pathname !== "/dang-nhap") return;
  await page.locator("input[name=code]").fill(demoCode(clock));
  await page.locator("form:has(input[name=code]) button").click();
  await page.waitForURL((url) => url.pathname !== "/dang-nhap");
}

/** The same for a visitor without a browser; the code comes along in the one form, and is not looked at when not needed. */
export async function signInByForm(
  visitor: FormVisitor,
  email: string,
  { password = DEMO_PASSWORD, ...clock }: Options = {},
): Promise<void> {
  const answer = await visitor.post("/dang-nhap", { email, password, code: demoCode(clock) });
  expect(answer.status, `${email} signs in`).toBe(303);
}
