import { sentences } from "../../sentences.ts";

/** Sentences for products, places, lots and what happens to them. */
export const goodsRefusals = sentences({
  "products.picture-not-an-image": () => "Tệp này không phải là ảnh. Xin chọn ảnh JPEG, PNG hoặc WebP.",
  "products.picture-too-large": ({ megapixels, limit }) =>
    `Ảnh ${megapixels} megapixel, quá lớn. Xin chọn ảnh không quá ${limit} megapixel.`,
  "products.picture-missing": () => "Xin chọn một ảnh.",
  "products.picture-repeated": () => "Sản phẩm đã có ảnh này rồi.",
  "products.too-many-pictures": ({ limit }) => `Mỗi sản phẩm có nhiều nhất ${limit} ảnh. Xin bỏ bớt một ảnh trước.`,
  "products.unknown-category": () => "Xin chọn một nhóm hàng trong danh sách.",
  "products.gtin-invalid": () =>
    "Mã này không phải GTIN: sai số kiểm tra hoặc thiếu chữ số. Xin nhập đủ 13 số in dưới mã vạch.",
  "products.gtin-not-yours": ({ prefix }) =>
    `Mã này không thuộc tiền tố ${prefix} của đơn vị. Chợ không nhận mã của đơn vị khác.`,
  "products.no-own-prefix": () => "Hồ sơ của đơn vị chưa có tiền tố GS1. Xin bổ sung ở hồ sơ, hoặc chọn mã do chợ cấp.",
  "products.gtin-taken": ({ gtin }) => `Mã ${gtin} đã dùng cho một sản phẩm khác.`,
  "products.gtin-used-up": ({ companyPrefix }) =>
    `Tiền tố ${companyPrefix} đã hết số để cấp. Xin báo cho người quản trị chợ.`,
  "products.group-frozen": () =>
    "Không đổi được sang nhóm hàng khác loại (thực phẩm, thủ công, công nghiệp). Xin lập sản phẩm mới.",
  "products.tolerance-too-large": ({ percent }) => `Sai số của nhóm hàng này nhiều nhất là ${percent}%.`,
  "products.pack-frozen": () =>
    "Sản phẩm đã có lô, nên đơn vị tính và khối lượng tịnh giữ nguyên. Quy cách khác là một sản phẩm khác, với mã khác.",
  "traceability.unknown-commune": () => "Xin chọn xã, phường trong danh sách.",
  "traceability.gln-invalid": () => "Mã này không phải GLN: cần 13 chữ số và đúng số kiểm tra.",
  "traceability.gln-not-yours": () => "Mã địa điểm này không thuộc tiền tố GS1 của đơn vị.",
  "traceability.gln-taken": () => "Mã này đã dùng cho một nơi khác.",
  "traceability.gln-used-up": ({ companyPrefix }) =>
    `Tiền tố ${companyPrefix} đã hết số để cấp cho địa điểm. Xin báo cho người quản trị chợ.`,
  "traceability.bad-extension": () => "Ký hiệu thửa gồm 1 đến 20 chữ không dấu, số, gạch ngang. Ví dụ: RUONG-3.",
  "traceability.unknown-place": () => "Xin chọn một nơi trong danh sách của đơn vị.",
  "traceability.fact-missing": () => "Chỗ này cần được điền.",
  "traceability.fact-not-a-day": () => "Ngày chưa đúng.",
  "traceability.fact-not-a-number": () => "Xin nhập một số nguyên, không quá sáu chữ số.",
  "traceability.fact-not-a-choice": () => "Xin chọn một trong các mục có sẵn.",
  "traceability.fact-too-long": () => "Chỗ này viết quá dài.",
  "traceability.day-to-come": () => "Ngày này chưa tới. Chợ chỉ ghi việc đã làm.",
  "traceability.packed-before-made": () => "Ngày đóng gói không thể trước ngày làm ra.",
  "traceability.expired-before-packed": () => "Hạn dùng không thể trước ngày đóng gói.",
  "traceability.shipped-before-packed": () => "Ngày chuyển đi không thể trước ngày đóng gói.",
  "traceability.lot-code-invalid": () =>
    "Mã lô gồm 1 đến 20 chữ in hoa không dấu, số, dấu chấm, gạch ngang hoặc gạch chéo.",
  "traceability.lot-code-taken": ({ code }) => `Sản phẩm đã có lô mang mã ${code}.`,
  "traceability.grower-name-short": () => "Họ tên cần ít nhất hai chữ cái.",
  "traceability.grower-has-left": () => "Người này đã thôi làm thành viên rồi.",
  "traceability.grower-left-before": () => "Ngày thôi không thể trước ngày vào.",
  "traceability.not-a-member": () => "Ngày ấy người này không phải thành viên.",
  "traceability.keeps-already": () => "Người này đang giữ ruộng ấy rồi.",
  "traceability.plot-was-kept": () => "Ngày này nằm trong thời gian ruộng đã có người giữ. Xin chọn ngày sau đó.",
  "traceability.share-not-a-number": () => "Xin nhập một số lớn hơn 0, hoặc để trống.",
  "traceability.shares-sum": ({ sum, quantity }) => `Cộng lại được ${sum}, trong khi cả lô là ${quantity}.`,
  "traceability.shares-empty": () => "Xin ghi ít nhất một người.",
  "traceability.transform-nothing-in": () => "Xin chọn ít nhất một lô đưa vào.",
  "traceability.transform-nothing-out": () => "Xin ghi ít nhất một lô làm ra, với số lượng.",
  "traceability.transform-input-twice": () => "Một lô được chọn hai lần.",
  "traceability.transform-before-input": () => "Ngày này lô đưa vào chưa có.",
  "traceability.input-held": ({ code }) => `Lô ${code} đang bị tạm giữ nên chưa làm thành lô khác được.`,
  "traceability.input-recalled": ({ code }) => `Lô ${code} đã bị thu hồi, không làm thành lô khác được.`,
  "traceability.input-empty": ({ code }) => `Sổ ghi lô ${code} không còn gì. Xin ghi rõ số lượng đã dùng.`,
  "traceability.units-differ": ({ code }) => `Lô ${code} không tính theo đơn vị này được.`,
  "traceability.output-product": () => "Xin chọn sản phẩm của đơn vị.",
  "traceability.packs-whole": () => "Số bó, gói, hộp phải là số nguyên.",
  "traceability.amount-not-a-number": () => "Xin nhập một số lớn hơn 0, có thể lẻ đến phần nghìn.",
  "traceability.amount-missing": () => "Xin ghi số lượng.",
  "traceability.expires-after-input": ({ day }, f) =>
    `Hạn dùng không thể sau ${f.date(String(day))}, hạn của lô cùng sản phẩm đã đưa vào.`,
  "traceability.more-used-than-there": ({ left, used }) =>
    `Sổ chỉ còn ${left}, ghi dùng ${used}. Ghi nhầm thì sửa; nếu đúng thì xác nhận, lô sẽ bị tạm giữ để đối chiếu.`,
  "traceability.more-out-than-in": ({ out, came }) =>
    `Làm ra ${out} trong khi đưa vào ${came}. Ghi nhầm thì sửa; nếu đúng thì xác nhận, lô mới sẽ bị tạm giữ để đối chiếu.`,
  "traceability.confirm-balance": () => "Số lượng không cân. Xin xem lại, hoặc đánh dấu xác nhận rồi ghi.",
  "traceability.lot-not-in-hand": ({ code }) => `Không có lô nào mang mã ${code} trong tay đơn vị.`,
  "traceability.lot-held": ({ code }) =>
    `Lô ${String(code)} đang bị giữ hoặc thu hồi, không giao, không bán, không xếp vào sọt được. Chỉ trả lại chủ lô hoặc hủy.`,
  "traceability.more-than-in-hand": ({ code, inHand }, f) =>
    `Lô ${String(code)} trong sổ chỉ còn ${f.number(Number(inHand))}. Bác đếm lại; nếu đúng vậy thì đánh dấu ô xác nhận rồi ghi.`,
  "traceability.more-than-inside": ({ code, inside }, f) =>
    `Trong sọt chỉ có ${f.number(Number(inside))} của lô ${String(code)}.`,
  "traceability.party-without-place": () =>
    "Bên này chưa mở nơi nào (nơi sản xuất, kho, cửa hàng), nên chưa có mã số để ghi vào chứng từ.",
  "traceability.nothing-to-ship": () => "Xin ghi số lượng ít nhất một lô, hoặc chọn một sọt có hàng.",
  "traceability.nothing-to-pack": () => "Xin ghi số lượng ít nhất một lô, hoặc chọn một sọt.",
  "traceability.receiver-needed": () => "Xin chọn đối tác, điền mã số thuế hoặc tên người nhận.",
  "traceability.receiver-is-self": () =>
    "Người nhận không thể là chính bác. Chuyển giữa các nơi của mình thì ghi ở mục Đưa ra sạp, vào kho.",
  "traceability.container-on-the-way": ({ sscc }) => `Sọt ${String(sscc)} đang trên đường, chờ nhận xong đã.`,
  "traceability.container-elsewhere": ({ sscc }) => `Sọt ${String(sscc)} đang đặt trong sọt khác. Nhấc ra trước đã.`,
  "traceability.container-inside-itself": ({ sscc }) => `Sọt ${String(sscc)} không thể nằm trong chính nó.`,
  "traceability.container-too-deep": () => "Chồng nhiều lớp quá, nhiều nhất sáu lớp.",
  "traceability.container-empty": () => "Trong sọt không còn gì để lấy ra.",
  "traceability.sscc-used-up": ({ companyPrefix }) => `Mã doanh nghiệp ${String(companyPrefix)} đã hết số sọt.`,
  "traceability.already-received": () => "Phiếu này đã được nhận hoặc đã đánh dấu ghi nhầm.",
  "traceability.difference-reason": ({ code }) => `Lô ${String(code)} khác số trên phiếu: xin chọn vì sao.`,
  "traceability.supplier-needed": () => "Xin chọn đối tác hoặc điền tên nơi giao.",
  "traceability.supplier-on-market": () => "Nơi này có gian ở chợ: nhờ họ lập phiếu giao, bác bấm nhận.",
  "traceability.quarantine-needed": () => "Xin điền số giấy kiểm dịch: bắt buộc với thịt, trứng, sữa.",
  "traceability.not-degrees": () => "Xin nhập số độ từ −40 đến 60, ví dụ 4 hoặc −18,5.",
  "traceability.before-lot": () => "Ngày này trước ngày có lô.",
  "traceability.event-repeated": () => "Việc này đã được ghi rồi.",
  "traceability.already-corrected": () => "Việc này đã được đính chính rồi. Xin tải lại trang để xem.",
  "traceability.output-moved-on": ({ codes }, f) =>
    `Lô làm ra (${f.list(codes as readonly string[])}) đã được bán, dùng hoặc bày bán. Xin sửa số lượng thay vì bỏ dòng này.`,
  "traceability.indispensable-event": () =>
    "Không bỏ được việc làm ra, phun thuốc và đóng gói lô. Xin sửa ngày hoặc nơi cho đúng.",
  "traceability.already-held": ({ code }) => `Lô ${code} đang được tạm giữ rồi.`,
  "traceability.already-recalled": ({ code }) => `Lô ${code} đã bị thu hồi.`,
  "traceability.recall-is-final": ({ code }) => `Lô ${code} đã bị thu hồi; lệnh thu hồi không rút lại được.`,
  "traceability.not-held": ({ code }) => `Lô ${code} không bị tạm giữ.`,
  "traceability.held-for-another": ({ code, cause }) =>
    `Lô ${code} bị giữ vì làm từ lô ${cause}. Thả lô ${cause} thì lô này được thả theo.`,
});
