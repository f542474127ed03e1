import type { ClaimPhrase, ClaimRule } from "#app/domain/regulation/claim-words.ts";

/**
 * The first word lists of rules LST-06 to LST-09 (Decree 248/2026/NĐ-CP art. 17.1.d: a filter that the authority updates).
 * An exception excuses every phrase inside it, so it is written as long as the harmless wording is.
 */

const phrasesIn = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

const list = (rule: ClaimRule, phrases: string, exceptions: string): ClaimPhrase[] => [
  ...phrasesIn(phrases).map((phrase) => ({ rule, phrase, kind: "phrase" as const })),
  ...phrasesIn(exceptions).map((phrase) => ({ rule, phrase, kind: "exception" as const })),
];

/** Words that claim a paper: certification, award, protected name. */
const PROVEN = list(
  "LST-06",
  `
  hữu cơ; organic; VietGAP; VietGAHP; GlobalGAP; Global GAP; GLOBALG.A.P; OCOP; chỉ dẫn địa lý;
  geographical indication; HACCP; ISO 22000
  `,
  `
  phân hữu cơ; phân bón hữu cơ; phân chuồng hữu cơ; phân vi sinh hữu cơ; phân bón lá hữu cơ; phân hữu cơ vi sinh;
  chất hữu cơ; mùn hữu cơ; giá thể hữu cơ; đất hữu cơ; rác hữu cơ; rác thải hữu cơ; thuốc trừ sâu hữu cơ;
  chế phẩm hữu cơ; dung môi hữu cơ; hợp chất hữu cơ; axit hữu cơ; thủy tinh hữu cơ; kính hữu cơ; điốt hữu cơ;
  đi-ốt phát quang hữu cơ; không phải hữu cơ; chưa phải hữu cơ; chưa có chứng nhận hữu cơ;
  chưa được chứng nhận hữu cơ; chưa có chứng nhận VietGAP; chưa được chứng nhận VietGAP; chưa xếp hạng OCOP;
  chưa tham gia OCOP; organic fertiliser; organic fertilizer; organic matter; organic compost; organic waste;
  not organic
  `,
);

/** Absolute words, which advertising law allows only with a document beside them. */
const ABSOLUTE = list(
  "LST-07",
  `
  tốt nhất; ngon nhất; rẻ nhất; sạch nhất; tươi nhất; đẹp nhất; bền nhất; an toàn nhất; chất lượng nhất;
  uy tín nhất; nổi tiếng nhất; hiệu quả nhất; nhất Việt Nam; nhất Hà Nội; nhất thế giới; nhất miền Bắc;
  nhất thị trường; duy nhất; số một; số 1 Việt Nam; số 1 Hà Nội; số 1 thị trường; số 1 thế giới; đệ nhất; hàng đầu;
  tuyệt đối; 100%; the best; number one
  `,
  `
  dùng tốt nhất trong; dùng tốt nhất trước; dùng tốt nhất khi; sử dụng tốt nhất trong; sử dụng tốt nhất trước;
  tốt nhất trước ngày; tốt nhất là dùng; tốt nhất nên; ngon nhất khi; ngon nhất là khi; ngon nhất trong ngày;
  ngon nhất trong vòng; ngon nhất vào; tươi nhất khi; đẹp nhất khi; sạch nhất có thể; tốt nhất có thể;
  rẻ nhất có thể; thời điểm ngon nhất; lúc ngon nhất; độ ngon nhất; mùa ngon nhất; giống duy nhất;
  một nguyên liệu duy nhất; nguyên liệu duy nhất; thành phần duy nhất; một thành phần duy nhất; con đường duy nhất;
  lần duy nhất; một lần duy nhất; số một ngõ; số một phố; số một đường; số một trăm; tuyệt đối không;
  không tuyệt đối; nước lọc 100%; 100% cotton; 100% bông; 100% tơ tằm; 100% len; 100% lanh; 100% gạo; 100% gạo nếp;
  100% nếp; 100% thịt; 100% thịt lợn; 100% đậu nành; 100% đậu xanh; 100% bột; 100% bột dong; 100% sữa;
  100% sữa tươi; 100% mật ong; 100% tre; 100% mây; 100% gỗ; 100% đồng; 100% nhôm; 100% inox; 100% lá; 100% búp chè;
  độ ẩm 100%; pin 100%; công suất 100%; best before; the best before date
  `,
);

/**
 * Words that make a food into a medicine. The exceptions that end in "chua" count only where a text has no accents, and
 * "cà chua" reads like "chữa".
 */
