import { duty, type ChapterSeed } from "./article.ts";

/** Requests of authorities, inspections, sanctions and appeals. */
export const ENFORCEMENT: ChapterSeed = {
  heading: { vi: "Kiểm tra và xử lý vi phạm", en: "Inspection and sanctions" },
  articles: [
    {
      key: "yeu-cau-co-quan",
      heading: { vi: "Thực hiện yêu cầu của cơ quan có thẩm quyền", en: "Requests of authorities" },
      covers: ["38.2.4", "VII"],
      legalRefs: ["248/2026/NĐ-CP, 17.1.c", "248/2026/NĐ-CP, 17.1.e", "248/2026/NĐ-CP, 18", "31/2026/TT-BCT, 9"],
      rules: ["TKD-01", "TKD-02"],
      clauses: [
        [
          "Chợ gỡ tin vi phạm trong 24 giờ kể từ khi nhận yêu cầu của cơ quan có thẩm quyền; giờ tính liên tục, kể cả ngày nghỉ.",
          "The Market takes an unlawful listing down within 24 hours of receiving an authority's request; hours run without a break, rest days included.",
        ],
        [
          "Chợ cung cấp thông tin người bán và dữ liệu truy xuất cho cơ quan có thẩm quyền trong 24 giờ, chỉ đúng phạm vi được yêu cầu, và ghi lại đã giao gì, cho ai, theo văn bản nào.",
          "The Market hands sellers' data and trace data to the authority within 24 hours, no more than was asked, and records what was given, to whom, and on which document.",
        ],
        [
          "Người bán được báo ngay khi tin bị gỡ, kèm số văn bản và điều khoản, trừ khi cơ quan yêu cầu giữ kín. Yêu cầu của chủ thể quyền sở hữu trí tuệ có chứng cứ được chuyển cho người bán và xử lý theo {khieu-nai}.",
          "The seller is told at once of a takedown with the document's number and the article, unless the authority asks for silence. A founded request of an owner of intellectual property goes to the seller and is handled under {khieu-nai}.",
        ],
      ],
    },
    {
      key: "kiem-tra",
      heading: { vi: "Kiểm tra tại chỗ và cân mẫu", en: "Inspections on the spot and sample weighing" },
      covers: ["38.2.4", "IX"],
      legalRefs: ["84/2025/QH15", "37/2026/NĐ-CP"],
      rules: ["LST-12"],
      duty: duty(
        ["Trưởng đoàn kiểm tra", "The head of the inspection team"],
        [
          "Lập biên bản tại chỗ, cho người bán đọc và ghi ý kiến, nhập kết quả vào Chợ",
          "Draws up the record on the spot, lets the seller read and comment, and enters the result in the Market",
        ],
        ["Trong ngày kiểm tra", "On the day of the inspection"],
      ),
      clauses: [
        [
          "Đoàn kiểm tra theo kế hoạch đã duyệt hoặc khi có dấu hiệu vi phạm; thành viên đoàn xuất trình quyết định và chỉ thấy dữ liệu của địa bàn được giao.",
          "The team inspects by an approved plan or on signs of a violation; its members show their decision and see the data of their own area only.",
        ],
        [
          "Hàng đóng gói sẵn được cân mẫu: khối lượng thực không được thấp hơn khối lượng ghi trên tin bán. Thiếu cân thì lô tạm dừng bán cho đến khi người bán đóng gói lại.",
          "Pre-packed goods are weighed by sample: the true weight is never below the one in the listing. Where it is, the lot pauses until the seller has packed it again.",
        ],
        [
          "Biên bản nêu mục kiểm, kết quả, ảnh, việc phải khắc phục và hạn khắc phục; người bán được ghi ý kiến khác. Hạn khắc phục không quá 30 ngày.",
          "The record names what was checked, results, pictures, what must be mended and by when; the seller may add a differing view. The time to mend is at most 30 days.",
        ],
        [
          "Kết quả nhập vào Chợ trong ngày và không sửa được; kết luận sai thì lập biên bản mới thay thế. Kết quả đạt cũng được công khai như kết quả không đạt.",
          "Results enter the Market the same day and cannot be changed; a wrong conclusion is replaced by a new record. Good results are published just as bad ones are.",
        ],
      ],
    },
    {
      key: "bien-phap",
      heading: { vi: "Biện pháp xử lý và thời hạn báo trước", en: "Sanctions and notice" },
      covers: ["Đ.6", "38.2.4", "38.2.10"],
      legalRefs: ["122/2025/QH15, 17.2.g", "248/2026/NĐ-CP, 18"],
      rules: ["SEL-09"],
      clauses: [
        [
          "Biện pháp gồm nhắc nhở, cảnh cáo, ẩn tin bán, tạm dừng người bán và xóa tên. Mức xử lý tương xứng với hậu quả và số lần; vi phạm lần đầu không gây hại thì nhắc nhở trước.",
          "Sanctions are a reminder, a warning, hiding a listing, suspending a seller and striking off. They fit the harm and the number of times; a first violation without harm is reminded first.",
        ],
        [
          "Mọi biện pháp nêu lý do, điều khoản, chứng cứ, ngày bắt đầu, ngày kết thúc nếu có, và cách khiếu nại; người bán được báo trước khi biện pháp có hiệu lực.",
          "Every sanction names its reason, article, evidence, first day, last day if it has one, and how to appeal; the seller is told before it takes effect.",
        ],
        [
          "Hạn chế quyền bán của một người bán phải báo trước ít nhất 5 ngày. Chỉ khi cơ quan có thẩm quyền yêu cầu thì mới thực hiện ngay, chậm nhất 24 giờ, và phải ghi số văn bản.",
          "Restricting a seller is announced at least 5 days ahead. Only on an authority's request is it done at once, within 24 hours at the latest, with the document's number on record.",
        ],
        [
          "Trong thời gian bị tạm dừng, người bán vẫn phải giao hoặc hoàn mọi đơn đã nhận tiền, trả lời khiếu nại và thực hiện thu hồi; dữ liệu của họ vẫn tải về được.",
          "While suspended, sellers still deliver or refund every paid order, answer complaints and carry out recalls; their data can still be downloaded.",
        ],
      ],
    },
    {
      key: "khieu-nai-quyet-dinh",
      heading: {
        vi: "Xóa tên, khiếu nại quyết định và khôi phục",
        en: "Striking off, appeals and restoration",
      },
      covers: ["38.2.7", "38.2.10"],
      legalRefs: ["122/2025/QH15, 17.2.g"],
      duty: duty(
        ["Lãnh đạo phòng không tham gia quyết định ban đầu", "A head of room who took no part in the first decision"],
        [
          "Xem lại quyết định bị khiếu nại và trả lời bằng văn bản giữ nguyên, sửa hay hủy",
          "Reviews the decision appealed against and answers in writing: upheld, changed or cancelled",
        ],
        ["7 ngày làm việc kể từ khi nhận khiếu nại", "7 working days from the appeal"],
      ),
      clauses: [
        [
          "Xóa tên một người bán cần hai người: một người đề nghị và một người khác phê duyệt. Người đề nghị không được tự phê duyệt, dù giữ cả hai vai trò.",
          "Striking off a seller takes two persons: one proposes and another approves. Whoever proposes never approves, whatever roles they hold.",
        ],
        [
          "Người bán khiếu nại trong 15 ngày kể từ ngày nhận quyết định; người xem lại không phải là người đã ra quyết định và trả lời trong 7 ngày làm việc.",
          "Sellers appeal within 15 days of receiving a decision; whoever reviews it did not make it and answers within 7 working days.",
        ],
        [
          "Quyết định bị hủy thì mọi hạn chế được gỡ ngay, tin bán trở lại như trước nếu vẫn đủ điều kiện, và hồ sơ ghi rõ việc hủy. Người bán không phải nộp lại hồ sơ vì lỗi của Chợ.",
          "When a decision is cancelled every restriction goes at once, listings return as they were if they still qualify, and the file says so. Sellers do not apply again because of the Market's mistake.",
        ],
        [
          "Người bán bị xóa tên được đăng ký lại sau khi đã khắc phục và được xét như người mới; vi phạm cũ vẫn hiện với cán bộ xét.",
          "A seller struck off may apply again after mending what was wrong and is examined like a new one; earlier violations stay visible to the examiner.",
        ],
      ],
    },
  ],
};
