import { sentences } from "../../sentences.ts";

const listed = (names: unknown): string => (Array.isArray(names) ? names.join(", ") : String(names));

export const orderRefusals = sentences({
  "orders.cart-empty": () => "Giỏ hàng đang trống. Mời bác chọn hàng trước đã.",
  "orders.cart-full": () => "Giỏ đã có 60 mặt hàng, là mức nhiều nhất. Bác đặt bớt rồi chọn tiếp nhé.",
  "orders.not-on-sale": ({ name }) => `${name} hiện không bán.`,
  "orders.quantity-too-many": ({ name, most }) =>
    most === 0 ? `${name} vừa hết hàng.` : `${name} chỉ còn đặt được nhiều nhất ${most}.`,
  "orders.stock-gone": ({ names }) =>
    `Vừa có người mua trước: ${listed(names)} không còn đủ. Bác sửa số lượng trong giỏ rồi đặt lại; các thông tin khác vẫn còn.`,
  "orders.too-many-checkouts": () => "Bác đã đặt nhiều lần trong ít phút. Xin chờ một lát rồi đặt lại.",
  "orders.key-used": () => "Đơn này đã được đặt rồi. Bác xem ở trang Đơn hàng; nếu muốn đặt thêm, xin bấm đặt lần nữa.",
  "orders.no-pickup": ({ seller }) => `${seller} chưa có chỗ để bác tới lấy. Xin chọn giao tận nơi.`,
  "orders.no-account": ({ seller }) => `${seller} chưa có tài khoản nhận chuyển khoản, nên chưa đặt được bằng QR.`,
  "orders.method-not-offered": () => "Cách trả tiền này chưa có ở chợ. Xin chọn cách khác.",
  "orders.cannot-cancel": ({ order }) => `Đơn ${order} không còn ở bước chờ trả tiền nên không huỷ ở đây được.`,
  "orders.money-on-the-way": ({ order }) =>
    `Đơn ${order} đã nhận một phần tiền. Bác chờ đơn hết hạn, người bán sẽ hoàn lại.`,
  "orders.cannot-receive": ({ order }) => `Đơn ${order} chưa được giao nên chưa xác nhận nhận hàng được.`,
  "orders.wrong-state": ({ order }) => `Đơn ${order} đang ở bước khác. Xin tải lại trang.`,
  "orders.lots-short": ({ names }) =>
    `Không đủ lô hàng còn dùng được cho: ${listed(names)}. Lô bị giữ, thu hồi hay quá hạn không được đóng gói.`,
  "promotions.too-deep": ({ percent }) => `Quy chế đang có hiệu lực cho giảm nhiều nhất ${percent}% (quy tắc LST-13).`,
  "promotions.too-long": ({ days }) => `Một đợt giảm giá dài nhất ${days} ngày (quy tắc LST-13).`,
  "promotions.not-started": () => "Phiếu này chưa tới ngày dùng.",
  "promotions.ended": () => "Chương trình của phiếu này đã kết thúc.",
  "promotions.used-up": () => "Phiếu này đã có đủ người dùng.",
  "promotions.already-used": () => "Bác đã dùng phiếu này rồi.",
  "promotions.budget-spent": () => "Chương trình này đã hết ngân sách.",
  "promotions.not-met": () => "Giỏ hàng chưa đủ điều kiện của phiếu này.",
  "promotions.unknown-code": () => "Không có phiếu nào mang mã này.",
  "promotions.code-taken": () => "Mã này đã có chương trình khác dùng. Xin chọn mã khác.",
  "orders.phone-wrong": () => "Số điện thoại chưa đúng, ví dụ: 0912 345 678.",
  "orders.field-required": () => "Chỗ này cần được điền.",
  "orders.tax-code-wrong": () => "Mã số thuế chưa đúng. Xin xem lại từng chữ số.",
  "promotions.day-wrong": () => "Ngày chưa đúng.",
  "promotions.code-shape": () => "Mã phiếu có 4 tới 20 chữ cái không dấu và chữ số.",
  "promotions.ends-before-start": () => "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
});
