type Market = { marketName: string };

/** Mails about how a person signs in; also sent as a text message to whoever has no mail address. */
export const identityLetters = {
  /** A text message: one line, the code first, so that it is read without opening. */
  phoneCode: ({ marketName, code, minutes }: Market & { code: string; minutes: number }) =>
    `${code} là mã vào ${marketName}, dùng được trong ${minutes} phút. Đừng cho ai biết mã này.`,
  confirmEmail: {
    subject: ({ marketName }: Market) => `Thêm địa chỉ thư vào tài khoản ${marketName}`,
    text: ({ marketName, name, link }: Market & { name: string; link: string }) =>
      [
        `Chào ${name},`,
        `Bác mở đường dẫn này trên máy đang đăng nhập ${marketName} để thêm địa chỉ thư vào tài khoản. Đường dẫn dùng được trong một giờ:`,
        link,
        "Nếu bác không xin, bác bỏ qua thư này.",
        marketName,
      ].join("\n\n"),
  },
  secondFactor: {
    subjects: {
      set: ({ marketName }: Market) => `Đã bật xác thực hai lớp ở ${marketName}`,
      removed: ({ marketName }: Market) => `Đã tắt xác thực hai lớp ở ${marketName}`,
      reset: ({ marketName }: Market) => `Xác thực hai lớp ở ${marketName} được đặt lại`,
      codesRenewed: ({ marketName }: Market) => `Mã dự phòng mới ở ${marketName}`,
      recoveryCodeSpent: ({ marketName }: Market) => `Một mã dự phòng vừa được dùng ở ${marketName}`,
      locked: ({ marketName }: Market) => `Nhiều mã sai liên tiếp ở ${marketName}`,
    },
    what: {
      set: "Xác thực hai lớp của bác vừa được bật.",
      removed: "Xác thực hai lớp của bác vừa được tắt.",
      reset: "Người quản trị đơn vị vừa đặt lại xác thực hai lớp của bác. Lần đăng nhập tới bác đặt lại từ đầu.",
      codesRenewed: "Bác vừa lấy mã dự phòng mới; mã cũ không dùng được nữa.",
      recoveryCodeSpent: "Có người vừa đăng nhập vào tài khoản của bác bằng một mã dự phòng.",
      locked: "Có người ghi sai mã xác thực năm lần liền, nên việc đăng nhập dừng 15 phút.",
    },
    text: ({ marketName, name, what, link }: Market & { name: string; what: string; link: string }) =>
      [
        `Chào ${name},`,
        what,
        "Nếu không phải bác làm, bác đổi mật khẩu ngay, xem lại các máy đang đăng nhập và báo cho người quản trị:",
        link,
        marketName,
      ].join("\n\n"),
  },
};
