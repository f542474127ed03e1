import type { Dictionary } from "../../dictionary.ts";

export const recalls: Dictionary["civic"]["recalls"] = {
  title: "Recalled goods",
  lead: "If you have goods of one of these lots, please do what is advised. A lot on this list is never sold again.",
  description: "Lots recalled by the market, why, and what to do.",
  none: "No lot has been recalled.",
  noneText: "When a lot is recalled it stands here at once, its page turns red, and nobody can buy it any more.",
  recalledOn: (day) => `Recalled on ${day}`,
  lot: (code) => `lot ${code}`,
  see: "See the page of this lot",
  producer: "Producer",
  decision: "Decision",
  reason: "Reason",
  advice: "What to do",
  too: (count) => `Recalled with it: ${count} lots made of this lot`,
  tooMany: (count) => `Recalled with it: more than ${count} lots made of this lot`,
  andMore: (count) => `and ${count} more`,
};
