import { duty, type ChapterSeed } from "./article.ts";

/** Personal data, security, accounts of officials, records and reports. */
export const DATA: ChapterSeed = {
  heading: { vi: "Dữ liệu, an toàn thông tin và báo cáo", en: "Data, security and reports" },
  articles: [
    {
      key: "du-lieu-ca-nhan",
      heading: { vi: "Bảo vệ dữ liệu cá nhân", en: "Personal data" },
      covers: ["Đ.5", "38.2.8", "VI"],
      legalRefs: ["248/2026/NĐ-CP, 5", "91/2025/QH15", "356/2025/NĐ-CP", "19/2023/QH15, 16"],
      duty: duty(
        ["Người phụ trách bảo vệ dữ liệu của đơn vị vận hành", "The operator's data protection officer"],
        [
          "Trả lời yêu cầu xem, sửa, xóa, hạn chế dữ liệu và khiếu nại về dữ liệu",
          "Answers requests to view, correct, delete or limit data and complaints about data",
        ],
        [
          "3 ngày làm việc để xác nhận, 7 ngày làm việc để trả lời",
          "3 working days to confirm, 7 working days to answer",
        ],
      ),
      clauses: [
        [
          "Mục đích và phạm vi: Chợ thu họ tên, điện thoại, thư điện tử, địa chỉ nhận hàng và lịch sử đơn để giao hàng, giải quyết khiếu nại và làm nghĩa vụ theo luật; giấy tờ của người bán để xác thực. Chợ xin đồng ý trước khi thu thập.",
          "Purpose and scope: the Market collects name, telephone, e-mail, delivery address and order history to deliver, settle complaints and do what law asks; sellers' papers to authenticate them. It asks for consent before collecting.",
        ],
        [
          "Sử dụng và bên nhận: người bán chỉ thấy dữ liệu cần để giao đơn của mình; bên vận chuyển và trung gian thanh toán nhận phần cần cho việc của họ; cơ quan nhà nước nhận theo yêu cầu có căn cứ. Chia sẻ khác và quảng cáo cần sự đồng ý riêng, rút lại được.",
          "Use and recipients: sellers see only what they need to deliver their orders; carriers and payment intermediaries get what their work needs; authorities get what they ask for by law. Other sharing and advertising need a separate consent that can be taken back.",
        ],
        [
          "Thời gian lưu và bảo mật: dữ liệu giữ theo {luu-tru} rồi xóa; giá trị định danh được mã hóa riêng cho từng người, ai xem giấy tờ đều bị ghi lại.",
          "Retention and security: data is kept under {luu-tru} and then deleted; identifying values are encrypted for each person apart, and whoever views a paper is recorded.",
        ],
        [
          "Quyền của chủ thể: xem, sửa, tải về, yêu cầu xóa hoặc hạn chế dữ liệu tại trang Tài khoản, và khiếu nại theo {khieu-nai}. Dữ liệu luật buộc giữ thì giữ đến hết hạn rồi xóa.",
          "Rights: to view, correct, download, delete or limit one's data on the Account page, and to complain under {khieu-nai}. What law obliges to keep is kept until its time is over and then deleted.",
        ],
      ],
    },
    {
      key: "an-toan",
      heading: { vi: "An toàn thông tin và sự cố lộ dữ liệu", en: "Security and data breaches" },
      covers: ["38.2.6", "V", "VI"],
      legalRefs: ["19/2023/QH15, 19.3", "122/2025/QH15, 17", "91/2025/QH15"],
      rules: ["SEC-01"],
      clauses: [
        [
          "Lộ dữ liệu thì Chợ báo cho cơ quan chức năng trong 24 giờ kể từ khi phát hiện, báo cho người bị ảnh hưởng, nêu dữ liệu nào, từ lúc nào, và nên làm gì.",
          "A breach is reported to the authority within 24 hours of finding it, and to those affected: which data, since when, and what to do.",
        ],
        [
          "Đường truyền được mã hóa; mật khẩu, mã kín của tem và khóa chỉ lưu ở dạng không đọc lại được. Bản sao dự phòng được thử khôi phục định kỳ.",
          "Connections are encrypted; passwords, secret codes of stamps and keys are kept only in forms that cannot be read back. Backups are restored as a test at regular times.",
        ],
        [
          "Người dùng giữ mật khẩu và điện thoại của mình, không dùng chung tài khoản, và báo ngay khi nghi bị lộ; Chợ khóa các phiên đăng nhập trong vòng một giây kể từ khi có lệnh.",
          "Users keep their passwords and telephones, share no accounts, and say at once when they may be known; the Market ends sessions within one second of the order.",
        ],
        [
          "Chợ không bao giờ hỏi mật khẩu hoặc mã dùng một lần qua điện thoại, thư hay tin nhắn. Ai nhận được yêu cầu như vậy cần báo cho Chợ.",
          "The Market never asks for a password or one-time code by telephone, mail or message. Whoever is asked should tell the Market.",
        ],
      ],
    },
    {
      key: "tai-khoan-can-bo",
      heading: { vi: "Tài khoản cán bộ và xác thực hai bước", en: "Accounts of officials and the second factor" },
      covers: ["38.2.6", "IX"],
      legalRefs: ["122/2025/QH15, 17", "91/2025/QH15"],
      duty: duty(
        ["Người quản trị tài khoản của từng đơn vị", "The account administrator of each unit"],
        [
          "Mở, chuyển, tạm khóa tài khoản trong đơn vị mình và đơn vị dưới; rà soát danh sách",
          "Opens, moves and suspends accounts of the unit and those below it; reviews the list",
        ],
        [
          "Khóa ngay trong ngày cán bộ thôi việc; rà soát 6 tháng một lần",
          "Closes an account the day an official leaves; reviews every 6 months",
        ],
      ),
      clauses: [
        [
          "Mọi tài khoản hành động thay cơ quan phải dùng xác thực hai bước, kể cả tài khoản xã, phường và người quản trị; mất thiết bị thì dùng mã dự phòng hoặc xác minh lại với người quản trị.",
          "Every account that acts for an authority uses a second factor, communes and administrators included; who loses the device uses a recovery code or is identified again by the administrator.",
        ],
        [
          "Cán bộ chỉ thấy và chỉ làm được trong địa bàn và nhóm hàng của đơn vị mình. Người quản trị của một đơn vị chỉ mở tài khoản tại đơn vị đó và cấp dưới.",
          "Officials see and do only what lies in the area and the groups of goods of their unit. A unit's administrator opens accounts at that unit and below only.",
        ],
        [
          "Tài khoản gắn với một người, không dùng chung. Cán bộ chuyển công tác hoặc thôi việc thì tài khoản được chuyển hoặc khóa ngay trong ngày.",
          "An account belongs to one person and is not shared. When an official moves or leaves, the account is moved or closed the same day.",
        ],
        [
          "Cán bộ không duyệt hồ sơ, tin bán, khiếu nại của mình hoặc của người thân; gặp trường hợp đó phải chuyển người khác.",
          "Officials decide nothing about their own or their relatives' applications, listings or complaints and pass such cases on.",
        ],
      ],
    },
    {
      key: "nhat-ky",
      heading: { vi: "Nhật ký hệ thống và chuỗi niêm phong", en: "The audit log and its sealed chain" },
      covers: ["38.2.6", "V"],
      legalRefs: ["31/2026/TT-BCT", "122/2025/QH15, 17"],
      duty: duty(
        ["Người quản lý Chợ", "The market manager"],
        ["Đối chiếu chuỗi niêm phong và xử lý khi chuỗi đứt", "Verifies the sealed chain and acts when it is broken"],
        ["Mỗi tháng một lần và trong 24 giờ khi có cảnh báo", "Once a month, and within 24 hours of an alarm"],
      ),
      clauses: [
        [
          "Mọi hành vi trên Chợ được ghi nhật ký: ai, thay đơn vị nào, lúc nào, làm gì, trước và sau ra sao. Nhật ký không sửa, không xóa được.",
          "Every act in the Market is logged: who, for which unit, when, what, before and after. The log is neither changed nor deleted.",
        ],
        [
          "Các dòng nhật ký được nối thành chuỗi băm và mã đầu chuỗi được công bố, để ai cũng kiểm được rằng nhật ký chưa bị sửa.",
          "Entries are linked into a chain of hashes whose head is published, so that anybody can check that the log was not altered.",
        ],
        [
          "Người quản lý đối chiếu chuỗi mỗi tháng; chuỗi đứt thì báo lãnh đạo Sở trong 24 giờ, giữ nguyên hiện trạng và điều tra.",
          "The manager verifies the chain every month; when it is broken the department's leaders are told within 24 hours, everything is left as it is, and the case is investigated.",
        ],
        [
          "Xóa dữ liệu của một người làm cho giá trị định danh của người đó không đọc được nữa, còn chuỗi vẫn nguyên. Trích xuất nhật ký cũng là hành vi được ghi.",
          "Erasing a person makes their identifying values unreadable while the chain stays whole. Exporting the log is itself logged.",
        ],
      ],
    },
    {
      key: "luu-tru",
      heading: {
        vi: "Lưu trữ hợp đồng, tin bán và dữ liệu truy xuất",
        en: "Keeping contracts, listings and trace data",
      },
      covers: ["38.2.6", "VI"],
      legalRefs: ["122/2025/QH15, 17.2.i", "248/2026/NĐ-CP, 23", "31/2026/TT-BCT", "17/2021/TT-BNNPTNT"],
      rules: ["ORD-07", "RET-01"],
      clauses: [
        [
          "Hợp đồng kèm tin bán, giá và điều kiện đúng như lúc đặt được giữ ít nhất 3 năm; tin bán đã gỡ ít nhất 1 năm; nhật ký giao dịch ít nhất 12 tháng.",
          "Contracts with listing, price and terms as they were on ordering are kept for at least 3 years; removed listings at least 1 year; transaction logs at least 12 months.",
        ],
        [
          "Dữ liệu truy xuất giữ ít nhất 12 tháng sau khi hết hạn dùng và 60 tháng với hàng không có hạn dùng; Chợ giữ thống nhất 5 năm cho mọi lô.",
          "Trace data is kept for at least 12 months after expiry and 60 months for goods without one; the Market keeps all lots for 5 years alike.",
        ],
        [
          "Trong thời gian lưu, người mua, người bán và cơ quan có thẩm quyền truy cập được phần của mình. Hết thời gian lưu, dữ liệu được xóa, trừ phần đang là chứng cứ của vụ việc.",
          "During that time buyers, sellers and authorities can reach their part. After it the data is deleted, except what is evidence in a case.",
        ],
      ],
    },
    {
      key: "loi-ky-thuat",
      heading: { vi: "Lỗi kỹ thuật và bảo trì", en: "Technical errors and maintenance" },
      covers: ["VIII"],
      legalRefs: ["122/2025/QH15, 17", "19/2023/QH15, 39"],
      duty: duty(
        ["Người trực kỹ thuật của đơn vị vận hành", "The operator's technician on duty"],
        [
          "Khắc phục, thông báo tình trạng ở trang đầu và lập biên bản sự cố",
          "Mends, says on the first page how things stand and records the incident",
        ],
        ["Thông báo trong ngày xảy ra sự cố", "On the day of the incident"],
      ),
      clauses: [
        [
          "Lỗi kỹ thuật làm sai giá, số lượng hoặc trạng thái thanh toán thì Chợ dừng phần bị lỗi, thông báo trong ngày và nêu những đơn bị ảnh hưởng.",
          "Where a technical error makes a price, quantity or payment state wrong, the Market stops the part concerned, says so the same day and names the orders affected.",
        ],
        [
          "Đơn đặt theo giá sai do lỗi của Chợ được người mua chọn: hủy và hoàn tiền đủ, hoặc mua theo giá đúng. Người bán không phải chịu thiệt hại do lỗi của Chợ.",
          "For an order placed at a price that was wrong by the Market's error the buyer chooses: cancellation with a full refund, or the right price. Sellers do not bear the Market's errors.",
        ],
        [
          "Bảo trì được báo trước ở trang đầu, tránh giờ giao hàng sáng. Thời hạn của người bán và người mua được cộng thêm thời gian Chợ ngừng.",
          "Maintenance is announced on the first page and avoids the hours of morning delivery. Terms of sellers and buyers are lengthened by the time the Market stood still.",
        ],
      ],
    },
    {
      key: "bao-cao",
      heading: { vi: "Báo cáo định kỳ và dữ liệu mở", en: "Periodic reports and open data" },
      covers: ["38.2.1", "IX"],
      legalRefs: ["248/2026/NĐ-CP, 17.1.b"],
      rules: ["REP-01"],
      clauses: [
        [
          "Chợ báo cáo định kỳ trên hệ thống của Nhà nước: số người bán và số người bán có giao dịch, số lượng và giá trị giao dịch, khiếu nại đã nhận và đã giải quyết, vi phạm đã phát hiện và đã xử lý.",
          "The Market reports regularly on the State's system: sellers and those active, number and value of transactions, complaints received and settled, violations found and handled.",
        ],
        [
          "Số liệu báo cáo lấy từ sổ của Chợ, không nhập tay; ai lập, ai duyệt và số liệu lúc gửi được giữ lại.",
          "Figures come from the Market's books and are not typed in; who drew up, who approved and what was sent are kept.",
        ],
        [
          "Số liệu không nhận ra được cá nhân, danh sách thu hồi, giá bình quân theo mặt hàng và tiêu chí xếp thứ tự được công bố dạng mở, ai cũng tải và dùng lại được, có ghi ngày và cách tính.",
          "Figures that identify nobody, the list of recalls, average prices by goods and the criteria of ranking are published openly for anybody to download and use again, with their day and how they were made.",
        ],
      ],
    },
  ],
};
