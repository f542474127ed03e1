import type { DocumentPurpose } from "#app/domain/shared/document-purposes.ts";

/** Words of private documents: photographs and PDF that only their owner and competent officials see. */
export const documents = {
  purposes: {
    certificate: "Giấy chứng nhận",
    identity: "Giấy tờ tùy thân",
    registration: "Giấy đăng ký",
    bank: "Giấy tờ ngân hàng",
    chain: "Giấy xác nhận đối tác",
    lot: "Giấy tờ của lô hàng",
    appeal: "Tài liệu kèm theo giải trình",
    test_report: "Phiếu kết quả kiểm nghiệm",
  } satisfies Record<DocumentPurpose, string>,
  title: (purpose: string) => `Tài liệu: ${purpose}`,
  hint: "Ảnh chụp từng trang, hoặc một tệp PDF; nhiều nhất 20 trang, mỗi tệp không quá 15 MB.",
  onlyToSee: "chỉ để xem",
  private: "Tài liệu riêng. Mỗi lần mở, tên người xem và giờ xem được in chìm lên trang.",
  logged: "Người nộp thấy được ai đã xem. Lần xem này đã được ghi lại.",
  of: "Của",
  keptOn: "Nộp lúc",
  keptUntil: "Giữ đến hết",
  pages: "Số trang",
  page: (page: number, count: number) => `Trang giấy ${page} trên ${count}`,
  openPage: (page: number) => `Mở riêng trang ${page}`,
  reads: "Ai đã xem tài liệu này",
  noReads: "Chưa có ai xem, ngoài người của gian hàng.",
  reader: "Người xem",
  unit: "Đơn vị",
  lastRead: "Lần xem sau cùng trong ngày",
  pagesRead: "Số trang đã xem",
  show: "Xem tài liệu",
};
