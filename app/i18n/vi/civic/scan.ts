/** Words of the page that looks up a code typed by hand. */
export const scan = {
  title: "Quét tem",
  lead: "Xem hàng từ ruộng nào, ai làm, giấy tờ còn hạn không.",
  code: "Mã trên tem",
  hint: "Dãy số dưới mã QR, rồi cách ra và gõ mã lô. Ví dụ: 8938501234568 L2611A",
  look: "Xem nguồn gốc",
  unreadable: "Mã này chưa đọc được. Xin xem lại từng số, hoặc dán cả đường dẫn trong mã QR.",
  camera: "Có điện thoại: mở máy ảnh, đưa vào mã QR trên tem, chạm vào đường dẫn hiện ra.",
  typed: "Không quét được: gõ dãy số và mã lô in dưới mã QR vào ô trên.",
};
