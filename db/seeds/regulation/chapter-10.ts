import { duty, type ChapterSeed } from "./article.ts";

/** How it ends, and who carries it out. */
export const CLOSING: ChapterSeed = {
  heading: { vi: "Chấm dứt và tổ chức thực hiện", en: "Ending and carrying out" },
  articles: [
    {
      key: "cham-dut",
      heading: { vi: "Ngừng bán, đóng tài khoản và chấm dứt hoạt động", en: "Stopping, closing accounts and ending" },
      covers: ["Đ.16", "Đ.6"],
      legalRefs: ["248/2026/NĐ-CP, 16", "122/2025/QH15, 17.2.i"],
      duty: duty(
        ["Đơn vị vận hành", "The operator"],
        [
          "Thông báo việc chấm dứt, trả dữ liệu cho người bán và bàn giao hồ sơ truy xuất, hợp đồng cho cơ quan quản lý",
          "Announces the end, returns sellers' data and hands trace records and contracts to the authority",
        ],
        ["Trước ngày chấm dứt ít nhất 30 ngày", "At least 30 days before the end"],
      ),
      clauses: [
        [
          "Người mua đóng tài khoản lúc nào cũng được; đơn đang giao vẫn được giao và quyền khiếu nại vẫn còn.",
          "Buyers may close their account at any time; orders on the way are still delivered and the right to complain remains.",
        ],
        [
          "Người bán muốn ngừng bán báo trước 5 ngày, giao hoặc hoàn mọi đơn đã nhận tiền, và vẫn chịu trách nhiệm thu hồi, đổi trả với hàng đã bán.",
          "Sellers who wish to stop say so 5 days before, deliver or refund every paid order, and still answer for recalls and returns of what they sold.",
        ],
        [
          "Chợ chấm dứt hoạt động thì báo trước ít nhất 30 ngày trên trang đầu và qua thư điện tử, cho người bán tải dữ liệu, không nhận đơn mới từ ngày đã báo.",
          "Should the Market end, it says so at least 30 days before on the first page and by e-mail, lets sellers download their data and takes no new orders from the day it named.",
        ],
        [
          "Hợp đồng vẫn tra cứu được ít nhất 3 năm kể từ ngày giao kết và hồ sơ truy xuất được bàn giao cho cơ quan quản lý; ai giữ và ở đâu được công bố trước khi đóng trang.",
          "Contracts stay accessible for at least 3 years from their date and trace records are handed to the authority; who keeps them and where is published before the pages close.",
        ],
      ],
    },
    {
      key: "to-chuc-thuc-hien",
      heading: { vi: "Hiệu lực và tổ chức thực hiện", en: "Effect and carrying out" },
      covers: ["XI"],
      legalRefs: ["52/2013/NĐ-CP, 38.3", "248/2026/NĐ-CP, 52.2"],
      duty: duty(
        ["Phòng phụ trách thương mại của Sở", "The department's trade room"],
        [
          "Hướng dẫn các cấp và người bán thực hiện, tổng hợp vướng mắc và đề xuất sửa đổi",
          "Guides units and sellers, gathers difficulties and proposes changes",
        ],
        ["6 tháng một lần", "Every 6 months"],
      ),
      clauses: [
        [
          "Quy chế có hiệu lực từ ngày ghi ở đầu văn bản và thay bản trước đó. Việc đang làm dở theo bản trước thì tiếp tục theo bản trước nếu có lợi hơn cho người mua.",
          "The Regulation takes effect on the day at its head and replaces the version before. What was begun under the older one goes on under it where that is better for the buyer.",
        ],
        [
          "Quy định nào trái với văn bản pháp luật mới ban hành thì áp dụng văn bản pháp luật; người quản lý Chợ đưa vào bản sửa đổi gần nhất.",
          "Where a provision conflicts with newer law, the law applies; the market manager brings it into the next version.",
        ],
        [
          "Bản tiếng Việt là bản gốc; bản tiếng Anh để tham khảo và phải cùng nội dung. Có chỗ khác nhau thì theo bản tiếng Việt và bản tiếng Anh được sửa ở lần công bố sau.",
          "The Vietnamese text is the original; the English one is for reference and says the same. Where they differ the Vietnamese prevails and the English is mended in the next version.",
        ],
        [
          "Phòng phụ trách hướng dẫn đơn vị các cấp và người bán, tổng hợp vướng mắc 6 tháng một lần và công bố kết quả xem xét.",
          "The room in charge guides units of every level and sellers, gathers difficulties every 6 months and publishes what came of them.",
        ],
      ],
    },
  ],
};
