import { duty, type ChapterSeed } from "./article.ts";

/** Where goods come from, the codes on them, and what happens when they are not safe. */
export const ORIGIN: ChapterSeed = {
  heading: { vi: "Nguồn gốc, tem và thu hồi", en: "Origin, stamps and recalls" },
  articles: [
    {
      key: "truy-xuat",
      heading: { vi: "Truy xuất nguồn gốc", en: "Traceability" },
      covers: ["III", "X"],
      legalRefs: ["37/2026/NĐ-CP, 23", "02/2024/TT-BKHCN, 5", "31/2026/TT-BCT, 6", "17/2021/TT-BNNPTNT, 4"],
      rules: ["LST-03", "LST-17", "ORD-06", "SEL-13"],
      clauses: [
        [
          "Mỗi tin bán đứng trên ít nhất một lô có đủ dữ liệu bắt buộc của nhóm hàng; không có lô như vậy thì không được bán.",
          "Every listing stands on at least one lot with all compulsory data of its group; without one it is not sold.",
        ],
        [
          "Người bán ghi sự kiện đúng lúc xảy ra: trồng, bón, phun, thu hoạch, sơ chế, đóng gói, giao đi, nhận về. Điều đã ghi không xóa được; ghi sai thì ghi thêm đính chính, cả hai cùng được giữ.",
          "Sellers record events when they happen: planting, feeding, spraying, harvest, preparation, packing, dispatch, receipt. What is recorded cannot be deleted; a mistake is corrected by a further entry and both are kept.",
        ],
        [
          "Khi đóng gói, người bán ghi lô hoặc dải tem vào từng dòng của đơn, để từ hóa đơn lần được đến ruộng và từ lô lần được đến mọi người mua.",
          "When packing, the seller enters lots or stamp ranges in every line of the order, so that a receipt leads to the field and a lot to every buyer.",
        ],
        [
          "Hàng làm từ nguyên liệu của người khác nêu rõ ai cung cấp; đối tác trên Chợ tự xác nhận, đối tác ngoài Chợ có giấy được Sở chấp nhận, đối tác ở tỉnh khác có xác nhận của cơ quan nơi đó hoặc giấy Sở chấp nhận.",
          "Goods made of what others gave name who gave it; a partner on the market confirms it itself, one outside by a paper that the department accepts, one in another province by its authority's confirmation or a paper that the department accepts.",
        ],
        [
          "Hàng bán, dùng, hủy, chuyển đi từ một lô không nhiều hơn hàng đã vào lô, cộng sai số của sản phẩm. Vượt quá thì vẫn ghi, lô bị tạm giữ cho đến khi đính chính hoặc đối chiếu xong.",
          "No more of a lot is sold, used, destroyed or sent on than entered it, give or take the tolerance of the product. An excess is recorded all the same, and the lot held until it is corrected or checked.",
        ],
        [
          "Trang nguồn gốc cho người mua xem ít nhất tên hàng, ảnh, tên và địa chỉ đơn vị, xuất xứ, nhãn hiệu và số lô, thời hạn sử dụng; mục nào thiếu thì ghi rõ là thiếu.",
          "The origin page shows at least the name, picture, name and address of the unit, origin, brand and lot number, and shelf life; what is missing is named as missing.",
        ],
      ],
    },
    {
      key: "tem",
      heading: { vi: "Tem và mã xác thực", en: "Stamps and authentication codes" },
      covers: ["VI", "X"],
      legalRefs: ["37/2026/NĐ-CP, 23.2", "37/2026/NĐ-CP, 28"],
      duty: duty(
        ["Đơn vị cung cấp tem", "The stamp provider"],
        [
          "Giao dải mã theo lệnh in, đối soát số in, số giao, số hủy và báo mã thất lạc",
          "Delivers code ranges by print order, reconciles printed, delivered and destroyed numbers and reports lost codes",
        ],
        ["24 giờ kể từ khi phát hiện thất lạc", "24 hours from finding a loss"],
      ),
      clauses: [
        [
          "Tem có một mã công khai để tra nguồn gốc và một mã kín dùng một lần để xác thực. Lần xác thực đầu tiên được ghi nhận; lần sau chỉ hiện ngày và nơi của lần đầu.",
          "A stamp has a public code for looking up origin and a secret code for authenticating once. The first authentication counts; later ones only show when and where the first took place.",
        ],
        [
          "Tem chỉ được kích hoạt khi lô đã đủ dữ liệu. Tem hủy, in lại hoặc thất lạc không bao giờ được dùng lại số cũ, và khi bị quét phải cho kết quả đỏ.",
          "A stamp is activated only when the data of its lot is complete. A stamp that was cancelled, reprinted or lost never has its number used again and gives a red result when scanned.",
        ],
        [
          "Người bán dán tem đúng lô, không bán tem, không cho mượn tem. Mã do người bán tự đặt không được trùng với mã toàn cầu đã đăng ký.",
          "Sellers put stamps on their own lot only and neither sell nor lend them. Codes that sellers make themselves do not collide with registered global codes.",
        ],
        [
          "Lệnh thu hồi lấn át mọi kết quả khác của tem. Nhiều lượt quét ở những nơi xa nhau trong thời gian ngắn được báo cho người bán và đoàn kiểm tra.",
          "A recall overrides every other result of a stamp. Many scans at distant places in a short time are reported to the seller and to inspectors.",
        ],
      ],
    },
    {
      key: "hang-khong-an-toan",
      heading: { vi: "Hàng không an toàn và tạm giữ lô", en: "Unsafe goods and holds" },
      covers: ["38.2.9", "VII"],
      legalRefs: ["55/2010/QH12, 54", "17/2021/TT-BNNPTNT, 10", "55/2024/NĐ-CP, 17.1"],
      rules: ["LST-16", "TKD-03"],
      clauses: [
        [
          "Người bán phát hiện hoặc được báo hàng không an toàn phải ngừng bán, báo cho toàn chuỗi và cơ quan có thẩm quyền trong 24 giờ, dù chưa rõ nguyên nhân.",
          "A seller who finds or is told that goods are unsafe stops selling and tells the whole chain and the authority within 24 hours, even before the cause is known.",
        ],
        [
          "Lô bị thu hồi, bị tạm giữ hoặc quá hạn thì không đặt được; trang của lô bị thu hồi hiện dải đỏ và nằm trong danh sách công khai.",
          "A lot that is recalled, held or past its date cannot be ordered; the page of a recalled lot shows a red band and stands in a public list.",
        ],
        [
          "Tạm giữ được bỏ khi có kết quả đạt và người ra lệnh giữ ký bỏ. Đơn chưa giao có lô bị giữ thì người bán đổi lô khác hoặc hoàn tiền, theo ý người mua.",
          "A hold ends when the result is good and whoever ordered it signs it off. For orders not yet delivered from a held lot the seller changes the lot or refunds, as the buyer wishes.",
        ],
      ],
    },
    {
      key: "thu-hoi",
      heading: { vi: "Thu hồi và xử lý hàng thu hồi", en: "Recalls and disposal" },
      covers: ["38.2.9", "VII"],
      legalRefs: [
        "55/2010/QH12, 55",
        "17/2021/TT-BNNPTNT, 8",
        "17/2021/TT-BNNPTNT, 14.1",
        "19/2023/QH15, 33",
        "55/2024/NĐ-CP, 18",
        "55/2024/NĐ-CP, 19",
      ],
      duty: duty(
        ["Người bán có lô bị thu hồi", "The seller whose lot is recalled"],
        [
          "Đăng thông báo, thu hàng, hoàn tiền, báo cáo kết quả và xử lý hàng đã thu",
          "Publishes the notice, takes goods back, refunds, reports and disposes of what was taken back",
        ],
        [
          "Đăng trong 3 ngày làm việc; báo cáo trong 3 ngày làm việc sau khi kết thúc đợt thu hồi",
          "Publishes within 3 working days; reports within 3 working days after the recall period",
        ],
      ),
      clauses: [
        [
          "Thông báo thu hồi nêu hàng, lô, lý do, nguy cơ, cách xử lý, nơi, thời gian và phương thức thu; đăng trong 3 ngày làm việc và giữ trên Chợ đến khi thu hồi xong.",
          "A recall notice names goods, lot, reason, danger, what to do, and place, time and way of return; it is published within 3 working days and stays in the Market until the recall is done.",
        ],
        [
          "Khi cơ quan có thẩm quyền ra quyết định thu hồi, Chợ khóa lô và báo cho từng người đã mua lô đó trong 24 giờ, nêu số lượng đã mua và cách nhận lại tiền.",
          "When the authority orders a recall, the Market locks the lot and tells everybody who bought from it within 24 hours how much they bought and how they get their money back.",
        ],
        [
          "Người bán báo cáo bằng văn bản và đề xuất cách xử lý trong 3 ngày làm việc sau khi hết thời gian thu hồi; việc xử lý xong trong 3 tháng kể từ khi cơ quan có thẩm quyền đồng ý.",
          "The seller reports in writing and proposes a way of disposal within 3 working days after the recall period; disposal is done within 3 months from the authority's consent.",
        ],
        [
          "Người bán viết sẵn quy trình thu hồi theo từng lô giao và diễn tập mỗi năm một lần; Chợ ghi thời gian tìm đủ nơi nhận của lô diễn tập.",
          "Sellers keep a written recall procedure for each delivered lot and drill it once a year; the Market records how long it took to find everybody who received the lot.",
        ],
      ],
    },
  ],
};
