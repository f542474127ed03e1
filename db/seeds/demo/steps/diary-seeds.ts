import type { DiaryStepKey } from "#app/domain/traceability/diary-steps.ts";
import type { OpenPlace } from "#app/domain/traceability/open-place.schema.ts";
import type { DaysAgo } from "../seed-types.ts";

/** Work that was done from one day to another, every so many days. */
export type DiarySeed = {
  readonly step: DiaryStepKey;
  readonly from: DaysAgo;
  readonly to?: DaysAgo;
  readonly every?: number;
  readonly time: string;
  readonly facts: Readonly<Record<string, string>>;
  /** The good it was for, by its key; everything of the place when left out. */
  readonly good?: string;
  readonly grower?: string;
};

type Diary = { readonly email: string; readonly place: string; readonly entries: readonly DiarySeed[] };

const HTX = "htx@demo.cholanh.vn";
const RIVER = "Nước sông Hồng qua trạm bơm Văn Đức, lắng lọc";

// prettier-ignore
const GREENS: readonly Diary[] = [
  {
    email: HTX,
    place: "plot-3",
    entries: [
      { step: "sow", from: 44, time: "07:10", good: "cai-ngot", grower: "TV-001", facts: { method: "seed", variety: "Cải ngọt lùn", seedSource: "Trung tâm giống cây trồng Hà Nội", seedAmount: "0,4 kg" } },
      { step: "fertilise", from: 43, time: "08:00", grower: "TV-001", facts: { product: "Phân gà ủ hoai", dose: "300", doseUnit: "kgPerSao", reason: "Bón lót" } },
      { step: "irrigate", from: 42, to: 1, every: 3, time: "16:40", grower: "TV-001", facts: { waterSource: RIVER } },
      { step: "tend", from: 35, to: 5, every: 10, time: "07:30", grower: "TV-003", facts: { work: "Nhổ cỏ, vun gốc, bắt sâu bằng tay" } },
      { step: "fertilise", from: 20, time: "07:00", grower: "TV-001", facts: { product: "Đạm cá lên men", dose: "2", doseUnit: "lPerHa", reason: "Bón thúc" } },
    ],
  },
  {
    email: HTX,
    place: "plot-7",
    entries: [
      { step: "sow", from: 58, time: "06:50", good: "cai-bap", grower: "TV-002", facts: { method: "seedling", variety: "KK Cross", seedSource: "Vườn ươm của hợp tác xã", seedAmount: "1.200 cây" } },
      { step: "spray", from: 34, time: "16:30", grower: "TV-002", facts: { product: "Chế phẩm Bt WP", activeIngredient: "Bacillus thuringiensis", kind: "biological", dose: "20", doseUnit: "gPerSprayer", waitingDays: "1", reason: "Sâu tơ tuổi nhỏ" } },
      { step: "irrigate", from: 41, to: 2, every: 4, time: "17:00", grower: "TV-002", facts: { waterSource: RIVER } },
    ],
  },
];

// prettier-ignore
const HENS: readonly Diary[] = [
  {
    email: "doigio@hang.demo.cholanh.vn",
    place: "hill",
    entries: [
      { step: "stock", from: 62, time: "08:20", facts: { breed: "Gà mía lai chọi", heads: "800", source: "Trại giống Sơn Tây, có giấy kiểm dịch" } },
      { step: "medicate", from: 60, time: "07:00", facts: { kind: "vaccine", product: "Vắc-xin Newcastle chịu nhiệt", dose: "1", doseUnit: "dose", waitingDays: "0", reason: "Tiêm phòng định kỳ" } },
      { step: "feed", from: 28, to: 1, every: 3, time: "06:10", facts: { product: "Ngô nghiền, cám gạo, rau lấp", amountOfFeed: "65 kg" } },
    ],
  },
];

