import { createHash } from "node:crypto";
import type { Files } from "#app/domain/shared/ctx.ts";

/** Files by content, in memory. */
export function fakeFiles(): Files {
  const kept = new Map<string, Uint8Array>();
  return {
    put(bytes) {
      const id = createHash("sha256").update(bytes).digest("hex");
      kept.set(id, bytes);
      return Promise.resolve(id);
    },
    get: (id) => Promise.resolve(kept.get(id)),
    remove(id) {
      kept.delete(id);
      return Promise.resolve();
    },
  };
}
