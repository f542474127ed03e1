import { article, type RegulationArticleText } from "./article.ts";

/** Articles 7 to 13: what a listing must hold and how it comes to be shown. */
export const GOODS: readonly RegulationArticleText[] = [
  article(
    7,
    { vi: "Thông tin của tin bán và nhãn hàng", en: "Information of listings and labels" },
    [
      "Tin bán có tên, ảnh thật, đơn vị, khối lượng tịnh, giá đã gồm thuế, nơi sản xuất, tên và địa chỉ người bán, cách dùng và bảo quản, hạn dùng, phí và thời gian giao, điều kiện đổi trả (quy tắc LST-01).",
      "Thực phẩm có thêm mọi nội dung bắt buộc của nhãn: xuất xứ, nơi chịu trách nhiệm; hàng chế biến có thành phần và cảnh báo (quy tắc LST-02).",
      "Ảnh chụp đúng hàng bán. Người bán sửa tin ngay khi hàng đổi quy cách; bản đã sửa được duyệt lại trước khi hiện.",
    ],
    [
      "A listing holds name, true picture, unit, net content, price with tax, place of production, the seller's name and address, use and storage, shelf life, delivery fee and time, and terms of return (rule LST-01).",
      "Food adds everything its label must say: origin and who answers for it; processed food its ingredients and warnings (rule LST-02).",
      "Pictures show the goods that are sold. Sellers change a listing as soon as the goods change; the changed version is reviewed before it is shown.",
    ],
    ["LST-01", "LST-02"],
  ),
  article(
    8,
    { vi: "Nguồn gốc và truy xuất", en: "Origin and traceability" },
    [
      "Mỗi tin bán đứng trên ít nhất một lô có đủ dữ liệu truy xuất của nhóm hàng đó; không có lô đủ dữ liệu thì không được bán (quy tắc LST-03).",
      "Người bán ghi việc đúng lúc nó xảy ra: nơi làm, vật tư, ngày làm, ngày đóng gói, giao đi, nhận về. Việc đã ghi không xóa; ghi sai thì ghi thêm lời đính chính.",
      "Trang nguồn gốc hiện mười dữ liệu tối thiểu của Thông tư 02/2024/TT-BKHCN; dữ liệu còn thiếu được nêu là thiếu.",
      "Mỗi dòng đơn hàng ghi lô đã giao, để lần được một bước trước và một bước sau.",
    ],
    [
      "Every listing stands on at least one lot with the complete trace data of its group; without one it is not sold (rule LST-03).",
      "Sellers record work when it happens: place, inputs, day of making, day of packing, dispatch, receipt. What is recorded is not deleted; a mistake is corrected by a further entry.",
      "The origin page shows the ten minimum data of Circular 02/2024/TT-BKHCN; what is missing is named as missing.",
      "Every order line names the lots it was filled from, so that one step back and one step forward can be followed.",
    ],
    ["LST-03"],
  ),
  article(
    9,
    { vi: "Giấy chứng nhận của hàng hóa", en: "Papers of goods" },
    [
      "Nhóm hàng cần giấy chứng nhận thì phải có ít nhất một giấy còn hạn, ghi đúng nhóm hàng và nơi sản xuất của lô (quy tắc LST-04).",
      "Thực phẩm chế biến bao gói sẵn phải có bản tự công bố sản phẩm; nông sản tươi sơ chế thì không cần (quy tắc LST-05).",
      "Thịt, trứng, sữa phải có giấy kiểm dịch hoặc dấu kiểm soát giết mổ cho từng lô đang bán (quy tắc LST-15).",
      "Chợ ghi rõ giấy nào của Nhà nước, giấy nào của tổ chức chứng nhận, giấy nào là cam kết của chính người bán.",
    ],
    [
      "Goods of a category that needs a certificate have at least one in force that names the category and the place where the lot was made (rule LST-04).",
      "Processed food in packs has its self-declaration; fresh produce with simple preparation needs none (rule LST-05).",
      "Meat, eggs and milk have a quarantine or slaughter-control paper for every lot on sale (rule LST-15).",
      "The market says which paper is the State's, which a certification body's, and which the seller's own commitment.",
    ],
    ["LST-04", "LST-05", "LST-15"],
  ),
  article(
    10,
    { vi: "Lời lẽ trong tin bán", en: "Words in listings" },
    [
      "Chỉ viết hữu cơ, VietGAP, số sao OCOP, chỉ dẫn địa lý khi có giấy tương ứng còn hạn cho đúng hàng đó (quy tắc LST-06).",
      "Lời khen tuyệt đối như tốt nhất, duy nhất, số một phải có tài liệu chứng minh; không có thì người duyệt yêu cầu viết lại (quy tắc LST-07).",
      "Không tả thực phẩm như thuốc: không nói chữa, điều trị, đặc trị, khỏi bệnh (quy tắc LST-08).",
      "Máy chỉ báo từ; người duyệt quyết định và ghi lý do. Người bán thấy máy đọc nhầm thì gửi lại kèm lời giải thích.",
    ],
    [
      "Organic, VietGAP, OCOP stars and geographical indications are written only with the matching paper in force for those goods (rule LST-06).",
      "Absolute praise such as the best, the only, number one needs a document; without it the reviewer asks for other words (rule LST-07).",
      "Food is not described as medicine: nothing about curing, treating or recovering (rule LST-08).",
      "The machine only points at words; a reviewer decides and gives the reason. Sellers who see it misread submit again with an explanation.",
    ],
    ["LST-06", "LST-07", "LST-08"],
  ),
  article(
    11,
    { vi: "Hàng không được bán và giới hạn", en: "Goods not for sale, and limits" },
    [
      "Không đăng hàng cấm, hàng hạn chế kinh doanh: thuốc lá, rượu từ 15 độ, sản phẩm thay thế sữa mẹ, thuốc kê đơn, vũ khí, động vật hoang dã, ma túy, pháo nổ và hàng khác theo danh sách từ khóa do cơ quan có thẩm quyền cập nhật (quy tắc LST-09).",
      "Chợ có thể đặt giới hạn về số lượng mỗi đơn, khu vực giao, thời gian nhận đơn, tuổi người mua; giới hạn hiện ở tin bán trước khi đặt.",
      "Người bán đăng lại hàng cấm đã bị gỡ thì bị xử lý theo Điều 21 ngay lần thứ hai.",
    ],
    [
      "Banned and restricted goods are not listed: tobacco, alcohol of 15 degrees and more, breast-milk substitutes, prescription drugs, weapons, wildlife, drugs, fireworks and others by the authority's list of keywords (rule LST-09).",
      "The market may limit quantity per order, delivery area, hours of ordering and age of buyers; limits are shown in the listing before ordering.",
      "Sellers who list banned goods again after a takedown are handled under article 21 at the second time.",
    ],
    ["LST-09"],
  ),
  article(
    12,
    { vi: "Duyệt tin trước khi hiện", en: "Review before display" },
    [
      "Tin đi qua các bước nháp, gửi duyệt, đã duyệt, đang bán. Không tin nào hiện trước khi có người duyệt, và chỉ bản đã duyệt được hiện (quy tắc LST-10).",
      "Người duyệt chấp thuận, từ chối hoặc yêu cầu sửa, có lý do và điều của quy chế; người bán sửa và gửi lại không giới hạn số lần.",
      "Các quy tắc chạy lại khi gửi duyệt, khi đăng, khi một dữ kiện đổi và mỗi đêm. Tin có lỗi chặn thì tạm dừng và tự bán lại khi lỗi hết.",
    ],
    [
      "A listing passes draft, submitted, approved, published. None is shown before somebody approved it, and only the approved version is shown (rule LST-10).",
      "Reviewers approve, refuse or ask for a change, with the reason and the article; sellers correct and submit again as often as they need.",
      "Rules run again on submission, on publication, when a fact changes, and every night. A listing with a blocking finding stops, and goes on by itself when the finding is gone.",
    ],
    ["LST-10"],
  ),
  article(
    13,
    { vi: "Thứ tự hiển thị", en: "Order of display" },
    [
      "Kết quả tìm kiếm xếp theo độ khớp với từ tìm: đúng dấu trước, không dấu sau, gần giống sau cùng; cùng độ khớp thì tin mới đăng đứng trước.",
      "Chợ không bán thứ hạng. Nếu có tin được tài trợ thì tin đó mang chữ Tài trợ, và không chen vào trước kết quả khớp đúng.",
      "Người mua tự xếp lại theo giá hoặc ngày đăng. Người bán biết tiêu chí này từ trang này; tiêu chí đổi thì sửa quy chế.",
    ],
    [
      "Search results stand by how well they match: with accents first, without accents next, similar words last; equal matches with the newest first.",
      "The market sells no rank. Where a listing is sponsored it says so, and never stands before an exact match.",
      "Buyers may sort by price or date themselves. Sellers know these criteria from this page; when they change, the regulation is changed.",
    ],
  ),
];
