/** Words of the frame around every page: pages that say no, and messages beside form fields. */
export const web = {
  marketName: "Chợ Lành",
  tagline: "Thực phẩm an toàn, hàng làng nghề và hàng công nghiệp chủ lực của Hà Nội, rõ từng nguồn gốc.",
  skipToContent: "Tới nội dung chính",
  backHome: "Về trang chủ",
  tryAgain: "Thử lại",
  reference: (id: string) => `Mã tham chiếu: ${id}`,
  errors: {
    forbidden: {
      title: "Bác chưa vào được trang này",
      text: "Trang này dành cho người có phận sự. Nếu đó là bác, xin đăng nhập bằng đúng tài khoản.",
    },
    foreignOrigin: {
      title: "Yêu cầu bị từ chối",
      text: "Yêu cầu này được gửi từ một trang khác, nên chợ không nhận. Xin mở lại trang của chợ rồi gửi lại.",
    },
    notFound: {
      title: "Không tìm thấy trang",
      text: "Địa chỉ này không có, hoặc hàng đã được gỡ xuống. Bác xem lại đường dẫn, hoặc tìm ở trang chợ.",
    },
    tooMany: {
      title: "Bác gửi hơi nhanh",
      text: "Chợ nhận quá nhiều yêu cầu từ máy này trong một phút. Xin chờ một lát rồi gửi lại; những gì đã nhập vẫn còn.",
    },
    tooLarge: { title: "Tệp quá lớn", text: "Những gì gửi lên vượt quá 25 MB. Xin chọn ảnh nhỏ hơn rồi gửi lại." },
    badRequest: {
      title: "Yêu cầu không đọc được",
      text: "Có chỗ trong yêu cầu không đúng. Xin quay lại trang trước và gửi lại.",
    },
    broken: {
      title: "Chợ đang trục trặc",
      text: "Lỗi ở phía chợ, không phải do bác. Xin thử lại sau ít phút; khi cần hỏi, xin đọc mã tham chiếu dưới đây.",
    },
  },
  form: {
    required: "Chỗ này cần được điền.",
    invalid: "Giá trị này chưa đúng.",
    notANumber: "Xin nhập một số.",
    notWhole: "Xin nhập số nguyên.",
    notAnEmail: "Địa chỉ thư điện tử chưa đúng, ví dụ: lan@example.vn.",
    notADate: "Ngày chưa đúng.",
    notAChoice: "Xin chọn một trong các mục có sẵn.",
    tooShort: (least: number) => `Cần ít nhất ${least} ký tự.`,
    tooLong: (most: number) => `Không quá ${most} ký tự.`,
    tooSmall: (least: string) => `Không nhỏ hơn ${least}.`,
    mustExceed: (bound: string) => `Phải lớn hơn ${bound}.`,
    tooBig: (most: string) => `Không lớn hơn ${most}.`,
    mustStayBelow: (bound: string) => `Phải nhỏ hơn ${bound}.`,
    tooFewItems: (least: number) => `Xin chọn ít nhất ${least} mục.`,
    tooManyItems: (most: number) => `Không quá ${most} mục.`,
    refused: "Chưa làm được việc này. Xin xem lại rồi thử lần nữa.",
  },
};
