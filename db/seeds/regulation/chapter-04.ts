import type { ChapterSeed } from "./article.ts";

/** What a listing must hold, what may not be sold, and how a listing comes to be shown. */
export const GOODS: ChapterSeed = {
  heading: { vi: "Hàng hóa và tin bán", en: "Goods and listings" },
  articles: [
    {
      key: "thong-tin-tin-ban",
      heading: { vi: "Thông tin của tin bán và nhãn hàng", en: "Information of listings and labels" },
      covers: ["Đ.6", "III"],
      legalRefs: ["19/2023/QH15, 37.1", "19/2023/QH15, 39.3.đ", "37/2026/NĐ-CP", "43/2017/NĐ-CP"],
      rules: ["LST-01", "LST-02"],
      clauses: [
        [
          "Tin bán phải có tên hàng, ảnh thật, đơn vị, khối lượng tịnh, giá đã gồm thuế, nơi và người sản xuất, tên và địa chỉ người bán, cách dùng và bảo quản, thời hạn sử dụng, phí, khu vực và thời gian giao, điều kiện đổi trả.",
          "A listing holds the name, true pictures, unit, net content, price with tax, place and producer, the seller's name and address, use and storage, shelf life, delivery fee, area and time, and terms of return.",
        ],
        [
          "Tin bán thực phẩm phải có mọi nội dung bắt buộc của nhãn, trừ ngày sản xuất, hạn dùng và số lô là những nội dung riêng của từng đơn vị hàng; hàng chế biến ghi thêm thành phần và cảnh báo.",
          "A listing of food holds everything compulsory on its label except date of making, expiry and lot number, which belong to each unit; processed food adds ingredients and warnings.",
        ],
        [
          "Người bán sửa tin ngay khi hàng thay đổi quy cách, và không dùng ảnh của hàng khác. Bản sửa phải được duyệt lại trước khi hiện; trong lúc chờ, bản đã duyệt được giữ nguyên hoặc tạm dừng theo yêu cầu của người bán.",
          "Sellers change a listing as soon as the goods change and use no pictures of other goods. The changed version is reviewed before it is shown; meanwhile the approved one stays or pauses as the seller asks.",
        ],
      ],
    },
    {
      key: "giay-to-hang-hoa",
      heading: { vi: "Giấy tờ của hàng hóa", en: "Papers of goods" },
      covers: ["III", "VII"],
      legalRefs: ["15/2018/NĐ-CP, 4", "15/2018/NĐ-CP, 5", "79/2015/QH13", "148/QĐ-TTg"],
      rules: ["LST-04", "LST-05", "LST-15"],
      clauses: [
        [
          "Nhóm hàng cần giấy chứng nhận hoặc cam kết phải có ít nhất một giấy còn hạn, phạm vi ghi đúng mặt hàng và đúng nơi sản xuất của lô đang bán.",
          "Goods of a category that needs a certificate or commitment have at least one in force whose scope names the goods and the place where the lot on sale was made.",
        ],
        [
          "Thực phẩm chế biến bao gói sẵn phải có số và ngày của bản tự công bố sản phẩm; nông sản tươi chỉ sơ chế thông thường thì không cần.",
          "Processed packaged food has the number and day of its self-declaration; fresh produce with ordinary preparation needs none.",
        ],
        [
          "Thịt, trứng, sữa phải có giấy kiểm dịch hoặc số kiểm soát giết mổ gắn với từng lô, không gắn với người bán.",
          "Meat, eggs and milk have a quarantine certificate or slaughter-control number tied to each lot and not to the seller.",
        ],
        [
          "Chợ ghi rõ giấy nào do cơ quan nhà nước cấp, giấy nào do tổ chức chứng nhận cấp, giấy nào là cam kết của chính người bán, và không hiện giấy đã hết hạn như giấy còn hạn.",
          "The Market says which paper the State issued, which a certification body, and which is the seller's own commitment, and never shows an expired paper as valid.",
        ],
      ],
    },
    {
      key: "loi-le",
      heading: { vi: "Lời lẽ trong tin bán", en: "Words in listings" },
      covers: ["VII"],
      legalRefs: ["16/2012/QH13, 8", "109/2018/NĐ-CP", "148/QĐ-TTg", "55/2010/QH12"],
      rules: ["LST-06", "LST-07", "LST-08"],
      clauses: [
        [
          "Chỉ được viết hữu cơ, VietGAP, số sao OCOP hoặc chỉ dẫn địa lý khi có giấy tương ứng còn hạn cho đúng mặt hàng đó; giấy hết hạn thì lời ấy phải bỏ.",
          "Organic, VietGAP, OCOP stars and geographical indications are written only with the matching paper in force for those goods; when the paper ends the words go.",
        ],
        [
          "Lời khen tuyệt đối như nhất, duy nhất, số một phải có tài liệu chứng minh nộp kèm; không có thì cán bộ duyệt yêu cầu viết lại hoặc từ chối tin.",
          "Absolute praise such as the best, the only or number one needs a document handed in with it; without one the reviewer asks for other words or refuses the listing.",
        ],
        [
          "Không được tả thực phẩm như thuốc: không nói chữa, điều trị, đặc trị, khỏi bệnh, không mượn lời bác sĩ hay người bệnh.",
          "Food is not described as medicine: nothing about curing, treating or recovering, and no words borrowed from doctors or patients.",
        ],
        [
          "Máy chỉ đánh dấu từ đúng cả dấu thanh theo danh sách công khai; người duyệt quyết định và ghi lý do. Người bán thấy máy đọc nhầm thì gửi lại kèm giải thích, người duyệt phải trả lời.",
          "The machine only marks words, accents and all, from a public list; a reviewer decides and gives the reason. Sellers who see it misread submit again with an explanation and get an answer.",
        ],
      ],
    },
    {
      key: "hang-cam",
      heading: { vi: "Hàng không được bán và thông tin xấu", en: "Banned goods and unlawful content" },
      covers: ["38.2.4", "VII"],
      legalRefs: ["248/2026/NĐ-CP, 17.1.d", "122/2025/QH15, 17"],
      rules: ["LST-09"],
      clauses: [
        [
          "Không đăng hàng cấm và hàng hạn chế kinh doanh: thuốc lá, rượu từ 15 độ, sản phẩm thay thế sữa mẹ cho trẻ dưới 24 tháng, thuốc kê đơn, vũ khí, động vật hoang dã, ma túy, pháo nổ và hàng khác theo danh sách của cơ quan có thẩm quyền.",
          "Banned and restricted goods are not listed: tobacco, alcohol of 15 degrees and more, breast-milk substitutes for children under 24 months, prescription drugs, weapons, wildlife, drugs, fireworks and others on the authority's list.",
        ],
        [
          "Chợ chạy bộ lọc từ khóa trước khi tin hiện và cập nhật danh sách ngay khi cơ quan có thẩm quyền thông báo. Tin có từ bị lọc phải được người duyệt xem, không tự hiện.",
          "The Market runs its keyword filter before a listing is shown and updates the list as soon as the authority says so. A listing with a filtered word is seen by a reviewer and never shown by itself.",
        ],
        [
          "Vi phạm lần đầu thì gỡ tin và nhắc; đăng lại hàng đã bị gỡ thì tạm dừng bán theo {bien-phap}. Hàng xâm phạm sở hữu trí tuệ được xử lý như hàng cấm khi có yêu cầu có căn cứ.",
          "A first violation is taken down and reminded; listing again what was taken down leads to suspension under {bien-phap}. Goods that infringe intellectual property are handled like banned goods on a founded request.",
        ],
      ],
    },
    {
      key: "gioi-han",
      heading: { vi: "Giới hạn mua bán", en: "Limits of trade" },
      covers: ["Đ.9"],
      legalRefs: ["248/2026/NĐ-CP, 9"],
      rules: ["ORD-12"],
      clauses: [
        [
          "Giới hạn về số lượng mỗi đơn, khu vực giao, giờ nhận đơn và tuổi người mua phải hiện trên tin bán trước khi đặt. Giới hạn không hiện thì không được dùng để từ chối đơn.",
          "Limits of quantity per order, delivery area, hours and buyers' age are shown on the listing before ordering. A limit that was not shown is no reason to refuse an order.",
        ],
        [
          "Hàng mà pháp luật chỉ cho bán theo tuổi thì người bán phải hỏi tuổi khi đặt và kiểm tra khi giao; không kiểm tra được thì không giao và hoàn tiền đủ.",
          "Where law sells goods by age only, the seller asks the age on ordering and checks it on delivery; where it cannot be checked the goods are not handed over and the money is returned in full.",
        ],
        [
          "Người bán được đặt giới hạn theo sức sản xuất và phải áp dụng như nhau với mọi người mua. Giới hạn mới chỉ áp dụng cho đơn đặt sau khi sửa tin.",
          "Sellers may set limits by what they can produce and apply them to every buyer alike. A new limit binds only orders placed after the listing was changed.",
        ],
      ],
    },
    {
      key: "duyet-tin",
      heading: { vi: "Duyệt tin trước khi hiện và lưu tin đã gỡ", en: "Review before display, and removed listings" },
      covers: ["38.2.4", "III"],
      legalRefs: ["122/2025/QH15, 17.1.đ", "122/2025/QH15, 17.1.e"],
      rules: ["LST-10", "LST-11"],
      clauses: [
        [
          "Tin bán đi qua bốn bước: nháp, gửi duyệt, đã duyệt, đang bán. Không tin nào hiện trước khi có người duyệt và chỉ đúng bản đã duyệt được hiện.",
          "A listing passes four steps: draft, submitted, approved, on sale. None is shown before somebody approved it, and only the approved version is shown.",
        ],
        [
          "Người duyệt chấp thuận, từ chối hoặc yêu cầu sửa, nêu lý do và điều khoản; tin chờ lâu và tin rủi ro cao được xem trước. Người bán sửa và gửi lại không hạn chế số lần.",
          "Reviewers approve, refuse or ask for changes with reason and article; those that wait long and those of higher risk come first. Sellers correct and submit again as often as they need.",
        ],
        [
          "Quy tắc chạy lại khi gửi duyệt, khi một dữ kiện thay đổi và mỗi đêm. Tin có phát hiện chặn thì tự dừng, nêu việc cần làm, và tự bán lại khi hết phát hiện.",
          "Rules run again on submission, when a fact changes and every night. A listing with a blocking finding stops by itself, says what to do, and returns by itself when the finding is gone.",
        ],
        [
          "Mọi bản của tin bán, kể cả tin đã gỡ, được lưu ít nhất 1 năm kể từ ngày gỡ để đối chiếu khi có khiếu nại.",
          "Every version of a listing, removed ones included, is kept for at least 1 year after removal so that complaints can be checked.",
        ],
      ],
    },
    {
      key: "thu-tu",
      heading: { vi: "Tiêu chí xếp thứ tự và tài trợ", en: "Order of display and paid placement" },
      covers: ["Đ.11"],
      legalRefs: ["248/2026/NĐ-CP, 11", "19/2023/QH15, 10.3.b"],
      rules: ["LST-14"],
      clauses: [
        [
          "Kết quả tìm kiếm xếp theo độ khớp với lời tìm: đúng dấu trước, không dấu sau, gần giống sau cùng; khớp như nhau thì tin mới hơn đứng trước. Người mua được tự xếp lại theo giá và ngày đăng.",
          "Search results stand by how well they match: with accents first, without accents next, similar words last; equal matches with the newer first. Buyers may sort by price and date themselves.",
        ],
        [
          "Uy tín của người bán chỉ tính từ dữ kiện mà trang tiêu chí đã công bố: đơn giao đúng hẹn, khiếu nại, giấy tờ, thu hồi. Không ai được trả tiền để đổi uy tín.",
          "A seller's standing is made only of facts that the criteria page publishes: orders delivered in time, complaints, papers, recalls. Nobody pays to change it.",
        ],
        [
          "Tin được trả tiền để hiện nổi bật phải mang chữ Tài trợ, dễ thấy, và không đứng trước kết quả khớp đúng. Chợ công bố ai tài trợ và trong thời gian nào.",
          "A listing that pays for prominence carries the word Sponsored in plain sight and never stands before an exact match. The Market publishes who pays and for how long.",
        ],
        [
          "Tiêu chí thay đổi thì phải sửa Quy chế và công bố trước theo {ban-hanh}; không được đổi ngầm.",
          "When the criteria change the Regulation is changed and published ahead under {ban-hanh}; they are never changed silently.",
        ],
      ],
    },
  ],
};
