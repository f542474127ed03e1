import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { expect, inject, test as base } from "vitest";

/** The phone the market is drawn for first, and a desk. */
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

type OpenOptions = { size?: { width: number; height: number }; hasJavaScript?: boolean; locale?: "vi" | "en" };
/** A new visitor: no cookies, own window. What the browser complains about fails the test at its end. */
export type OpenVisitor = (options?: OpenOptions) => Promise<Page>;

async function launch(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath: inject("chromium"), args: isRoot ? ["--no-sandbox"] : [] });
}

function followComplaints(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    const isExpected = /the server responded with a status of (4\d\d)/.test(message.text());
    if (message.type() === "error" && !isExpected) complaints.push(`${page.url()}: ${message.text()}`);
  });
}

/** Browser tests. `visitor()` opens a window of its own; `page` is one at phone size with JavaScript. */
export const test = base
  .extend<{ $file: { browser: Browser; baseUrl: string; bankUrl: string; cityUrl: string } }>({
    browser: [
      async ({}, use) => {
        const browser = await launch();
        await use(browser);
        await browser.close();
      },
      { scope: "file" },
    ],
    baseUrl: [({}, use) => use(inject("baseUrl")), { scope: "file" }],
    bankUrl: [({}, use) => use(inject("bankUrl")), { scope: "file" }],
    cityUrl: [({}, use) => use(inject("cityUrl")), { scope: "file" }],
  })
  .extend<{ visitor: OpenVisitor; page: Page }>({
    visitor: async ({ browser, baseUrl }, use) => {
      const contexts: BrowserContext[] = [];
      const complaints: string[] = [];
      await use(async ({ size = PHONE, hasJavaScript = true, locale = "vi" } = {}) => {
        const context = await browser.newContext({
          baseURL: baseUrl,
          viewport: size,
          javaScriptEnabled: hasJavaScript,
          locale: "vi-VN",
        });
        contexts.push(context);
        if (locale === "en") await context.addCookies([{ name: "lang", value: "en", url: baseUrl }]);
        const page = await context.newPage();
        followComplaints(page, complaints);
        return page;
      });
      for (const context of contexts) await context.close();
      expect(complaints, "the browser has nothing to complain about").toEqual([]);
    },
    page: async ({ visitor }, use) => use(await visitor()),
  });
