import type { Log } from "#app/domain/shared/ctx.ts";

export type FakeLog = Log & { readonly lines: { level: "info" | "warn" | "error"; facts: object; message: string }[] };

/** Keeps what was logged, for tests that care; silent otherwise. */
export function fakeLog(): FakeLog {
  const lines: FakeLog["lines"] = [];
  const at =
    (level: "info" | "warn" | "error") =>
    (facts: object, message: string): void =>
      void lines.push({ level, facts, message });
  return { lines, info: at("info"), warn: at("warn"), error: at("error") };
}
