/**
 * An electronic identity service in the shape of VNeID's for service providers: a page where a person agrees or refuses, then
 * a signed answer for a code that is good once, for two minutes, for whoever holds the verifier of the challenge.
 *
 *   GET  /vneid/authorize?client_id&redirect_uri&state&nonce&code_challenge&code_challenge_method=S256
 *   POST /vneid/token     JSON {clientId, code, codeVerifier, redirectUri}, X-Signature: sha256=HMAC(secret, body)
 *                         -> JSON {reference, clientId, nonce, issuedAt, fullName, personalId, birthDate, represents}, signed likewise
 *   POST /vneid/trouble   JSON {kind}: how the next token call misbehaves: "down", "forged", "slow"; for tests
 *   Settings: IDENTITY_CLIENT_ID, IDENTITY_SECRET
 */
import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { HTML, JSON_TYPE, readBody, type Service } from "./service.ts";
import { consentPage } from "./vneid-page.ts";
import { PEOPLE, type Person } from "./vneid-people.ts";

const clientId = process.env["IDENTITY_CLIENT_ID"] ?? "cho-lanh-demo";
const secret = process.env["IDENTITY_SECRET"] ?? "demo-identity-secret";

const CODE_LIFE_MS = 120_000;
const MOST_CODES = 1_000;

type Grant = {
  readonly person: Person;
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly endsAt: number;
};
const grants = new Map<string, Grant>();
let trouble: string | undefined;

const ASKED = ["client_id", "redirect_uri", "state", "nonce", "code_challenge", "code_challenge_method"];

const sign = (body: string): string => `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;

function isSigned(body: string, signature: string | undefined): boolean {
  const [claimed, right] = [Buffer.from(signature ?? ""), Buffer.from(sign(body))];
  return claimed.length === right.length && timingSafeEqual(claimed, right);
}

/** Undefined when the request names this client, a web address to come back to, and a challenge. */
function problemOf(asked: URLSearchParams): string | undefined {
  if (asked.get("client_id") !== clientId) return "unknown client";
  if (!/^https?:\/\//.test(asked.get("redirect_uri") ?? "")) return "no address to come back to";
  const hasChallenge = asked.get("code_challenge_method") === "S256" && (asked.get("code_challenge") ?? "") !== "";
  return hasChallenge && asked.get("state") && asked.get("nonce") ? undefined : "no state, nonce or challenge";
}

function personOf(form: URLSearchParams): Person | undefined {
  const known = PEOPLE.find(({ personalId }) => personalId === form.get("who"));
  if (known) return known;
  const [fullName, personalId, birthDate] = ["fullName", "personalId", "birthDate"].map((n) =>
    (form.get(n) ?? "").trim(),
  );
  if (!fullName || !/^\d{12}$/.test(personalId ?? "") || !/^\d{4}-\d{2}-\d{2}$/.test(birthDate ?? "")) return undefined;
  const represents = (form.get("represents") ?? "").split(/[\s,;]+/).filter(Boolean);
  return { fullName, personalId: personalId ?? "", birthDate: birthDate ?? "", represents };
}

function ask(response: ServerResponse, asked: URLSearchParams): void {
  const problem = problemOf(asked);
  if (problem) return void response.writeHead(400, HTML).end(problem);
  response.writeHead(200, HTML).end(consentPage({ asked }));
}

async function consent(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = new URLSearchParams(await readBody(request));
  const asked = new URLSearchParams(ASKED.map((name) => [name, form.get(name) ?? ""]));
  const problem = problemOf(asked);
  if (problem) return void response.writeHead(400, HTML).end(problem);
  const back = new URL(asked.get("redirect_uri") ?? "");
  back.searchParams.set("state", asked.get("state") ?? "");
  if (form.get("answer") !== "agree") {
    back.searchParams.set("error", "access_denied");
    return void response.writeHead(303, { Location: back.href }).end();
  }
  const person = personOf(form);
  if (!person) {
    const said = "Xin điền họ tên, số định danh 12 chữ số và ngày sinh.";
    return void response.writeHead(422, HTML).end(consentPage({ asked, problem: said }));
  }
  const code = randomBytes(24).toString("base64url");
  if (grants.size >= MOST_CODES) grants.clear();
  grants.set(code, {
    person,
    nonce: asked.get("nonce") ?? "",
    challenge: asked.get("code_challenge") ?? "",
    redirectUri: asked.get("redirect_uri") ?? "",
    endsAt: Date.now() + CODE_LIFE_MS,
  });
  back.searchParams.set("code", code);
  response.writeHead(303, { Location: back.href }).end();
}

type TokenCall = { clientId?: string; code?: string; codeVerifier?: string; redirectUri?: string };

async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  const now = trouble;
  trouble = undefined;
  if (now === "down") return void response.writeHead(503).end();
  if (now === "slow") return void setTimeout(() => response.writeHead(503).end(), 15_000);
  const signature = request.headers["x-signature"];
  if (!isSigned(body, typeof signature === "string" ? signature : undefined)) {
    return void response.writeHead(401, JSON_TYPE).end(JSON.stringify({ error: "invalid_client" }));
  }
  const call = JSON.parse(body) as TokenCall;
  const grant = grants.get(call.code ?? "");
  grants.delete(call.code ?? "");
  const challenge = createHash("sha256")
    .update(call.codeVerifier ?? "")
    .digest("base64url");
  const isGood = grant?.challenge === challenge && grant.redirectUri === call.redirectUri && grant.endsAt > Date.now();
  if (!isGood) return void response.writeHead(400, JSON_TYPE).end(JSON.stringify({ error: "invalid_grant" }));
  const answer = JSON.stringify({
    reference: randomUUID(),
    clientId,
    nonce: grant.nonce,
    issuedAt: new Date().toISOString(),
    ...grant.person,
  });
  const answered = now === "forged" ? answer.replace(grant.person.fullName, "Người Khác") : answer;
  response.writeHead(200, { ...JSON_TYPE, "X-Signature": sign(answer) }).end(answered);
}

async function makeTrouble(request: IncomingMessage, response: ServerResponse): Promise<void> {
  trouble = (JSON.parse(await readBody(request)) as { kind?: string }).kind;
  response.writeHead(204).end();
}

export const vneid: Service = {
  name: "Định danh điện tử",
  prefix: "/vneid",
  async answer(request, response, { pathname, searchParams }) {
    const is = (method: string, path: string): boolean => request.method === method && pathname === `/vneid/${path}`;
    if (is("GET", "authorize")) return ask(response, searchParams);
    if (is("POST", "consent")) return consent(request, response);
    if (is("POST", "token")) return exchange(request, response);
    if (is("POST", "trouble")) return makeTrouble(request, response);
    response.writeHead(404).end();
  },
};
