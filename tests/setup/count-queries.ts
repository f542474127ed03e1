import type { LogEvent } from "kysely";

const hearers = new Set<(event: LogEvent) => void>();

/** Given to `connect()` by the test database, so that a test can ask how many statements a call sends. */
export const tellHearers = (event: LogEvent): void => hearers.forEach((hear) => hear(event));

/** The result of `run` and the statements it sent, transactions' begin and commit not counted. */
export async function countQueries<T>(run: () => Promise<T>): Promise<{ result: T; queries: string[] }> {
  const queries: string[] = [];
  const hear = (event: LogEvent): void => void queries.push(event.query.sql);
  hearers.add(hear);
  try {
    return { result: await run(), queries };
  } finally {
    hearers.delete(hear);
  }
}
