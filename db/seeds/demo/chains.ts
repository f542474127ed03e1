import type { ChainRole } from "#app/domain/organisation/chain-link.ts";
import type { ChainBasis } from "#app/domain/organisation/chain-paper.ts";

/** What confirms a partner in the demo; a paper that waits is still in the department's queue. */
export type ChainPaperSeed = {
  readonly basis: ChainBasis;
  readonly number: string;
  readonly issuer: string;
  readonly province: string;
  /** Days before the first start. */
  readonly issued: number;
  readonly lastsDays: number | null;
  readonly isWaiting?: true;
};

export type ChainSeed = {
  readonly seller: string;
  readonly role: ChainRole;
  /** A seller of the market by its tax code, or an enterprise outside. */
  readonly partner:
    { readonly taxCode: string } | { readonly name: string; readonly province: string; readonly place?: string };
  readonly categories?: readonly string[];
  readonly paper?: ChainPaperSeed;
};

const CITY = "01";
const authority = (
  number: string,
  issuer: string,
  province: string,
  issued: number,
  lastsDays: number,
): ChainPaperSeed => ({
  basis: "authority",
  number,
  issuer,
  province,
  issued,
  lastsDays,
});
const HANOI_OFFICE = "Chi cục Chất lượng, Chế biến và Phát triển thị trường Hà Nội";
const agriculture = (province: string): string => `Sở Nông nghiệp và Môi trường ${province}`;

/** Where the makers of the demo get what they work with. All names of enterprises outside are made up. */
// prettier-ignore
export const CHAINS: readonly ChainSeed[] = [
  { seller: "nhatam@hang.demo.cholanh.vn", role: "grower", partner: { taxCode: "0199017451" } },
  { seller: "nhaluot@hang.demo.cholanh.vn", role: "grower", partner: { taxCode: "0199024307" } },
  { seller: "comat@hang.demo.cholanh.vn", role: "grower", partner: { name: "Tổ nuôi bò sữa Phù Đổng", province: CITY, place: "xã Phù Đổng" }, paper: authority("41/2026/GXN-CCHN", HANOI_OFFICE, CITY, 150, 580) },
  { seller: "doiche@hang.demo.cholanh.vn", role: "grower", partner: { name: "Tổ nuôi ong Khe Giang", province: CITY, place: "xã Ba Vì" }, categories: ["che-bien"], paper: authority("57/2026/GXN-CCHN", HANOI_OFFICE, CITY, 120, 610) },
  { seller: "soinang@hang.demo.cholanh.vn", role: "grower", partner: { name: "HTX Dong riềng Chiềng Khoa", province: "14", place: "xã Vân Hồ" }, paper: authority("218/XN-CCQL", agriculture("tỉnh Sơn La"), "14", 140, 590) },
  { seller: "damtri@hang.demo.cholanh.vn", role: "raw_material", partner: { name: "HTX Chè shan Khau Vai", province: "19", place: "xã Tân Cương" }, paper: authority("132/GXN-CCNL", agriculture("tỉnh Thái Nguyên"), "19", 160, 570) },
  { seller: "damtri@hang.demo.cholanh.vn", role: "carrier", partner: { name: "Xe khách gửi hàng Sông Công", province: CITY, place: "phường Tây Hồ" } },
  { seller: "langnghe@demo.cholanh.vn", role: "raw_material", partner: { name: "Mỏ đất sét trắng Trúc Thôn Xanh", province: "31", place: "phường Chí Linh" }, paper: authority("88/XN-SCT", "Sở Công Thương thành phố Hải Phòng", "31", 200, 530) },
  { seller: "soimay@hang.demo.cholanh.vn", role: "raw_material", partner: { name: "Tổ hợp tác mây nếp Cao Phong", province: "25", place: "xã Cao Phong" }, paper: authority("305/XN-KL", "Chi cục Kiểm lâm tỉnh Phú Thọ", "25", 180, 550) },
  { seller: "canhgian@hang.demo.cholanh.vn", role: "raw_material", partner: { name: "Nhà sơn ta Tam Nông", province: "25", place: "xã Tam Nông" }, paper: { basis: "paper", number: "HĐ 17/2026/ST", issuer: "Hợp đồng mua sơn có xác nhận của UBND xã Tam Nông", province: "25", issued: 170, lastsDays: 22 } },
  { seller: "khungcui@hang.demo.cholanh.vn", role: "raw_material", partner: { name: "Tổ ươm tơ Phùng Xá Hạ", province: CITY, place: "xã Hồng Sơn" }, paper: authority("63/2026/GXN-CCHN", HANOI_OFFICE, CITY, 110, 620) },
  { seller: "basaulang@hang.demo.cholanh.vn", role: "raw_material", partner: { name: "Lá nón và chỉ thêu Quai Vạc", province: CITY, place: "xã Thanh Oai" }, paper: authority("64/2026/GXN-CCHN", HANOI_OFFICE, CITY, 110, 620) },
  // Its paper waits, so the two goods it makes show a finding until somebody has looked.
  { seller: "matoc@hang.demo.cholanh.vn", role: "raw_material", partner: { name: "Vỏ trai ốc Hòn Nẹ", province: "38", place: "xã Hậu Lộc" }, paper: { ...authority("19/XN-TS", "Chi cục Thủy sản tỉnh Thanh Hóa", "38", 20, 345), isWaiting: true } },
];
