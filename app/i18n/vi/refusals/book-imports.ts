import { sentences } from "../../sentences.ts";

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

/** Sentences for the rows of a table that a seller brings into its book: what is wrong, and what its writer should know. */
export const bookImportRefusals = sentences({
  "imports.not-a-day": () => "Ngày ghi theo kiểu 21/11/2026 hoặc 2026-11-21.",
  "imports.cell-empty": () => "Chỗ này cần được điền.",
  "imports.cell-missing": () => "Việc này cần điền chỗ này.",
  "imports.cell-not-a-number": () => "Chỗ này cần một số lớn hơn 0, ví dụ 12,5.",
  "imports.cell-not-a-choice": () => "Không có lựa chọn này cho việc này.",
  "imports.cell-too-long": () => "Dài quá, xin viết gọn lại.",
  "imports.cell-not-asked": () => "Việc này không có mục ấy; chỗ này không được ghi.",
  "imports.plot-unknown": ({ name }) => `Gian hàng chưa khai nơi nào tên hay mã “${name}”. Tên có trong tệp mẫu.`,
  "imports.plot-several": ({ name }) => `Có nhiều nơi mang tên hay mã “${name}”. Xin ghi mã nơi như trong tệp mẫu.`,
  "imports.good-unknown": ({ name }) => `Gian hàng không có sản phẩm nào tên hay GTIN “${name}”.`,
  "imports.good-several": ({ name }) => `Có nhiều sản phẩm tên “${name}”. Xin ghi GTIN.`,
  "imports.person-unknown": ({ name }) => `“${name}” không có trong danh sách nông hộ; tên được giữ ở ghi chú.`,
  "imports.person-several": ({ name }) =>
    `Có nhiều nông hộ tên “${name}”; tên được giữ ở ghi chú. Ghi mã TV-… để khỏi lẫn.`,
  "imports.step-unknown": ({ name }) => `Sổ không có việc nào tên “${name}”. Tên việc có trong tệp mẫu.`,
  "imports.step-opens-lot": () => "Thu hoạch, ra lô thì nhập bằng tệp Thu hoạch.",
  "imports.own-lot-unknown": ({ name }) => `Gian hàng không có lô ${name}.`,
  "imports.own-lot-several": ({ name }) => `Có nhiều lô mang mã ${name}. Xin ghi thêm sản phẩm.`,
  "imports.number-guessed": ({ written, value }, f) =>
    `“${written}” được đọc là ${f.number(Number(value))}. Số lẻ xin dùng dấu phẩy.`,
  "imports.dose-unread": () => "Liều ghi như 15 ml/bình, 3 kg/sào, hoặc số ở đây và đơn vị ở cột Đơn vị liều.",
  "imports.entry-alike": () => "Sổ đã có việc này, ở nơi này, ngày này. Xin xem có ghi trùng không.",
  "imports.harvest-alike": () => "Đã có một lô cùng sản phẩm, cùng nơi, cùng ngày. Xin xem có ghi trùng không.",
  "imports.inside-interval": ({ until }, f) =>
    `Thu hoạch trong thời gian cách ly. Vẫn ghi đúng như đã làm, nhưng lô sẽ bị giữ đến ${f.date(String(until))} hoặc đến khi có kết quả kiểm nghiệm đạt.`,
  "imports.unit-unknown": ({ name, sale }) =>
    `Không biết đơn vị “${name}”. Dùng kg, yến, tạ, tấn, lít, cái, hoặc đơn vị bán (${sale}).`,
  "imports.unit-unusual": () => "Lần trước sản phẩm này ghi bằng đơn vị khác. Xin xem lại.",
  "imports.sown-after-harvest": () => "Ngày gieo sau ngày thu hoạch.",
  "imports.first-lot-by-hand": () =>
    "Sản phẩm này chưa có lô nào. Xin mở lô đầu ở trang Lô hàng, các lô sau nhập được bằng tệp.",
  "imports.plan-other": () => "Bản xem thử đã đổi. Xin xem lại rồi bấm ghi.",
  "imports.facts-changed": ({ lines, more }, f) =>
    `Sổ đã đổi từ lúc xem thử: dòng ${f.list(listOf(lines))}${Number(more) > 0 ? ` và ${f.number(Number(more))} dòng khác` : ""}. Chưa ghi gì cả. Bác bấm Xem thử lại.`,
  "imports.row-changed": () => "Sổ đã đổi trong lúc ghi nên dòng này không được ghi.",
  "imports.entry-refused": ({ vi }) => String(vi),
});
