import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { makeIdentityProof } from "./identity-service.server.ts";

const SECRET = "shared with the service";
const PROOF = { code: "c", verifier: "v", returnTo: "https://market.example.vn/back" };

const ANSWER = {
  reference: "r-1",
  clientId: "market",
  nonce: "n",
  fullName: "Lê Thị Mai",
  personalId: "001980000901",
  birthDate: "1986-04-12",
  represents: ["0101234565"],
};

const sign = (body: string): string => `sha256=${createHmac("sha256", SECRET).update(body).digest("hex")}`;

/** A service that answers in this way; what was asked comes back too. */
async function redeemFrom(answer: (response: ServerResponse) => void, timeoutMs = 2_000) {
  const asked: { path: string | undefined; body: string; signature: unknown }[] = [];
  const listen = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    asked.push({ path: request.url, body, signature: request.headers["x-signature"] });
    answer(response);
  };
  const server = createServer((request, response) => void listen(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/vneid`;
  const service = makeIdentityProof({ url, clientId: "market", secret: SECRET, timeoutMs });
  const outcome = await service.redeem(PROOF);
  server.closeAllConnections();
  server.close();
  return { outcome, asked };
}

const says = (answer: object, signature?: string) => (response: ServerResponse) => {
  const body = JSON.stringify(answer);
  response.writeHead(200, { "X-Signature": signature ?? sign(body) }).end(body);
};

test("a signed answer is read, and the market signs its own call", async () => {
  const { outcome, asked } = await redeemFrom(says(ANSWER));
  expect(outcome).toMatchObject({
    kind: "answered",
    answer: { reference: "r-1", nonce: "n", person: { fullName: "Lê Thị Mai", represents: ["0101234565"] } },
  });
  expect(asked[0]?.path).toBe("/vneid/token");
  expect(JSON.parse(asked[0]?.body ?? "")).toEqual({
    clientId: "market",
    code: "c",
    codeVerifier: "v",
    redirectUri: PROOF.returnTo,
  });
  expect(asked[0]?.signature).toBe(sign(asked[0]?.body ?? ""));
});

test.each([
  ["an answer without a signature", says(ANSWER, "")],
  ["a signature of something else", says(ANSWER, sign("{}"))],
  ["an answer for another client", says({ ...ANSWER, clientId: "another" })],
  ["a number that is no personal id", says({ ...ANSWER, personalId: "12" })],
  ["a day that does not exist", says({ ...ANSWER, birthDate: "1986-02-30" })],
])("%s is forged", async (_what, answer) => {
  expect((await redeemFrom(answer)).outcome).toEqual({ kind: "forged" });
});

test.each([
  ["a code it does not take", 400, "refused"],
  ["a client it does not know", 401, "refused"],
  ["trouble of its own", 503, "unreachable"],
  ["a way to somewhere else", 302, "unreachable"],
] as const)("%s: %d is %s", async (_what, status, kind) => {
  const { outcome } = await redeemFrom((response) => response.writeHead(status, { Location: "/elsewhere" }).end());
  expect(outcome).toEqual({ kind });
});

test("a service that does not answer in time, or is not there, is unreachable", async () => {
  expect((await redeemFrom(() => undefined, 100)).outcome).toEqual({ kind: "unreachable" });
  const nowhere = makeIdentityProof({ url: "http://127.0.0.1:9", clientId: "market", secret: SECRET });
  expect(await nowhere.redeem(PROOF)).toEqual({ kind: "unreachable" });
});

test("the page is asked with the hash of the verifier, never with the verifier", () => {
  const service = makeIdentityProof({ url: "https://id.example.vn", clientId: "market", secret: SECRET });
  const page = service.pageOf({ state: "s", nonce: "n", challenge: "h", returnTo: "https://m.example.vn/back" });
  expect(Object.fromEntries(new URL(page).searchParams)).toEqual({
    client_id: "market",
    redirect_uri: "https://m.example.vn/back",
    state: "s",
    nonce: "n",
    code_challenge: "h",
    code_challenge_method: "S256",
  });
});

test("without a contract nothing is offered and nothing answered", async () => {
  const none = makeIdentityProof(undefined);
  expect(none.isOffered).toBe(false);
  expect(await none.redeem(PROOF)).toEqual({ kind: "unreachable" });
});
