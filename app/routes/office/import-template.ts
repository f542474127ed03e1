import type { LoaderFunctionArgs } from "@remix-run/node";
import { IMPORT_COLUMNS, IMPORT_KINDS } from "#app/domain/oversight/import-kinds.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { csvReply } from "#app/web/csv-reply.server.ts";

/** The columns of one kind of file with an example row. */
export async function loader(args: LoaderFunctionArgs) {
  await contextFor(args, { must: "administrator" });
  const kind = IMPORT_KINDS.find((known) => `${known}.csv` === args.params["file"]);
  if (!kind) throw new NotFound("template");
  const columns = IMPORT_COLUMNS[kind];
  return csvReply(`${kind}.csv`, [columns.map(({ name }) => name), columns.map(({ example }) => example)]);
}
