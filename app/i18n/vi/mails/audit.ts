type Head = { marketName: string; day: string; position: string; hash: string; link: string };

/** The letter that carries the head of the audit chain out of the market's own database. */
export const auditLetters = {
  auditHead: {
    subject: ({ marketName, day }: { marketName: string; day: string }) =>
      `Đầu chuỗi nhật ký ${marketName} ngày ${day}`,
    text: ({ marketName, day, position, hash, link }: Head) =>
      [
        `Hết ngày ${day}, nhật ký của ${marketName} có ${position} dòng đã niêm phong. Đầu chuỗi:`,
        hash,
        "Xin giữ thư này. Nếu sau này có ai sửa một dòng của ngày ấy hay trước đó, đầu chuỗi sẽ không còn khớp.",
        `Đối chiếu tại: ${link}`,
      ].join("\n\n"),
  },
};
