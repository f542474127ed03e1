import { duty, type ChapterSeed } from "./article.ts";

/** Complaints, disputes and what protects consumers. */
export const COMPLAINTS: ChapterSeed = {
  heading: { vi: "Khiếu nại và bảo vệ người tiêu dùng", en: "Complaints and consumer protection" },
  articles: [
    {
      key: "khieu-nai",
      heading: { vi: "Tiếp nhận và giải quyết khiếu nại", en: "Receiving and settling complaints" },
      covers: ["Đ.7", "38.2.7", "III"],
      legalRefs: ["248/2026/NĐ-CP, 7", "19/2023/QH15, 31.2", "55/2024/NĐ-CP, 22.2"],
      rules: ["CMP-01", "CMP-02"],
      clauses: [
        [
          "Khiếu nại gửi ở trang đơn hàng, biểu mẫu khiếu nại trên mạng, điện thoại, thư điện tử hoặc tại ban quản lý chợ. Giấy tờ cần có: mã đơn hoặc mã lô, ảnh và điều mong muốn; thiếu giấy tờ không phải là lý do từ chối tiếp nhận.",
          "Complaints come by the order's page, the online form, telephone, e-mail or at a market board. Needed are the order or lot code, pictures and what is asked for; a missing paper is no reason not to receive a complaint.",
        ],
        [
          "Chợ xác nhận đã nhận trong 3 ngày làm việc và cho người khiếu nại một mã để theo dõi.",
          "The Market confirms receipt within 3 working days and gives the person a code to follow the case.",
        ],
        [
          "Thời hạn trả lời lần đầu và thời hạn giải quyết tính từ khi nhận: thực phẩm không an toàn 24 giờ và 3 ngày, luôn được ưu tiên; hàng sai hoặc thiếu 1 ngày và 7 ngày; hoàn tiền 1 ngày và 15 ngày; sở hữu trí tuệ 24 giờ và 5 ngày.",
          "Times for the first answer and for settlement, from receipt: unsafe food 24 hours and 3 days, always first; wrong or missing goods 1 day and 7 days; refunds 1 day and 15 days; intellectual property 24 hours and 5 days.",
        ],
        [
          "Người bán trả lời Chợ trong thời hạn của từng loại việc. Quá hạn mà người bán im lặng thì Chợ quyết định theo chứng cứ đang có và ghi việc im lặng vào hồ sơ người bán.",
          "The seller answers the Market within the time of the kind of case. Where the seller stays silent the Market decides on the evidence it has and records the silence in the seller's file.",
        ],
      ],
    },
    {
      key: "tranh-chap",
      heading: { vi: "Thương lượng, hòa giải và giải quyết tranh chấp", en: "Negotiation, mediation and disputes" },
      covers: ["Đ.7", "38.2.7", "III"],
      legalRefs: ["19/2023/QH15, 57", "122/2025/QH15, 17"],
      rules: ["CMP-03"],
      clauses: [
        [
          "Người mua yêu cầu thương lượng thì người bán phải bắt đầu trong 7 ngày làm việc; từ chối thì trả lời bằng văn bản, nêu lý do, trong cùng thời hạn.",
          "When a buyer asks for negotiation the seller begins within 7 working days; a refusal is written and gives its reason within the same time.",
        ],
        [
          "Khi cơ quan nhà nước chuyển yêu cầu thương lượng, bên bán báo kết quả bằng văn bản cho cơ quan đó. Chợ chuyển đủ hồ sơ giao dịch cho hai bên.",
          "Where an authority forwarded the request, the seller reports the result to it in writing. The Market gives both sides the complete record of the transaction.",
        ],
        [
          "Thương lượng không thành thì Chợ hòa giải nếu hai bên đồng ý; mỗi bên vẫn có quyền yêu cầu cơ quan bảo vệ người tiêu dùng, trọng tài hoặc tòa án giải quyết.",
          "Failing that, the Market mediates if both sides agree; either side may still go to the consumer authority, arbitration or court.",
        ],
        [
          "Chợ giữ chứng cứ của tranh chấp ở nguyên trạng, không xóa và không sửa, và cung cấp cho cơ quan giải quyết khi được yêu cầu.",
          "The Market keeps the evidence of a dispute as it is, deletes and changes nothing, and hands it to the deciding body on request.",
        ],
      ],
    },
    {
      key: "nguoi-tieu-dung",
      heading: {
        vi: "Xử lý hành vi xâm phạm quyền lợi người tiêu dùng và đánh giá",
        en: "Violations of consumers' rights, and reviews",
      },
      covers: ["38.2.9"],
      legalRefs: ["19/2023/QH15, 10", "19/2023/QH15, 39.3.d", "55/2024/NĐ-CP, 24"],
      duty: duty(
        ["Phòng phụ trách thương mại của Sở", "The department's trade room"],
        [
          "Xem xét phản ánh người bán xâm phạm quyền lợi người tiêu dùng, kết luận và áp dụng biện pháp",
          "Examines reports that a seller violated consumers' rights, concludes and takes measures",
        ],
        ["7 ngày làm việc kể từ khi nhận phản ánh", "7 working days from the report"],
      ),
      clauses: [
        [
          "Đánh giá của người mua được hiện đủ và đúng, gắn với đơn đã giao; chỉ được gỡ khi trái luật hoặc trái đạo đức xã hội, và người viết được báo lý do.",
          "Buyers' reviews are shown in full and truly, tied to a delivered order; they are removed only when they break the law or decency, and the writer is told why.",
        ],
        [
          "Người bán không được ép, thuê, mua hoặc đổi quà lấy đánh giá; không được quấy rối người mua đã khiếu nại hoặc đánh giá thấp.",
          "Sellers do not force, hire, buy or barter for reviews and do not harass buyers who complained or rated them low.",
        ],
        [
          "Phản ánh về hành vi xâm phạm quyền lợi của nhiều người mua được phòng phụ trách xem xét trong 7 ngày làm việc; kết luận vi phạm thì áp dụng {bien-phap} và chuyển cơ quan có thẩm quyền.",
          "Reports that the rights of many buyers were violated are examined by the room in charge within 7 working days; where a violation is found, {bien-phap} applies and the authority is told.",
        ],
        [
          "Danh sách vi phạm do cơ quan có thẩm quyền công bố được Chợ dẫn lại trong 30 ngày, đúng tên, địa chỉ, hành vi, địa bàn và số quyết định.",
          "A list of violators published by the authority is repeated by the Market for 30 days with name, address, act, area and number of the decision.",
        ],
      ],
    },
  ],
};
