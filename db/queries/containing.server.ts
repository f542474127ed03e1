import { sql } from "kysely";

/** A pattern for LIKE that finds the folded words inside a folded text; the marks of LIKE mean themselves. */
export const containing = (words: string) => sql<string>`'%' || fold(${words.replace(/[\\%_]/g, "\\$&")}) || '%'`;
