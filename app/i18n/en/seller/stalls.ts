import type { stalls as Source } from "../../vi/seller/stalls.ts";

export const stalls: typeof Source = {
  title: "Market stalls",
  lead: "Where you sell in a market or at a shopping site, its board confirms it once.",
  empty: "No stall yet",
  emptyText: "Who does not sell in a market needs nothing here.",
  ask: "I stand in this stall",
  code: "Code of the stall",
  codeHint: "It is on the stall's sign.",
  from: "From",
  fromHint: "Left empty: from today.",
  send: "Send to the board",
  asked: "Sent. The market's board will confirm it.",
};
