/** Words of the page on which a person is erased on request. */
export const erase = {
  title: "Xóa dữ liệu cá nhân theo yêu cầu",
  lead: "Dành cho người không tự xóa được tài khoản. Xóa rồi không khôi phục được; nhật ký vẫn nguyên chuỗi, chỉ không còn tên người ấy.",
  email: "Thư điện tử của tài khoản",
  request: "Số văn bản yêu cầu",
  requestHint: "Số, ngày của đơn yêu cầu đã nhận và đã kiểm người gửi",
  submit: "Xóa dữ liệu của người này",
  done: "Đã xóa. Người này không còn đăng nhập được và không còn đọc được trong nhật ký.",
};
