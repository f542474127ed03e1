import { sentences } from "../../sentences.ts";

/** Sentences for the books of a market's board. */
export const marketIntakeRefusals = sentences({
  "traceability.amount-needed": () => "Xin ghi bao nhiêu.",
  "traceability.unknown-stall": () => "Quầy này không thuộc chợ của ban quản lý.",
  "traceability.market-without-commune": () => "Chợ chưa ghi thuộc xã, phường nào. Xin báo quản trị.",
  "traceability.intake-without-goods": () => "Xin quét mã, hoặc mở mục Hàng không có mã và ghi là hàng gì.",
  "traceability.tolerance-of-yesterday": () => "Sai số chỉ đặt cho hôm nay hoặc ngày sau.",
});
