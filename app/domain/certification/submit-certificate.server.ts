import { countOwnScope } from "#db/queries/certificate-scope.server.ts";
import {
  findOwnCertificate,
  findRenewable,
  insertCertificate,
  lockCertificateByNumber,
  resubmitCertificate,
} from "#db/queries/certificates.server.ts";
import { listSellerPlaceRows } from "#db/queries/places.server.ts";
import { listCategories } from "#db/queries/products.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { addDays, dayOf, type Day } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { CertificateId, DocumentId, SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { keepDocument, type SentFile } from "../shared/keep-document.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { certificateAfter } from "./certificate-states.ts";
import type { SubmitCertificate } from "./submit-certificate.schema.ts";

/**
 * Hands a paper in for review, with its pages if there are any. A refused, expired or withdrawn paper is handed in
 * again as it is; one of another day under the same number renews it. Refuses one that has run out, one not yet issued, and one that is in force already.
 */
export async function submitCertificate(
  ctx: Ctx,
  { files = [], ...facts }: SubmitCertificate & { files?: readonly SentFile[] | undefined },
): Promise<{ certificateId: CertificateId }> {
  const sellerId = requireSeller(ctx.actor);
  const documentId =
    files.length === 0
      ? null
      : await keepDocument(ctx, files, {
          owner: { sellerId },
          purpose: "certificate",
          retainedUntil: keptUntil(facts),
        });
  return inTransaction(ctx, async (tx) => {
    refuseImpossibleDays(tx, facts);
    await refuseForeignScope(tx, sellerId, facts);
    const certificateId = await keepPaper(tx, sellerId, facts, documentId);
    await recordAudit(tx, {
      action: "certificate.submitted",
      subjectType: "certificate",
      subjectId: certificateId,
      after: { ...facts, sellerId, documentId },
    });
    return { certificateId };
  });
}

/** Long enough that what a paper proved can be looked up after its end; one without an end is kept while the market stands. */
const KEPT_DAYS_AFTER_END = 5 * 366;
const keptUntil = ({ validTo }: SubmitCertificate): Day | null =>
  validTo === undefined ? null : addDays(validTo, KEPT_DAYS_AFTER_END);

async function keepPaper(
  tx: TxCtx,
  sellerId: SellerId,
  facts: SubmitCertificate,
  documentId: DocumentId | null,
): Promise<CertificateId> {
  const { kind, number, issuedOn } = facts;
  const known = await lockCertificateByNumber(tx.db, { sellerId, kind, number, issuedOn });
  const refusal = new Refusal("certification.already-there", { field: "number", facts: { number } });
  if (!known) {
    const id = tx.newId<CertificateId>();
    const replacesId = await renewedBy(tx, sellerId, facts);
    const paper = { id, sellerId, facts, documentId, replacesId, at: tx.now() };
    if (!(await insertCertificate(tx.db, paper))) throw refusal;
    return id;
  }
  if (certificateAfter(known.state, "submit") === undefined) throw refusal;
  await resubmitCertificate(tx.db, known.id, { facts, documentId, at: tx.now() });
  return known.id;
}

/** The paper that this one renews: the one its holder names, else the one in force under the same number. */
async function renewedBy(tx: TxCtx, sellerId: SellerId, facts: SubmitCertificate): Promise<CertificateId | null> {
  const { kind, number, replacesId } = facts;
  if (replacesId === undefined) return (await findRenewable(tx.db, { sellerId, kind, number })) ?? null;
  const renewed = await findOwnCertificate(tx.db, sellerId, replacesId as CertificateId);
  if (renewed?.kind !== kind) throw new Refusal("certification.renews-other-kind", { field: "kind" });
  return renewed.id;
}

function refuseImpossibleDays(tx: TxCtx, { issuedOn, validTo }: SubmitCertificate): void {
  const today = dayOf(tx.now());
  if (issuedOn > today) throw new Refusal("certification.not-yet-issued", { field: "issuedOn" });
  if (validTo !== undefined && validTo < today) throw new Refusal("certification.already-ended", { field: "validTo" });
}

async function refuseForeignScope(
  tx: TxCtx,
  sellerId: SellerId,
  { scopeCategories, scopeGlns, scopeProducts, scopeLots }: SubmitCertificate,
): Promise<void> {
  if (scopeCategories.length > 0) {
    const known = new Set((await listCategories(tx.db)).map(({ code }) => code));
    if (!scopeCategories.every((code) => known.has(code))) {
      throw new Refusal("certification.unknown-category", { field: "scopeCategories" });
    }
  }
  if (scopeGlns.length > 0) {
    const own = new Set((await listSellerPlaceRows(tx.db, sellerId)).map(({ gln }) => gln));
    if (!scopeGlns.every((gln) => own.has(gln))) {
      throw new Refusal("certification.unknown-place", { field: "scopeGlns" });
    }
  }
  const own = await countOwnScope(tx.db, sellerId, { productIds: scopeProducts, lotIds: scopeLots });
  if (own.products < new Set(scopeProducts).size) {
    throw new Refusal("certification.unknown-product", { field: "scopeProducts" });
  }
  if (own.lots < new Set(scopeLots).size) throw new Refusal("certification.unknown-lot", { field: "scopeLots" });
}