// prettier-ignore
const POTS: readonly Diary[] = [
  {
    email: "langnghe@demo.cholanh.vn",
    place: "kiln",
    entries: [
      { step: "material", from: 70, time: "09:00", facts: { material: "Cao lanh trắng", materialSource: "Cao lanh Phú Thọ", amountOfMaterial: "600 kg" } },
      { step: "shape", from: 66, to: 60, every: 3, time: "08:00", facts: { work: "Vuốt bàn xoay thân ấm, in khuôn quai và vòi", pieces: "40" } },
      { step: "dry", from: 59, time: "10:00", facts: { days: "4", note: "Phơi trong bóng mát cho khỏi nứt chân" } },
      { step: "glaze", from: 54, time: "08:30", facts: { glaze: "Men tro trấu, nhúng hai lượt" } },
      { step: "fire", from: 52, time: "05:00", facts: { kiln: "Lò gas số 2", temperature: "1280", hours: "14" } },
      { step: "shape", from: 12, to: 6, every: 3, time: "08:00", facts: { work: "Vuốt bình hoa tròn", pieces: "12" } },
      { step: "fire", from: 2, time: "05:00", facts: { kiln: "Lò gas số 2", temperature: "1270", hours: "13" } },
    ],
  },
];

// prettier-ignore
const LAMPS: readonly Diary[] = [
  {
    email: "congnghiep@demo.cholanh.vn",
    place: "plant",
    entries: [
      { step: "components", from: 70, time: "09:10", good: "den-led-9w", facts: { component: "Bo mạch nguồn 9 W", supplier: "Công ty Linh kiện Đông Anh", supplierLot: "BN-2609-14", pieces: "1000" } },
      { step: "assemble", from: 66, to: 62, every: 2, time: "08:00", good: "den-led-9w", facts: { line: "Chuyền 1", pieces: "270" } },
      { step: "calibrate", from: 65, time: "07:30", facts: { instrument: "Quả cầu tích phân 1,5 m", measured: "Lệch 0,8 % so với đèn chuẩn" } },
      { step: "functionTest", from: 61, time: "14:00", good: "den-led-9w", facts: { pieces: "812", failed: "12", measured: "Quang thông 880–905 lm" } },
      { step: "burnIn", from: 60, time: "18:00", good: "den-led-9w", facts: { hours: "8", pieces: "800", failed: "0" } },
      { step: "assemble", from: 5, to: 3, every: 2, time: "08:00", good: "den-ban", facts: { line: "Chuyền 2", pieces: "60" } },
    ],
  },
];

/** In the order of the groups. */
export const DIARIES: readonly Diary[] = [...GREENS, ...HENS, ...POTS, ...LAMPS];

const BED: OpenPlace = {
  kind: "plot",
  name: "Nhà lưới cà chua số 4",
  nameEn: "Tomato net house 4",
  formerName: "Thị trấn Chúc Sơn",
  communeCode: "10015",
  keeperName: "Đỗ Văn Khoan",
  areaSquareMetres: 900,
  glnSource: "operator",
};

/** Of a seller whose other lots are all in order; it is on nobody's shelf. */
// prettier-ignore
export const HELD_HARVEST = {
  email: "suondoi@hang.demo.cholanh.vn",
  good: "ca-chua-suon-doi",
  place: BED,
  work: [
    { step: "sow", from: 58, time: "07:00", facts: { method: "seedling", variety: "TN 386", seedSource: "Vườn ươm Giáp Ngọ" } },
    { step: "fertilise", from: 40, time: "07:30", facts: { product: "NPK 16-16-8", dose: "8", doseUnit: "kgPerSao" } },
    { step: "irrigate", from: 6, time: "16:00", facts: { waterSource: "Hồ chứa chân núi, lọc cát" } },
    { step: "spray", from: 3, time: "16:20", facts: { product: "Abamectin 3.6EC", activeIngredient: "Abamectin", kind: "chemical", dose: "10", doseUnit: "mlPerSprayer", waitingDays: "7", reason: "Bọ phấn trắng" } },
  ],
  harvested: { daysAgo: 1, time: "06:15", facts: { amount: "2,2", unit: "ta" } },
} as const satisfies {
  readonly email: string;
  readonly good: string;
  readonly place: OpenPlace;
  readonly work: readonly DiarySeed[];
  readonly harvested: { readonly daysAgo: DaysAgo; readonly time: string; readonly facts: Readonly<Record<string, string>> };
};
