/** Words of the page on which a seller says in which market stall it stands. */
export const stalls = {
  title: "Gian ở chợ",
  lead: "Bạn bán ở chợ hay điểm bán nào, ban quản lý ở đó xác nhận một lần.",
  empty: "Chưa có gian nào",
  emptyText: "Không bán ở chợ thì không cần mục này.",
  ask: "Tôi đứng ở gian này",
  code: "Mã gian",
  codeHint: "Ghi trên biển của gian.",
  from: "Từ ngày",
  fromHint: "Bỏ trống là từ hôm nay.",
  send: "Gửi ban quản lý",
  asked: "Đã gửi. Ban quản lý chợ sẽ xác nhận.",
};
