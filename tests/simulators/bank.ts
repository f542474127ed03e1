/**
 * A bank and its customers' app, for demonstrations and tests: reads a VietQR payload as a bank app does and tells the payee's
 * side of money in. Knows only its settings and bytes; shares no code with the product.
 *
 *   POST /transfers {payload, amountVnd?, memo?, times?, delayMs?}   GET / a page to do it by hand
 *   Settings: BANK_SIMULATOR_PORT (4101), BANK_NOTICE_URL, BANK_NOTICE_SECRET
 */
import { createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { bankPage, type Receipt } from "./bank-page.ts";

const port = Number(process.env["BANK_SIMULATOR_PORT"] ?? 4101);
const noticeUrl = process.env["BANK_NOTICE_URL"] ?? "http://localhost:3000/api/payments/bank/credits";
const secret = process.env["BANK_NOTICE_SECRET"] ?? "demo-bank-secret";

type Transfer = { payload: string; amountVnd?: number; memo?: string; times?: number; delayMs?: number };
type Notice = { id: string; account: string; bin: string; amountVnd: number; memo: string; at: string };

/** Tag-length-value of the EMVCo QR specification: two digits of tag, two of length, then the value. */
function readTlv(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const tag = text.slice(at, at + 2);
    const length = Number(text.slice(at + 2, at + 4));
    const value = text.slice(at + 4, at + 4 + length);
    if (!/^\d{2}$/.test(tag) || !Number.isInteger(length) || value.length !== length)
      throw new Error("unreadable code");
    fields.set(tag, value);
    at += 4 + length;
  }
  return fields;
}

/** CRC-16/CCITT-FALSE over the text, as four upper-case hex digits. */
function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, "utf8")) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, "0");
}

/** What a bank app shows after scanning: payee, amount if the code names one, message. */
function readVietQr(payload: string): { bin: string; account: string; amountVnd: number | undefined; memo: string } {
  const code = payload.trim();
  const body = code.slice(0, -4);
  if (!body.endsWith("6304") || crc16(body) !== code.slice(-4).toUpperCase()) throw new Error("wrong checksum");
  const fields = readTlv(code);
  const merchant = readTlv(fields.get("38") ?? "");
  if (merchant.get("00") !== "A000000727") throw new Error("not a VietQR code");
  const payee = readTlv(merchant.get("01") ?? "");
  const amount = fields.get("54");
  const purpose = readTlv(fields.get("62") ?? "");
  return {
    bin: payee.get("00") ?? "",
    account: payee.get("01") ?? "",
    amountVnd: amount === undefined ? undefined : Number(amount),
    memo: purpose.get("08") ?? purpose.get("01") ?? "",
  };
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Sends a notice; a side that does not answer 2xx is asked again a few times, as banks do. */
async function send(notice: Notice): Promise<number> {
  const body = JSON.stringify(notice);
  const signature = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
  let status = 0;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    if (attempt > 0) await wait(500 * 2 ** attempt);
    try {
      const answer = await fetch(noticeUrl, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Signature": signature },
        body,
        signal: AbortSignal.timeout(10_000),
      });
      status = answer.status;
      if (answer.ok) return status;
    } catch {
      status = 0;
    }
  }
  return status;
}

async function transfer(order: Transfer): Promise<{ status: number; receipt: Receipt }> {
  const scanned = readVietQr(order.payload);
  const amountVnd = order.amountVnd ?? scanned.amountVnd;
  if (amountVnd === undefined || !Number.isSafeInteger(amountVnd) || amountVnd < 1) throw new Error("no amount");
  const notice: Notice = {
    id: randomUUID(),
    account: scanned.account,
    bin: scanned.bin,
    amountVnd,
    memo: order.memo ?? scanned.memo,
    at: new Date().toISOString(),
  };
  if (order.delayMs) await wait(Math.min(order.delayMs, 120_000));
  const times = Math.min(Math.max(order.times ?? 1, 1), 100);
  const answers = await Promise.all(Array.from({ length: times }, () => send(notice)));
  return { status: answers.every((s) => s >= 200 && s < 300) ? 200 : 502, receipt: { ...notice, answers } };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** The page posts a form, programs post JSON. */
function readTransfer(request: IncomingMessage, body: string): Transfer {
  if (request.headers["content-type"]?.includes("json")) return JSON.parse(body) as Transfer;
  const form = new URLSearchParams(body);
  const amount = form.get("amountVnd");
  const memo = form.get("memo");
  return {
    payload: form.get("payload") ?? "",
    ...(amount ? { amountVnd: Number(amount) } : {}),
    ...(memo ? { memo } : {}),
    ...(form.get("times") ? { times: Number(form.get("times")) } : {}),
  };
}

async function answerTransfer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isForm = !request.headers["content-type"]?.includes("json");
  try {
    const { status, receipt } = await transfer(readTransfer(request, await readBody(request)));
    if (isForm) response.writeHead(status, html).end(bankPage({ receipt }));
    else response.writeHead(status, json).end(JSON.stringify(receipt));
  } catch (error) {
    const problem = error instanceof Error ? error.message : "unreadable";
    if (isForm) response.writeHead(400, html).end(bankPage({ problem }));
    else response.writeHead(400, json).end(JSON.stringify({ error: problem }));
  }
}

const html = { "Content-Type": "text/html; charset=utf-8" };
const json = { "Content-Type": "application/json; charset=utf-8" };

const server = createServer((request, response) => {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  if (request.method === "POST" && path === "/transfers") return void answerTransfer(request, response);
  if (request.method === "GET" && path === "/") {
    const payload = new URL(request.url ?? "/", "http://localhost").searchParams.get("payload") ?? "";
    return void response.writeHead(200, html).end(bankPage({ payload }));
  }
  if (path === "/healthz") return void response.writeHead(200).end("ok");
  response.writeHead(404).end();
});

server.listen(port, "127.0.0.1", () => process.send?.("ready"));
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => server.close(() => process.exit(0)));
process.on("disconnect", () => process.exit(0));
