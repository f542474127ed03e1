import type { AppLoadContext } from "@remix-run/node";
import type { Actor } from "#app/domain/shared/actor.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What Express knows of a request and hands on to loaders, actions and the renderer. */
export type LoadContext = AppLoadContext & {
  readonly nonce: string;
  readonly requestId: string;
  readonly locale: Locale;
  /** The address of the peer, or of the client as a trusted proxy names it. */
  readonly address: string;
  /** Adds a Set-Cookie to the answer, whichever loader it comes from. */
  readonly setCookie: (cookie: string) => void;
  /** Loaders of one request run at once and ask for the same person: the question is put once, by how fresh it must be. */
  readonly actors: Map<"fresh" | "recent", Promise<Actor>>;
};
