/**
 * The outside services of the city that a demo market talks to, one module each: text messages, and whatever is added to
 * the list. Knows only its settings and bytes; shares no code with the product.
 *
 *   Settings: CITY_SIMULATOR_PORT (4104) and those of each service.   GET / says which there are.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { HTML, JSON_TYPE, page, type Service } from "./service.ts";
import { sms } from "./sms.ts";
import { vneid } from "./vneid.ts";

const SERVICES: readonly Service[] = [sms, vneid];

const port = Number(process.env["CITY_SIMULATOR_PORT"] ?? 4104);

const home = (): string =>
  page(
    "Dịch vụ của thành phố, mô phỏng",
    SERVICES.map(({ name, prefix }) => `<section><a href="${prefix}">${name}</a></section>`).join(""),
  );

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const service = SERVICES.find(({ prefix }) => url.pathname === prefix || url.pathname.startsWith(`${prefix}/`));
  if (service) return service.answer(request, response, url);
  if (url.pathname === "/") return void response.writeHead(200, HTML).end(home());
  if (url.pathname === "/healthz") return void response.writeHead(200).end("ok");
  response.writeHead(404).end();
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    const problem = error instanceof Error ? error.message : "unreadable";
    if (!response.headersSent) response.writeHead(400, JSON_TYPE);
    response.end(JSON.stringify({ error: problem }));
  });
});

server.listen(port, "127.0.0.1", () => process.send?.("ready"));
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => server.close(() => process.exit(0)));
process.on("disconnect", () => process.exit(0));
