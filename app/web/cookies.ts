/** The value of a cookie in a Cookie header; undefined when it is not there. */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  for (const part of (header ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** True when every cookie of the header is one of `names`. */
export const hasOnlyCookies = (header: string | undefined, names: readonly string[]): boolean =>
  (header ?? "")
    .split(";")
    .map((part) => part.split("=")[0]?.trim() ?? "")
    .every((name) => name === "" || names.includes(name));
