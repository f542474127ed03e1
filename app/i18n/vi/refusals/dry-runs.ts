import { sentences } from "../../sentences.ts";

export const dryRunRefusals = sentences({
  "oversight.nothing-to-try": () =>
    "Không có bản quy chế nào để chạy thử. Xin mở bản nháp, hoặc chọn một bản đã công bố.",
  "oversight.dry-run-running": () => "Đang có một lần chạy thử. Xin chờ nó xong, hoặc dừng nó.",
  "oversight.dry-run-over": () => "Lần chạy thử này đã kết thúc.",
  "oversight.day-out-of-range": () => "Xin chọn một ngày từ 01/07/2013 trở đi.",
});
