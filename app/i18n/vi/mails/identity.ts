type Market = { marketName: string };
type Role = Market & { name: string; unit: string; role: string; link: string };

/** Mails about how a person signs in; also sent as a text message to whoever has no mail address. */
export const identityLetters = {
  accountInvited: {
    subject: ({ marketName, unit }: Role) => `Mời bác làm việc ở ${marketName}: ${unit}`,
    text: ({ marketName, name, unit, role, link }: Role) =>
      [
        `Chào ${name},`,
        `Bác được mời vào ${marketName} với vai trò ${role}, đơn vị ${unit}. Bác mở đường dẫn này để đặt mật khẩu, dùng được trong bảy ngày:`,
        link,
        "Nếu bác không biết việc này, bác bỏ qua thư.",
        marketName,
      ].join("\n\n"),
  },
  roleGiven: {
    subject: ({ marketName, unit, role }: Role) => `Vai trò mới ở ${marketName}: ${role}, ${unit}`,
    text: ({ marketName, name, unit, role, link }: Role) =>
      [`Chào ${name},`, `Bác được giao vai trò ${role}, đơn vị ${unit}. Bác đăng nhập tại đây:`, link, marketName].join(
        "\n\n",
      ),
  },
  accountSuspended: {
    subject: ({ marketName }: Market) => `Tài khoản ${marketName} bị tạm khóa`,
    text: ({ marketName, name, reason }: Market & { name: string; reason: string; link: string }) =>
      [
        `Chào ${name},`,
        `Tài khoản của bác bị tạm khóa. Lý do: ${reason}`,
        "Bác hỏi người quản trị đơn vị của mình nếu thấy không đúng.",
        marketName,
      ].join("\n\n"),
  },
  accountReinstated: {
    subject: ({ marketName }: Market) => `Tài khoản ${marketName} đã mở lại`,
    text: ({ marketName, name, link }: Market & { name: string; reason: string; link: string }) =>
      [`Chào ${name},`, "Tài khoản của bác đã mở lại. Bác đăng nhập tại đây:", link, marketName].join("\n\n"),
  },
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
