import { isCertificateKind } from "#app/domain/certification/certificate-kinds.ts";
import type { StageRow } from "#app/domain/traceability/stage-table.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { kindWord } from "./event-log.tsx";

/** Columns of the table of stages, in the order of Circular 02/2024/TT-BKHCN art. 5. */
export const STAGE_COLUMNS = [
  "san-pham",
  "anh",
  "don-vi",
  "dia-chi",
  "cong-doan",
  "thoi-gian",
  "ma-truy-xuat",
  "ma-dia-diem",
  "nhan-hieu",
  "han-dung",
  "tieu-chuan",
] as const;
export type StageColumn = (typeof STAGE_COLUMNS)[number];

/** Each datum of a stage as text, what is not there said so. */
export function stageCells(row: StageRow, translator: Translator): Readonly<Record<StageColumn, string>> {
  const { t, f, locale } = translator;
  const words = t.origin.table;
  const papers = row.standardPapers.map((kind) => (isCertificateKind(kind) ? t.certificates.kinds[kind].name : kind));
  return {
    "san-pham": locale === "vi" ? row.productName : (row.productNameEn ?? row.productName),
    anh: row.picture ?? words.noPicture,
    "don-vi": row.enterprise,
    "dia-chi": row.address,
    "cong-doan": kindWord(row.stage, row.story, translator, row.step),
    "thoi-gian": f.date(row.on),
    "ma-truy-xuat": row.traceCode,
    "ma-dia-diem": row.placeCode === "" ? words.none : row.placeCode,
    "nhan-hieu": [row.brand, row.lot, row.serials].filter((part) => part !== null).join("; "),
    "han-dung": row.expiresOn === null ? t.origin.noExpiry : f.date(row.expiresOn),
    "tieu-chuan": [...row.standards, ...papers].join("; ") || words.none,
  };
}
