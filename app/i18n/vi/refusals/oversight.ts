import { sentences } from "../../sentences.ts";
import { sanctions } from "../sanctions.ts";

const states: Readonly<Record<string, string | undefined>> = sanctions.states;

export const oversightRefusals = sentences({
  "oversight.which-listing": () => "Gỡ tin thì phải mở từ trang của tin ấy.",
  "oversight.own-stall": () => "Đây là gian hàng bác tham gia, nên người quản lý khác quyết định.",
  "oversight.never-approved": () => "Gian hàng này chưa được duyệt lần nào, nên không có gì để dừng. Xin trả hồ sơ về.",
  "oversight.no-regulation": () => "Chợ chưa có bản quy chế nào đang có hiệu lực để căn cứ.",
  "oversight.no-such-article": ({ version }) => `Bản ${version} đang có hiệu lực không có điều này.`,
  "oversight.already-sanctioned": () => "Đang có một quyết định cùng hình thức còn mở. Xin xem quyết định ấy trước.",
  "oversight.order-incomplete": () => "Lệnh của cơ quan có thẩm quyền cần đủ số, nơi ra, ngày ký và ngày nhận.",
  "oversight.order-not-yet": () => "Ngày của lệnh chưa tới hoặc ngày ký sau ngày nhận.",
  "oversight.notice-too-short": ({ day }, f) =>
    `Hạn chế người bán phải báo trước đủ 5 ngày (Luật 122/2025, Điều 17). Sớm nhất là ${f.date(String(day))}.`,
  "oversight.ends-too-early": () => "Ngày kết thúc phải sau ngày có hiệu lực.",
  "oversight.wrong-sanction-state": ({ state }) =>
    `Quyết định này đang ở trạng thái “${states[String(state)] ?? state}” nên chưa làm được việc này. Xin tải lại trang.`,
  "oversight.second-person": () => "Bác đã đề xuất, nên người quản lý khác xác nhận.",
  "oversight.own-proposal": () => "Chỉ người đề xuất rút được đề xuất; bác chọn không xác nhận.",
  "oversight.no-open-appeal": () => "Không còn khiếu nại nào chờ giải quyết. Xin tải lại trang.",
  "oversight.same-person": () => "Bác đã tham gia quyết định này, nên người quản lý khác giải quyết khiếu nại.",
  "oversight.not-milder": () => "Xin chọn hình thức nhẹ hơn, hoặc giữ hình thức và đặt ngày kết thúc sớm hơn.",
  "oversight.appealed-already": () => "Quyết định này đã có khiếu nại.",
  "oversight.appeal-too-late": () => "Đã hết hạn khiếu nại quyết định này, hoặc quyết định không còn hiệu lực.",
});
