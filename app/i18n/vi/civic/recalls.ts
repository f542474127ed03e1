/** Words of the public list of recalls. */
export const recalls = {
  title: "Hàng bị thu hồi",
  lead: "Bác đang có hàng của lô nào dưới đây thì xin làm theo lời dặn. Lô đã vào danh sách này không bao giờ được bán lại.",
  description: "Các lô hàng bị thu hồi ở chợ, lý do và việc cần làm.",
  none: "Chưa có lô nào bị thu hồi.",
  noneText: "Khi một lô bị thu hồi, lô hiện ở đây ngay, trang nguồn gốc chuyển đỏ và không ai mua được nữa.",
  recalledOn: (day: string) => `Thu hồi ngày ${day}`,
  lot: (code: string) => `lô ${code}`,
  see: "Xem trang của lô",
  producer: "Nhà sản xuất",
  decision: "Quyết định",
  reason: "Lý do",
  advice: "Việc cần làm",
  too: (count: string) => `Thu hồi cùng: ${count} lô làm từ lô này`,
  tooMany: (count: string) => `Thu hồi cùng: hơn ${count} lô làm từ lô này`,
  andMore: (count: string) => `và ${count} lô nữa`,
};
