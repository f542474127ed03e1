import { findingWords, namesOf, textsOf } from "../finding-words.ts";
import { certificates } from "./certificates.ts";
import { origin } from "./origin.ts";

const FIELDS = {
  legalName: "tên theo giấy tờ",
  address: "địa chỉ",
  representativeName: "tên người đại diện",
  representativePersonalId: "số định danh 12 chữ số của người đại diện",
  birthDate: "ngày sinh",
  personalId: "số định danh cá nhân 12 chữ số",
  registrationNumber: "số đăng ký",
  registeredOn: "ngày cấp đăng ký",
  registeredBy: "nơi cấp đăng ký",
  name: "tên hàng",
  picture: "ảnh",
  unit: "đơn vị bán",
  netContent: "khối lượng hoặc số lượng tịnh",
  price: "giá bán, số nguyên lớn hơn 0",
  sellerName: "tên người bán",
  sellerAddress: "địa chỉ người bán",
  origin: "nơi sản xuất",
  usage: "cách dùng",
  storage: "cách bảo quản",
  shelfLife: "hạn dùng tính theo ngày",
  deliveryFee: "phí giao hàng",
  deliveryArea: "khu vực giao hoặc nơi lấy hàng",
  deliveryTime: "thời gian giao",
  returnTerms: "điều kiện đổi trả",
  originCountry: "nước xuất xứ",
  ingredients: "thành phần",
  warnings: "lưu ý, cảnh báo",
  selfDeclarationNumber: "số bản tự công bố",
  selfDeclaredOn: "ngày tự công bố",
};
const TRACE = { ...origin.fields, ...origin.minimum };
const KINDS = Object.fromEntries(Object.entries(certificates.kinds).map(([code, { name }]) => [code, name]));

/** Partners as a sentence names them. */
const PARTNERS: Readonly<Record<string, string>> = {
  raw_material: "nơi cung cấp nguyên liệu",
  grower: "vùng trồng, chăn nuôi",
  processor: "nơi chế biến",
  carrier: "người vận chuyển",
  distributor: "nhà phân phối",
  retailer: "nơi bán lẻ",
};

