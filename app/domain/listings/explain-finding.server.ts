import {
  findExplainedFinding,
  listFindingRows,
  type ExplainedRow,
  type FindingReader,
  type FindingRow,
} from "#db/queries/finding-pages.server.ts";
import { requireScopes, requireSeller } from "../organisation/require-role.ts";
import { isRuleId, ruleOf } from "../regulation/rules.ts";
import { writeParameter, type ParameterValue } from "../regulation/rule-parameters.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type FindingId } from "../shared/ids.ts";
import { FINDING_READERS } from "./finding-readers.ts";
import { NotFound, type RefusalFacts } from "../shared/refusal.ts";
import { pageOf, readTimeCursor, writeTimeCursor } from "../shared/time-cursor.ts";

const PAGE_SIZE = 40;
/** Rows of one fault's story that its page shows. */
const STORY_SIZE = 20;

export type FindingQuestion = {
  readonly rule?: string | undefined;
  readonly isOpen: boolean;
  readonly after?: string | undefined;
};

/** Findings inside the reader's areas, newest first, a page at a time. */
export async function listOfficeFindings(ctx: Ctx, input: FindingQuestion) {
  return listFor(ctx, { scopes: requireScopes(ctx.actor, ...FINDING_READERS) }, input);
}

/** The acting seller's own findings, on the stall and on its listings. */
export async function listOwnFindings(ctx: Ctx, input: FindingQuestion) {
  return listFor(ctx, { sellerId: requireSeller(ctx.actor) }, input);
}

async function listFor(ctx: Ctx, reader: FindingReader, { rule, isOpen, after }: FindingQuestion) {
  const filter = { rule: rule && isRuleId(rule) ? rule : undefined, isOpen, after: readTimeCursor(after) };
  const rows = await listFindingRows(ctx.db, reader, filter, PAGE_SIZE + 1);
  const page = pageOf(rows, PAGE_SIZE, ({ foundAt, id }) => writeTimeCursor({ at: foundAt, id }));
  return { items: page.items.map(shownRow), next: page.next, rule: filter.rule ?? null, isOpen };
}

/** One finding, told so that it can be understood a year later; one outside the reader's area is not found. */
export const explainOfficeFinding = (ctx: Ctx, input: { readonly findingId: string }) =>
  explainFor(ctx, { scopes: requireScopes(ctx.actor, ...FINDING_READERS) }, input);

export const explainOwnFinding = (ctx: Ctx, input: { readonly findingId: string }) =>
  explainFor(ctx, { sellerId: requireSeller(ctx.actor) }, input);

async function explainFor(ctx: Ctx, reader: FindingReader, { findingId }: { readonly findingId: string }) {
  const row = isUuid(findingId) ? await findExplainedFinding(ctx.db, reader, findingId as FindingId) : undefined;
  if (!row) throw new NotFound(`no finding ${findingId}`);
  const ofSubject = { rule: row.rule, subjectId: row.subjectId };
  const [open, closed] = await Promise.all([
    listFindingRows(ctx.db, reader, { ...ofSubject, isOpen: true }, 1),
    listFindingRows(ctx.db, reader, { ...ofSubject, isOpen: false }, STORY_SIZE),
  ]);
  return {
    finding: {
      ...shownRow(row),
      version: row.version,
      effectiveAt: row.effectiveAt?.toISOString() ?? null,
      legalRef: row.legalRef,
      text: textOf(row),
      parameters: parametersOf(row),
    },
    /** Every time the rule found this subject at fault, newest first, this one among them. */
    story: [...open, ...closed].map(shownRow),
  };
}

export type ExplainedFinding = Awaited<ReturnType<typeof explainFor>>;

const shownRow = ({ foundAt, firstFoundAt, resolvedAt, fact, ...row }: FindingRow) => ({
  id: row.id,
  subjectType: row.subjectType,
  subjectId: row.subjectId,
  name: row.name,
  sellerId: row.sellerId,
  sellerName: row.sellerName,
  rule: row.rule,
  severity: row.severity,
  article: row.article,
  fact: fact as RefusalFacts,
  foundAt: foundAt.toISOString(),
  firstFoundAt: firstFoundAt.toISOString(),
  resolvedAt: resolvedAt?.toISOString() ?? null,
});

export type ShownFindingRow = ReturnType<typeof shownRow>;

const textOf = ({ heading, headingEn, body, bodyEn }: ExplainedRow) =>
  heading === null || body === null ? null : { heading, headingEn: headingEn ?? heading, body, bodyEn: bodyEn ?? body };

/** The parameters as they were, each with the unit that the rule gives it. */
const parametersOf = ({ rule, parameters }: ExplainedRow) =>
  Object.entries(parameters).map(([key, value]) => {
    const spec = isRuleId(rule) ? ruleOf(rule).parameters[key] : undefined;
    return {
      key,
      value: writeParameter(value as ParameterValue),
      unit: spec && spec.kind !== "day" ? spec.unit : null,
    };
  });
