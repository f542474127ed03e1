import { duty, type DutySeed, type InBoth } from "./article.ts";

/** What the demo's second and third version change, so that there is something worth comparing and commenting. */
export type ClauseChange = { readonly heading: string; readonly from: InBoth; readonly to: InBoth };

export const SECOND = {
  summary: {
    vi: "Hàng tươi: người mua có 48 giờ để báo hàng lỗi thay vì 24 giờ. Thêm một điều về giờ hái và giờ giao hàng tươi. Trang của lô nêu tên thành viên đã thu hoạch.",
    en: "Fresh goods: buyers have 48 hours instead of 24 to report faults. A new article on harvest and delivery times of fresh goods. The page of a lot names the member who harvested it.",
  },
  changes: [
    {
      heading: "Đổi trả và hoàn tiền",
      from: {
        vi: "Với hàng tươi người mua báo trong 24 giờ kể từ khi nhận",
        en: "Buyers say so within 24 hours of receipt for fresh goods",
      },
      to: {
        vi: "Với hàng tươi người mua báo trong 48 giờ kể từ khi nhận, kèm ảnh nếu có",
        en: "Buyers say so within 48 hours of receipt for fresh goods, with a picture if they can",
      },
    },
    {
      heading: "Hợp tác xã, người trồng và thành viên",
      from: {
        vi: "lô hàng nêu thành viên nào thu hoạch, ở thửa nào, ngày nào.",
        en: "a lot names which member harvested, on which plot and on what day.",
      },
      to: {
        vi: "lô hàng nêu thành viên nào thu hoạch, ở thửa nào, ngày nào, và trang nguồn gốc hiện tên thành viên nếu họ đồng ý.",
        en: "a lot names which member harvested, on which plot and on what day, and the origin page shows the member's name with their consent.",
      },
    },
  ] satisfies ClauseChange[],
  after: "Giao nhận và kiểm hàng",
  added: {
    heading: { vi: "Giờ hái và giờ giao của hàng tươi", en: "Harvest and delivery times of fresh goods" },
    body: {
      vi: [
        "1. Tin bán rau, quả và thủy sản tươi ghi ngày thu hoạch của lô đang bán; lô thu hoạch hôm trước không được ghi là hái sáng nay.",
        "2. Người bán giao hàng tươi trong ngày đóng gói hoặc sáng hôm sau; không kịp thì báo người mua chọn lùi ngày hoặc hoàn tiền.",
        "3. Người giao ghi giờ nhận hàng và giờ giao; hàng ra khỏi điều kiện bảo quản quá 2 giờ thì người mua được từ chối nhận mà không mất phí.",
      ].join("\n\n"),
      en: [
        "1. Listings of fresh vegetables, fruit and fish show the day of harvest of the lot on sale; what was picked the day before is never called picked this morning.",
        "2. Sellers deliver fresh goods on the day of packing or the next morning; where they cannot, the buyer chooses a later day or a refund.",
        "3. Carriers record when they took and handed over the goods; what was out of its storage conditions for more than 2 hours may be refused at no cost.",
      ].join("\n\n"),
    },
    legalRefs: ["248/2026/NĐ-CP, 13", "17/2021/TT-BNNPTNT"],
    covers: ["Đ.13", "III"],
    duty: duty(
      ["Người bán hàng tươi", "Sellers of fresh goods"],
      ["Ghi đúng ngày thu hoạch và giao trong thời gian đã hẹn", "State the true day of harvest and deliver in time"],
      ["Trong ngày đóng gói hoặc sáng hôm sau", "On the day of packing or the next morning"],
    ),
  } satisfies {
    heading: InBoth;
    body: InBoth;
    legalRefs: string[];
    covers: string[];
    duty: DutySeed;
  },
  comments: [
    {
      by: "board",
      heading: "Đổi trả và hoàn tiền",
      body: "Ở chợ, khách thường chiều hôm sau mới mở túi rau. 24 giờ là ngắn, đề nghị cho 48 giờ.",
      verdict: "accepted",
      answer: "Tiếp thu. Thời hạn báo hàng tươi bị lỗi nâng lên 48 giờ.",
    },
    {
      by: "commune",
      heading: "Giờ hái và giờ giao của hàng tươi",
      body: "Nên buộc mọi lô ghi giờ hái đến từng phút.",
      verdict: "declined",
      answer:
        "Không tiếp thu: ghi đến phút làm người trồng mất thời gian mà người mua không cần; ngày thu hoạch là đủ.",
    },
  ],
} as const;

export const THIRD = {
  summary: {
    vi: "Rút ngắn thời hạn giải quyết khiếu nại về hàng sai hoặc thiếu từ 7 ngày xuống 5 ngày, và cho trạm quét giữ nhật ký bảo dưỡng.",
    en: "Complaints about wrong or missing goods are settled within 5 days instead of 7, and stations keep a maintenance log.",
  },
  changes: [
    {
      heading: "Tiếp nhận và giải quyết khiếu nại",
      from: { vi: "hàng sai hoặc thiếu 1 ngày và 7 ngày", en: "wrong or missing goods 1 day and 7 days" },
      to: { vi: "hàng sai hoặc thiếu 1 ngày và 5 ngày", en: "wrong or missing goods 1 day and 5 days" },
    },
    {
      heading: "Trạm quét tại điểm mua sắm",
      from: {
        vi: "không được tháo, che hoặc chuyển trạm khi chưa có đồng ý của Sở.",
        en: "does not remove, cover or move the station without the department's consent.",
      },
      to: {
        vi: "giữ sổ bảo dưỡng, và không được tháo, che hoặc chuyển trạm khi chưa có đồng ý của Sở.",
        en: "keeps a maintenance log, and does not remove, cover or move the station without the department's consent.",
      },
    },
  ] satisfies ClauseChange[],
  comments: [
    {
      by: "cooperative",
      heading: "Tiếp nhận và giải quyết khiếu nại",
      body: "Hợp tác xã nhỏ không có người trực cuối tuần. Xin tính 5 ngày làm việc, không phải 5 ngày liền.",
      verdict: "partly",
      answer: "Tiếp thu một phần: giữ 5 ngày, nhưng ngày lễ và tết không tính. Dự thảo sẽ ghi rõ trước khi công bố.",
    },
    {
      by: "commune",
      heading: null,
      body: "Đề nghị gửi kèm bản tóm tắt một trang để xã đọc cho bà con ở nhà văn hóa.",
      verdict: null,
      answer: null,
    },
  ],
} as const;
