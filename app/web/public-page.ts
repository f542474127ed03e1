import type { HeadersFunction } from "@remix-run/node";

/**
 * Headers of a page that is the same for every visitor without cookies: kept for a second by the market itself, checked
 * again by browsers. Such a page must not differ by who looks at it.
 */
export const publicPage: HeadersFunction = () => ({
  "Cache-Control": "private, no-cache",
  "Surrogate-Control": "max-age=1",
});
