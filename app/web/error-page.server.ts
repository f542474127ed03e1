import type { Response } from "express";
import type { Locale } from "#app/i18n/locale.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";

export type ErrorKind = keyof ReturnType<typeof translatorOf>["t"]["web"]["errors"];

type Page = { status: number; kind: ErrorKind; locale: Locale; reference?: string };

/** A page of our words for a request that never reaches Remix. Without styles and scripts, so that nothing can fail. */
export function sendErrorPage(res: Response, { status, kind, locale, reference }: Page): void {
  const { web } = translatorOf(locale).t;
  const { title, text } = web.errors[kind];
  const lines = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${title} · ${web.marketName}</title></head><body><main><h1>${title}</h1><p>${text}</p>`,
    reference ? `<p>${web.reference(reference)}</p>` : "",
    `<p><a href="/">${web.backHome}</a></p></main></body></html>`,
  ];
  res.status(status).set("Cache-Control", "no-store").type("html").send(lines.join(""));
}
