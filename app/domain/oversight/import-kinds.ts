/** What the city's former system hands over, in this order: goods need their sellers, lots their goods. */
export const IMPORT_KINDS = ["accounts", "products", "lots", "code_ranges"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

type Column = { readonly name: string; readonly needed: boolean; readonly example: string };
const needed = (name: string, example: string): Column => ({ name, needed: true, example });
const free = (name: string, example: string): Column => ({ name, needed: false, example });

/** The documented shape (docs/import.md): UTF-8, a header line, comma or semicolon. Days are YYYY-MM-DD. */
export const IMPORT_COLUMNS: Readonly<Record<ImportKind, readonly Column[]>> = {
  accounts: [
    needed("tax_code", "0101234565"),
    needed("kind", "cooperative"),
    needed("legal_name", "Hợp tác xã Rau an toàn Văn Đức"),
    needed("display_name", "Rau an toàn Văn Đức"),
    free("display_name_en", "Van Duc Safe Vegetables"),
    needed("address", "Thôn Chử Xá"),
    needed("commune", "Xã Văn Đức"),
    needed("phone", "0912345678"),
    needed("email", "htx@example.vn"),
    free("registration_number", "01.07.000123"),
    free("registered_on", "2018-03-14"),
    free("registered_by", "Phòng Tài chính – Kế hoạch huyện Gia Lâm"),
    free("representative_name", "Nguyễn Văn Minh"),
    free("representative_personal_id", "001080001234"),
    free("birth_date", ""),
    free("personal_id", ""),
    free("gs1_prefix", "8938501234"),
    free("story", "Bãi bồi sông Hồng, trồng rau ba đời nay."),
    free("delivery_area", "Nội thành Hà Nội"),
  ],
  products: [
    needed("tax_code", "0101234565"),
    needed("gtin", "8938501234568"),
    needed("category", "rau-cu"),
    needed("name", "Cải ngọt an toàn"),
    free("name_en", "Mustard greens"),
    free("brand", ""),
    needed("unit", "bó"),
    needed("unit_en", "bunch"),
    needed("net_content", "400"),
    needed("net_content_unit", "g"),
    needed("shipping_weight_grams", "450"),
    free("ingredients", ""),
    free("usage", "Rửa sạch, luộc hoặc xào."),
    free("storage", "Ngăn mát tủ lạnh, 3 ngày."),
    free("warnings", "Rửa kỹ trước khi ăn."),
    free("shelf_life_days", "5"),
    free("standard", "TCVN 11892-1:2017"),
  ],
  lots: [
    needed("gtin", "8938501234568"),
    needed("lot", "L2610A"),
    needed("place", "Ruộng bãi Văn Đức"),
    needed("produced_on", "2026-10-20"),
    needed("packed_on", "2026-10-20"),
    free("expires_on", "2026-10-25"),
    needed("quantity", "120"),
    free("fact.variety", "Tosakan"),
    free("fact.sownOn", "2026-09-10"),
    free("fact.pestControl", "none"),
    free("fact.pesticide", ""),
    free("fact.sprayedOn", ""),
    free("fact.waitingDays", ""),
    free("fact.harvester", "Tổ thu hoạch số 2"),
  ],
  code_ranges: [
    needed("tax_code", "0101234565"),
    free("gtin", "8938501234568"),
    free("lot", "L2610A"),
    needed("series", "HN19"),
    needed("first_serial", "1000001"),
    needed("last_serial", "1005000"),
    free("printed_on", "2024-05-02"),
    needed("state", "active"),
  ],
};

/** Needed columns that a file's header does not have. Columns beyond the shape are read and left alone. */
export const missingColumns = (kind: ImportKind, header: readonly string[]): string[] =>
  IMPORT_COLUMNS[kind]
    .filter(({ name, needed: isNeeded }) => isNeeded && !header.includes(name))
    .map(({ name }) => name);

/** `legalName` is the column `legal_name`; `facts.sownOn` the column `fact.sownOn`. */
export const columnOf = (path: readonly (string | number)[]): string | null => {
  const [first, second] = path;
  if (first === undefined) return null;
  if (first === "facts" && second !== undefined) return `fact.${second}`;
  if (first === "communeCode") return "commune";
  if (first === "categoryCode") return "category";
  return String(first).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
};
