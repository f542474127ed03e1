import { auditActions, auditSubjects } from "./audit-words.ts";

/** Words of the audit log. */
export const audit = {
  actions: auditActions,
  subjects: auditSubjects,
  title: "Nhật ký",
  lead: "Mỗi việc làm đổi dữ liệu để lại một dòng: ai, lúc nào, việc gì, trước và sau. Không ai sửa được.",
  filter: "Lọc",
  clear: "Bỏ lọc",
  subjectType: "Loại đối tượng",
  anySubject: "Mọi đối tượng",
  subjectId: "Mã đối tượng",
  columns: { at: "Lúc", who: "Ai", action: "Việc", subject: "Đối tượng", change: "Thay đổi" },
  system: (process: string) => `Máy: ${process}`,
  unknown: "Khách",
  details: "Xem trước và sau",
  before: "Trước",
  after: "Sau",
  nothing: "không có",
  request: "Mã yêu cầu",
  empty: "Không có dòng nào.",
  onlyThis: "Chỉ đối tượng này",
};
