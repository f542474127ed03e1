import { Kysely, PostgresDialect, type LogEvent } from "kysely";
import pg from "pg";
import type { DB } from "./schema.generated.ts";

const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;

const toSafeInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a JavaScript number`);
  return value;
};

/** Amounts of goods are numeric with three decimals: a double holds them exactly enough to print what was stored. */
const toNumber = (text: string): number => Number(text);

/** Whole dong are int8 and become numbers; a harvest day is a `date` and stays text, so that it has no time zone. */
const parserOf = (oid: number, format?: "text" | "binary"): ((text: never) => unknown) => {
  if (format !== "binary" && oid === INT8) return toSafeInteger;
  if (format !== "binary" && oid === NUMERIC) return toNumber;
  if (format !== "binary" && oid === DATE) return (text: string) => text;
  return pg.types.getTypeParser(oid, format) as (text: never) => unknown;
};

export type Connection = {
  readonly db: Kysely<DB>;
  readonly pool: pg.Pool;
  /** Ends the pool itself: `Kysely.destroy()` does nothing when no query went through it. */
  close(): Promise<void>;
};

export type ConnectOptions = {
  readonly max?: number;
  readonly applicationName?: string;
  /** Called after each query, for counting and timing. */
  readonly onQuery?: (event: LogEvent) => void;
};

/** The one way to reach the database, for the product and its tests alike. */
export function connect(
  url: string,
  { max = 10, applicationName = "cho-lanh", onQuery }: ConnectOptions = {},
): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: applicationName,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  });
  // Without a listener the end of an idle connection (a restarted database) would end this process; the pool replaces it.
  pool.on("error", () => undefined);
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), ...(onQuery ? { log: onQuery } : {}) });
  return { db, pool, close: () => pool.end() };
}
