/** Looked for in this order: most browsers also call themselves by the names of others. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/coc_coc_browser/i, "Cốc Cốc"],
  [/edg(e|a|ios)?\//i, "Edge"],
  [/opr\/|opera/i, "Opera"],
  [/samsungbrowser/i, "Samsung Internet"],
  [/zalo/i, "Zalo"],
  [/firefox|fxios/i, "Firefox"],
  [/chrome|crios|chromium/i, "Chrome"],
  [/safari/i, "Safari"],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iphone|ipad|ipod/i, "iPhone, iPad"],
  [/android/i, "Android"],
  [/windows/i, "Windows"],
  [/mac os|macintosh/i, "macOS"],
  [/linux|cros/i, "Linux"],
];

const firstOf = (list: typeof BROWSERS, text: string): string | undefined =>
  list.find(([sign]) => sign.test(text))?.[1];

/** What a person would call the device behind a browser's long name; undefined when it says nothing known. */
export function deviceName(userAgent: string | null): { browser: string; system: string } | undefined {
  const browser = firstOf(BROWSERS, userAgent ?? "");
  const system = firstOf(SYSTEMS, userAgent ?? "");
  return browser && system ? { browser, system } : undefined;
}
