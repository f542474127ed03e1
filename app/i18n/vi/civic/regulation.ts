/** Words of the public pages of the operating regulation. */
export const regulation = {
  title: "Quy chế hoạt động",
  titleOf: (version: string) => `Quy chế hoạt động, bản ${version}`,
  description:
    "Quy chế hoạt động của chợ: quyền và nghĩa vụ của chợ, người bán, người mua, và những điều máy kiểm với từng tin bán.",
  lead: "Những điều chợ, người bán và người mua cùng giữ. Điều nào có mã quy tắc thì máy kiểm điều ấy với từng gian hàng, từng tin bán.",
  none: {
    title: "Chợ chưa công bố quy chế",
    text: "Phòng quản lý thương mại đang soạn. Chưa có quy chế thì chưa có hàng nào được bán.",
  },
  inForce: (day: string) => `Đang có hiệu lực, từ ${day}`,
  upcoming: (day: string) => `Sẽ có hiệu lực từ ${day}`,
  past: (day: string) => `Đã được thay, có hiệu lực từ ${day}`,
  published: (day: string) => `Công bố ngày ${day}`,
  contents: "Mục lục",
  article: (number: number) => `Điều ${number}`,
  rules: "Quy tắc máy kiểm",
  changes: (version: string) => `So với bản ${version}`,
  added: "Điều mới",
  changed: "Có sửa đổi",
  removed: (list: string) => `Đã bỏ: ${list}`,
  noChange: "Không điều nào thay đổi.",
  versions: "Các bản đã công bố",
  version: (version: string) => `Bản ${version}`,
  print: "In quy chế",
  standing: { "in-force": "đang có hiệu lực", upcoming: "sắp có hiệu lực", past: "đã được thay" },
  seeInForce: "Xem bản đang có hiệu lực",
};
