import { appealSanction } from "#app/domain/oversight/appeal-sanction.server.ts";
import { enforceSanctions } from "#app/domain/oversight/enforce-sanctions.server.ts";
import { imposeSanction } from "#app/domain/oversight/impose-sanction.server.ts";
import type { ImposeSanctionInput } from "#app/domain/oversight/impose-sanction.schema.ts";
import { actingThen, marketThen } from "../acting.server.ts";
import type { DemoMarket } from "../demo-market.ts";
import { DEPUTY_MANAGER } from "../people.ts";
import type { DaysAgo } from "../seed-types.ts";

type SanctionSeed = Omit<ImposeSanctionInput, "sellerId"> & { readonly email: string; readonly daysAgo: DaysAgo };

/** Decided by the deputy, so that the manager may second the striking off and decide the appeal. */
const SANCTIONS: readonly SanctionSeed[] = [
  {
    email: "suondoi@hang.demo.cholanh.vn",
    daysAgo: 20,
    kind: "remind",
    article: 22,
    facts: "Hai lô cà rốt đầu tháng 11 ghi ngày đóng gói trước ngày thu hoạch.",
    remedy: "Đính chính nhật ký của hai lô ấy trong 3 ngày.",
  },
  {
    email: "basaulang@hang.demo.cholanh.vn",
    daysAgo: 15,
    kind: "warn",
    article: 15,
    facts: "Ba người mua báo ảnh trên tin không đúng màu hàng nhận được; đã nhắc bằng điện thoại ngày đầu tháng.",
    remedy: "Thay ảnh bằng ảnh chụp hàng thật.",
  },
  {
    email: "matoc@hang.demo.cholanh.vn",
    daysAgo: 9,
    kind: "suspend_seller",
    article: 15,
    facts:
      "Kiểm tra xưởng: ba hộp khảm bán là trai nước ngọt Chuôn Ngọ nhưng hóa đơn nhập vỏ trai ghi vỏ nhuộm từ nơi khác. Tin bán nói khác với hàng.",
    remedy: "Sửa lời giới thiệu cho đúng vật liệu và nộp hóa đơn nhập vỏ trai.",
  },
  {
    email: "canhgian@hang.demo.cholanh.vn",
    daysAgo: 2,
    kind: "strike_off",
    article: 27,
    facts: "Trong sáu tháng, ba lần bị nhắc vì bán ngoài chợ rồi để đơn trong chợ tự hủy; không trả lời hai công văn.",
  },
];

const APPEAL =
  "Vỏ trai nhuộm là của lô hộp đựng trà, không phải ba hộp bị kiểm. Xưởng gửi kèm số hóa đơn 0004127 và mời Sở về xem lại.";

/** A reminder, a warning, a stall suspended after its five days that has appealed, and a striking off that wants its second. */
export async function decideSanctions(market: DemoMarket): Promise<void> {
  for (const { email, daysAgo, ...decision } of SANCTIONS) {
    const seller = market.sellers.find(({ seed }) => seed.email === email);
    if (!seller) throw new Error(`the demo has no seller ${email}`);
    const deputy = await actingThen(market, DEPUTY_MANAGER.email, daysAgo, "10:00");
    const { sanctionId } = await imposeSanction(deputy, { ...decision, sellerId: seller.sellerId });
    if (decision.kind !== "suspend_seller") continue;
    await enforceSanctions(marketThen(market, 3, "00:05"));
    const own = await actingThen(market, email, 2, "19:30");
    await appealSanction(own, { sanctionId, words: APPEAL });
  }
}
