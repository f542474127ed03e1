import type { DaysAgo } from "./seed-types.ts";

export type CampaignSeed = {
  readonly owner: string;
  readonly opened: DaysAgo;
  readonly lastsDays: number;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly description: string;
  readonly descriptionEn: string;
  readonly percent: number;
  readonly capVnd: number;
  readonly minSpendVnd: number;
  readonly useLimit?: number;
  readonly budgetVnd: number;
};

export const CAMPAIGNS: readonly CampaignSeed[] = [
  {
    owner: "quanly@demo.cholanh.vn",
    opened: 16,
    lastsDays: 75,
    code: "CHOLANH10",
    name: "Quét mã, đi chợ lành",
    nameEn: "Scan and shop",
    description: "Giảm 10 %, nhiều nhất 30.000 đồng, mỗi người mua một lần. Chợ trả phần giảm, người bán nhận đủ tiền.",
    descriptionEn:
      "10 % off, at most 30,000 dong, once for each buyer. The market pays for the discount; sellers receive their full price.",
    percent: 10,
    capVnd: 30_000,
    minSpendVnd: 0,
    budgetVnd: 60_000_000,
  },
  {
    owner: "htx@demo.cholanh.vn",
    opened: 15,
    lastsDays: 45,
    code: "PHUSA15",
    name: "Tuần rau bãi sông",
    nameEn: "River-bank vegetables",
    description: "Giảm 15 % rau Phù Sa cho giỏ từ 60.000 đồng, nhiều nhất 20.000 đồng.",
    descriptionEn: "15 % off Phu Sa vegetables from 60,000 dong, at most 20,000 dong.",
    percent: 15,
    capVnd: 20_000,
    minSpendVnd: 60_000,
    useLimit: 300,
    budgetVnd: 5_000_000,
  },
  {
    owner: "langnghe@demo.cholanh.vn",
    opened: 12,
    lastsDays: 60,
    code: "GOM10",
    name: "Mừng mẻ lò mới",
    nameEn: "A new firing",
    description: "Giảm 10 % đồ gốm Lò Bầu cho đơn từ 500.000 đồng, nhiều nhất 100.000 đồng.",
    descriptionEn: "10 % off Lo Bau pottery from 500,000 dong, at most 100,000 dong.",
    percent: 10,
    capVnd: 100_000,
    minSpendVnd: 500_000,
    useLimit: 100,
    budgetVnd: 8_000_000,
  },
];
