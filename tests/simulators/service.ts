import type { IncomingMessage, ServerResponse } from "node:http";

/** One outside service of the city behind the simulator's port: everything below its prefix is its own. */
export type Service = {
  readonly name: string;
  /** `/sms`: the path itself and what lies below it. */
  readonly prefix: string;
  answer(request: IncomingMessage, response: ServerResponse, url: URL): void | Promise<void>;
};

export const HTML = { "Content-Type": "text/html; charset=utf-8" };
export const JSON_TYPE = { "Content-Type": "application/json; charset=utf-8" };

const LARGEST_BODY_BYTES = 64 * 1024;

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > LARGEST_BODY_BYTES) throw new Error("the body is too large");
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const STYLE = `
body{font:16px/1.6 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:1.5rem 1rem;background:#f1f0ec;color:#1d2421}
h1{font-size:1.4rem;margin:0 0 .25rem}section,form{background:#fff;border-radius:12px;padding:1rem;margin:1rem 0;overflow-wrap:anywhere}
label{display:block;font-weight:600;margin:.75rem 0 .25rem}input,select{width:100%;font:inherit;padding:.6rem;border:1px solid #8a968f;border-radius:8px;box-sizing:border-box}
button{font:inherit;font-weight:600;width:100%;margin-top:1rem;padding:.8rem;border:0;border-radius:8px;background:#27593f;color:#fff}
.soft{color:#57635c;margin:0}.bad{color:#8e1b14;font-weight:600}`;

/** A page of the simulator; `body` is HTML. */
export const page = (title: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
