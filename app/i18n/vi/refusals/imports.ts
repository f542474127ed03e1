import { sentences } from "../../sentences.ts";

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

/** Sentences for files of the former system and their rows. */
export const importRefusals = sentences({
  "imports.not-utf8": () => "Tệp không phải UTF-8. Xin lưu lại từ bảng tính theo kiểu CSV UTF-8.",
  "imports.not-a-table": () => "Tệp này không đọc được như một bảng CSV hay Excel (.xlsx).",
  "imports.sheet-too-large": () => "Bảng tính này quá lớn để đọc. Xin chỉ để lại các dòng cần nhập, hoặc chia nhỏ.",
  "imports.no-file": () => "Xin chọn một tệp.",
  "imports.columns-missing": ({ missing }, f) => `Tệp thiếu cột ${f.list(listOf(missing))}.`,
  "imports.empty": () => "Tệp không có dòng nào dưới dòng tên cột.",
  "imports.too-long": ({ limit }, f) => `Mỗi tệp nhiều nhất ${f.number(Number(limit))} dòng. Xin chia nhỏ.`,
  "imports.not-planned": () => "Tệp này không còn chờ xác nhận. Xin tải lại trang.",
  "imports.seller-unknown": () => "Chợ chưa có người bán mang mã số thuế này. Xin nhập người bán trước.",
  "imports.product-unknown": () => "Chợ chưa có sản phẩm mang GTIN này của người bán ấy. Xin nhập sản phẩm trước.",
  "imports.lot-unknown": () => "Chợ chưa có lô này. Xin nhập lô trước.",
  "imports.place-unknown": ({ name }) => `Người bán chưa khai nơi nào tên “${name}”, hoặc có nhiều nơi trùng tên.`,
  "imports.commune-unknown": ({ name }) => `Không có xã, phường nào tên “${name}”, cả tên cũ.`,
  "imports.commune-divided": ({ name, codes }, f) =>
    `“${name}” nay thuộc nhiều xã, phường (${f.list(listOf(codes))}). Xin ghi mã năm số.`,
  "imports.email-taken": () => "Địa chỉ thư này đã là của một tài khoản khác.",
  "imports.repeated": ({ line }) => `Trùng với dòng ${line} của tệp.`,
  "imports.range-backwards": () => "Số cuối nhỏ hơn số đầu.",
  "imports.range-taken": ({ first, last }) => `Chồng lên dải ${first}–${last} đã có.`,
});
