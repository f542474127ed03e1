import { z } from "zod";
import { SellerProfile } from "../organisation/seller-profile.schema.ts";
import { CreateProduct } from "../products/create-product.schema.ts";
import { isUnderPrefix, parseGtin } from "../products/gtin.ts";
import { fold } from "../shared/fold.ts";
import { day } from "../shared/form-fields.ts";
import type { LotId, PlaceId, ProductId, SellerId } from "../shared/ids.ts";
import type { RefusalCode, RefusalFacts } from "../shared/refusal.ts";
import { parseTaxCode } from "../shared/tax-code.ts";
import { normalizeLotCode } from "../traceability/lot-code.ts";
import { readLotFacts, type LotGoods } from "../traceability/lot.ts";
import type { Cells, RowFault } from "../shared/import-plan.ts";
import { columnOf } from "./import-kinds.ts";

/** What the market knows of the things that a batch of rows names. */
export type ImportKnown = {
  readonly sellers: ReadonlyMap<string, { readonly id: SellerId; readonly gs1Prefix: string | null }>;
  readonly emails: ReadonlySet<string>;
  readonly products: ReadonlyMap<string, { readonly id: ProductId; readonly sellerId: SellerId } & LotGoods>;
  /** By `gtin/lot`. */
  readonly lots: ReadonlyMap<string, LotId>;
  readonly places: ReadonlyMap<
    SellerId,
    readonly { readonly id: PlaceId; readonly name: string; readonly gln: string }[]
  >;
  readonly categories: ReadonlySet<string>;
  /** Codes of communes by every folded name that leads to them. */
  readonly communes: ReadonlyMap<string, readonly string[]>;
  readonly ranges: readonly {
    readonly series: string;
    readonly first: number;
    readonly last: number;
    readonly sellerId: SellerId;
  }[];
};

/** What a row makes, ready for its use case; or that it is there already; or what is wrong with it. */
export type PlannedRow<Value> =
  | { readonly plan: "new"; readonly value: Value }
  | { readonly plan: "same"; readonly subjectId: string | null }
  | { readonly plan: "error"; readonly faults: readonly RowFault[] };

const fault = (column: string, code: RefusalCode, facts: RefusalFacts = {}): PlannedRow<never> => ({
  plan: "error",
  faults: [{ column, code, facts }],
});

const faultsOf = (error: z.ZodError): RowFault[] =>
  error.issues.map((issue) => ({ column: columnOf(issue.path), issue }));

const failed = (error: z.ZodError): PlannedRow<never> => ({ plan: "error", faults: faultsOf(error) });

const said = (cells: Cells, column: string): string | undefined => cells[column]?.trim() || undefined;
const numeric = (cells: Cells, column: string): number | string | undefined => {
  const text = said(cells, column);
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : text;
};

/** Terms that the former system did not keep; the seller reads and changes them before selling. */
const TERMS = {
  deliveryArea: "Theo thỏa thuận với người bán",
  deliveryDays: 2,
  shippingFeeVnd: "0",
  returnTerms: "Người mua được xem hàng khi nhận. Hàng không đúng mô tả được đổi hoặc hoàn tiền trong 7 ngày.",
} as const;

export type AccountRow = { readonly profile: SellerProfile; readonly contactName: string };

/** A seller of the former system. Its commune may be any name of the last three generations that leads to one commune. */
export function planAccount(cells: Cells, known: ImportKnown): PlannedRow<AccountRow> {
  const taxCode = parseTaxCode(said(cells, "tax_code") ?? "");
  const there = taxCode && known.sellers.get(taxCode.value);
  if (there) return { plan: "same", subjectId: there.id };
  const commune = communeOf(said(cells, "commune") ?? "", known);
  const parsed = SellerProfile.safeParse({
    kind: said(cells, "kind"),
    legalName: said(cells, "legal_name"),
    displayName: said(cells, "display_name"),
    displayNameEn: said(cells, "display_name_en"),
    taxCode: said(cells, "tax_code"),
    registrationNumber: said(cells, "registration_number"),
    registeredOn: said(cells, "registered_on"),
    registeredBy: said(cells, "registered_by"),
    representativeName: said(cells, "representative_name"),
    representativePersonalId: said(cells, "representative_personal_id"),
    birthDate: said(cells, "birth_date"),
    personalId: said(cells, "personal_id"),
    address: said(cells, "address"),
    communeCode: "code" in commune ? commune.code : SOME_COMMUNE,
    phone: said(cells, "phone"),
    email: said(cells, "email"),
    gs1Prefix: said(cells, "gs1_prefix"),
    story: said(cells, "story"),
    ...TERMS,
    deliveryArea: said(cells, "delivery_area") ?? TERMS.deliveryArea,
  });
  const faults = [...("fault" in commune ? [commune.fault] : []), ...(parsed.success ? [] : faultsOf(parsed.error))];
  if (!parsed.success || faults.length > 0) return { plan: "error", faults };
  const profile = parsed.data;
  if (known.emails.has(profile.email)) return fault("email", "imports.email-taken");
  return { plan: "new", value: { profile, contactName: profile.representativeName ?? profile.legalName } };
}

