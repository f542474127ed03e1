/**
 * A gateway for text messages: takes them from whoever has the key and shows them instead of sending.
 *
 *   POST /sms {id, to, text} with `Authorization: Bearer <key>`: 202, and the same id again is 200 and no second message
 *   GET /sms a page of what came; with `Accept: application/json` the same as JSON, `?to=` for one phone
 *   POST /sms/fail {times}: the next so many sends are refused with 503, for trials
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { escapeHtml, HTML, JSON_TYPE, page, readBody, type Service } from "./service.ts";

type Message = { id: string; to: string; text: string; at: string };

const KEPT = 200;
const key = process.env["SMS_GATEWAY_KEY"] ?? "demo-sms-key";
const messages: Message[] = [];
let failures = 0;

const say = (response: ServerResponse, status: number, body: object): void =>
  void response.writeHead(status, JSON_TYPE).end(JSON.stringify(body));

function readMessage(body: string): Message | undefined {
  const { id, to, text } = JSON.parse(body) as Partial<Message>;
  const isGood = typeof id === "string" && typeof text === "string" && /^\+84\d{9,10}$/.test(String(to));
  return isGood ? { id, to: String(to), text, at: new Date().toISOString() } : undefined;
}

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.headers.authorization !== `Bearer ${key}`) return say(response, 401, { error: "wrong key" });
  if (failures > 0) {
    failures -= 1;
    return say(response, 503, { error: "out of order" });
  }
  const message = readMessage(await readBody(request));
  if (!message) return say(response, 400, { error: "id, to (+84...) and text are needed" });
  if (messages.some(({ id }) => id === message.id)) return say(response, 200, { id: message.id, repeated: true });
  messages.unshift(message);
  messages.length = Math.min(messages.length, KEPT);
  return say(response, 202, { id: message.id });
}

const shown = (list: readonly Message[]): string =>
  list.length === 0
    ? `<p class="soft">Chưa có tin nào.</p>`
    : list
        .map(
          ({ to, text, at }) =>
            `<section><p class="soft">${escapeHtml(to)} · <time datetime="${at}">${at.slice(11, 19)} UTC</time></p><p>${escapeHtml(text)}</p></section>`,
        )
        .join("");

export const sms: Service = {
  name: "Tin nhắn",
  prefix: "/sms",
  async answer(request, response, url) {
    if (request.method === "POST" && url.pathname === "/sms/fail") {
      failures = Number((JSON.parse(await readBody(request)) as { times?: number }).times ?? 1);
      return say(response, 200, { failures });
    }
    if (request.method === "POST" && url.pathname === "/sms") return take(request, response);
    if (request.method !== "GET" || url.pathname !== "/sms") return say(response, 404, { error: "not found" });
    const to = url.searchParams.get("to");
    const list = to === null ? messages : messages.filter((message) => message.to === to);
    if (request.headers.accept?.includes("json")) return say(response, 200, list);
    response
      .writeHead(200, HTML)
      .end(
        page(
          "Tin nhắn mô phỏng",
          `<p class="soft">Không có tin nào ra khỏi máy này. Mới nhất ở trên.</p>${shown(list)}`,
        ),
      );
  },
};
