import { article, type RegulationArticleText } from "./article.ts";

/** Articles 21 to 24: violations, personal data, security, services and ending. */
export const ORDER_AND_DATA: readonly RegulationArticleText[] = [
  article(
    21,
    { vi: "Xử lý vi phạm và khiếu nại quyết định", en: "Violations and appeal" },
    [
      "Mức xử lý: nhắc và yêu cầu sửa, gỡ tin, tạm dừng bán, chấm dứt. Vi phạm lần đầu không gây hại thì nhắc; tái phạm, làm giả giấy tờ hoặc gây nguy hại sức khỏe thì dừng bán ngay phần hàng liên quan.",
      "Tạm dừng hoặc chấm dứt một người bán phải nêu lý do, điều bị vi phạm và báo trước ít nhất 5 ngày, trừ khi cơ quan có thẩm quyền yêu cầu thì làm trong 24 giờ.",
      "Người bán khiếu nại quyết định trong 15 ngày; một người khác với người đã quyết định xem lại và trả lời trong 7 ngày làm việc. Đơn đã nhận tiền vẫn phải giao hoặc hoàn.",
    ],
    [
      "Measures are a reminder to correct, takedown of a listing, suspension, and exclusion. A first violation without harm is reminded; repetition, forged papers or danger to health stop the goods concerned at once.",
      "Suspending or excluding a seller names the reason and the article and is announced at least 5 days ahead, except on an authority's request, which is carried out within 24 hours.",
      "Sellers may appeal within 15 days; somebody other than who decided reviews it and answers within 7 working days. Orders that are paid are still delivered or refunded.",
    ],
  ),
  article(
    22,
    { vi: "Dữ liệu cá nhân", en: "Personal data" },
    [
      "Chợ thu thập tên, điện thoại, thư điện tử, địa chỉ nhận hàng và lịch sử đơn để giao hàng, giải quyết khiếu nại và làm nghĩa vụ theo luật; giấy tờ người bán để xác thực. Chợ xin đồng ý trước khi thu thập.",
      "Người bán chỉ thấy dữ liệu cần để giao đơn của mình. Chợ không bán dữ liệu; gửi quảng cáo hoặc chia sẻ cho bên khác chỉ khi người dùng đồng ý riêng, và rút lại được.",
      "Người dùng xem, sửa, tải về, yêu cầu xóa hoặc hạn chế dữ liệu của mình ở trang Tài khoản; dữ liệu luật buộc giữ thì giữ đến hết hạn rồi xóa.",
      "Lộ dữ liệu thì chợ báo cơ quan chức năng trong 24 giờ và báo người bị ảnh hưởng. Khiếu nại về dữ liệu theo Điều 19.",
    ],
    [
      "The market collects name, telephone, e-mail, delivery address and order history to deliver, to settle complaints and to do what law asks; sellers' papers to authenticate them. It asks for consent first.",
      "Sellers see only the data they need to deliver their orders. The market sells no data; advertising and sharing need a separate consent that can be taken back.",
      "Users view, correct, download, delete or limit their data on the Account page; what law obliges to keep is kept until its time is over and then deleted.",
      "A breach is reported to the authority within 24 hours and to those affected. Complaints about data follow article 19.",
    ],
  ),
  article(
    23,
    {
      vi: "An toàn thông tin, lỗi kỹ thuật, giới hạn trách nhiệm và lưu trữ",
      en: "Security, technical errors, limits of liability and records",
    },
    [
      "Mọi việc làm trên chợ để lại dấu vết: ai, lúc nào, trước và sau ra sao. Người dùng giữ mật khẩu của mình và báo ngay khi nghi bị lộ.",
      "Lỗi kỹ thuật làm sai giá hoặc số lượng thì đơn liên quan được hủy và hoàn tiền đủ; chợ thông báo trong ngày. Bảo trì được báo trước ở trang đầu.",
      "Chợ không chịu trách nhiệm về thiệt hại do người dùng cung cấp sai thông tin, do bất khả kháng, hoặc do mạng và ngân hàng ngoài tầm kiểm soát, nếu chợ đã làm đủ việc ở Điều 2.",
      "Hợp đồng và đơn hàng lưu ít nhất 3 năm, tin đã gỡ ít nhất 1 năm, dữ liệu truy xuất ít nhất 5 năm; người bán tải được dữ liệu của mình bất cứ lúc nào.",
    ],
    [
      "Every act in the market leaves a mark: who, when, before and after. Users keep their passwords and say at once when they may be known.",
      "Where a technical error makes a price or quantity wrong, the orders concerned are cancelled and refunded in full and the market says so the same day. Maintenance is announced on the first page.",
      "The market does not answer for damage from wrong data given by users, from force majeure, or from networks and banks beyond its control, where it did all that article 2 asks.",
      "Contracts and orders are kept for at least 3 years, removed listings for 1 year, trace data for 5 years; sellers can download their data at any time.",
    ],
  ),
  article(
    24,
    { vi: "Bán hàng trực tiếp qua hình ảnh, dịch vụ và chấm dứt", en: "Livestream selling, services and ending" },
    [
      "Chợ hiện không có chức năng phát trực tiếp. Khi mở, người phát được xác thực như người bán, hàng giới thiệu phải là tin đã duyệt, và bản ghi được lưu ít nhất 1 năm.",
      "Dịch vụ kèm theo hàng như lắp đặt, bảo hành phải ghi nội dung, thời gian, nơi làm và giá ở tin bán; không làm đúng thì theo Điều 18 và Điều 19.",
      "Người mua đóng tài khoản lúc nào cũng được. Người bán ngừng bán thì báo trước 5 ngày, giao hoặc hoàn mọi đơn đã nhận tiền, và vẫn chịu trách nhiệm thu hồi hàng đã bán.",
      "Chợ ngừng hoạt động thì báo trước 30 ngày, trả dữ liệu cho người bán và bàn giao hồ sơ truy xuất cho cơ quan quản lý.",
    ],
    [
      "The market has no livestream at present. When it opens one, whoever streams is authenticated as a seller, shows only approved listings, and the recording is kept for at least 1 year.",
      "Services that come with goods, such as installation and warranty, state content, time, place and price in the listing; where they fail, articles 18 and 19 apply.",
      "Buyers may close their account at any time. Sellers who stop say so 5 days before, deliver or refund every paid order, and still answer for recalls of what they sold.",
      "Should the market end, it says so 30 days before, returns sellers' data and hands the trace records to the authority.",
    ],
  ),
];
