import { sql } from "kysely";
import { expect, vi } from "vitest";
import { listener } from "#db/listener.server.ts";
import { test } from "#tests/setup/test.ts";

test("hears what is committed, not what is rolled back, and again after its connection was killed", async ({
  db,
  databaseUrl,
}) => {
  const heard: string[] = [];
  const ear = listener(databaseUrl);
  const gaps = vi.fn();
  ear.onGap(gaps);
  const stop = ear.on("orders", (payload) => heard.push(payload));
  const say = (payload: string) => sql`select pg_notify('orders', ${payload})`.execute(db);
  try {
    await vi.waitFor(async () => {
      await say("first");
      expect(heard).toContain("first");
    });
    await db
      .transaction()
      .execute(async (tx) => {
        await sql`select pg_notify('orders', 'undone')`.execute(tx);
        throw new Error("rolled back");
      })
      .catch(() => undefined);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cho-lanh-listener' and datname = current_database()`.execute(
      db,
    );
    await vi.waitFor(() => expect(gaps).toHaveBeenCalledTimes(1), 5_000);
    await say("second");
    await vi.waitFor(() => expect(heard).toContain("second"));
    expect(heard).not.toContain("undone");
    stop();
    await say("third");
    await say("fourth");
    expect(heard).not.toContain("fourth");
  } finally {
    await ear.close();
  }
});