/** What a rule found, by its number: the fact, and what to do about it. */
export const findings = findingWords({
  "SEL-01": {
    title: "Hồ sơ người bán chưa đủ",
    fact: ({ missing }, f) => `Còn thiếu: ${f.list(namesOf(missing, FIELDS))}.`,
    todo: () => "Mở Hồ sơ gian hàng và điền các mục này đúng như trên giấy tờ.",
  },
  "SEL-02": {
    title: "Mã số thuế chưa đúng",
    fact: ({ taxCode }) =>
      taxCode ? `Mã ${taxCode} không qua được phép kiểm tra, hoặc không hợp với loại hình.` : "Chưa có mã số thuế.",
    todo: () =>
      "Chép lại từ giấy đăng ký thuế: 10 chữ số, chi nhánh thêm gạch nối và 3 chữ số; hộ và cá nhân dùng số định danh 12 chữ số.",
  },
  "SEL-03": {
    title: "Chưa xác thực danh tính",
    fact: ({ deadline }, f) =>
      deadline
        ? `Tài khoản mở trước ngày phải xác thực; hạn là trước ngày ${f.date(String(deadline))}.`
        : "Tài khoản bán hàng phải được xác thực danh tính thì mới được bán.",
    todo: () => "Xác thực danh tính ở Hồ sơ gian hàng, hoặc gửi giấy tờ để người của Sở kiểm.",
  },
  "SEL-04": {
    title: "Chưa đủ thông tin đăng ký kinh doanh",
    fact: ({ missing }, f) => `Còn thiếu: ${f.list(namesOf(missing, FIELDS))}.`,
    todo: () => "Điền số, ngày cấp và nơi cấp theo giấy đăng ký vào Hồ sơ gian hàng.",
  },
  "SEL-05": {
    title: "Chưa có giấy an toàn thực phẩm",
    fact: ({ number, expiredOn }, f) =>
      number && expiredOn
        ? `Giấy số ${number} đã hết hạn ngày ${f.date(String(expiredOn))}.`
        : "Người bán thực phẩm cần giấy chứng nhận đủ điều kiện, bản cam kết, hoặc thuộc trường hợp được miễn.",
    todo: () => "Gửi giấy còn hạn ở mục Giấy tờ, hoặc chọn trường hợp được miễn trong Hồ sơ gian hàng.",
  },
  "SEL-06": {
    title: "Giấy tờ hết hạn hoặc sắp hết hạn",
    fact: ({ expired, soon, endsOn, days }, f) =>
      [
        textsOf(expired).length > 0 && `Đã hết hạn: ${f.list(textsOf(expired))}.`,
        textsOf(soon).length > 0 &&
          `Sắp hết hạn: ${f.list(textsOf(soon))}; tờ gần nhất ${endsOn ? `hết hạn ngày ${f.date(String(endsOn))}` : `còn ${days} ngày`}.`,
      ]
        .filter(Boolean)
        .join(" "),
    todo: () =>
      "Làm giấy mới và gửi ở mục Giấy tờ trước ngày hết hạn. Tin bán dựa vào giấy này sẽ tự dừng khi giấy hết hạn.",
  },
  "SEL-07": {
    title: "Tên tài khoản nhận tiền khác tên người bán",
    fact: ({ bankHolder }) => `Chủ tài khoản là “${bankHolder}”.`,
    todo: () => "Dùng tài khoản đứng tên người bán hoặc người đại diện, hoặc sửa tên theo đúng giấy tờ.",
  },
  "SEL-08": {
    title: "Chưa chấp nhận quy chế",
    fact: ({ version, effectiveOn }, f) =>
      effectiveOn
        ? `Quy chế bản ${version} có hiệu lực từ ngày ${f.date(String(effectiveOn))}.`
        : `Quy chế bản ${version} đang có hiệu lực mà gian hàng chưa chấp nhận.`,
    todo: () => "Đọc những điều đã đổi và bấm chấp nhận ở mục Quy chế.",
  },
  "SEL-11": {
    title: "Doanh thu năm gần tới ngưỡng thuế",
    fact: ({ revenueVnd, thresholdVnd, year }, f) =>
      `Năm ${year} đã thu ${f.money(Number(revenueVnd))}; ngưỡng là ${f.money(Number(thresholdVnd))}.`,
    todo: () => "Chuẩn bị kê khai thuế và đăng ký hóa đơn điện tử trước khi doanh thu vượt ngưỡng.",
  },
  "SEL-13": {
    title: "Có lô ghi ra nhiều hơn vào",
    fact: ({ lots }, f) => `Lô ${f.list(textsOf(lots))} đang tạm giữ để đối chiếu số lượng.`,
    todo: () => "Mở lô, xem phần cân đối, đính chính con số ghi nhầm. Số đúng thì báo cơ quan đến đối chiếu.",
  },
  "SEL-12": {
    title: "Sạp ở chợ chưa được xác nhận",
    fact: ({ board }) => (board ? `Ban quản lý “${board}” chưa xác nhận sạp.` : "Sạp chưa ghi ban quản lý nào."),
    todo: () => "Nhờ ban quản lý chợ hoặc điểm bán xác nhận sạp của mình.",
  },
  "LST-01": {
    title: "Tin bán chưa đủ thông tin cho người mua",
    fact: ({ missing, minPictures }, f) =>
      `Còn thiếu: ${f.list(namesOf(missing, FIELDS))}.${minPictures ? ` Cần ít nhất ${minPictures} ảnh.` : ""}`,
    todo: () => "Bổ sung ở tin bán, ở sản phẩm hoặc ở hồ sơ gian hàng, tùy mục còn thiếu.",
  },
  "LST-02": {
    title: "Nhãn thực phẩm chưa đủ",
    fact: ({ missing }, f) => `Nhãn còn thiếu: ${f.list(namesOf(missing, FIELDS))}.`,
    todo: () => "Mở sản phẩm và điền đúng như nhãn in trên gói.",
  },
  "LST-03": {
    title: "Chưa có lô đủ nguồn gốc",
    fact: ({ lots, missing, complete, minCompleteLots }, f) => {
      const needed = minCompleteLots ? `Cần ${minCompleteLots} lô đủ dữ liệu, tin mới có ${complete}.` : "";
      if (textsOf(lots).length === 0) return needed || "Tin này chưa gắn lô hàng nào.";
      return `Lô ${f.list(textsOf(lots))} còn thiếu: ${f.list(namesOf(missing, TRACE))}. ${needed}`.trim();
    },
    todo: ({ lots }) =>
      textsOf(lots).length === 0
        ? "Mở một lô ở Nhật ký rồi đưa lô đó vào tin bán."
        : "Mở lô và điền nốt, hoặc đưa một lô khác đã đủ dữ liệu vào tin bán.",
  },
  "LST-04": {
    title: "Chưa có giấy chứng nhận cho mặt hàng này",
    fact: ({ why, kinds, numbers, lots }, f) => {
      const papers = f.list(textsOf(numbers));
      if (why === "expired") return `Giấy ${papers} đã hết hạn.`;
      if (why === "goods") return `Giấy ${papers} không ghi nhóm hàng này trong phạm vi.`;
      if (why === "place") return `Giấy ${papers} không bao gồm nơi làm ra lô ${f.list(textsOf(lots))}.`;
      return `Nhóm hàng này cần một trong các giấy: ${namesOf(kinds, KINDS).join("; ")}.`;
    },
    todo: ({ why }) =>
      why === "place"
        ? "Gửi giấy có ghi nơi sản xuất đó, hoặc rút các lô này khỏi tin bán."
        : "Gửi giấy còn hạn, đúng nhóm hàng ở mục Giấy tờ; người của Sở kiểm xong thì tin bán tự chạy tiếp.",
  },
  "LST-05": {
    title: "Chưa có bản tự công bố sản phẩm",
    fact: ({ missing }, f) => `Thực phẩm chế biến đóng gói còn thiếu: ${f.list(namesOf(missing, FIELDS))}.`,
    todo: () => "Làm bản tự công bố theo Nghị định 15/2018, rồi điền số và ngày vào sản phẩm.",
  },
  "LST-06": {
    title: "Dùng chữ mà chưa có giấy chứng minh",
    fact: ({ phrases, stars, awarded }, f) =>
      stars === undefined
        ? `Tin viết: ${f.list(textsOf(phrases).map((phrase) => `“${phrase}”`))}, mà chưa có giấy tương ứng còn hạn.`
        : `Tin viết OCOP ${stars} sao, giấy ghi ${awarded} sao.`,
    todo: () => "Gửi giấy tương ứng ở mục Giấy tờ, hoặc bỏ chữ đó khỏi tên và lời tả.",
  },
  "LST-07": {
    title: "Lời khen tuyệt đối",
    fact: ({ phrases }, f) => `Tin viết: ${f.list(textsOf(phrases).map((phrase) => `“${phrase}”`))}.`,
    todo: () =>
      "Viết lại bằng điều kiểm được, ví dụ ngày hái, giống, cách làm; hoặc gửi tài liệu chứng minh cho người duyệt.",
  },
  "LST-08": {
    title: "Tả thực phẩm như thuốc",
    fact: ({ phrases }, f) => `Tin viết: ${f.list(textsOf(phrases).map((phrase) => `“${phrase}”`))}.`,
    todo: () => "Bỏ lời nói về chữa bệnh. Thực phẩm không phải là thuốc.",
  },
  "LST-09": {
    title: "Hàng không được bán ở chợ",
    fact: ({ phrases }, f) => `Tin có: ${f.list(textsOf(phrases).map((phrase) => `“${phrase}”`))}.`,
    todo: () => "Rút tin này. Nếu chợ hiểu nhầm, viết lại cho rõ đây là hàng gì rồi gửi duyệt.",
  },
  "LST-10": {
    title: "Tin đang hiện chưa được duyệt",
    fact: ({ version }) => `Bản số ${version} của tin chưa có người duyệt.`,
    todo: () => "Gửi duyệt lại. Tin chỉ hiện đúng bản đã duyệt.",
  },
  "LST-15": {
    title: "Lô chưa có giấy kiểm dịch",
    fact: ({ lots }, f) => `Lô ${f.list(textsOf(lots))} chưa ghi số giấy kiểm dịch hoặc kiểm soát giết mổ.`,
    todo: () => "Điền số giấy vào lô. Lô nào chưa có giấy thì rút khỏi tin bán.",
  },
  "LST-16": {
    title: "Lô không bán được nữa",
    fact: ({ recalled, held, expired }, f) =>
      [
        textsOf(recalled).length > 0 && `Đang thu hồi: ${f.list(textsOf(recalled))}.`,
        textsOf(held).length > 0 && `Đang tạm giữ: ${f.list(textsOf(held))}.`,
        textsOf(expired).length > 0 && `Quá hạn: ${f.list(textsOf(expired))}.`,
      ]
        .filter(Boolean)
        .join(" "),
    todo: () => "Để riêng các lô này, không giao cho khách. Đưa lô mới còn hạn vào tin để bán tiếp.",
  },
  "LST-17": {
    title: "Chuỗi liên kết còn thiếu mắt xích",
    fact: ({ missing, outside, unconfirmed, lapsed, lots }, f) =>
      [
        textsOf(missing).length > 0 && `Chưa khai: ${f.list(namesOf(missing, PARTNERS))}.`,
        textsOf(outside).length > 0 && `Nguồn ở tỉnh khác chưa có giấy được chấp nhận: ${f.list(textsOf(outside))}.`,
        textsOf(unconfirmed).length > 0 && `Chưa ai xác nhận: ${f.list(textsOf(unconfirmed))}.`,
        textsOf(lapsed).length > 0 && `Giấy xác nhận đã hết hạn: ${f.list(textsOf(lapsed))}.`,
        textsOf(lots).length > 0 && `Lô làm từ hàng nhận ngoài thành phố chưa rõ nguồn: ${f.list(textsOf(lots))}.`,
      ]
        .filter(Boolean)
        .join(" "),
    todo: ({ missing }) =>
      textsOf(missing).length > 0
        ? "Mở Chuỗi liên kết, khai đối tác ấy rồi nộp giấy xác nhận."
        : "Mở Chuỗi liên kết và nộp giấy xác nhận còn hạn, hoặc nhờ đối tác ở chợ bấm xác nhận.",
  },
});
