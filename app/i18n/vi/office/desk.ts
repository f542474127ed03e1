/** Words of the office's rail and of the desk's first page. */
export const desk = {
  title: "Bàn quản lý",
  rail: {
    desk: "Việc hôm nay",
    listings: "Duyệt tin bán",
    sellers: "Người bán",
    certificates: "Giấy tờ",
    recalls: "Giữ và thu hồi",
    sanctions: "Xử lý vi phạm",
    promotions: "Khuyến mại",
    payments: "Báo có ngân hàng",
    regulation: "Quy chế",
    audit: "Nhật ký",
    imports: "Nhập dữ liệu cũ",
  },
  lead: "Những việc đang chờ, việc lâu nhất đứng đầu.",
  waitingHeading: "Đang chờ",
  marketHeading: "Chợ lúc này",
  waiting: {
    listings: "Tin bán chờ duyệt",
    sellers: "Hồ sơ người bán chờ duyệt",
    certificates: "Giấy tờ chờ kiểm",
    notices: "Báo có chưa khớp đơn",
  },
  oldest: (time: string) => `Tin lâu nhất gửi lúc ${time}`,
  nothing: "Không có việc nào chờ. Chợ yên.",
  numbers: {
    published: "Tin đang bán",
    suspended: "Tin bị tạm dừng",
    held: "Lô đang bị giữ",
    recalled: "Lô đã thu hồi",
  },
};
