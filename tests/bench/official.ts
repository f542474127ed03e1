import { fromBase32 } from "#app/domain/identity/base32.ts";
import { totpCode } from "#app/domain/identity/totp.server.ts";

const FACTOR = "JBSWY3DPEHPK3PXP";

/** The cookie of a demo official who has signed in with password and code, as a form does. */
export async function signInOfficial(baseUrl: string, email: string): Promise<string> {
  const code = totpCode(fromBase32(FACTOR) ?? new Uint8Array(), new Date());
  const answer = await fetch(`${baseUrl}/dang-nhap`, {
    method: "POST",
    body: new URLSearchParams({ email, password: "ChoLanh!2026", code }),
    headers: { Origin: baseUrl },
    redirect: "manual",
  });
  if (answer.status !== 303) throw new Error(`${email} could not sign in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}
