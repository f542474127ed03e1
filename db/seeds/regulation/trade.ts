import { article, type RegulationArticleText } from "./article.ts";

/** Articles 14 to 20: prices, orders, money, delivery, returns, complaints and recalls. */
export const TRADE: readonly RegulationArticleText[] = [
  article(
    14,
    { vi: "Giá, phí và thuế", en: "Prices, fees and taxes" },
    [
      "Giá ghi bằng đồng, đã gồm thuế; phí giao hàng ghi riêng và cộng trước khi người mua xác nhận. Tin không nói rõ thì giá được hiểu là đã gồm tất cả.",
      "Mức phí của chợ, nếu có, công bố ở trang Quy chế và báo trước ít nhất 20 ngày khi đổi; phí là khoản người bán trả chợ, không trừ vào tiền của người mua.",
      "Người bán tự kê khai và xuất hóa đơn; chợ giao cho người bán đủ dữ liệu của đơn để lập hóa đơn. Khi pháp luật buộc chợ khấu trừ thuế, chợ khấu trừ từng giao dịch và cấp chứng từ.",
      "Chợ cộng doanh thu đã trả tiền trong năm của hộ và cá nhân, và báo cho người bán khi gần tới ngưỡng phải nộp thuế và dùng hóa đơn (quy tắc SEL-11).",
    ],
    [
      "Prices are in dong with tax; delivery is stated apart and added before the buyer confirms. Where a listing is silent its price includes everything.",
      "The market's fees, if any, are published on the Regulation page and announced at least 20 days before they change; they are what sellers owe the market and are not taken from buyers' money.",
      "Sellers declare and invoice themselves; the market gives them all data of an order for it. Where law makes the market withhold tax, it does so for each transaction and issues the certificate.",
      "The market adds up the paid revenue of households and persons within the year and tells the seller when the threshold for taxes and invoices comes near (rule SEL-11).",
    ],
    ["SEL-11"],
  ),
  article(
    15,
    { vi: "Đặt hàng và giao kết hợp đồng", en: "Ordering and the contract" },
    [
      "Trước khi xác nhận, người mua thấy một trang gồm hàng, số lượng, đơn giá, phí, tổng tiền, cách và thời gian giao, cách trả tiền, người bán và hạn trả lời. Không mục nào được chọn sẵn thay người mua.",
      "Hàng được giữ cho người mua trong thời gian chờ trả tiền ghi trên đơn. Quá thời gian đó đơn hết hiệu lực và hàng được bán cho người khác.",
      "Mỗi người bán là một đơn riêng. Đơn có hàng trong kho được xác nhận ngay khi đã trả tiền; đơn cần người bán trả lời thì trả lời trong 12 giờ, quá hạn đơn tự hủy và tiền được hoàn.",
      "Đơn đã đặt được gửi ngay cho người mua, lưu ít nhất 3 năm và tải về được; giá, điều kiện và lời tả giữ nguyên như lúc đặt.",
    ],
    [
      "Before confirming, buyers see one page with goods, quantities, unit prices, fees, total, how and when it is delivered, how to pay, who sells and by when an answer comes. Nothing is ticked for them.",
      "Goods are kept for the buyer during the time to pay that the order names. After it the order lapses and the goods are sold to others.",
      "Each seller's goods are an order of their own. Orders from stock are confirmed when paid; an order that needs an answer gets it within 12 hours, or is cancelled and refunded.",
      "A placed order is sent to the buyer at once, kept for at least 3 years and can be downloaded; price, terms and description stay as they were.",
    ],
  ),
  article(
    16,
    { vi: "Thanh toán và mã giảm giá", en: "Payment and vouchers" },
    [
      "Tiền chuyển khoản VietQR đi thẳng từ người mua tới tài khoản của người bán. Chỉ báo có của ngân hàng mới xác nhận đã trả; trang chuyển về sau khi trả tiền chỉ để xem.",
      "Tên chủ tài khoản nhận tiền là tên của người bán hoặc người đại diện, không kể dấu (quy tắc SEL-07).",
      "Trả thiếu thì đơn chờ phần còn lại đến hết hạn; trả thừa, trả hai lần hoặc trả sau khi đơn hết hạn thì người bán hoàn lại phần đó trong 30 ngày, cùng cách đã trả.",
      "Mã giảm giá ghi rõ người tổ chức, người chịu chi phí, thời gian, mức tối thiểu, mức giảm tối đa, số lần dùng; giá gốc luôn hiện bên cạnh.",
      "Một đơn trong lần đặt hết hạn thì phần giảm của đơn đó được trả về chương trình; các đơn đã trả tiền giữ nguyên giá.",
    ],
    [
      "A VietQR transfer goes straight from the buyer to the seller's account. Only the bank's notice of credit confirms it; the page shown after paying merely displays.",
      "The account that is paid is in the name of the seller or its representative, marks aside (rule SEL-07).",
      "A short payment waits for its rest until the order lapses; what is paid too much, twice or too late the seller returns within 30 days, by the same way it came.",
      "A voucher states who runs it, who bears its cost, its dates, minimum, cap and number of uses; the original price always stands beside it.",
      "When one order of a checkout lapses its share of the discount returns to the campaign; the orders that are paid keep their price.",
    ],
    ["SEL-07"],
  ),
  article(
    17,
    { vi: "Giao nhận hàng", en: "Delivery" },
    [
      "Người bán giao trong thời gian và khu vực đã ghi; giao chậm thì báo người mua trước giờ hẹn, và người mua có quyền hủy phần chưa giao.",
      "Hàng tươi đi trong điều kiện bảo quản ghi trên nhãn. Người mua kiểm hàng trước người giao; hàng không đúng thì từ chối ngay và không mất phí.",
      "Rủi ro thuộc người bán đến khi người mua nhận hàng. Khi đóng gói, người bán ghi lô cho từng dòng của đơn.",
    ],
    [
      "Sellers deliver within the stated time and area; a delay is told before the appointed hour, and the buyer may cancel what has not come.",
      "Fresh goods travel as their label says. Buyers inspect in front of the carrier; what is not as ordered is refused at once and at no cost.",
      "The risk is the seller's until the buyer has the goods. When packing, the seller names the lot of every line of the order.",
    ],
  ),
  article(
    18,
    { vi: "Đổi trả và hoàn tiền", en: "Returns and refunds" },
    [
      "Hàng sai, thiếu, hỏng, quá hạn hoặc không đúng mô tả được đổi hoặc hoàn tiền. Với hàng tươi, người mua báo trong 24 giờ kể từ khi nhận, kèm ảnh; với hàng khác, trong 7 ngày.",
      "Người bán trả lời trong 1 ngày làm việc: đổi hàng, hoàn tiền hoặc nêu lý do không nhận. Hàng tươi bị lỗi không phải gửi trả lại.",
      "Tiền hoàn trong 15 ngày và chậm nhất 30 ngày, theo cách đã trả trừ khi người mua đồng ý cách khác; chậm hơn thì người bán trả thêm lãi theo luật.",
    ],
    [
      "Goods that are wrong, missing, spoilt, past their date or not as described are replaced or refunded. For fresh goods the buyer says so within 24 hours of receipt, with a photograph; for others within 7 days.",
      "The seller answers within 1 working day: replacement, refund or the reason for neither. Faulty fresh goods need not be sent back.",
      "Refunds are made within 15 and at the latest 30 days, the way they were paid unless the buyer agrees to another; after that the seller owes interest by law.",
    ],
  ),
  article(
    19,
    { vi: "Khiếu nại và tranh chấp", en: "Complaints and disputes" },
    [
      "Khiếu nại gửi ở trang đơn hàng, qua điện thoại hoặc thư; chợ xác nhận đã nhận trong 3 ngày làm việc. Giấy tờ cần có: mã đơn hoặc mã lô, ảnh, điều mong muốn.",
      "Thời hạn trả lời lần đầu và giải quyết: thực phẩm không an toàn 24 giờ và 3 ngày, được ưu tiên; hàng sai hoặc thiếu 1 ngày và 7 ngày; hoàn tiền 1 ngày và 15 ngày; sở hữu trí tuệ 24 giờ và 5 ngày.",
      "Hai bên thương lượng trong 7 ngày làm việc, từ chối thì trả lời bằng văn bản có lý do. Không xong thì chợ hòa giải, hoặc mỗi bên đưa ra cơ quan bảo vệ người tiêu dùng, trọng tài hay tòa án.",
      "Chợ giữ chứng cứ của tranh chấp và cung cấp khi cơ quan giải quyết yêu cầu.",
    ],
    [
      "Complaints are made on the order's page, by telephone or mail; the market confirms receipt within 3 working days. Needed are the order or lot code, photographs, and what is asked for.",
      "Times for first answer and settlement: unsafe food 24 hours and 3 days, with priority; wrong or missing goods 1 day and 7 days; refunds 1 day and 15 days; intellectual property 24 hours and 5 days.",
      "Both sides negotiate within 7 working days, a refusal is written and gives its reason. Failing that the market mediates, or either side goes to the consumer authority, arbitration or court.",
      "The market keeps the evidence of a dispute and hands it over when the deciding body asks.",
    ],
  ),
  article(
    20,
    { vi: "Hàng không an toàn, tạm giữ và thu hồi", en: "Unsafe goods, holds and recalls" },
    [
      "Lô bị thu hồi, bị tạm giữ hoặc quá hạn thì không đặt mua được; trang của lô thu hồi chuyển màu đỏ và nằm trong danh sách công khai (quy tắc LST-16).",
      "Người bán phát hiện hàng không an toàn phải ngừng bán, báo chuỗi cung ứng và cơ quan chức năng trong 24 giờ; chợ khóa lô và báo từng người đã mua lô đó.",
      "Thông báo thu hồi nêu hàng, lô, lý do, nguy cơ, cách xử lý, nơi và thời gian thu; đăng trong 3 ngày làm việc và giữ đến khi thu hồi xong.",
      "Lệnh tạm giữ được gỡ khi có kết quả đạt. Lệnh thu hồi không gỡ; người bán báo cáo kết quả trong 3 ngày làm việc sau khi thu xong.",
    ],
    [
      "A lot that is recalled, held or past its date cannot be ordered; the page of a recalled lot turns red and stands in a public list (rule LST-16).",
      "A seller who finds goods unsafe stops selling, tells the chain and the authority within 24 hours; the market locks the lot and tells everybody who bought from it.",
      "A recall notice names goods, lot, reason, danger, what to do, where and until when goods are taken back; it is published within 3 working days and stays until the recall is done.",
      "A hold ends when the result is good. A recall does not end; the seller reports within 3 working days after it is done.",
    ],
    ["LST-16"],
  ),
];
