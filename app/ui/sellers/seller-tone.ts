import type { CertificateState } from "#app/domain/certification/certificate-states.ts";
import type { SellerState } from "#app/domain/organisation/seller.ts";
import type { NoticeKind } from "#app/ui/kit/notice.tsx";
import type { Tone } from "#app/ui/kit/tone.ts";

/** The colour of a profile's state on lists, and the kind of notice that explains it. */
export const SELLER_TONES: Readonly<Record<SellerState, { badge: Tone; notice: NoticeKind }>> = {
  draft: { badge: "turmeric", notice: "attention" },
  submitted: { badge: "river", notice: "info" },
  approved: { badge: "leaf", notice: "done" },
  suspended: { badge: "plum", notice: "problem" },
  struck_off: { badge: "neutral", notice: "problem" },
};

export const CERTIFICATE_TONES: Readonly<Record<CertificateState, Tone>> = {
  pending: "river",
  valid: "leaf",
  suspended: "turmeric",
  expired: "neutral",
  withdrawn: "plum",
  refused: "plum",
};
