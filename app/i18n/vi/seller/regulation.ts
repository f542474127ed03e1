/** Words of the page where a seller accepts the regulation. */
export const regulation = {
  title: "Quy chế hoạt động",
  lead: "Muốn bán hàng ở chợ, gian hàng phải đồng ý với bản quy chế đang có hiệu lực.",
  inForce: (version: string) => `Bản ${version}, đang có hiệu lực`,
  upcoming: (version: string, day: string) => `Bản ${version}, có hiệu lực từ ${day}`,
  accepted: (time: string) => `Gian hàng đã đồng ý lúc ${time}.`,
  notAccepted: "Gian hàng chưa đồng ý bản này nên tin bán chưa được bày ra chợ.",
  notYetAccepted: "Gian hàng chưa đồng ý bản này. Từ ngày có hiệu lực, hàng sẽ tạm dừng bán nếu chưa đồng ý.",
  read: "Đọc toàn văn",
  accept: (version: string) => `Đồng ý bản ${version}`,
  consent: "Tôi đã đọc và thay mặt gian hàng đồng ý với quy chế này.",
  consentMissing: "Xin đánh dấu vào ô đồng ý.",
  done: "Chợ đã ghi nhận. Các tin bán đang được kiểm lại.",
  none: "Chợ chưa công bố quy chế nào.",
};
