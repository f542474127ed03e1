import type { Role } from "#app/domain/shared/actor.ts";
import { communeUnitCode } from "#app/domain/organisation/unit-path.ts";

export const DEMO_PASSWORD = "ChoLanh!2026";

type OfficialSeed = {
  readonly email: string;
  readonly name: string;
  readonly role: Exclude<Role, "seller">;
  readonly unitCode: string;
};

export const ADMINISTRATOR: OfficialSeed = {
  email: "quantri@demo.cholanh.vn",
  name: "Trần Quang Trị",
  role: "administrator",
  unitCode: "SCT-HN",
};

export const MANAGER: OfficialSeed = {
  email: "quanly@demo.cholanh.vn",
  name: "Vũ Thị Minh Lý",
  role: "market_manager",
  unitCode: "SCT-HN-TM",
};

/** The manager's deputy in the trade room: two persons strike off, and another than who decided answers an appeal. */
export const DEPUTY_MANAGER: OfficialSeed = {
  email: "quanly2@demo.cholanh.vn",
  name: "Đinh Hữu Phó",
  role: "market_manager",
  unitCode: "SCT-HN-TM",
};

/** Looks after the city's key industrial goods, and with the trade room after craft goods. */
export const INDUSTRY_MANAGER: OfficialSeed = {
  email: "congnghiep-ql@demo.cholanh.vn",
  name: "Hà Quốc Công",
  role: "market_manager",
  unitCode: "SCT-HN-CN",
};

/** The officer of the commune in which htx@ and langnghe@ have their seat. */
export const COMMUNE_OFFICER: OfficialSeed & { readonly communeCode: string } = {
  email: "phuong@demo.cholanh.vn",
  name: "Đào Văn Phường",
  role: "commune_officer",
  unitCode: communeUnitCode("00577"),
  communeCode: "00577",
};

export const BOARD_OFFICER: OfficialSeed = {
  email: "cho@demo.cholanh.vn",
  name: "Phạm Thị Chợ",
  role: "market_board_officer",
  unitCode: "BQL-PHIA-NAM",
};

/** Who stands in the southern market: confirmed, given a stall by the board (by tax code), waiting for its word. */
export const STALL_TENANTS = {
  confirmed: "htx@demo.cholanh.vn",
  given: "0199011971",
  waiting: "dongvong@hang.demo.cholanh.vn",
} as const;

export const STAMP_PROVIDER_UNIT = {
  kind: "stamp_provider",
  code: "TEM-SANG-CHIEU",
  name: "Trung tâm Tem Sáng Chiều",
  nameEn: "Sang Chieu Stamp Centre",
  parentCode: "SCT-HN",
} as const;

/** Officials other than the administrator, who gives them their roles. */
export const OFFICIALS: readonly OfficialSeed[] = [
  MANAGER,
  DEPUTY_MANAGER,
  INDUSTRY_MANAGER,
  { email: "kiemtra@demo.cholanh.vn", name: "Lê Kiểm Tra", role: "inspector", unitCode: "SCT-HN-KT" },
  COMMUNE_OFFICER,
  BOARD_OFFICER,
  {
    email: "tem@demo.cholanh.vn",
    name: "Ngô Thanh Tem",
    role: "stamp_provider",
    unitCode: STAMP_PROVIDER_UNIT.code,
  },
];

export type BuyerSeed = {
  readonly key: string;
  readonly name: string;
  readonly phone: string;
  readonly wardCode: string;
  readonly address: string;
  /** Without one the buyer is a guest, known by the browser's cart token alone. */
  readonly email?: string;
};

const buyer = (
  key: string,
  name: string,
  number: number,
  wardCode: string,
  address: string,
  email?: string,
): BuyerSeed => ({
  key,
  name,
  // 0599 1 is no operator's range, so no reminder of the demo ever rings at somebody's.
  phone: `05991${String(number).padStart(5, "0")}`,
  wardCode,
  address,
  ...(email ? { email } : {}),
});

export const BUYERS: readonly BuyerSeed[] = [
  buyer("mua", "Nguyễn Thị Mua", 1, "00166", "Số 12 ngõ 84 phố Chùa Láng", "nguoimua@demo.cholanh.vn"),
  buyer("lan", "Trịnh Ngọc Lan", 2, "00235", "Số 7 ngõ 16 phố Thái Hà", "lan@khach.demo.cholanh.vn"),
  buyer("duc", "Hoàng Minh Đức", 3, "00256", "Số 41 phố Lò Đúc", "duc@khach.demo.cholanh.vn"),
  buyer("hoa", "Bùi Thanh Hoa", 4, "00592", "Chung cư Sông Đào, P. 1204", "hoa@khach.demo.cholanh.vn"),
  buyer("tuan", "Phạm Anh Tuấn", 5, "00103", "Số 3 ngách 28 ngõ 50 Đặng Thai Mai", "tuan@khach.demo.cholanh.vn"),
  buyer("yen", "Đặng Hải Yến", 6, "09556", "Số 19 phố Tô Hiệu", "yen@khach.demo.cholanh.vn"),
  buyer("bep", "Bếp cơm Bà Năm", 7, "00331", "Số 88 đường Tam Trinh", "bepbanam@khach.demo.cholanh.vn"),
  buyer("khach1", "Lý Văn Sơn", 8, "00118", "Số 5 ngõ 298 Ngọc Lâm"),
  buyer("khach2", "Cao Thị Thu", 9, "00070", "Số 22 phố Hàng Buồm"),
];
