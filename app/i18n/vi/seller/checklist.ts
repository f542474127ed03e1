import { textsOf } from "../../finding-words.ts";
import type { Sentence } from "../../sentences.ts";
import type { ChecklistCode } from "#app/domain/listings/seller-checklist.ts";
import type { MendingPlace } from "#app/domain/listings/rule-places.ts";
import type { NotSoldCode } from "#app/domain/listings/why-not-sold.ts";

type RowWords = { title: string; text: Sentence };

const places: Record<MendingPlace, string> = {
  profile: "Mở hồ sơ",
  bank: "Xem tài khoản",
  identity: "Xác minh",
  certificates: "Mở giấy tờ",
  regulation: "Đọc và đồng ý",
  product: "Mở sản phẩm",
  lots: "Mở lô hàng",
  chain: "Mở chuỗi liên kết",
  listing: "Mở tin bán",
  newListing: "Đăng tin bán",
};

const rows: Record<ChecklistCode, RowWords> = {
  profile: {
    title: "Hồ sơ gian hàng",
    text: ({ reason }) => (reason ? `Sở trả lại: ${reason}` : "Sửa theo lý do Sở ghi rồi nộp lại."),
  },
  identity: {
    title: "Xác minh danh tính",
    text: ({ standing }) =>
      standing === "waiting"
        ? "Ảnh giấy tờ đang chờ cán bộ xem."
        : "Xác minh bằng tài khoản định danh điện tử, chừng một phút; không được thì gửi ảnh giấy tờ.",
  },
  approval: {
    title: "Sở duyệt hồ sơ",
    text: ({ reason }) =>
      reason ? `Gian hàng đang bị tạm dừng: ${reason}` : "Phòng quản lý xem hồ sơ, thường trong một ngày làm việc.",
  },
  regulation: {
    title: "Đồng ý quy chế hoạt động",
    text: ({ version }) => `Bản ${version} đang có hiệu lực mà bác chưa đồng ý.`,
  },
  "upcoming-regulation": {
    title: "Quy chế sắp đổi",
    text: ({ version, effectiveOn }, f) =>
      `Bản ${version} có hiệu lực từ ${f.date(String(effectiveOn))}. Đồng ý trước ngày ấy để hàng không bị dừng.`,
  },
  bank: {
    title: "Tài khoản nhận tiền",
    text: ({ standing }) =>
      standing === "mismatched"
        ? "Tên chủ tài khoản khác tên trên giấy tờ, nên chợ chưa cho trả bằng VietQR. Dùng tài khoản đứng tên gian hàng."
        : "Chưa khai tài khoản thì người mua chưa trả tiền được.",
  },
  feed: { title: "Nối báo có ngân hàng", text: () => "Đã xin nối. Trong lúc chờ, bác tự xác nhận từng đơn." },
  paper: {
    title: "Nộp giấy chứng nhận",
    text: ({ standing }) =>
      standing === "waiting"
        ? "Giấy đã nộp, đang chờ kiểm."
        : "An toàn thực phẩm, VietGAP, OCOP, làng nghề, theo mặt hàng.",
  },
  "paper-ending": {
    title: "Giấy hết hạn hoặc sắp hết hạn",
    text: ({ kind, number, isOver }) =>
      isOver === "yes"
        ? `${kind}, số ${number} đã hết hạn. Nộp giấy mới để hàng hiện lại.`
        : `${kind}, số ${number}. Nộp giấy mới trước ngày này để hàng không bị dừng.`,
  },
  product: { title: "Tạo sản phẩm", text: () => "Tên, đơn vị bán, khối lượng, ảnh, cách dùng, cách giữ." },
  lot: { title: "Mở lô hàng", text: () => "Hái hay làm ở đâu, ngày nào, đóng gói bao nhiêu." },
  listing: { title: "Đăng tin bán", text: () => "Giá, lời giới thiệu, và lô hàng đứng sau." },
  "listing-refused": {
    title: "Tin bị từ chối",
    text: ({ reason }) => (reason ? `Người duyệt viết: ${reason}` : "Sửa rồi gửi duyệt lại."),
  },
  "listing-suspended": {
    title: "Tin bị người quản lý dừng",
    text: ({ reason }) => (reason ? `Người quản lý viết: ${reason}` : "Chờ người quản lý cho bán lại."),
  },
  finding: { title: "Điều quy chế còn đòi", text: () => "" },
};

