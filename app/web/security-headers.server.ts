import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";
import { urls } from "#app/urls.ts";

type Options = {
  isHttps: boolean;
  /** Vite's client needs inline styles and a socket. */
  isDevelopment: boolean;
  /** Origins of pages that our forms lead on to: the browser applies form-action to the redirect that follows a form. */
  onwardOrigins: readonly string[];
  /** Where the pictures of maps come from, when the operator set one. */
  tileOrigins: readonly string[];
};

/** The field page reads codes in pictures with a WebAssembly program of our own; no other page compiles any. */
const WASM = " 'wasm-unsafe-eval'";
const decodes = ({ url }: IncomingMessage): boolean => url?.split("?")[0] === urls.seller.fieldDiary;

const nonceOf = (res: ServerResponse): string =>
  `'nonce-${"locals" in res ? String((res.locals as { nonce: string }).nonce) : ""}'`;

/** Security headers with a content policy by nonce. Referrer-Policy must not be no-referrer: forms would send Origin null. */
export function securityHeaders({ isHttps, isDevelopment, onwardOrigins, tileOrigins }: Options): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'", "'strict-dynamic'", (req, res) => `${nonceOf(res)}${decodes(req) ? WASM : ""}`],
        "style-src": isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'", (_req, res) => nonceOf(res)],
        "style-src-attr": ["'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:", ...tileOrigins],
        "font-src": ["'self'"],
        "connect-src": isDevelopment ? ["'self'", "ws:"] : ["'self'"],
        "worker-src": ["'self'"],
        "media-src": ["'self'", "blob:"],
        "form-action": ["'self'", ...onwardOrigins],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'self'"],
        "object-src": ["'none'"],
      },
    },
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    strictTransportSecurity: isHttps,
    xFrameOptions: { action: "deny" },
    crossOriginEmbedderPolicy: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
  });
}
