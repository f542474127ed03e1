declare const entity: unique symbol;

/** A uuid v7 that says in its type which entity it names, so that a lot's id cannot be passed for a listing's. */
export type Id<Entity extends string> = string & { readonly [entity]: Entity };

export type UserId = Id<"user">;
export type SessionId = Id<"session">;
export type UnitId = Id<"unit">;
export type SellerId = Id<"seller">;
export type IdentityProofId = Id<"identity_proof">;
export type BankAccountId = Id<"bank_account">;
export type RegulationVersionId = Id<"regulation_version">;
export type RegulationCommentId = Id<"regulation_comment">;
export type DocumentId = Id<"document">;
export type DryRunId = Id<"dry_run">;
export type FindingId = Id<"finding">;
export type CertificateId = Id<"certificate">;
export type ProductId = Id<"product">;
export type PlaceId = Id<"place">;
export type GrowerId = Id<"grower">;
export type LotId = Id<"lot">;
export type ImportId = Id<"import">;
export type IntakeId = Id<"intake">;
export type ScaleCheckId = Id<"scale_check">;
export type TraceEventId = Id<"trace_event">;
export type ListingId = Id<"listing">;
export type CampaignId = Id<"campaign">;
export type VoucherId = Id<"voucher">;
export type CartId = Id<"cart">;
export type CheckoutId = Id<"checkout">;
export type OrderId = Id<"order">;
export type OrderLineId = Id<"order_line">;
export type PaymentId = Id<"payment">;
export type SanctionId = Id<"sanction">;
export type AppealId = Id<"appeal">;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True when the text has the shape of a uuid; checked before it reaches a uuid column. */
export const isUuid = (text: unknown): text is string => typeof text === "string" && UUID.test(text);
