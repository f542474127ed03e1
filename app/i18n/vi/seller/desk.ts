/** Words of the seller's rail and of the desk's first page. */
export const desk = {
  title: "Gian hàng của tôi",
  rail: {
    desk: "Việc hôm nay",
    orders: "Đơn hàng",
    listings: "Tin bán",
    lots: "Lô hàng",
    products: "Sản phẩm",
    places: "Nơi sản xuất",
    certificates: "Giấy tờ",
    payments: "Tiền về",
    promotions: "Khuyến mại",
    regulation: "Quy chế",
    profile: "Hồ sơ gian hàng",
  },
  lead: "Việc cần làm hôm nay, và những gì còn thiếu để bán được hàng.",
  numbers: {
    heading: "Gian hàng lúc này",
    ordersToPack: "Đơn chờ đóng gói",
    published: "Tin đang bán",
    soldOut: "Tin hết hàng",
    submitted: "Tin chờ duyệt",
    suspended: "Tin bị tạm dừng",
    refused: "Tin bị từ chối",
    lots: "Lô còn bán được",
  },
  checklist: {
    heading: "Tám bước để mở hàng",
    soFar: "Đã xong",
    done: (count: number, all: number) => `${count} trên ${all} bước`,
    complete: "Gian hàng đã đủ điều kiện và đang bán.",
    isDone: "xong",
    isOpen: "chưa xong",
    steps: {
      profile: {
        title: "Điền hồ sơ gian hàng",
        text: "Tên pháp lý, mã số thuế, giấy đăng ký, địa chỉ, người đại diện.",
      },
      approval: {
        title: "Sở duyệt hồ sơ",
        text: "Phòng quản lý thương mại xem hồ sơ, thường trong một ngày làm việc.",
      },
      regulation: { title: "Đồng ý quy chế hoạt động", text: "Đọc bản đang có hiệu lực và bấm đồng ý." },
      bankAccount: {
        title: "Thêm tài khoản ngân hàng",
        text: "Người mua chuyển thẳng vào tài khoản này bằng mã VietQR; chợ không giữ tiền.",
      },
      certificate: {
        title: "Nộp giấy chứng nhận",
        text: "Giấy an toàn thực phẩm, VietGAP, OCOP, làng nghề… theo mặt hàng.",
      },
      product: { title: "Tạo sản phẩm", text: "Tên, đơn vị bán, khối lượng, ảnh, cách dùng, cách giữ." },
      lot: { title: "Mở lô hàng", text: "Hái hay làm ở đâu, ngày nào, đóng gói bao nhiêu." },
      listing: { title: "Đăng tin bán", text: "Giá, lời giới thiệu, và lô hàng đứng sau." },
    },
  },
  findings: {
    heading: "Điều đang giữ hàng của bác lại",
    listings: (count: number) => `${count} tin bị tạm dừng vì thiếu điều kiện`,
    see: "Xem các tin bị dừng",
  },
  upcoming: (version: string, day: string) =>
    `Quy chế bản ${version} có hiệu lực từ ${day}. Xin đồng ý trước ngày đó để hàng không bị dừng bán.`,
  accept: "Đọc và đồng ý",
  expiry: (day: string) => `Có giấy chứng nhận hết hạn ngày ${day}. Xin nộp giấy mới trước ngày đó.`,
  renew: "Nộp giấy mới",
  empty: "Chưa có đơn nào chờ.",
};
