import type { CertificateRow } from "#db/queries/certificates.server.ts";
import { remarksOn } from "#app/domain/certification/certificate-kinds.ts";
import { certificateAfter } from "#app/domain/certification/certificate-states.ts";

/** A paper as desks show it; its pages stay behind their document's address. */
export const certificateView = ({ id, documentId, ...paper }: CertificateRow) => ({
  id: id as string,
  kind: paper.kind,
  number: paper.number,
  issuer: paper.issuer,
  issuedOn: paper.issuedOn,
  validTo: paper.validTo,
  scopeText: paper.scopeText,
  scopeNames: paper.scopeNames,
  scopeNamesEn: paper.scopeNamesEn,
  scopeGlns: paper.scopeGlns,
  scopeProducts: paper.scopeProducts.map(({ name }) => name),
  scopeLots: paper.scopeLots.map(({ code }) => code),
  suspendedUntil: paper.suspendedUntil,
  isReplaced: paper.isReplaced,
  remarks: remarksOn(paper),
  stars: paper.stars,
  state: paper.state,
  reason: paper.reason,
  createdAt: paper.createdAt.toISOString(),
  documentId: documentId as string | null,
  /** It ended in some way, and can be handed in again under its number. */
  isOver: paper.state !== "pending" && certificateAfter(paper.state, "submit") !== undefined,
});
