import { amount, inDays, inHours, type LawFloor } from "./rule-parameters.ts";
import { since, type RuleEntry, type RuleSubject } from "./rule-entry.ts";

/** Rules about orders, complaints, takedowns, reports and records. */

const atMost = (value: number, legalRef: string): LawFloor => ({ atMost: value, legalRef });
const atLeast = (value: number, legalRef: string): LawFloor => ({ atLeast: value, legalRef });

/** What every rule of this table has in common: the law leaves no room, and a finding would block. */
const byLaw = <Subject extends RuleSubject>(subject: Subject, article: number) =>
  ({ subject, severity: "block", fixedBy: "law", article }) as const;

const CONSUMERS = "Law 19/2023/QH15";

export const ORDER_RULES = {
  "ORD-01": {
    ...byLaw("order", 27),
    kind: "running",
    law: since(
      ["2013-07-01", "Decree 52/2013/NĐ-CP art. 18"],
      ["2024-07-01", `${CONSUMERS} art. 38.1`],
      ["2026-07-01", `${CONSUMERS} art. 38.1; Law 122/2025/QH15 art. 12`],
    ),
    parameters: {},
    runsIn: { file: "app/domain/orders/place-order.server.ts", name: "placeOrder" },
    screen: "/thanh-toan",
  },
  "ORD-02": {
    ...byLaw("order", 27),
    kind: "running",
    law: since(["2013-07-01", "Decree 52/2013/NĐ-CP art. 19"], ["2024-07-01", `${CONSUMERS} art. 38.1.c, art. 38.2`]),
    parameters: {},
    runsIn: { file: "app/domain/orders/order-mails.server.ts", name: "mailOrderPlaced" },
    screen: "/don-hang/:code",
  },
  "ORD-03": {
    ...byLaw("order", 27),
    fixedBy: "regulation",
    kind: "human",
    law: since(["2013-07-01", "Decree 52/2013/NĐ-CP art. 20"], ["2026-07-01", "Operating regulation"]),
    parameters: { answerHours: inHours(12, { min: 1, max: 72 }) },
    screen: "/nguoi-ban/don/:code",
  },
  "ORD-04": {
    ...byLaw("order", 27),
    kind: "human",
    law: since(["2024-07-01", `${CONSUMERS} art. 10.1.k`]),
    parameters: {},
    screen: "/thanh-toan",
  },
  "ORD-05": {
    ...byLaw("order", 30),
    kind: "human",
    law: since(["2024-07-01", `${CONSUMERS} art. 10.1.i`]),
    parameters: {},
    screen: "/nguoi-ban/ho-so",
  },
  "ORD-06": {
    ...byLaw("order", 22),
    kind: "running",
    law: since(["2011-03-07", "Circular 03/2011/TT-BNNPTNT"], ["2022-02-02", "Circular 17/2021/TT-BNNPTNT"]),
    parameters: {},
    runsIn: { file: "app/domain/orders/pack-order.server.ts", name: "packOrder" },
    screen: "/nguoi-ban/don/:code",
  },
  "ORD-07": {
    ...byLaw("order", 46),
    kind: "running",
    law: since(["2013-07-01", "Decree 52/2013/NĐ-CP"], ["2026-07-01", "Law 122/2025/QH15 art. 17.2.i"]),
    parameters: {
      keepYears: amount("year", 3, { min: 0, max: 20, floor: atLeast(3, "Law 122/2025/QH15 art. 17.2.i") }),
    },
    runsIn: { file: "app/domain/orders/checkout-rows.server.ts", name: "draftOrders" },
  },
  "ORD-08": {
    ...byLaw("order", 31),
    kind: "human",
    law: since(["2011-07-01", "Law 59/2010/QH12"], ["2024-07-01", `${CONSUMERS} art. 38.4`]),
    parameters: { refundDays: inDays(30, { min: 1, max: 90, floor: atMost(30, `${CONSUMERS} art. 38.4`) }) },
    screen: "/quan-ly/thanh-toan",
  },
  "ORD-09": {
    ...byLaw("order", 32),
    kind: "human",
    law: since(
      ["2018-11-01", "Decree 119/2018/NĐ-CP"],
      ["2022-07-01", "Decree 123/2020/NĐ-CP"],
      ["2026-07-01", "Decree 254/2026/NĐ-CP art. 19.2"],
    ),
    parameters: {},
    screen: "/nguoi-ban/don/:code",
  },
  "ORD-10": {
    ...byLaw("order", 26),
    kind: "human",
    law: since(["2025-07-01", "Decree 117/2025/NĐ-CP"], ["2026-07-01", "Decree 252/2026/NĐ-CP art. 43"]),
    parameters: {},
    screen: "/quan-ly/thanh-toan",
  },
  "ORD-11": {
    ...byLaw("order", 28),
    fixedBy: "regulation",
    kind: "running",
    law: since(["2013-07-01", "Operating regulation"]),
    parameters: {},
    runsIn: { file: "app/domain/orders/receive-bank-notice.server.ts", name: "receiveBankNotice" },
  },
  "ORD-12": {
    ...byLaw("order", 19),
    kind: "running",
    law: since(["2026-07-01", "Decree 248/2026/NĐ-CP art. 9"]),
    parameters: {},
    runsIn: { file: "app/domain/orders/quote.ts", name: "quoteCart" },
  },
} as const satisfies Record<string, RuleEntry>;

