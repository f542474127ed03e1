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
  former: {
    heading: "Mã của hệ thống cũ",
    of: (seller: string) => `Mã này thuộc dải tem đã cấp cho ${seller}.`,
    states: {
      unused: "Tem đã in nhưng chưa từng kích hoạt.",
      active: "Tem đã kích hoạt ở hệ thống cũ.",
      cancelled: "Tem đã bị hủy ở hệ thống cũ.",
    },
    caution: "Hệ thống cũ không cho biết tem thật hay bị chép lại.",
    product: "Xem sản phẩm",
    lot: (lot: string) => `Xem lô ${lot}`,
    seller: "Xem nhà sản xuất",
  },
};