const MEDICAL = list(
  "LST-08",
  `
  chữa; chữa bệnh; chữa khỏi; chữa lành bệnh; chữa lành vết thương; chữa lành ung thư; chữa trị; điều trị; đặc trị;
  khỏi bệnh; khỏi hẳn bệnh; trị bệnh; trị ho; trị viêm; trị dứt điểm; trị tiểu đường; trị mất ngủ; trị gút;
  trị dạ dày; trị ung thư; chống ung thư; ngừa ung thư; phòng ung thư; phòng chống ung thư;
  tiêu diệt tế bào ung thư; hạ đường huyết; hạ huyết áp; giảm mỡ máu; tan sỏi; thần dược; tiên dược; thuốc tiên;
  thay thế thuốc; thay thuốc chữa bệnh; kháng viêm; tăng cường sinh lực; cures; cure for; heals; treats cancer;
  treats diabetes; anti-cancer
  `,
  `
  cà chua; sữa chua; dưa chua; canh chua; chua ngọt; vị chua; chanh chua; nem chua; sửa chữa; chữa cháy; cứu chữa;
  chữa lành; chữa đói; chữa thẹn; chữa cơn thèm; chữa lợn lành thành lợn què; không chữa; không chữa bệnh;
  không dùng để chữa bệnh; không có tác dụng chữa bệnh; không thay thế thuốc; không thay thế thuốc chữa bệnh;
  không có tác dụng thay thế thuốc chữa bệnh; không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh;
  không phải thuốc chữa bệnh; không phải là thuốc chữa bệnh; không dùng thay thế thuốc chữa bệnh;
  không nhằm chữa bệnh; không có tác dụng điều trị; không dùng để điều trị; nhà máy điều trị;
  bệnh nhân đang điều trị; người đang điều trị; trẻ đang điều trị; đang điều trị bệnh; đang điều trị;
  không dùng thuốc đặc trị; cây khỏi bệnh; gà khỏi bệnh; lợn khỏi bệnh; đàn khỏi bệnh; vật nuôi khỏi bệnh;
  tránh khỏi bệnh; trị bệnh cho cây; trị bệnh cho rau; trị bệnh cho gà; trị bệnh cho lợn; trị bệnh cho cá;
  trị bệnh cho đàn; trị bệnh cho vật nuôi; chữa bệnh cho cây; chữa bệnh cho rau; chữa bệnh cho gà;
  chữa bệnh cho lợn; chữa bệnh cho cá; chữa bệnh cho đàn; chữa bệnh cho vật nuôi; điều trị cho đàn;
  điều trị cho gà; điều trị cho lợn; điều trị bệnh cho đàn; điều trị bệnh cho gà; điều trị bệnh cho lợn;
  does not cure; not a cure for
  `,
);

/** Goods that may not be sold here at all. */
const BANNED = list(
  "LST-09",
  `
  thuốc lá; thuốc lá điện tử; thuốc lá nung nóng; thuốc lào; xì gà; shisha; vape; tinh dầu vape; rượu mạnh;
  rượu trắng; rượu ngâm; rượu thuốc; rượu vodka; vodka; whisky; cognac; sữa thay thế sữa mẹ;
  sữa công thức cho trẻ sơ sinh; sữa công thức cho trẻ dưới 24 tháng; sữa bột cho trẻ sơ sinh; thuốc kê đơn;
  thuốc tân dược; thuốc ngủ; thuốc kích dục; thuốc phiện; cần sa; ma túy; lá khát; heroin; súng hơi; súng săn;
  súng bắn; súng điện; đạn chì; lựu đạn; vũ khí quân dụng; vũ khí thô sơ; mã tấu; dùi cui điện; thuốc nổ; pháo nổ;
  pháo hoa nổ; pháo lậu; ngà voi; sừng tê giác; vảy tê tê; mật gấu; cao hổ; cao hổ cốt; thịt thú rừng; thịt tê tê;
  thịt cầy hương; động vật hoang dã; chim hoang dã; trứng rùa biển; tiền giả; cigarettes; e-cigarettes; ivory;
  rhino horn; firearms; cannabis
  `,
  `
  cấm thuốc lá; không thuốc lá; không hút thuốc lá; không khói thuốc lá; gạt tàn thuốc lá; khói thuốc lá;
  hộp đựng thuốc lá; hút thuốc lào; điếu thuốc lào; ống điếu thuốc lào; bát điếu thuốc lào; cần Sa Pa; cần Sa Đéc;
  súng bắn keo; súng bắn nước; màu cognac; ly vodka; cốc vodka; chén vodka; bình rượu ngâm; hũ rượu ngâm;
  bình đựng rượu ngâm; bình rượu thuốc; ngâm với rượu trắng; ngâm cùng rượu trắng; ngâm rượu trắng;
  nấu với rượu trắng; khử mùi bằng rượu trắng; rửa bằng rượu trắng; rửa qua rượu trắng; bóp với rượu trắng;
  ướp rượu trắng; ướp với rượu trắng; một ít rượu trắng; chút rượu trắng; thìa rượu trắng; chén rượu trắng;
  ly rượu vodka; màu ngà voi; men ngà voi; trắng ngà voi; giả ngà voi; chuối ngà voi; cây mật gấu; lá mật gấu;
  bảo vệ động vật hoang dã; không bán động vật hoang dã; ivory white; ivory glaze; ivory-coloured; ivory coloured
  `,
);

export const CLAIM_PHRASES: readonly ClaimPhrase[] = [...PROVEN, ...ABSOLUTE, ...MEDICAL, ...BANNED];
