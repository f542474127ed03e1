import { listRuleRows } from "#db/queries/regulation-rules.server.ts";
import { listArticles } from "#db/queries/regulation-text.server.ts";
import type { VersionRow } from "#db/queries/regulation.server.ts";
import type { Db } from "../shared/ctx.ts";
import { DEFAULT_BOOK, ruleBook, type RuleBook } from "./rule-book.ts";

/** The rules as a version sets them; the defaults while the market has none. */
export const loadRuleBook = async (db: Db, version: VersionRow | undefined): Promise<RuleBook> =>
  version ? ruleBook(version, await listArticles(db, version.id), await listRuleRows(db, version.id)) : DEFAULT_BOOK;
