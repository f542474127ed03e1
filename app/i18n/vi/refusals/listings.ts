import { sentences } from "../../sentences.ts";
import { listings } from "../listings.ts";

const states: Readonly<Record<string, string | undefined>> = listings.states;
const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

export const listingRefusals = sentences({
  "listings.claim-unproven": ({ phrases }, f) =>
    `Chưa dùng được lời “${f.list(Array.isArray(phrases) ? phrases.map(String) : [String(phrases)])}”: cần giấy còn hạn, hoặc quy chế không cho.`,
  "listings.placement-over": () => "Những ngày này đã qua hoặc ngược nhau.",
  "listings.placement-unknown": () => "Không có tin bán nào ở đường dẫn này.",
  "listings.wrong-state": ({ state }) =>
    `Tin này đang ở trạng thái “${states[String(state)] ?? state}” nên chưa làm được việc này. Xin tải lại trang để xem.`,
  "listings.has-findings": ({ articles, rules }, f) =>
    `Chưa đủ điều kiện theo ${f.list(listOf(articles).map((article) => `Điều ${article}`))} Quy chế (${f.list(listOf(rules))}). Xin xem từng điều và việc cần làm ở mục “Kiểm theo quy chế”.`,
  "listings.seller-not-approved": () =>
    "Gian hàng chưa được duyệt hoặc đang bị dừng, nên chưa gửi duyệt và bày bán được.",
  "listings.taken": () => "Người quản lý khác đang xem tin này. Xin chọn tin khác, hoặc đợi tối đa 15 phút.",
  "listings.hidden": () =>
    "Tin này đang bị gỡ theo một quyết định xử lý. Gỡ bỏ quyết định ấy rồi mới duyệt và bày bán được.",
  "listings.own-listing": () => "Đây là tin của gian hàng bác tham gia, nên người quản lý khác quyết định.",
  "listings.reason-missing": () => "Xin ghi lý do để người bán biết cần làm gì.",
  "listings.changed-meanwhile": () => "Người bán vừa sửa tin này. Xin đọc lại bản mới rồi quyết định.",
  "listings.already-decided": ({ state }) =>
    `Tin này vừa có người quyết định: ${(states[String(state)] ?? String(state)).toLowerCase()}.`,
  "listings.lot-offered-elsewhere": () => "Lô này đang đứng sau một tin bán khác. Xin lấy ra khỏi tin kia trước.",
  "listings.lot-too-small": ({ left }, f) => `Lô này chỉ còn ${f.number(Number(left))} để bày bán.`,
  "listings.lot-not-in-packs": ({ code }) => `Lô ${code} tính theo cân, chưa thành bó, gói để bán. Xin đóng gói trước.`,
  "listings.lot-of-other-product": ({ code }) => `Lô ${code} là của sản phẩm khác.`,
  "listings.lot-held": ({ code }) => `Lô ${code} đang bị giữ để kiểm tra nên chưa bán được.`,
  "listings.lot-recalled": ({ code }) => `Lô ${code} đã bị thu hồi, không được bán.`,
  "listings.lot-expired": ({ code, day }, f) => `Lô ${code} hết hạn ngày ${f.date(String(day))}, không được bán.`,
  "listings.lot-reserved": ({ reserved }, f) =>
    `Người mua đã giữ ${f.number(Number(reserved))} đơn vị của tin này, nên chưa lấy lô ra được. Xin đóng gói các đơn ấy trước.`,
});
