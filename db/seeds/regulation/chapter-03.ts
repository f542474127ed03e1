import { duty, type ChapterSeed } from "./article.ts";

/** Who may sell: identity, papers, cooperatives, market boards and stations. */
export const SELLERS: ChapterSeed = {
  heading: { vi: "Người bán, thành viên và điểm bán", en: "Sellers, members and places of sale" },
  articles: [
    {
      key: "danh-tinh",
      heading: { vi: "Danh tính và đăng ký kinh doanh của người bán", en: "Identity and registration of sellers" },
      covers: ["Đ.6", "III"],
      legalRefs: ["248/2026/NĐ-CP, 18", "19/2023/QH15, 37.1.b", "86/2024/TT-BTC", "252/2026/NĐ-CP"],
      rules: ["SEL-01", "SEL-02", "SEL-04"],
      clauses: [
        [
          "Người bán là doanh nghiệp, hợp tác xã, hộ kinh doanh hoặc cá nhân. Tổ chức khai tên, trụ sở, mã số và danh tính người đại diện theo pháp luật; cá nhân khai họ tên, ngày sinh và số định danh 12 chữ số.",
          "Sellers are enterprises, cooperatives, household businesses or persons. Organisations state name, head office, code and the identity of their legal representative; persons their full name, date of birth and 12-digit personal ID.",
        ],
        [
          "Mã số thuế phải qua phép kiểm tra: 10 chữ số, đơn vị phụ thuộc thêm 3 chữ số; hộ và cá nhân dùng số định danh 12 chữ số. Người nước ngoài dùng hộ chiếu còn hạn ít nhất 6 tháng.",
          "A tax code passes its check: 10 digits, dependent units 3 more; households and persons use their 12-digit personal ID. Foreigners use a passport valid for at least 6 months.",
        ],
        [
          "Trừ cá nhân không phải đăng ký kinh doanh, người bán khai số, ngày cấp và nơi cấp giấy đăng ký, kèm ảnh rõ của giấy.",
          "Except persons who need no registration, sellers state number, day and place of issue of their registration with a clear picture of it.",
        ],
        [
          "Tên và địa chỉ người bán hiện công khai trên tin bán và đơn hàng. Thiếu mục nào thì chưa được bán; thông tin pháp lý thay đổi thì hồ sơ được duyệt lại trước khi hiện thông tin mới.",
          "The seller's name and address are shown on listings and orders. Whoever lacks an item may not sell yet; changed legal facts are reviewed again before they are shown.",
        ],
      ],
    },
    {
      key: "xac-thuc",
      heading: {
        vi: "Xác thực điện tử và tài khoản nhận tiền",
        en: "Electronic identification and receiving accounts",
      },
      covers: ["III", "V"],
      legalRefs: ["320/2026/NĐ-CP", "248/2026/NĐ-CP, 52.2"],
      rules: ["SEL-03", "SEL-07"],
      clauses: [
        [
          "Người bán mở tài khoản từ ngày 28/09/2026 phải xác thực danh tính bằng định danh điện tử trước khi bán. Tài khoản mở trước ngày đó phải xác thực xong trước ngày 01/01/2027; quá hạn thì tin bán tạm dừng cho đến khi xác thực.",
          "Sellers who open an account from 28/09/2026 on prove their identity by electronic identification before they sell. Older accounts do so before 01/01/2027; after it their listings pause until they have.",
        ],
        [
          "Khi cổng định danh không dùng được, cán bộ xã, phường đối chiếu giấy tờ gốc với người đại diện và ghi kết quả; người đối chiếu không được là người nộp hồ sơ.",
          "Where the identification service cannot be used, the commune's officer compares original papers with the representative and records the result; whoever compares is not who applied.",
        ],
        [
          "Tên chủ tài khoản nhận tiền phải trùng với tên pháp lý của người bán khi bỏ dấu và viết hoa. Tên không trùng thì Chợ cảnh báo và chưa hiện mã chuyển khoản cho đến khi người bán giải trình.",
          "The holder's name of the receiving account equals the seller's legal name without accents and in capitals. Where it differs the Market warns and shows no transfer code until the seller has explained it.",
        ],
      ],
    },
    {
      key: "giay-to-nguoi-ban",
      heading: {
        vi: "Giấy an toàn thực phẩm và thời hạn của giấy tờ",
        en: "Food-safety papers and the terms of papers",
      },
      covers: ["III", "X"],
      legalRefs: ["55/2010/QH12", "15/2018/NĐ-CP, 12"],
      rules: ["SEL-05", "SEL-06"],
      clauses: [
        [
          "Người bán thực phẩm phải có giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm còn hạn, hoặc thuộc trường hợp được miễn, hoặc đã ký bản cam kết có giá trị 3 năm.",
          "Whoever sells food holds a valid certificate of food safety of the premises, or a case of exemption, or a signed commitment valid for 3 years.",
        ],
        [
          "Ngày hết hạn lấy đúng theo giấy. Chợ báo cho người bán trước 60 ngày, 30 ngày và 7 ngày; lần báo trước 7 ngày là thông báo chính thức, nêu điều khoản, ngày và những tin bán sẽ dừng.",
          "The last day is the paper's own. The Market tells the seller 60 days, 30 days and 7 days before; the one 7 days before is the formal notice and names the article, the day and the listings that will stop.",
        ],
        [
          "Hết ngày cuối của giấy, dấu hiệu chứng nhận được gỡ và tin bán cần giấy đó tự dừng; giấy mới được công nhận thì tin bán tự hiện lại. Người bán nộp hồ sơ cấp lại giấy chứng nhận trước khi hết hạn ít nhất 6 tháng.",
          "After a paper's last day its badge goes and listings that need it stop by themselves; they return when a new paper is accepted. Sellers apply for renewal of a certificate at least 6 months before it ends.",
        ],
        [
          "Cán bộ cấp có thẩm quyền đối chiếu số, nơi cấp, phạm vi và thời hạn với ảnh của giấy rồi mới công nhận. Giấy giả bị xử lý theo {bien-phap} và được báo cho cơ quan cấp.",
          "The officer of the competent level compares number, issuer, scope and term with the picture before accepting. A forged paper is handled under {bien-phap} and reported to its issuer.",
        ],
      ],
    },
    {
      key: "hop-tac-xa",
      heading: { vi: "Hợp tác xã, người trồng và thành viên", en: "Cooperatives, growers and members" },
      covers: ["X"],
      legalRefs: ["17/2021/TT-BNNPTNT, 4", "17/2018/TT-BNNPTNT"],
      duty: duty(
        ["Giám đốc hợp tác xã", "The director of the cooperative"],
        [
          "Lập và cập nhật danh sách thành viên, thửa ruộng, vườn, chuồng, ao; ghi ai thu hoạch, ở đâu, ngày nào cho từng lô",
          "Keeps the list of members and their plots, gardens, pens and ponds; records who harvested, where and when for every lot",
        ],
        ["Trong ngày thu hoạch", "On the day of harvest"],
      ),
      clauses: [
        [
          "Hợp tác xã bán hàng của thành viên phải khai từng thành viên và nơi sản xuất của họ; lô hàng nêu thành viên nào thu hoạch, ở thửa nào, ngày nào.",
          "A cooperative that sells its members' goods lists each member and their place of production; a lot names which member harvested, on which plot and on what day.",
        ],
        [
          "Người trồng ghi phân bón, thuốc bảo vệ thực vật, liều lượng và ngày dùng ngay trong ngày làm; chưa hết thời gian cách ly ghi trên nhãn thuốc thì không được thu hoạch để bán.",
          "Growers record fertilisers, pesticides, doses and days on the day of the work; before the waiting time on the pesticide's label has passed nothing is harvested for sale.",
        ],
        [
          "Cơ sở nhỏ ký bản cam kết sản xuất an toàn với xã, phường, có giá trị 3 năm. Vi phạm lần đầu bị nhắc, lần hai bị công khai, lần ba bị xử phạt và phải cam kết lại.",
          "Small producers sign a commitment to safe production with their commune, valid for 3 years. A first violation is reminded, a second published, a third fined and followed by a new commitment.",
        ],
        [
          "Hợp tác xã chịu trách nhiệm trước người mua về hàng của thành viên. Thành viên rời hợp tác xã thì lô đã giao vẫn giữ nguyên tên và nơi sản xuất.",
          "The cooperative answers to buyers for its members' goods. When a member leaves, lots already delivered keep their name and place of production.",
        ],
      ],
    },
    {
      key: "ban-quan-ly-cho",
      heading: { vi: "Ban quản lý chợ và quầy hàng", en: "Market boards and stalls" },
      covers: ["X"],
      legalRefs: ["55/2024/NĐ-CP, 5", "19/2023/QH15, 39"],
      rules: ["SEL-12"],
      duty: duty(
        ["Trưởng ban quản lý chợ", "The head of the market board"],
        [
          "Báo cáo tình hình quầy, hàng nhập, cân đối chứng và khiếu nại cho phòng phụ trách",
          "Reports on stalls, goods taken in, the reference scale and complaints to the room in charge",
        ],
        ["6 tháng một lần", "Every 6 months"],
      ),
      clauses: [
        [
          "Quầy bán tại chợ phải ghi rõ thuộc ban quản lý nào và được ban đó xác nhận; chưa xác nhận thì Chợ nhắc và không hiện tên chợ trên tin bán.",
          "A stall in a market names its board and is confirmed by it; until then the Market warns and does not show the market's name on listings.",
        ],
        [
          "Ban quản lý ban hành nội quy có phần bảo vệ người tiêu dùng, đặt cân đối chứng đã kiểm định, công khai đường dây nóng và hòa giải tại chỗ.",
          "The board issues house rules with a part on consumers, provides a calibrated reference scale, publishes a hotline and mediates on the spot.",
        ],
        [
          "Ban quản lý theo dõi chất lượng hàng nhập hằng ngày, báo vi phạm cho cơ quan có thẩm quyền ngay khi phát hiện và phối hợp định kỳ 6 tháng với cơ quan quản lý.",
          "The board watches the quality of goods taken in every day, reports violations to the authority when it finds them, and meets the authority every 6 months.",
        ],
      ],
    },
    {
      key: "tram-quet",
      heading: { vi: "Trạm quét tại điểm mua sắm", en: "Scanning stations at shopping sites" },
      covers: ["IX"],
      legalRefs: ["37/2026/NĐ-CP, 23.7", "477/KH-SCT"],
      duty: duty(
        ["Người trông trạm do điểm mua sắm cử", "The keeper named by the shopping site"],
        [
          "Giữ trạm sạch, có điện, có mạng; báo hỏng; không che kết quả",
          "Keeps the station clean, powered and online; reports faults; covers no result",
        ],
        ["Báo hỏng trong 24 giờ", "Reports a fault within 24 hours"],
      ),
      clauses: [
        [
          "Trạm quét cho mọi người tra nguồn gốc mà không phải đăng nhập; kết quả nêu trước hết hàng có an toàn để mua hay không, sau đó mới đến chi tiết.",
          "A station lets everybody look up origin without signing in; it first says whether the goods are safe to buy, and the details after that.",
        ],
        [
          "Điểm mua sắm cử người trông trạm, báo hỏng trong 24 giờ và không được tháo, che hoặc chuyển trạm khi chưa có đồng ý của Sở.",
          "The shopping site names a keeper, reports faults within 24 hours, and does not remove, cover or move the station without the department's consent.",
        ],
        [
          "Trạm chỉ ghi mã đã quét, giờ quét và nơi đặt trạm; không ghi hình, không thu dữ liệu cá nhân của người quét.",
          "A station records only the code scanned, the time and where it stands; it takes no pictures and collects no personal data of who scans.",
        ],
      ],
    },
  ],
};
