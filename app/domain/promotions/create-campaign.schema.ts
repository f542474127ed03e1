import { z } from "zod";
import { isDay } from "../shared/clock.ts";
import { isVoucherCode, normaliseVoucherCode } from "./voucher.ts";

const text = (max: number) => z.string().trim().min(2).max(max);
const day = z.string().refine(isDay, { message: "promotions.day-wrong" });
const vnd = (max: number) => z.coerce.number().int().min(1_000).max(max);

/** A campaign with one voucher. Percent is at most 50 (Decree 81/2018 art. 7); amounts in whole dong, days in Vietnam. */
export const CreateCampaign = z
  .object({
    name: text(80),
    nameEn: text(80),
    description: text(400),
    descriptionEn: text(400),
    code: z.string().transform(normaliseVoucherCode).refine(isVoucherCode, { message: "promotions.code-shape" }),
    percent: z.coerce.number().int().min(1).max(50),
    capVnd: vnd(10_000_000),
    minSpendVnd: z.coerce.number().int().min(0).max(100_000_000).default(0),
    perBuyerLimit: z.coerce.number().int().min(1).max(100).default(1),
    useLimit: z.coerce.number().int().min(1).max(1_000_000).optional(),
    budgetVnd: vnd(10_000_000_000),
    startsOn: day,
    endsOn: day,
  })
  .refine((c) => c.endsOn >= c.startsOn, { message: "promotions.ends-before-start", path: ["endsOn"] });
export type CreateCampaign = z.infer<typeof CreateCampaign>;
