import { duty, type ChapterSeed } from "./article.ts";

/** What the market, sellers and buyers owe one another. */
export const PARTIES: ChapterSeed = {
  heading: { vi: "Quyền và trách nhiệm của các bên", en: "Rights and duties of the parties" },
  articles: [
    {
      key: "cho",
      heading: { vi: "Quyền và trách nhiệm của Chợ", en: "Rights and duties of the Market" },
      covers: ["Đ.6", "38.2.1", "IX"],
      legalRefs: ["122/2025/QH15, 17", "248/2026/NĐ-CP, 6", "248/2026/NĐ-CP, 17.1"],
      duty: duty(
        ["Người quản lý Chợ", "The market manager"],
        [
          "Xác thực người bán, duyệt tin trước khi hiện, lưu lại ai duyệt, lúc nào, vì sao",
          "Authenticates sellers, has listings reviewed before display and keeps who decided, when and why",
        ],
        ["Trước khi người bán bán và trước khi tin hiện", "Before a seller sells and before a listing is shown"],
      ),
      clauses: [
        [
          "Chợ xác thực danh tính người bán trước khi cho bán, duyệt nội dung tin trước khi hiện và lưu người duyệt, thời điểm, lý do của từng quyết định.",
          "The Market authenticates sellers before they sell, reviews listings before they are shown, and keeps who decided, when and why.",
        ],
        [
          "Chợ lọc từ khóa hàng cấm trước khi tin hiện, gỡ tin vi phạm trong 24 giờ theo yêu cầu của cơ quan có thẩm quyền và phối hợp với chủ thể quyền sở hữu trí tuệ.",
          "The Market filters words of banned goods before display, takes unlawful listings down within 24 hours of an authority's request, and works with owners of intellectual property.",
        ],
        [
          "Chợ được yêu cầu người bán bổ sung giấy tờ, sửa tin, giải trình về lô hàng, và được áp dụng biện pháp tại {bien-phap}. Chợ nhận lại hàng không đúng mô tả thay người bán khi pháp luật giao việc đó cho nền tảng.",
          "The Market may ask sellers for papers, corrections and explanations of a lot, and may take the measures of {bien-phap}. It takes back goods that are not as described where law lays that on the platform.",
        ],
        [
          "Chợ không bán hàng của mình, không giữ tiền của người mua và không đặt điều kiện buộc người bán chỉ bán trên Chợ.",
          "The Market sells no goods of its own, holds no buyers' money, and does not oblige sellers to sell nowhere else.",
        ],
      ],
    },
    {
      key: "nguoi-ban",
      heading: { vi: "Quyền và trách nhiệm của người bán", en: "Rights and duties of sellers" },
      covers: ["Đ.6", "38.2.2", "X"],
      legalRefs: ["248/2026/NĐ-CP, 6", "248/2026/NĐ-CP, 18", "141/2026/NĐ-CP"],
      rules: ["SEL-10", "SEL-11"],
      clauses: [
        [
          "Người bán khai đúng và đủ thông tin về mình, về hàng và về lô; thông tin thay đổi thì sửa trong 5 ngày, riêng giấy tờ bị thu hồi hoặc hết hạn thì báo ngay trong ngày.",
          "Sellers state true and complete information about themselves, their goods and lots; what changes is corrected within 5 days, and a paper that is withdrawn or expired is reported the same day.",
        ],
        [
          "Người bán chịu trách nhiệm về chất lượng, an toàn, nhãn và nguồn gốc của hàng đến khi hàng được dùng hết, kể cả sau khi đã ngừng bán trên Chợ.",
          "Sellers answer for quality, safety, label and origin of goods until they are used up, also after they stopped selling on the Market.",
        ],
        [
          "Người bán tải về dữ liệu của mình bất cứ lúc nào dưới dạng tệp đọc được bằng máy, được biết quy tắc nào đang chặn hàng của mình và phải làm gì để được bán lại.",
          "Sellers download their own data at any time as machine-readable files, and are told which rule keeps their goods from sale and what to do about it.",
        ],
        [
          "Chợ cộng doanh thu trong năm của người bán là hộ và cá nhân, báo cho họ khi đạt 80% của mức 1 tỷ đồng. Việc đăng ký, kê khai và nộp thuế sau đó là nghĩa vụ của người bán.",
          "The Market adds up the yearly revenue of households and persons and tells them at 80% of 1 billion dong. Registering, declaring and paying tax from there on is the seller's duty.",
        ],
      ],
    },
    {
      key: "nguoi-mua",
      heading: { vi: "Quyền và trách nhiệm của người mua", en: "Rights and duties of buyers" },
      covers: ["Đ.6", "38.2.2", "X"],
      legalRefs: ["19/2023/QH15, 37", "19/2023/QH15, 38", "19/2023/QH15, 39.3.c"],
      duty: duty(
        ["Người bán", "The seller"],
        [
          "Trả lời yêu cầu của người mua về thông tin hàng, lô và người bán; nhận việc chấm dứt hợp đồng khi tin sai hoặc thiếu",
          "Answers buyers' questions on goods, lot and seller; accepts the end of a contract when the listing was wrong or incomplete",
        ],
        ["30 ngày kể từ ngày giao kết hợp đồng", "30 days from the contract"],
      ),
      clauses: [
        [
          "Người mua được xem đủ thông tin về hàng, người bán, giá, phí, nguồn gốc và điều kiện trước khi đặt; được xem lại và tải về hợp đồng đã giao kết.",
          "Buyers see complete information on goods, seller, price, fees, origin and terms before ordering, and can review and download the contract after it.",
        ],
        [
          "Tin bán sai hoặc thiếu thì trong 30 ngày kể từ ngày giao kết, người mua có quyền đơn phương chấm dứt hợp đồng mà không phải chịu chi phí nào.",
          "Where a listing was wrong or incomplete, the buyer may end the contract within 30 days of it at no cost at all.",
        ],
        [
          "Người mua được yêu cầu cung cấp thông tin của người bán, được đánh giá đúng sự thật và được khiếu nại theo {khieu-nai}.",
          "Buyers may ask for the seller's data, may review truthfully and may complain under {khieu-nai}.",
        ],
        [
          "Người mua cung cấp đúng tên, điện thoại và địa chỉ nhận hàng; không đặt đơn giả, không lợi dụng phiếu giảm giá trái điều kiện, không đánh giá thuê.",
          "Buyers give their true name, telephone and delivery address, place no sham orders, use no voucher against its terms and write no paid reviews.",
        ],
      ],
    },
    {
      key: "phan-dinh",
      heading: {
        vi: "Phân định trách nhiệm và giới hạn trách nhiệm",
        en: "Who answers for what, and limits of liability",
      },
      covers: ["38.2.5", "IX"],
      legalRefs: ["19/2023/QH15, 39.3.b", "122/2025/QH15, 17"],
      duty: duty(
        ["Phòng phụ trách thương mại của Sở", "The department's trade room"],
        [
          "Xác định bên chịu trách nhiệm của từng vụ việc và báo cho các bên bằng văn bản",
          "Decides which party answers in a case and tells the parties in writing",
        ],
        ["7 ngày làm việc kể từ khi có yêu cầu", "7 working days from the request"],
      ),
      clauses: [
        [
          "Người bán chịu trách nhiệm về hàng, giá, giao hàng, hóa đơn và hoàn tiền; Chợ chịu trách nhiệm về xác thực người bán, duyệt tin, xếp thứ tự, lưu trữ và tiếp nhận khiếu nại; ngân hàng và bên vận chuyển chịu trách nhiệm về phần dịch vụ của mình.",
          "The seller answers for goods, price, delivery, invoice and refund; the Market for authenticating sellers, review, ranking, records and receiving complaints; banks and carriers for their own service.",
        ],
        [
          "Chợ cùng chịu trách nhiệm với người bán khi không làm đủ phần việc pháp luật giao cho nền tảng trung gian mà gây thiệt hại cho người mua.",
          "The Market is jointly liable with the seller where it failed what law lays on an intermediary platform and a buyer was harmed.",
        ],
        [
          "Chợ không chịu trách nhiệm về thiệt hại do người dùng khai sai, do sự kiện bất khả kháng, hoặc do mạng và ngân hàng ngoài tầm kiểm soát, với điều kiện Chợ chứng minh được đã làm đủ việc tại {cho}.",
          "The Market does not answer for harm from false statements of users, from force majeure, or from networks and banks beyond its control, provided it shows that it did what {cho} asks.",
        ],
        [
          "Bên nhận được yêu cầu không thuộc trách nhiệm của mình phải chuyển đến bên có trách nhiệm ngay trong ngày và báo cho người yêu cầu biết nơi đã chuyển.",
          "A party that receives a request it does not answer for passes it on the same day and tells the person where it went.",
        ],
      ],
    },
  ],
};
