import type { Role } from "./actor.ts";

/** What a private document is for, and the roles that may read it within their area. Nobody else may, but its owner. */
export const DOCUMENT_PURPOSES = {
  certificate: ["market_manager", "inspector", "commune_officer"],
  /** Papers of identity: an official who checks a profile sees them, an inspector of goods has no need to. */
  identity: ["market_manager", "commune_officer"],
  /** Registration of an enterprise, cooperative or household. */
  registration: ["market_manager", "inspector", "commune_officer"],
  bank: ["market_manager"],
  /** What confirms a partner of a seller's chain. */
  chain: ["market_manager", "inspector"],
  /** What came with goods from a supplier, or speaks for their destruction. */
  lot: ["market_manager", "inspector"],
  /** What a seller shows for itself: an appeal, a repair after a finding. */
  appeal: ["market_manager", "inspector", "commune_officer"],
  /** The report of a laboratory about a lot. */
  test_report: ["market_manager", "inspector", "commune_officer"],
} as const satisfies Record<string, readonly Role[]>;

export type DocumentPurpose = keyof typeof DOCUMENT_PURPOSES;

export const DOCUMENT_PURPOSE_CODES = Object.keys(DOCUMENT_PURPOSES) as DocumentPurpose[];
