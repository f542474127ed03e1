import { countWaiting, forgetBooks, NAME } from "./field-store.ts";
import { PICTURES } from "./caches.ts";

/** Nothing is made on a browser that never opened the field page. */
async function hasBook(): Promise<boolean> {
  if (typeof indexedDB === "undefined") return false;
  if (typeof indexedDB.databases !== "function") return true;
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

/** How many entries of the field diary were not sent yet from this browser. */
export const countUnsent = async (): Promise<number> => ((await hasBook()) ? countWaiting() : 0);

/** After signing out: the book and its pictures leave the browser; what was not sent stays for its seller. */
export async function forgetFieldBook(): Promise<void> {
  if (!(await hasBook())) return;
  await forgetBooks();
  if (typeof caches !== "undefined") await caches.delete(PICTURES);
}
