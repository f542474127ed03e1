import { article, type RegulationArticleText } from "./article.ts";

/** Articles 1 to 6: the market, buyers, sellers and how the regulation changes. */
export const MARKET_AND_SELLERS: readonly RegulationArticleText[] = [
  article(
    1,
    { vi: "Phạm vi, đơn vị vận hành và kênh liên hệ", en: "Scope, operator and how to reach it" },
    [
      "Quy chế này áp dụng cho mọi người bán, người mua và người xem ở chợ; ai dùng chợ thì theo quy chế đang có hiệu lực vào lúc đó.",
      "Đơn vị vận hành ghi ở chân mọi trang: tên, trụ sở, người đại diện, số và ngày cấp quyết định thành lập hoặc đăng ký, điện thoại và thư điện tử tiếp nhận ý kiến.",
      "Chợ là nền tảng trung gian có chức năng đặt hàng. Hợp đồng mua bán là giữa người bán và người mua; chợ chịu phần việc nêu ở Điều 2.",
      "Người bán và người mua báo thay đổi thông tin liên hệ của mình trong 5 ngày; thông báo gửi tới địa chỉ đã đăng ký được coi là đã gửi.",
    ],
    [
      "This regulation binds every seller, buyer and visitor of the market; whoever uses the market follows the version in force at that moment.",
      "The operator stands at the foot of every page: name, head office, representative, number and date of its decision of establishment or registration, telephone and e-mail for questions.",
      "The market is an intermediary platform with ordering. The contract of sale is between seller and buyer; the market answers for the work named in article 2.",
      "Sellers and buyers report a change of their contact data within 5 days; a notice sent to the registered address counts as sent.",
    ],
  ),
  article(
    2,
    { vi: "Quyền và trách nhiệm của chợ", en: "Rights and duties of the market" },
    [
      "Chợ kiểm tra danh tính người bán trước khi cho bán, duyệt nội dung tin trước khi hiện, và lưu lại ai duyệt, lúc nào, vì sao.",
      "Chợ gỡ tin vi phạm trong 24 giờ kể từ khi nhận yêu cầu của cơ quan có thẩm quyền, và cung cấp thông tin người bán trong cùng thời hạn.",
      "Chợ báo cáo định kỳ số người bán, số giao dịch và giá trị, số khiếu nại đã nhận và đã giải quyết, số vi phạm đã xử lý.",
      "Chợ không giữ tiền của người mua và không bán hàng của mình. Chất lượng hàng là trách nhiệm của người bán; chợ cùng chịu trách nhiệm theo luật khi không làm đủ việc của mình.",
    ],
    [
      "The market authenticates sellers before they sell, reviews listings before they are shown, and keeps who reviewed, when and why.",
      "The market takes down an unlawful listing within 24 hours of an authority's request, and hands over the seller's data within the same time.",
      "The market reports regularly: sellers, number and value of transactions, complaints received and settled, violations handled.",
      "The market holds no buyers' money and sells no goods of its own. The quality of goods is the seller's duty; the market is jointly liable by law where it fails its own.",
    ],
  ),
  article(
    3,
    { vi: "Quyền và trách nhiệm của người mua", en: "Rights and duties of buyers" },
    [
      "Người mua được xem đủ thông tin về hàng, người bán, giá, phí, nguồn gốc trước khi đặt, và tải lại đơn đã đặt bất cứ lúc nào.",
      "Người mua được kiểm hàng khi nhận. Tin bán sai hoặc thiếu thông tin thì trong 30 ngày kể từ ngày đặt, người mua có quyền chấm dứt hợp đồng mà không mất chi phí.",
      "Nhận xét của người mua được hiện đầy đủ, chỉ bị gỡ khi trái luật hoặc trái đạo đức xã hội.",
      "Người mua cung cấp đúng tên, điện thoại và địa chỉ nhận hàng; không đặt đơn giả, không dùng mã giảm giá sai điều kiện.",
    ],
    [
      "Buyers see everything about goods, seller, price, fees and origin before ordering, and can download a placed order at any time.",
      "Buyers may inspect goods on delivery. Where a listing was wrong or incomplete they may end the contract at no cost within 30 days of ordering.",
      "Buyers' reviews are shown in full and removed only when they break the law or decency.",
      "Buyers give their true name, telephone and address, place no sham orders and use no voucher against its terms.",
    ],
  ),
  article(
    4,
    { vi: "Danh tính và đăng ký của người bán", en: "Identity and registration of sellers" },
    [
      "Người bán là doanh nghiệp, hợp tác xã, hộ kinh doanh hoặc cá nhân. Tổ chức khai tên, trụ sở và danh tính người đại diện; cá nhân khai họ tên, ngày sinh, số định danh 12 chữ số (quy tắc SEL-01).",
      "Mã số thuế phải qua được phép kiểm tra: 10 chữ số, chi nhánh thêm 3 chữ số; hộ và cá nhân dùng số định danh (quy tắc SEL-02).",
      "Danh tính được xác thực điện tử trước khi bán: tài khoản mở từ 28/09/2026 xác thực ngay, tài khoản cũ xong trước 01/01/2027 (quy tắc SEL-03).",
      "Trừ cá nhân được miễn đăng ký, người bán khai số, ngày cấp và nơi cấp đăng ký kinh doanh (quy tắc SEL-04).",
      "Người bán có sạp ở chợ hoặc điểm bán thì nêu ban quản lý nơi đó, và ban quản lý xác nhận sạp (quy tắc SEL-12).",
      "Tên và địa chỉ người bán hiện công khai trên tin bán và trên đơn hàng. Thiếu một trong các mục trên thì chưa được bán; đổi thông tin pháp lý thì hồ sơ được duyệt lại.",
    ],
    [
      "Sellers are enterprises, cooperatives, household businesses or persons. Organisations state name, head office and the identity of their representative; persons their full name, date of birth and 12-digit personal ID (rule SEL-01).",
      "The tax code passes its check: 10 digits, for a branch 3 more; households and persons use their personal ID (rule SEL-02).",
      "Identity is authenticated electronically before selling: accounts opened from 28/09/2026 at once, older ones before 01/01/2027 (rule SEL-03).",
      "Except persons who need no registration, sellers state number, date and place of their business registration (rule SEL-04).",
      "A seller with a stall in a market or a shopping site names its board, and the board confirms the stall (rule SEL-12).",
      "The seller's name and address are shown on listings and orders. Whoever lacks one of these may not sell yet; a change of legal facts is reviewed again.",
    ],
    ["SEL-01", "SEL-02", "SEL-03", "SEL-04", "SEL-12"],
  ),
  article(
    5,
    { vi: "Giấy an toàn thực phẩm của người bán", en: "Food-safety papers of sellers" },
    [
      "Người bán thực phẩm phải có giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm còn hạn, hoặc bản cam kết đã ký, hoặc thuộc trường hợp được miễn theo Nghị định 15/2018 (quy tắc SEL-05).",
      "Ngày hết hạn lấy đúng theo giấy. Chợ nhắc người bán trước 60 ngày; hết ngày cuối thì huy hiệu được gỡ và tin bán cần giấy đó dừng lại (quy tắc SEL-06).",
      "Người bán gửi ảnh rõ của giấy. Người duyệt đối chiếu số, nơi cấp, phạm vi; giấy giả bị xử lý theo Điều 21 và báo cơ quan cấp.",
    ],
    [
      "Whoever sells food has a certificate of food safety of the premises in force, a signed commitment, or a case of exemption under Decree 15/2018 (rule SEL-05).",
      "The last day is the paper's own. The market reminds sellers from 60 days before; after the last day the badge goes and listings that need the paper stop (rule SEL-06).",
      "Sellers send a clear photograph of the paper. Reviewers compare number, issuer and scope; a forged paper is handled under article 21 and reported to its issuer.",
    ],
    ["SEL-05", "SEL-06"],
  ),
  article(
    6,
    { vi: "Chấp nhận và sửa đổi quy chế", en: "Acceptance and changes of the regulation" },
    [
      "Người bán đọc và chấp nhận bản quy chế đang có hiệu lực trước khi bán; chưa chấp nhận thì tin bán không được hiện (quy tắc SEL-08).",
      "Bản mới được công bố ít nhất 5 ngày trước ngày có hiệu lực, kèm những điều đã đổi; thay đổi về phí được báo ít nhất 20 ngày trước.",
      "Mọi bản cũ được giữ lại và đọc được ở trang Quy chế. Đơn đã đặt theo bản có hiệu lực vào lúc đặt.",
    ],
    [
      "Sellers read and accept the version in force before selling; until then their listings are not shown (rule SEL-08).",
      "A new version is published at least 5 days before it binds, with what changed; changes of fees are announced at least 20 days ahead.",
      "Every older version is kept and can be read on the Regulation page. An order follows the version in force when it was placed.",
    ],
    ["SEL-08"],
  ),
];
