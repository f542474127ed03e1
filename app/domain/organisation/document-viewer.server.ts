import type { DocumentViewer } from "#db/queries/documents.server.ts";
import { sellerOf, type Membership, type User } from "../shared/actor.ts";
import { DOCUMENT_PURPOSE_CODES, DOCUMENT_PURPOSES, type DocumentPurpose } from "../shared/document-purposes.ts";

const membershipsFor = ({ memberships }: User, purpose: DocumentPurpose): readonly Membership[] =>
  memberships.filter(({ role }) => (DOCUMENT_PURPOSES[purpose] as readonly string[]).includes(role));

/** Whose documents this person reaches, as the query needs it. */
export const documentViewer = (user: User): DocumentViewer => ({
  userId: user.userId,
  sellerId: sellerOf(user) ?? null,
  scopes: DOCUMENT_PURPOSE_CODES.map((purpose) => ({
    purpose,
    within: membershipsFor(user, purpose).map(({ unitPath, groups }) => ({ path: unitPath, groups })),
  })).filter(({ within }) => within.length > 0),
});

/** The unit for which an official reads such a document. */
export const readingUnit = (user: User, purpose: DocumentPurpose) => membershipsFor(user, purpose)[0]?.unitId ?? null;

/** True for the person, or for the seller's people, whose document it is. */
export const isOwnDocument = (
  user: User,
  owner: { readonly sellerId: string | null; readonly userId: string | null },
): boolean => owner.userId === user.userId || (owner.sellerId !== null && owner.sellerId === sellerOf(user));