/** Stands in while the rest of a row is judged whose commune is not known yet. */
const SOME_COMMUNE = "00004";

/** The one commune of today that a code or a name leads to; a divided one asks. */
function communeOf(named: string, known: ImportKnown): { readonly code: string } | { readonly fault: RowFault } {
  const codes = /^\d{5}$/.test(named) ? [named] : (known.communes.get(fold(named)) ?? []);
  const [code] = codes;
  if (code === undefined)
    return { fault: { column: "commune", code: "imports.commune-unknown", facts: { name: named } } };
  if (codes.length > 1)
    return { fault: { column: "commune", code: "imports.commune-divided", facts: { name: named, codes: [...codes] } } };
  return { code };
}

export type ProductRow = { readonly sellerId: SellerId; readonly product: CreateProduct };

/** Goods of a seller that is here already, under the GTIN that their packs carry. */
export function planProduct(cells: Cells, known: ImportKnown): PlannedRow<ProductRow> {
  const seller = sellerOf(cells, known);
  if (!seller) return fault("tax_code", "imports.seller-unknown");
  const gtin = parseGtin(said(cells, "gtin") ?? "");
  if (!gtin) return fault("gtin", "products.gtin-invalid");
  const there = known.products.get(gtin);
  if (there)
    return there.sellerId === seller.id
      ? { plan: "same", subjectId: there.id }
      : fault("gtin", "products.gtin-taken", { gtin });
  if (seller.gs1Prefix === null) return fault("gtin", "products.no-own-prefix");
  if (!isUnderPrefix(gtin, seller.gs1Prefix))
    return fault("gtin", "products.gtin-not-yours", { prefix: seller.gs1Prefix });
  const parsed = CreateProduct.safeParse({
    gtinSource: "own",
    gtin,
    categoryCode: said(cells, "category"),
    name: said(cells, "name"),
    nameEn: said(cells, "name_en"),
    brand: said(cells, "brand"),
    unit: said(cells, "unit"),
    unitEn: said(cells, "unit_en"),
    netContent: said(cells, "net_content"),
    netContentUnit: said(cells, "net_content_unit"),
    shippingWeightGrams: numeric(cells, "shipping_weight_grams"),
    ingredients: said(cells, "ingredients"),
    usage: said(cells, "usage"),
    storage: said(cells, "storage"),
    warnings: said(cells, "warnings"),
    shelfLifeDays: numeric(cells, "shelf_life_days"),
    standard: said(cells, "standard"),
  });
  if (!parsed.success) return failed(parsed.error);
  if (!known.categories.has(parsed.data.categoryCode)) return fault("category", "products.unknown-category");
  return { plan: "new", value: { sellerId: seller.id, product: parsed.data } };
}

const LotShape = z.object({
  producedOn: day(),
  packedOn: day(),
  expiresOn: day().optional(),
  quantity: z.number().int().min(1).max(1_000_000),
});
export type LotRow = z.infer<typeof LotShape> & {
  readonly sellerId: SellerId;
  readonly productId: ProductId;
  readonly placeId: PlaceId;
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
};

