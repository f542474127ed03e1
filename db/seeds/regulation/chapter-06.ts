import { duty, type ChapterSeed } from "./article.ts";

/** From price to refund. */
export const TRADE: ChapterSeed = {
  heading: { vi: "Giao dịch", en: "Trade" },
  articles: [
    {
      key: "gia-phi",
      heading: { vi: "Giá, phí và thuế", en: "Prices, fees and taxes" },
      covers: ["Đ.8", "IV"],
      legalRefs: ["248/2026/NĐ-CP, 8", "252/2026/NĐ-CP, 43", "89/2026/TT-BTC, 33"],
      rules: ["FEE-01", "ORD-10"],
      clauses: [
        [
          "Giá ghi bằng đồng Việt Nam, đã gồm thuế; phí giao hàng ghi riêng và cộng trước khi người mua xác nhận. Giá không nói rõ đã gồm thuế và phí hay chưa thì được hiểu là đã gồm tất cả.",
          "Prices are in Vietnamese dong with tax; delivery is stated apart and added before the buyer confirms. A price that does not say whether tax and fees are in it includes everything.",
        ],
        [
          "Hiện Chợ không thu phí đăng ký, phí đăng tin hay phí giao dịch. Muốn đặt hoặc đổi bất kỳ loại phí nào, Chợ phải công bố ít nhất 20 ngày trước bằng một bản Quy chế mới được đánh dấu là có thay đổi về phí.",
          "The Market at present takes no fee for joining, listing or trading. To set or change any fee it publishes, at least 20 days ahead, a new version of the Regulation that is marked as changing fees.",
        ],
        [
          "Người bán tự kê khai và nộp thuế. Khi pháp luật buộc nền tảng có thanh toán khấu trừ thuế của hộ và cá nhân, Chợ khấu trừ từng giao dịch, đảo lại khi hủy hoặc trả hàng, và cấp chứng từ.",
          "Sellers declare and pay their own tax. Where law makes a platform with payment withhold tax of households and persons, the Market does so for each transaction, reverses it on cancellation or return, and issues the certificate.",
        ],
      ],
    },
    {
      key: "dat-hang",
      heading: { vi: "Quy trình đặt hàng và giao kết hợp đồng", en: "Ordering and the contract" },
      covers: ["38.2.3", "III"],
      legalRefs: ["19/2023/QH15, 38.1", "19/2023/QH15, 10.1.k", "122/2025/QH15, 12", "52/2013/NĐ-CP, 20"],
      rules: ["ORD-01", "ORD-02", "ORD-03", "ORD-04"],
      clauses: [
        [
          "Trước khi xác nhận, người mua thấy trên một trang: hàng, số lượng, đơn giá, phí, thuế, tổng tiền, cách và thời gian giao, cách trả tiền, người bán và hạn trả lời. Đơn chỉ được đặt khi người mua bấm xác nhận.",
          "Before confirming, buyers see on one page the goods, quantities, unit prices, fees, tax, total, way and time of delivery, way of paying, the seller and by when an answer comes. An order is placed only by the buyer's confirmation.",
        ],
        [
          "Không mục nào được chọn sẵn thay người mua và không được buộc mua kèm. Mỗi người bán là một đơn riêng, trả tiền riêng.",
          "Nothing is ticked for the buyer and nothing must be bought along with something else. Each seller's goods are an order of their own, paid on its own.",
        ],
        [
          "Đơn đã đặt được gửi ngay cho người mua, lưu lại và tải về được, có đủ nội dung pháp luật buộc phải cung cấp trong giao dịch từ xa.",
          "A placed order is sent to the buyer at once, stored and downloadable, with all that law asks of a distance contract.",
        ],
        [
          "Đơn cần người bán trả lời phải được trả lời trong 12 giờ; quá thời gian đó mà không trả lời thì đơn tự hủy và tiền được hoàn đủ.",
          "An order that needs the seller's answer gets it within 12 hours; without one it is cancelled by itself and the money is returned in full.",
        ],
      ],
    },
    {
      key: "thanh-toan",
      heading: { vi: "Thanh toán", en: "Payment" },
      covers: ["Đ.10", "IV", "V"],
      legalRefs: ["248/2026/NĐ-CP, 10", "52/2024/NĐ-CP, 22.2.b"],
      rules: ["ORD-11"],
      clauses: [
        [
          "Tiền chuyển khoản đi thẳng từ người mua tới tài khoản của người bán, hoặc qua trung gian thanh toán có giấy phép; Chợ không giữ tiền của người mua.",
          "A transfer goes straight from the buyer to the seller's account or through a licensed payment intermediary; the Market holds no buyers' money.",
        ],
        [
          "Chỉ báo có của ngân hàng hoặc của trung gian thanh toán mới xác nhận đã trả tiền. Ảnh chụp màn hình và trang chuyển về sau khi trả tiền không phải là bằng chứng.",
          "Only the credit notice of the bank or the payment intermediary confirms a payment. Screenshots and the page shown after paying prove nothing.",
        ],
        [
          "Trả thiếu thì đơn chờ phần còn lại đến hết thời gian giữ hàng; trả thừa, trả hai lần hoặc trả muộn thì người bán hoàn lại phần đó trong 30 ngày, theo đúng cách đã trả.",
          "A short payment waits for its rest until the goods are no longer kept; what is paid too much, twice or too late the seller returns within 30 days by the way it came.",
        ],
        [
          "Người bán được nhận tiền khi giao hàng nếu tin bán có nêu. Mọi cách trả tiền đều không được cộng thêm phụ phí chưa nêu trước.",
          "Sellers may take cash on delivery where the listing says so. No way of paying carries a surcharge that was not stated before.",
        ],
      ],
    },
    {
      key: "khuyen-mai",
      heading: { vi: "Khuyến mại và phiếu giảm giá", en: "Promotions and vouchers" },
      covers: ["Đ.6", "Đ.10"],
      legalRefs: ["81/2018/NĐ-CP", "128/2024/NĐ-CP", "239/2026/NĐ-CP", "248/2026/NĐ-CP, 10"],
      rules: ["LST-13"],
      clauses: [
        [
          "Khuyến mại phải ghi ai tổ chức, ai chịu chi phí, ngày bắt đầu, ngày kết thúc, điều kiện và giá trước khuyến mại, hiện trước khi người mua đặt hàng.",
          "A promotion states who runs it, who bears its cost, first day, last day, terms and the price before it, all shown before the buyer orders.",
        ],
        [
          "Mức giảm tại mọi thời điểm không quá 50% giá ngay trước khuyến mại và tổng thời gian giảm giá của một nhãn hàng không quá 120 ngày một năm, trừ trường hợp pháp luật cho phép khác.",
          "A cut is at no moment more than 50% of the price just before it, and price cuts of one brand take no more than 120 days a year, except where law allows otherwise.",
        ],
        [
          "Hình thức khuyến mại phải thông báo thì người tổ chức thông báo cho Sở ít nhất 3 ngày làm việc trước khi bắt đầu; chương trình mang tính may rủi phải đăng ký trước.",
          "Where a promotion must be notified, its organiser notifies the department at least 3 working days before it begins; games of chance are registered first.",
        ],
        [
          "Phiếu giảm giá ghi mức giảm, mức tối đa, đơn tối thiểu, số lần dùng và hạn dùng. Đơn hết hạn chưa trả tiền thì lượt dùng phiếu được trả lại.",
          "A voucher states its discount, cap, minimum order, number of uses and last day. When an order lapses unpaid, the use of its voucher is given back.",
        ],
      ],
    },
    {
      key: "giao-hang",
      heading: { vi: "Giao nhận và kiểm hàng", en: "Delivery and inspection of goods" },
      covers: ["Đ.13", "38.2.3", "III"],
      legalRefs: ["248/2026/NĐ-CP, 13", "19/2023/QH15, 10.1.i"],
      rules: ["ORD-05"],
      clauses: [
        [
          "Người bán giao trong thời gian và khu vực đã ghi; giao chậm phải báo trước giờ hẹn, nêu giờ giao mới, và người mua có quyền hủy phần chưa giao mà không mất phí.",
          "Sellers deliver within the stated time and area; a delay is told before the appointed hour with a new one, and the buyer may cancel what has not come at no cost.",
        ],
        [
          "Người mua được mở và kiểm hàng trước mặt người giao, kể cả hàng đã trả tiền; hàng không đúng thì từ chối nhận ngay và không mất phí giao.",
          "Buyers may open and inspect goods in front of the carrier, paid ones too; what is not as ordered is refused at once and costs no delivery.",
        ],
        [
          "Hàng tươi đi trong điều kiện bảo quản ghi trên nhãn. Rủi ro trên đường thuộc người bán cho đến khi người mua nhận hàng.",
          "Fresh goods travel as their label says. The risk on the way is the seller's until the buyer has the goods.",
        ],
      ],
    },
    {
      key: "doi-tra",
      heading: { vi: "Đổi trả và hoàn tiền", en: "Returns and refunds" },
      covers: ["Đ.14", "38.2.11", "III"],
      legalRefs: ["248/2026/NĐ-CP, 14", "19/2023/QH15, 38.4", "55/2024/NĐ-CP, 22.1"],
      rules: ["ORD-08"],
      clauses: [
        [
          "Hàng sai, thiếu, hỏng, quá hạn hoặc không đúng mô tả được đổi hoặc hoàn tiền theo ý người mua. Với hàng tươi người mua báo trong 24 giờ kể từ khi nhận, với hàng khác trong 7 ngày; đó là thời hạn tối thiểu, người bán được cho dài hơn.",
          "Goods that are wrong, missing, spoilt, past their date or not as described are replaced or refunded as the buyer wishes. Buyers say so within 24 hours of receipt for fresh goods and within 7 days for others; these are minimum terms that sellers may lengthen.",
        ],
        [
          "Người bán trả lời trong 1 ngày làm việc: đổi hàng, hoàn tiền, hoặc từ chối bằng văn bản có lý do. Hàng tươi bị lỗi không phải gửi trả; phí gửi trả hàng lỗi do người bán chịu.",
          "The seller answers within 1 working day: replacement, refund, or a written refusal with its reason. Faulty fresh goods need not be sent back; the seller bears the cost of returning faulty goods.",
        ],
        [
          "Tiền được hoàn chậm nhất 30 ngày kể từ ngày người mua yêu cầu, theo đúng cách đã trả trừ khi người mua đồng ý cách khác; hoàn chậm thì người bán trả thêm lãi theo luật.",
          "Refunds are made at the latest 30 days from the buyer's request, by the way the money came unless the buyer agrees to another; for a late refund the seller owes interest by law.",
        ],
        [
          "Chính sách đổi trả riêng của người bán phải nêu thời hạn cụ thể, các bước, thời hạn của từng bước và đầu mối liên hệ, và không được kém hơn điều này.",
          "A seller's own return policy names its exact period, the steps, the time of each and whom to contact, and is never worse than this article.",
        ],
      ],
    },
    {
      key: "hoa-don",
      heading: { vi: "Hóa đơn và dữ liệu cho cơ quan thuế", en: "Invoices and data for the tax authority" },
      covers: ["IV"],
      legalRefs: ["254/2026/NĐ-CP, 19.2", "91/2026/TT-BTC", "252/2026/NĐ-CP", "89/2026/TT-BTC"],
      rules: ["ORD-09", "REP-02"],
      clauses: [
        [
          "Khi quyền sở hữu hàng chuyển sang người mua, Chợ giao cho người bán đủ dữ liệu để lập hóa đơn: người mua, giao dịch, thời điểm giao và hoàn tất.",
          "When ownership passes to the buyer, the Market gives the seller all data for the invoice: buyer, transaction, time of delivery and completion.",
        ],
        [
          "Người bán thuộc diện phải lập hóa đơn điện tử lập hóa đơn đúng thời điểm và gửi cho người mua; hóa đơn, chứng từ xem và tải được trên mạng.",
          "Sellers who must issue e-invoices issue them in time and send them to the buyer; invoices and vouchers can be viewed and downloaded online.",
        ],
        [
          "Chợ cung cấp dữ liệu người bán cho cơ quan thuế theo luật và, khi có nghĩa vụ khấu trừ, nộp tờ khai chậm nhất ngày 20 của tháng sau. Người bán xem được mọi số liệu đã gửi về mình.",
          "The Market hands sellers' data to the tax authority as law asks and, where it must withhold, files its return by day 20 of the following month. Sellers can see all figures sent about them.",
        ],
      ],
    },
    {
      key: "dich-vu",
      heading: { vi: "Cung ứng dịch vụ kèm hàng hóa", en: "Services that come with goods" },
      covers: ["Đ.15"],
      legalRefs: ["248/2026/NĐ-CP, 15"],
      duty: duty(
        ["Người bán có dịch vụ kèm theo", "Sellers with services"],
        [
          "Ghi nội dung, thời gian, nơi làm, người làm và giá dịch vụ trên tin bán, và làm đúng như đã ghi",
          "State content, time, place, who does it and price of a service in the listing and do as stated",
        ],
        ["Trước khi người mua đặt hàng", "Before the buyer orders"],
      ),
      clauses: [
        [
          "Chợ hiện chỉ bán hàng hóa; dịch vụ chỉ được kèm theo hàng, như lắp đặt, bảo hành, gói quà, giao theo lịch.",
          "The Market at present sells goods only; services come with goods alone, such as installation, warranty, gift wrapping or delivery by schedule.",
        ],
        [
          "Người bán ghi trên tin bán nội dung dịch vụ, thời gian và nơi thực hiện, giá, điều kiện hủy; không ghi giá thì dịch vụ được coi là miễn phí.",
          "Sellers state in the listing what the service is, when and where it is done, its price and how it is cancelled; without a price a service is free.",
        ],
        [
          "Dịch vụ không làm, làm chậm hoặc làm sai thì người mua được yêu cầu làm lại hoặc hoàn tiền theo {doi-tra} và khiếu nại theo {khieu-nai}.",
          "Where a service is not done, late or wrong, the buyer may have it done again or refunded under {doi-tra} and complain under {khieu-nai}.",
        ],
      ],
    },
    {
      key: "livestream",
      heading: { vi: "Bán hàng phát trực tiếp", en: "Livestream selling" },
      covers: ["Đ.12"],
      legalRefs: ["248/2026/NĐ-CP, 12", "122/2025/QH15, 17"],
      duty: duty(
        ["Người quản lý Chợ", "The market manager"],
        [
          "Không mở phát trực tiếp khi Quy chế chưa có quy định riêng; gỡ liên kết phát trực tiếp trong tin bán",
          "Opens no livestream before the Regulation has provisions for it; removes links to streams from listings",
        ],
        ["24 giờ kể từ khi phát hiện", "24 hours from finding one"],
      ),
      clauses: [
        [
          "Chợ không có chức năng bán hàng phát trực tiếp. Tin bán, trang người bán và thông báo không được dẫn tới buổi phát trực tiếp để chốt đơn ngoài Chợ.",
          "The Market has no livestream selling. Listings, sellers' pages and notices do not lead to streams that take orders outside the Market.",
        ],
        [
          "Người bán tự phát trực tiếp ở nơi khác về hàng đang bán trên Chợ vẫn chịu trách nhiệm về lời nói của mình theo {loi-le}, và không được nói giá, giấy tờ, nguồn gốc khác với tin bán.",
          "Sellers who stream elsewhere about goods on sale here answer for their words under {loi-le} and say nothing about price, papers and origin that differs from the listing.",
        ],
        [
          "Muốn mở chức năng này, Chợ phải sửa Quy chế theo {ban-hanh}: người phát được xác thực như người bán, chỉ giới thiệu tin đã duyệt, có người theo dõi để dừng ngay nội dung vi phạm, và bản ghi được lưu ít nhất 1 năm.",
          "To open one, the Market changes the Regulation under {ban-hanh}: streamers are authenticated as sellers, show approved listings only, somebody watches and stops unlawful content at once, and recordings are kept for at least 1 year.",
        ],
      ],
    },
  ],
};
