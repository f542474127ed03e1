/** Words of the page that shows the kit. Imported by that page alone, so no other page carries them. */
export const showcase = {
  title: "Bộ giao diện",
  lead: "Mọi mảnh dùng để dựng các trang của chợ, ở mọi trạng thái. Trang này dành cho người làm giao diện.",
  sections: {
    colours: "Màu và chữ",
    actions: "Nút và liên kết",
    forms: "Ô nhập",
    verdicts: "Kết luận và thông báo",
    goods: "Hàng, giá, nhãn",
    journey: "Chặng đường và mã",
    data: "Bảng và số liệu",
    feedback: "Hộp thoại, trống, chờ",
    dark: "Chợ đêm",
  },
  colours: {
    paper: "giấy", ink: "mực", leaf: "lá", rice: "lúa non", turmeric: "nghệ", clay: "đất nung", river: "sông", plum: "mận",
    reserved: "Bốn màu kết luận chỉ dùng cho kết luận",
    scale: "Cỡ chữ, bậc 1,2",
    pangram: "Rau hái sáng qua ở Văn Đức",
  }, // prettier-ignore
  actions: {
    primary: "Thêm vào giỏ", secondary: "Xem nơi trồng", quiet: "Để sau", danger: "Hủy đơn này",
    busy: "Đang gửi đơn…", off: "Hết hàng", small: "Nhỏ", medium: "Vừa", large: "Lớn", icon: "Sửa", link: "Xem quy chế",
    text: "Giấy chứng nhận còn hạn đến 12/03/2027,", textLink: "xem bản chụp",
    menu: "Thêm việc", menuItems: ["In nhãn lô", "Tải dữ liệu lô"],
  }, // prettier-ignore
  forms: {
    name: "Họ và tên", nameHint: "Như trên giấy tờ, để người giao hàng gọi đúng.", nameValue: "Nguyễn Thị Hạnh",
    phone: "Số điện thoại", phoneValue: "0912 34", phoneError: "Số này thiếu chữ số. Số di động có 10 chữ số, ví dụ 0912 345 678.",
    note: "Lời nhắn cho người bán", noteValue: "Giao trước 10 giờ giúp tôi nhé.",
    ward: "Phường, xã", wardHint: "Chọn phường, xã", wards: ["Phường Hoàn Kiếm", "Phường Tây Hồ", "Xã Gia Lâm"],
    quantity: "Số lượng", quantityUnit: "bó", weight: "Cân nặng",
    price: "Giá bán", priceHint: "Gõ 25000, 25.000 hay 25k đều được.",
    harvested: "Ngày thu hoạch", today: "Hôm nay", yesterday: "Hôm qua",
    pictures: "Ảnh lô hàng", picturesHint: "Chụp rõ hàng và nhãn. Mỗi ảnh không quá 10 MB.",
    agree: "Tôi đã đọc và đồng ý với quy chế hoạt động", agreeError: "Cần đồng ý để tiếp tục.",
    remember: "Nhận tin khi có lứa rau mới", rememberHint: "Tối đa một tin mỗi tuần, bỏ lúc nào cũng được.",
    delivery: "Nhận hàng", ship: "Giao tận nơi", shipNote: "Sáng mai, 7 đến 10 giờ", pickup: "Đến lấy tại điểm hẹn", pickupNote: "Chợ Bưởi, quầy 12",
    courier: "Giao liên tỉnh", courierNote: "Hàng tươi này không gửi xa được",
    search: "Tìm hàng", locked: "Mã lô", disabled: "Khóa tạm",
    summary: { phone: "Số điện thoại thiếu chữ số", agree: "Chưa đồng ý với quy chế" },
  }, // prettier-ignore
  verdicts: {
    genuine: { sentence: "Cải ngọt của Hợp tác xã Văn Đức", why: "Tem đã kích hoạt ngày 21/11, chưa ai quét ở nơi khác." },
    careful: { sentence: "Tem này đã được quét 14 lần ở 3 nơi", why: "Xem tem có bị bóc không, đối chiếu tên hàng và nơi bán." },
    danger: { sentence: "Lô này đang bị thu hồi, không ăn", why: "Dư lượng vượt mức, phát hiện ngày 20/11. Mang trả nơi bán để nhận lại tiền." },
    unknown: { sentence: "Không có mã này trong hệ thống", why: "Có thể bạn gõ nhầm, hoặc tem không do chợ cấp." },
    strip: "Lô L2609X bị thu hồi từ 20/11.", more: "Xem chi tiết",
    report: "Báo điều đáng ngờ",
    info: "Người bán giao hàng từ thứ Ba đến Chủ nhật.",
    done: "Đã nhận tiền", doneText: "Ngân hàng báo có 86.000 ₫ lúc 09:14.",
    attention: "Giấy chứng nhận còn 12 ngày", attentionText: "Nộp bản mới trước 04/12 để tin bán không bị tạm dừng.",
    problem: "Chưa gửi được", problemText: "Mạng vừa mất. Những gì bạn điền vẫn còn đây.", again: "Gửi lại",
    badges: { leaf: "VietGAP", rice: "Đúng mùa", turmeric: "Giảm 10%", clay: "Làng nghề", river: "Chủ lực", plum: "Bị trả lại", neutral: "Nháp" },
    chips: ["Rau ăn lá", "Quả", "Trứng, thịt", "Gốm"],
  }, // prettier-ignore
  goods: {
    items: [
      { name: "Cải ngọt an toàn", from: "Hợp tác xã Văn Đức, xã Bát Tràng", fresh: "thu hoạch 21/11", unit: "bó", perKg: "24.000 ₫ một kg", picture: "cai-ngot-1" },
      { name: "Bưởi Diễn chọn, vỏ mỏng, đã để héo cho ngọt", from: "Hợp tác xã Phúc Diễn, phường Phú Diễn", fresh: "thu hoạch 18/11", unit: "quả", perKg: "38.000 ₫ một kg", picture: "buoi-dien-1" },
      { name: "Bộ ấm chén gốm Bát Tràng", from: "Hộ ông Trần Văn Giáp, xã Bát Tràng", fresh: "ra lò 02/11", unit: "bộ", perKg: "", picture: "am-chen-bat-trang-1" },
    ],
    add: "Thêm vào giỏ", alt: "Ảnh hàng mẫu",
    empty: "Chưa có món nào", emptyText: "Thử bớt một điều kiện lọc, hoặc xem hàng vừa thu hoạch sáng nay.", emptyAction: "Xem tất cả hàng",
  }, // prettier-ignore
  journey: {
    steps: ["Nhận hàng", "Trả tiền", "Xong"], stepsLabel: "Các bước đặt hàng",
    label: "Đường đi của lô L2611A",
    field: "Ruộng", wash: "Sơ chế", truck: "Xe", market: "Chợ",
    fieldWhen: "05:40, 21/11", fieldWho: "Bà Nguyễn Thị Tám", fieldWhere: "Thửa 12, xã Bát Tràng",
    washWhen: "08:10, 21/11", washWho: "Tổ sơ chế Văn Đức", washWhere: "124 kg rửa, 118 kg đóng bó",
    truckWhen: "04:30, 22/11", truckWho: "Xe 29H-123.45", truckWhere: "6 °C suốt đường",
    marketWhen: "dự kiến 06:00, 22/11", marketWhere: "Chợ Bưởi, quầy 12",
    qr: "Mã của lô L2611A", qrCaption: "Quét để xem nơi trồng", memo: "CL7K2M9 HTX", memoLabel: "Chép nội dung chuyển khoản",
  }, // prettier-ignore
  data: {
    caption: "Đơn chờ đóng gói", columns: { order: "Đơn", buyer: "Người mua", lines: "Món", total: "Tiền", state: "Trạng thái" },
    states: { paid: "Đã trả tiền", waiting: "Chờ tiền", packed: "Đã đóng gói" }, buyers: ["Trần Minh", "Lê Thu Hà", "Phạm Quốc Bảo"],
    empty: "Hôm nay chưa có đơn nào. Đơn mới sẽ hiện ở đây.", emptyCaption: "Đơn hôm nay",
    tabs: ["Chờ đóng gói", "Đang giao", "Đã xong"], tabsLabel: "Đơn theo trạng thái", pageNote: "30 đơn trên trang này",
    crumbs: ["Chợ", "Rau ăn lá", "Cải ngọt an toàn"],
    facts: [["Người sản xuất", "Hợp tác xã Văn Đức"], ["Ngày thu hoạch", "21/11/2026"], ["Tiêu chuẩn", "TCVN 11892-1:2017"]], factsNote: "Giấy số VG-2025-0417, kiểm hôm nay",
    progress: "Đã bán trong ngày", progressText: "18 trên 30 bó", disclosure: "Vì sao tin này bị trả lại", disclosureText: "Giấy chứng nhận đã hết hạn ngày 01/11/2026. Nộp bản mới rồi gửi lại.",
  }, // prettier-ignore
  feedback: {
    open: "Hủy đơn", question: "Hủy đơn DH-2611-0042?", consequence: "Người bán được báo ngay. Tiền đã chuyển được hoàn trong 3 ngày làm việc.",
    keep: "Giữ đơn", cancel: "Hủy đơn", reason: "Lý do", show: "Hiện lời báo", toast: "Đã thêm Cải ngọt an toàn vào giỏ.", undo: "Bỏ ra",
    skeleton: "Chỗ của hàng đang tải",
  }, // prettier-ignore
};

export type ShowcaseWords = typeof showcase;
