/** Words for choosing a commune by any name it ever had. */
export const places = {
  communeHint: "Tên nào cũng được: tên mới, hay tên cũ trước 07/2025. Ở tỉnh khác thì ghi thêm tên tỉnh.",
  which: "Nơi nào là đúng?",
  nowIs: (names: string) => `nay là ${names}`,
};
