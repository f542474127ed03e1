import type { Day } from "../shared/clock.ts";
import { JOURNEY_KINDS, type JourneyKind } from "./journey.ts";
import { isStandardKind, type LotOrigin } from "./lot-origin.ts";
import type { Story } from "./story.ts";

/** One stage of one lot with the ten data of Circular 02/2024/TT-BKHCN art. 5, in the order of the article. */
export type StageRow = {
  readonly key: string;
  readonly productName: string;
  readonly productNameEn: string | null;
  /** Address of the product's picture. */
  readonly picture: string | null;
  readonly enterprise: string;
  readonly address: string;
  readonly stage: JourneyKind;
  /** The step of the diary, when the stage is a work that it names. */
  readonly step: string | null;
  readonly story: Story;
  readonly on: Day;
  readonly traceCode: string;
  readonly placeCode: string;
  readonly gtin: string;
  readonly lot: string;
  readonly brand: string | null;
  readonly serials: string | null;
  readonly expiresOn: Day | null;
  readonly standards: readonly string[];
  /** Kinds of papers in force that name a way of working. */
  readonly standardPapers: readonly string[];
};

/** Columns that the table can be sorted by, as they stand in its address. */
export const STAGE_ORDERS = [
  "thoi-gian",
  "san-pham",
  "don-vi",
  "dia-chi",
  "cong-doan",
  "ma-truy-xuat",
  "ma-dia-diem",
  "nhan-hieu",
  "han-dung",
] as const;
export type StageOrder = { readonly by: (typeof STAGE_ORDERS)[number]; readonly isDown: boolean };

/** `?sapxep=thoi-gian`, with a minus in front for the other way; anything else is the order of time. */
export function readStageOrder(text: string | null): StageOrder {
  const isDown = text?.startsWith("-") === true;
  const by = STAGE_ORDERS.find((order) => order === text?.replace(/^-/, ""));
  return by === undefined ? { by: "thoi-gian", isDown: false } : { by, isDown };
}
export const writeStageOrder = ({ by, isDown }: StageOrder): string => (isDown ? `-${by}` : by);

/** The stages of a lot that nobody declared wrong. */
export function stageRows(
  origin: LotOrigin,
  addressOf: { readonly lot: (gtin: string, code: string) => string; readonly picture: (fileId: string) => string },
): StageRow[] {
  const { lot, product, producer, certificates, journey } = origin;
  const standard = lot.facts["standard"];
  return journey
    .filter(({ declaredWrongOn }) => declaredWrongOn === null)
    .map((stop) => ({
      key: `${lot.id} ${stop.eventId}`,
      productName: product.name,
      productNameEn: product.nameEn,
      picture: product.picture && addressOf.picture(product.picture.fileId),
      enterprise: producer.legalName,
      address: producer.address ?? producer.commune,
      stage: stop.kind,
      step: typeof stop.facts["step"] === "string" ? stop.facts["step"] : null,
      story: product.story,
      on: stop.on,
      traceCode: addressOf.lot(lot.gtin, lot.code),
      placeCode: placeCodeOf(stop.place),
      gtin: lot.gtin,
      lot: lot.code,
      brand: product.brand,
      serials: serialsOf(lot.facts),
      expiresOn: lot.expiresOn,
      standards: [...new Set([product.standard, standard].filter((text) => typeof text === "string"))],
      standardPapers: certificates
        .filter(({ kind, standing }) => standing === "valid" && isStandardKind(kind))
        .map(({ kind }) => kind),
    }));
}

const placeCodeOf = (place: LotOrigin["place"] | null): string =>
  place === null ? "" : place.extension === "" ? place.gln : `${place.gln}/${place.extension}`;

function serialsOf({ model, serialFrom, serialTo }: LotOrigin["lot"]["facts"]): string | null {
  const range = [serialFrom, serialTo].filter((part) => typeof part === "string").join("–");
  return [model, range].filter((part) => typeof part === "string" && part !== "").join(", ") || null;
}

const collator = new Intl.Collator("vi", { numeric: true });

/** Sorted by one column; rows that are equal in it stand in the order of time. */
export function sortStages(rows: readonly StageRow[], { by, isDown }: StageOrder): StageRow[] {
  const sign = isDown ? -1 : 1;
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => sign * compare(a.row, b.row, by) || a.row.on.localeCompare(b.row.on) || a.index - b.index)
    .map(({ row }) => row);
}

function compare(a: StageRow, b: StageRow, by: StageOrder["by"]): number {
  if (by === "cong-doan") return JOURNEY_KINDS.indexOf(a.stage) - JOURNEY_KINDS.indexOf(b.stage);
  return collator.compare(valueOf(a, by), valueOf(b, by));
}

function valueOf(row: StageRow, by: Exclude<StageOrder["by"], "cong-doan">): string {
  const values: Record<typeof by, string> = {
    "thoi-gian": row.on,
    "san-pham": row.productName,
    "don-vi": row.enterprise,
    "dia-chi": row.address,
    "ma-truy-xuat": row.traceCode,
    "ma-dia-diem": row.placeCode,
    "nhan-hieu": `${row.brand ?? ""} ${row.lot}`,
    "han-dung": row.expiresOn ?? "9999",
  };
  return values[by];
}
