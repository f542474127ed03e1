import { z } from "zod";
import { day, line } from "../shared/form-fields.ts";
import { CHAIN_ACTS, CHAIN_ROLES } from "./chain-link.ts";

/** A partner of the chain: a seller of this market by its tax code, or any enterprise by its name. */
export const DeclareChainLink = z.object({
  role: z.enum(CHAIN_ROLES),
  partnerTaxCode: line(30).optional(),
  partnerName: line(160).optional(),
  partnerPlace: line(120).optional(),
  paperNumber: line(80).optional(),
  sinceOn: day(),
});
export type DeclareChainLink = z.infer<typeof DeclareChainLink>;

export const AnswerChainLink = z.object({ linkId: z.string().uuid(), act: z.enum(CHAIN_ACTS) });
export type AnswerChainLink = z.infer<typeof AnswerChainLink>;