/** A lot of goods that are here already, made at one of the seller's places, by its name or its GLN. */
export function planLot(cells: Cells, known: ImportKnown): PlannedRow<LotRow> {
  const gtin = parseGtin(said(cells, "gtin") ?? "");
  const product = gtin && known.products.get(gtin);
  if (!gtin || !product) return fault("gtin", "imports.product-unknown");
  const code = normalizeLotCode(said(cells, "lot") ?? "");
  if (!code) return fault("lot", "traceability.lot-code-invalid");
  const there = known.lots.get(`${gtin}/${code}`);
  if (there) return { plan: "same", subjectId: there };
  const named = said(cells, "place") ?? "";
  const places = (known.places.get(product.sellerId) ?? []).filter(
    ({ name, gln }) => gln === named || fold(name) === fold(named),
  );
  const [place] = places;
  if (!place || places.length > 1) return fault("place", "imports.place-unknown", { name: named });
  const parsed = LotShape.safeParse({
    producedOn: said(cells, "produced_on"),
    packedOn: said(cells, "packed_on"),
    expiresOn: said(cells, "expires_on"),
    quantity: numeric(cells, "quantity"),
  });
  if (!parsed.success) return failed(parsed.error);
  const facts = Object.fromEntries(
    Object.entries(cells).flatMap(([column, text]) =>
      column.startsWith("fact.") && text.trim() !== "" ? [[column.slice("fact.".length), text.trim()]] : [],
    ),
  );
  const { faults } = readLotFacts(product, facts);
  if (faults.length > 0)
    return {
      plan: "error",
      faults: faults.map(({ field, fault: what }) => ({ column: `fact.${field}`, code: `traceability.fact-${what}` })),
    };
  return {
    plan: "new",
    value: { ...parsed.data, sellerId: product.sellerId, productId: product.id, placeId: place.id, code, facts },
  };
}

const RangeShape = z.object({
  series: z
    .string()
    .toUpperCase()
    .regex(/^[A-Z0-9]{2,12}$/),
  firstSerial: z.number().int().min(0),
  lastSerial: z.number().int().min(0),
  printedOn: day().optional(),
  state: z.enum(["unused", "active", "cancelled"]),
});
export type RangeRow = z.infer<typeof RangeShape> & {
  readonly sellerId: SellerId;
  readonly productId: ProductId | null;
  readonly lotId: LotId | null;
};

/** A range of the former system's stamps, so that a code printed then still says whose it is. */
export function planRange(cells: Cells, known: ImportKnown): PlannedRow<RangeRow> {
  const seller = sellerOf(cells, known);
  if (!seller) return fault("tax_code", "imports.seller-unknown");
  const parsed = RangeShape.safeParse({
    series: said(cells, "series"),
    firstSerial: numeric(cells, "first_serial"),
    lastSerial: numeric(cells, "last_serial"),
    printedOn: said(cells, "printed_on"),
    state: said(cells, "state"),
  });
  if (!parsed.success) return failed(parsed.error);
  const { series, firstSerial, lastSerial } = parsed.data;
  if (lastSerial < firstSerial) return fault("last_serial", "imports.range-backwards");
  const near = known.ranges.find((r) => r.series === series && r.first <= lastSerial && r.last >= firstSerial);
  if (near && near.first === firstSerial && near.last === lastSerial && near.sellerId === seller.id)
    return { plan: "same", subjectId: null };
  if (near) return fault("first_serial", "imports.range-taken", { first: near.first, last: near.last });
  const typedGtin = said(cells, "gtin");
  const gtin = typedGtin === undefined ? undefined : parseGtin(typedGtin);
  const product = gtin === undefined ? undefined : known.products.get(gtin);
  if (typedGtin !== undefined && product?.sellerId !== seller.id) return fault("gtin", "imports.product-unknown");
  const typedLot = said(cells, "lot");
  const lotId = typedLot === undefined ? null : known.lots.get(`${gtin ?? ""}/${normalizeLotCode(typedLot) ?? ""}`);
  if (lotId === undefined) return fault("lot", "imports.lot-unknown");
  return { plan: "new", value: { ...parsed.data, sellerId: seller.id, productId: product ? product.id : null, lotId } };
}

function sellerOf(cells: Cells, known: ImportKnown) {
  const taxCode = parseTaxCode(said(cells, "tax_code") ?? "");
  return taxCode && known.sellers.get(taxCode.value);
}