/** Words of the list of what is missing. */
export const checklist = {
  title: "Việc cần làm",
  lead: "Điều gì còn thiếu, điều nào của quy chế đòi, làm ở đâu, trước ngày nào.",
  welcome: "Hồ sơ đã nộp. Dưới đây là những việc còn lại trước khi bán được hàng.",
  nothing: "Không còn gì thiếu.",
  done: (count: number) => `Đã xong ${count} việc`,
  blocks: "phải xong mới bán được",
  waiting: "đang chờ",
  by: (day: string) => `Trước hết ngày ${day}`,
  article: (number: number) => `Điều ${number} quy chế`,
  openOf: (count: number) => `Còn ${count} việc`,
  seeAll: "Xem tất cả việc cần làm",
  places,
  rows,
};

const reasons: Record<NotSoldCode, RowWords> = {
  draft: { title: "Tin còn là bản nháp", text: () => "Chưa gửi duyệt. Bấm Gửi duyệt khi đã viết xong." },
  submitted: {
    title: "Tin đang chờ duyệt",
    text: ({ since }, f) => (since ? `Chờ từ ${f.dateTime(String(since))}.` : "Người duyệt chưa xem tới."),
  },
  refused: {
    title: "Tin bị từ chối",
    text: ({ reason }) => (reason ? `Người duyệt viết: ${reason}` : "Sửa rồi gửi duyệt lại."),
  },
  "not-published": { title: "Đã duyệt mà chưa bày bán", text: () => "Bấm Bày bán trên trang của tin." },
  "suspended-by-manager": {
    title: "Người quản lý đã dừng tin này",
    text: ({ reason }) => (reason ? `Lý do: ${reason}` : "Tin chỉ hiện lại khi người quản lý cho phép."),
  },
  withdrawn: { title: "Bác đã rút tin này", text: () => "Muốn bán lại thì đưa tin về bản nháp." },
  "seller-draft": {
    title: "Hồ sơ gian hàng bị trả lại",
    text: ({ reason }) => (reason ? `Lý do: ${reason}` : "Sửa hồ sơ rồi nộp lại."),
  },
  "seller-submitted": { title: "Hồ sơ gian hàng đang chờ Sở duyệt", text: () => "Thường trong một ngày làm việc." },
  "seller-suspended": {
    title: "Gian hàng đang bị tạm dừng",
    text: ({ reason }) => (reason ? `Lý do: ${reason}` : "Không mặt hàng nào đặt mua được."),
  },
  "no-account": {
    title: "Chưa có tài khoản nhận tiền",
    text: () => "Người mua không có cách trả tiền. Khai tài khoản ở hồ sơ gian hàng.",
  },
  "account-mismatched": {
    title: "Tài khoản đứng tên khác",
    text: () => "Chợ chỉ làm mã VietQR cho tài khoản đứng tên người bán.",
  },
  "no-lots": { title: "Chưa có lô hàng nào", text: () => "Mở lô rồi đưa lô vào tin." },
  "lots-recalled": {
    title: "Lô đang thu hồi",
    text: ({ lots }, f) => `Lô ${f.list(textsOf(lots))}. Để riêng, không giao cho khách.`,
  },
  "lots-held": {
    title: "Lô đang bị tạm giữ",
    text: ({ lots }, f) => `Lô ${f.list(textsOf(lots))}. Chờ cơ quan thả, hoặc đưa lô khác vào.`,
  },
  "lots-expired": {
    title: "Lô đã quá hạn",
    text: ({ lots }, f) => `Lô ${f.list(textsOf(lots))}. Đưa lô mới còn hạn vào tin.`,
  },
  "all-reserved": {
    title: "Hàng còn lại đã có người đặt",
    text: () => "Thêm lô, hoặc chờ đơn chưa trả tiền hết hạn.",
  },
  "sold-out": { title: "Đã bán hết", text: () => "Đưa lô mới vào tin để bán tiếp." },
};

/** Words that answer why a listing is not sold. */
export const notSold = {
  heading: "Vì sao tôi chưa bán được?",
  onSale: "Tin này đang bán được.",
  more: (count: number) => `và ${count} lý do nữa`,
  why: "Vì sao?",
  ownPage: "Đây là tin của bác",
  openDesk: "Mở ở bàn làm việc",
  places,
  reasons,
};
