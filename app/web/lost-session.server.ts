import type { AppLoadContext } from "@remix-run/node";
import { Refusal } from "#app/domain/shared/refusal.ts";

const lost = new WeakSet<AppLoadContext>();

/**
 * Runs what needs a signed-in person. When the session has ended meanwhile, the request is remembered and undefined is
 * answered: the page can then show the form again with its words instead of a door.
 */
export async function unlessSessionIsLost<T>(context: AppLoadContext, run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "identity.sign-in-first") throw error;
    lost.add(context);
    return undefined;
  }
}

/** True in the loaders of a request whose action found no session any more. */
export const isSessionLost = (context: AppLoadContext): boolean => lost.has(context);
