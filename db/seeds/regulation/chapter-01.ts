import { duty, type ChapterSeed } from "./article.ts";

/** What the regulation is, who runs the market, and how the regulation itself changes. */
export const GENERAL: ChapterSeed = {
  heading: { vi: "Quy định chung", en: "General provisions" },
  articles: [
    {
      key: "pham-vi",
      heading: {
        vi: "Phạm vi, đối tượng áp dụng và nguyên tắc hoạt động",
        en: "Scope, persons bound and principles",
      },
      covers: ["I"],
      legalRefs: ["122/2025/QH15, 17", "19/2023/QH15, 39"],
      duty: duty(
        ["Đơn vị vận hành", "The operator"],
        [
          "Bảo đảm mọi việc trên Chợ theo đúng bản quy chế có hiệu lực vào lúc việc đó xảy ra",
          "Holds every act in the Market to the version in force when it happens",
        ],
        ["Thường xuyên", "At all times"],
      ),
      clauses: [
        [
          "Quy chế này quy định việc bán, mua, duyệt hàng, truy xuất nguồn gốc và giải quyết khiếu nại trên chợ thương mại điện tử nông sản an toàn, sản phẩm làng nghề và sản phẩm công nghiệp chủ lực (sau đây gọi là Chợ).",
          "This Regulation governs selling, buying, review of goods, traceability and complaints on the online market for safe farm produce, craft goods and key industrial products (the Market).",
        ],
        [
          "Người bán, người mua, thành viên của hợp tác xã, ban quản lý chợ, đơn vị cung cấp tem và cán bộ các cấp được giao việc trên Chợ đều phải tuân theo Quy chế này. Ai dùng Chợ thì theo bản có hiệu lực vào lúc dùng; đơn hàng theo bản có hiệu lực vào lúc đặt.",
          "Sellers, buyers, members of cooperatives, market boards, stamp providers and officials of every level who work on the Market follow this Regulation. Whoever uses the Market follows the version in force at that moment; an order follows the version in force when it was placed.",
        ],
        [
          "Chợ hoạt động trên bốn nguyên tắc: thông tin đúng và đủ trước khi mua; mọi nguồn gốc tra được một bước trước, một bước sau; người bán như nhau thì được đối xử như nhau; mọi quyết định nêu lý do, nêu điều khoản và có đường khiếu nại.",
          "The Market works on four principles: true and complete information before buying; every origin can be followed one step back and one step forward; equal sellers are treated equally; every decision gives its reason and its article and can be appealed.",
        ],
        [
          "Chợ là nền tảng trung gian có chức năng đặt hàng trực tuyến. Hợp đồng mua bán được giao kết giữa người bán và người mua; Chợ chịu trách nhiệm về phần việc nêu tại {cho} và {phan-dinh}.",
          "The Market is an intermediary platform with online ordering. The contract of sale is between seller and buyer; the Market answers for the work named in {cho} and {phan-dinh}.",
        ],
      ],
    },
    {
      key: "giai-thich",
      heading: { vi: "Giải thích từ ngữ", en: "Terms" },
      covers: ["II"],
      legalRefs: ["122/2025/QH15, 3", "37/2026/NĐ-CP, 23"],
      duty: duty(
        ["Phòng phụ trách thương mại của Sở", "The department's trade room"],
        [
          "Giữ cho từ ngữ trên các trang, biểu mẫu và thông báo dùng đúng nghĩa tại điều này",
          "Keeps pages, forms and notices to the meanings given here",
        ],
        ["Mỗi khi công bố một bản quy chế", "With every version that is published"],
      ),
      clauses: [
        [
          "Tin bán là nội dung giới thiệu một mặt hàng kèm giá để người mua đặt; lô là lượng hàng cùng sản phẩm, cùng nơi và cùng đợt sản xuất, có mã riêng. Mỗi tin bán phải gắn với ít nhất một lô theo {truy-xuat}.",
          "A listing presents goods with a price for ordering; a lot is a quantity of one product, one place and one run of production with a code of its own. Every listing stands on at least one lot under {truy-xuat}.",
        ],
        [
          "Quy tắc là điều kiện có mã mà Chợ kiểm tra tự động hoặc giao cho cán bộ kiểm tra; kết quả kiểm tra gọi là phát hiện. Phát hiện phải nêu quy tắc, điều khoản, dữ kiện và việc cần làm; phát hiện chặn làm hàng không được bày bán, phát hiện nhắc thì không.",
          "A rule is a condition with a number that the Market checks by machine or gives to an official to check; its result is a finding. A finding names the rule, the article, the facts and what to do; a blocking finding keeps goods from sale, a warning does not.",
        ],
        [
          "Giấy tờ là giấy chứng nhận, giấy xác nhận, bản cam kết hoặc bản tự công bố có số, nơi cấp, phạm vi và thời hạn ghi trên chính văn bản. Ngày có hiệu lực và ngày hết hạn phải chép đúng từ văn bản, không được suy ra.",
          "A paper is a certificate, confirmation, commitment or self-declaration with a number, an issuer, a scope and a term written on the document itself. Its first and last day are copied from the document and never inferred.",
        ],
        [
          "Ngày là ngày dương lịch theo giờ Việt Nam; ngày làm việc không tính ngày nghỉ hằng tuần, ngày lễ và ngày tết; giờ tính liên tục, kể cả đêm và ngày nghỉ. Thời hạn bắt đầu từ lúc Chợ nhận được yêu cầu, không từ lúc mở ra đọc.",
          "A day is a calendar day in Vietnamese time; working days leave out weekly rest days and public holidays; hours run without a break, nights and holidays included. A term begins when the Market receives a request and not when somebody opens it.",
        ],
      ],
    },
    {
      key: "don-vi-van-hanh",
      heading: { vi: "Đơn vị vận hành và kênh hỗ trợ", en: "The operator and how to reach it" },
      covers: ["Đ.4", "II"],
      legalRefs: ["248/2026/NĐ-CP, 4", "19/2023/QH15, 39.3.a", "248/2026/NĐ-CP, 17.1.đ"],
      duty: duty(
        ["Người phụ trách Chợ của đơn vị vận hành", "The operator's person in charge of the Market"],
        [
          "Giữ cho tên, trụ sở, người đại diện, số đăng ký và đầu mối liên hệ ở chân trang luôn đúng; nộp hồ sơ thay đổi",
          "Keeps name, head office, representative, registration and contact points at the foot of pages true; files changes",
        ],
        ["20 ngày làm việc kể từ ngày thay đổi", "20 working days from the change"],
      ),
      clauses: [
        [
          "Chân mọi trang ghi tên đơn vị vận hành, địa chỉ trụ sở, người đại diện theo pháp luật, số quyết định thành lập hoặc mã số doanh nghiệp kèm ngày và nơi cấp, điện thoại, thư điện tử và đường vào trang khiếu nại.",
          "The foot of every page gives the operator's name, head office, legal representative, the number of its decision of establishment or business code with day and place of issue, telephone, e-mail and the way to complain.",
        ],
        [
          "Đơn vị vận hành công khai một đầu mối cho người tiêu dùng và một đầu mối cho cơ quan nhà nước. Đầu mối cho cơ quan nhà nước phải có người trực để kịp thời hạn 24 giờ tại {yeu-cau-co-quan}.",
          "The operator publishes one contact point for consumers and one for authorities. The one for authorities is staffed so that the 24 hours of {yeu-cau-co-quan} can be kept.",
        ],
        [
          "Khi tên Chợ, tên miền, người phụ trách, thông tin của đơn vị vận hành, mô hình hoạt động, điều kiện giao dịch hoặc dịch vụ thay đổi, đơn vị vận hành nộp hồ sơ thay đổi cho cơ quan đăng ký trong 20 ngày làm việc.",
          "When the Market's name, domain, person in charge, operator, model, terms of trade or services change, the operator files the change with the registering authority within 20 working days.",
        ],
        [
          "Đơn vị vận hành giữ tài khoản trên hệ thống quản lý hoạt động thương mại điện tử và trả lời khiếu nại chuyển qua đó. Yêu cầu của cơ quan đăng ký không được để quá 30 ngày mà không trả lời.",
          "The operator keeps its account on the State's system for managing e-commerce and answers complaints sent there. No request of the registering authority stays unanswered for 30 days.",
        ],
      ],
    },
    {
      key: "ban-hanh",
      heading: {
        vi: "Ban hành, lấy ý kiến, sửa đổi và chấp nhận quy chế",
        en: "Issue, comment, change and acceptance of the Regulation",
      },
      covers: ["Đ.6", "XI"],
      legalRefs: ["248/2026/NĐ-CP, 17.1.a", "52/2013/NĐ-CP, 38.3", "122/2025/QH15, 17"],
      rules: ["SEL-08"],
      clauses: [
        [
          "Dự thảo quy chế được đăng công khai để đơn vị các cấp và người bán góp ý theo từng điều đến hết ngày ghi trên dự thảo. Người quản lý Chợ trả lời từng ý kiến là tiếp thu, tiếp thu một phần hay không tiếp thu, kèm lý do; còn ý kiến chưa trả lời thì chưa được công bố bản mới.",
          "A draft of the Regulation is published so that units of every level and sellers may comment article by article until the day it names. The market manager answers each comment as accepted, partly accepted or not, with the reason; while one is unanswered the new version is not published.",
        ],
        [
          "Bản mới được công bố ít nhất 5 ngày trước ngày có hiệu lực, kèm phần so sánh với bản đang áp dụng; bản có thay đổi về phí được công bố ít nhất 20 ngày trước. Chợ báo cho từng người bán qua thư điện tử ngay khi công bố.",
          "A new version is published at least 5 days before it takes effect, with its differences from the one in force; one that changes fees at least 20 days before. The Market tells every seller by e-mail as soon as it is published.",
        ],
        [
          "Người bán đọc và chấp nhận bản quy chế trước khi bán; từ ngày bản mới có hiệu lực mà chưa chấp nhận thì tin bán không được bày. Việc chấp nhận ghi rõ người, lúc, ngôn ngữ đã đọc và mã băm của toàn văn đã đọc.",
          "Sellers read and accept a version before selling; from the day a new one takes effect, listings of sellers who have not accepted it are not shown. An acceptance records who, when, the language read and the hash of the whole text that was read.",
        ],
        [
          "Văn bản đã công bố không được sửa; muốn thay đổi phải ban hành bản mới. Bản đã công bố mà chưa có hiệu lực chỉ được rút kèm lý do công khai; mọi bản cũ, ý kiến và trả lời được giữ lại để tra cứu.",
          "A published text is never edited; a change needs a new version. A version that is published but not yet in force may only be withdrawn with a public reason; every older version, comment and answer stays readable.",
        ],
      ],
    },
  ],
};
