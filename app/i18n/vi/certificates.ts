import type { CertificateKind } from "#app/domain/certification/certificate-kinds.ts";
import type { CertificateState, ReviewDecision } from "#app/domain/certification/certificate-states.ts";

type KindWords = { name: string; hint: string };

/** Words for papers wherever they are shown: their kinds, states, and what a reviewer decides. */
export const certificates = {
  kinds: {
    food_safety: {
      name: "Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm",
      hint: "Chi cục, Sở Công Thương hoặc Sở Y tế cấp; 3 năm",
    },
    safe_food_commitment: {
      name: "Bản cam kết sản xuất, kinh doanh thực phẩm an toàn",
      hint: "UBND xã, phường nhận; 3 năm",
    },
    food_safety_knowledge: { name: "Giấy xác nhận kiến thức an toàn thực phẩm", hint: "3 năm" },
    vietgap: { name: "VietGAP trồng trọt", hint: "TCVN 11892-1:2017, tổ chức chứng nhận cấp" },
    vietgahp: { name: "VietGAHP chăn nuôi", hint: "Tổ chức chứng nhận cấp" },
    vietgap_aquaculture: { name: "VietGAP thủy sản", hint: "Tổ chức chứng nhận cấp" },
    globalgap: { name: "GLOBALG.A.P.", hint: "Số GGN có 13 chữ số; 12 tháng" },
    organic: { name: "Chứng nhận hữu cơ", hint: "TCVN 11041, tổ chức chứng nhận cấp" },
    pgs: { name: "PGS hữu cơ", hint: "Nhóm PGS xác nhận, không phải giấy của cơ quan nhà nước" },
    haccp: { name: "HACCP", hint: "TCVN 5603, tổ chức chứng nhận cấp" },
    iso22000: { name: "ISO 22000", hint: "Tổ chức chứng nhận cấp" },
    fssc22000: { name: "FSSC 22000", hint: "Tổ chức chứng nhận cấp" },
    ifs: { name: "IFS Food", hint: "Tổ chức chứng nhận cấp" },
    brc: { name: "BRCGS Food Safety", hint: "Tổ chức chứng nhận cấp" },
    safe_chain: { name: "Giấy xác nhận chuỗi cung ứng thực phẩm an toàn", hint: "Chi cục xác nhận" },
    ocop: { name: "Giấy chứng nhận sản phẩm OCOP", hint: "Ghi số sao; 36 tháng" },
    geographical_indication: { name: "Chỉ dẫn địa lý", hint: "Quyền sử dụng do tổ chức quản lý trao" },
    collective_mark: { name: "Nhãn hiệu tập thể, nhãn hiệu chứng nhận", hint: "Cục Sở hữu trí tuệ; 10 năm" },
    self_declaration: { name: "Bản tự công bố sản phẩm", hint: "Nghị định 15/2018, Điều 4–5" },
    quarantine: { name: "Giấy chứng nhận kiểm dịch động vật", hint: "Theo từng lô" },
    test_report: { name: "Phiếu kết quả kiểm nghiệm", hint: "Phòng thử nghiệm ISO/IEC 17025" },
    product_conformity: { name: "Chứng nhận hợp quy", hint: "Theo quy chuẩn kỹ thuật của mặt hàng" },
    key_industrial_product: { name: "Sản phẩm công nghiệp chủ lực Hà Nội", hint: "Quyết định của UBND Thành phố" },
    craft_village: { name: "Danh hiệu làng nghề", hint: "Quyết định của UBND Thành phố" },
    artisan: { name: "Danh hiệu nghệ nhân", hint: "Quyết định của UBND Thành phố" },
  } satisfies Record<CertificateKind, KindWords>,
  states: {
    pending: "đang chờ kiểm",
    valid: "có hiệu lực",
    suspended: "tạm đình chỉ",
    expired: "đã hết hạn",
    withdrawn: "đã thu hồi",
    refused: "không được nhận",
  } satisfies Record<CertificateState, string>,
  decisions: {
    accept: "Công nhận",
    refuse: "Không nhận",
    suspend: "Tạm đình chỉ",
    restore: "Cho dùng lại",
    withdraw: "Thu hồi",
  } satisfies Record<ReviewDecision, string>,
  number: "Số",
  issuer: "Nơi cấp",
  issuedOn: "Ngày cấp",
  validTo: "Hết hạn",
  noEnd: "không thời hạn",
  until: (day: string) => `đến hết ${day}`,
  scope: "Phạm vi",
  limits: "Dùng cho",
  noLimits: "mọi loại hàng, mọi nơi của gian hàng",
  picture: "Xem ảnh giấy",
  reason: "Lý do",
  stars: (count: number) => `${count} sao`,
};
