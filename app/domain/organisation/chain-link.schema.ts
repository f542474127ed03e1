import { z } from "zod";
import { day, line, paragraph, says } from "../shared/form-fields.ts";
import { CHAIN_ACTS, CHAIN_ROLES } from "./chain-link.ts";
import { CHAIN_BASES, CHAIN_PAPER_DECISIONS } from "./chain-paper.ts";

/** The two digits of a province, from the list the form shows. */
const province = () => z.string().regex(/^\d{2}$/, says("organisation.province-unknown"));

/** A partner of the chain: a seller of this market by its tax code, or any enterprise by its name and where it works. */
export const DeclareChainLink = z.object({
  role: z.enum(CHAIN_ROLES),
  partnerTaxCode: line(30).optional(),
  partnerName: line(160).optional(),
  partnerProvince: province().optional(),
  partnerPlace: line(120).optional(),
  paperNumber: line(80).optional(),
  sinceOn: day(),
  /** The goods it is for; none means all that the seller sells. */
  scopeCategories: z.array(z.string().max(40)).max(30).default([]),
});
export type DeclareChainLink = z.input<typeof DeclareChainLink>;

export const AnswerChainLink = z.object({ linkId: z.string().uuid(), act: z.enum(CHAIN_ACTS) });
export type AnswerChainLink = z.infer<typeof AnswerChainLink>;

export const SubmitChainPaper = z.object({
  basis: z.enum(CHAIN_BASES),
  number: line(80),
  issuer: line(160),
  issuerProvince: province(),
  issuedOn: day(),
  validTo: day().optional(),
});
export type SubmitChainPaper = z.infer<typeof SubmitChainPaper>;

export const ReviewChainPaper = z.object({
  decision: z.enum(CHAIN_PAPER_DECISIONS),
  reason: paragraph(1000).optional(),
});
export type ReviewChainPaper = z.infer<typeof ReviewChainPaper>;