const firstAndDone = (firstHours: number, doneDays: number) =>
  [inHours(firstHours, { min: 1, max: 240 }), inDays(doneDays, { min: 1, max: 90 })] as const;
const [unsafeFirst, unsafeDone] = firstAndDone(24, 3);
const [wrongFirst, wrongDone] = firstAndDone(24, 7);
const [refundFirst, refundDone] = firstAndDone(24, 15);
const [rightsFirst, rightsDone] = firstAndDone(24, 5);

export const DUTY_RULES = {
  "CMP-01": {
    ...byLaw("complaint", 35),
    kind: "human",
    law: since(["2024-07-01", `${CONSUMERS} art. 31.2`]),
    parameters: {
      acknowledgeWorkingDays: amount("workingDay", 3, { min: 1, max: 30, floor: atMost(3, `${CONSUMERS} art. 31.2`) }),
    },
    screen: "/quan-ly",
  },
  "CMP-02": {
    ...byLaw("complaint", 35),
    kind: "human",
    law: since(["2013-07-01", "Decree 52/2013/NĐ-CP art. 38.2"], ["2026-07-01", "Decree 248/2026/NĐ-CP art. 7"]),
    parameters: {
      unsafeFoodFirstHours: unsafeFirst,
      unsafeFoodDoneDays: unsafeDone,
      wrongGoodsFirstHours: wrongFirst,
      wrongGoodsDoneDays: wrongDone,
      refundFirstHours: refundFirst,
      refundDoneDays: refundDone,
      rightsFirstHours: rightsFirst,
      rightsDoneDays: rightsDone,
    },
    screen: "/quan-ly",
  },
  "CMP-03": {
    ...byLaw("complaint", 36),
    kind: "human",
    law: since(["2011-07-01", "Law 59/2010/QH12 art. 31"], ["2024-07-01", `${CONSUMERS} art. 57`]),
    parameters: {
      negotiateWorkingDays: amount("workingDay", 7, { min: 1, max: 60, floor: atMost(7, `${CONSUMERS} art. 57`) }),
    },
    screen: "/quan-ly",
  },
  "TKD-01": {
    ...byLaw("takedown", 38),
    kind: "human",
    law: since(["2022-01-01", "Decree 85/2021/NĐ-CP"], ["2026-07-01", "Decree 248/2026/NĐ-CP art. 17.1.c"]),
    parameters: {
      takedownHours: inHours(24, { min: 1, max: 240, floor: atMost(24, "Decree 248/2026/NĐ-CP art. 17.1.c") }),
    },
    screen: "/quan-ly/duyet/:id",
  },
  "TKD-02": {
    ...byLaw("takedown", 38),
    kind: "human",
    law: since(
      ["2022-01-01", "Decree 85/2021/NĐ-CP"],
      ["2026-07-01", "Decree 248/2026/NĐ-CP art. 18; Circular 31/2026/TT-BCT art. 9"],
    ),
    parameters: { answerHours: inHours(24, { min: 1, max: 240, floor: atMost(24, "Decree 248/2026/NĐ-CP art. 18") }) },
    screen: "/quan-ly/nguoi-ban/:id",
  },
  "TKD-03": {
    ...byLaw("takedown", 24),
    kind: "human",
    law: since(["2011-07-01", "Circular 74/2011/TT-BNNPTNT"], ["2022-02-02", "Circular 17/2021/TT-BNNPTNT art. 10"]),
    parameters: {
      stopHours: inHours(24, { min: 1, max: 240, floor: atMost(24, "Circular 17/2021/TT-BNNPTNT art. 10") }),
    },
    screen: "/quan-ly/thu-hoi/:lotId",
  },
  "REP-01": {
    ...byLaw("report", 48),
    kind: "human",
    law: since(["2013-07-01", "Decree 52/2013/NĐ-CP"], ["2026-07-01", "Decree 248/2026/NĐ-CP art. 17.1.b"]),
    parameters: { everyMonths: amount("month", 12, { min: 1, max: 12 }) },
    screen: "/quan-ly",
  },
  "REP-02": {
    ...byLaw("report", 32),
    kind: "human",
    law: since(
      ["2025-07-01", "Decree 117/2025/NĐ-CP"],
      ["2026-07-01", "Decree 252/2026/NĐ-CP; Circular 89/2026/TT-BTC art. 33"],
    ),
    parameters: {
      dueDayOfMonth: amount("day", 20, { min: 1, max: 28, floor: atMost(20, "Circular 89/2026/TT-BTC art. 33") }),
    },
    screen: "/quan-ly/thanh-toan",
  },
  "RET-01": {
    ...byLaw("record", 46),
    kind: "running",
    law: since(
      ["2013-07-01", "Decree 52/2013/NĐ-CP"],
      ["2022-02-02", "Circular 17/2021/TT-BNNPTNT"],
      ["2026-07-01", "Law 122/2025/QH15 art. 17; Circular 31/2026/TT-BCT; Circular 17/2021/TT-BNNPTNT"],
    ),
    parameters: { keepYears: amount("year", 5, { min: 0, max: 30, floor: atLeast(5, "Circular 31/2026/TT-BCT") }) },
    runsIn: { file: "db/migrations/20261122T090000-foundation.ts", name: "refuse_change" },
  },
  "SEC-01": {
    ...byLaw("report", 43),
    kind: "human",
    law: since(["2024-07-01", `${CONSUMERS} art. 19.3`]),
    parameters: { reportHours: inHours(24, { min: 1, max: 240, floor: atMost(24, `${CONSUMERS} art. 19.3`) }) },
    screen: "/quan-ly/nhat-ky",
  },
  "FEE-01": {
    ...byLaw("fee", 26),
    kind: "running",
    law: since(["2026-07-01", "Decree 248/2026/NĐ-CP art. 8"]),
    parameters: { noticeDays: inDays(20, { min: 1, max: 180, floor: atLeast(20, "Decree 248/2026/NĐ-CP art. 8") }) },
    runsIn: { file: "app/domain/regulation/publish-regulation.server.ts", name: "publishRegulation" },
    screen: "/quan-ly/quy-che",
  },
} as const satisfies Record<string, RuleEntry>;
