import { listBookGrowers, listBookPlaces, listBookProducts } from "#db/queries/book-import-facts.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { printedGtin } from "../products/gtin.ts";
import { addDays, dayOf, type Day } from "../shared/clock.ts";
import type { Ctx, NewSheet } from "../shared/ctx.ts";
import { BOOK_COLUMNS, IMPORTED_STEPS, type BookColumnKey, type BookImportKind } from "./book-import-columns.ts";

type Locale = "vi" | "en";
type Names = { readonly place: string; readonly product: string; readonly unit: string; readonly person: string };
type Example = Partial<Record<BookColumnKey, string>>;

/**
 * A table to be filled in: the columns, a few example rows with the seller's own plots, goods and members, and beside it
 * the lists from which to copy. Example rows begin with # and are never read.
 */
export async function getBookTemplate(
  ctx: Ctx,
  { kind, locale }: { kind: BookImportKind; locale: Locale },
): Promise<readonly NewSheet[]> {
  const sellerId = requireSeller(ctx.actor);
  const { t } = translatorOf(locale);
  const [places, products, growers] = await Promise.all([
    listBookPlaces(ctx.db, sellerId),
    listBookProducts(ctx.db, sellerId),
    listBookGrowers(ctx.db, sellerId),
  ]);
  const words = t.seller.bookImports.template;
  const names = {
    place: places[0]?.name ?? words.somePlace,
    product: products[0]?.name ?? words.someProduct,
    unit: "kg",
    person: growers[0]?.code ?? "",
  };
  const columns = BOOK_COLUMNS[kind].map(({ key, names: [vi = "", en = vi] }) => ({
    key,
    name: locale === "vi" ? vi : en,
  }));
  const rows = examples(kind, names, dayOf(ctx.now()), t.diary).map((row) =>
    columns.map(({ key }, at) => `${at === 0 ? "# " : ""}${row[key] ?? ""}`),
  );
  return [
    {
      name: words.sheet,
      rows: [columns.map(({ name }) => name), ...rows],
      widths: columns.map(({ name }) => Math.max(14, name.length + 4)),
    },
    {
      name: words.lists,
      rows: [
        [words.place, words.placeCode, words.product, words.gtin, words.unit, words.person, words.name, words.step],
        ...sideBySide([
          places.map(({ name }) => name),
          places.map(({ gln, extension }) => (extension === "" ? gln : `${gln}/${extension}`)),
          products.map(({ name }) => name),
          products.map(({ gtin }) => printedGtin(gtin)),
          products.map(({ unit, unitEn }) => (locale === "vi" ? unit : unitEn)),
          growers.map(({ code }) => code),
          growers.map(({ name }) => name),
          kind === "diary" ? IMPORTED_STEPS.map((step) => t.diary.steps[step]) : [],
        ]),
      ],
      widths: [28, 20, 28, 16, 12, 10, 24, 24],
    },
  ];
}

const written = (day: Day): string => day.split("-").reverse().join("/");

function examples(
  kind: BookImportKind,
  { place, product, unit, person }: Names,
  today: Day,
  { steps, choices }: { steps: Record<string, string>; choices: Record<string, string> },
): readonly Example[] {
  const on = (days: number): string => written(addDays(today, -days));
  if (kind === "harvests")
    return [
      { day: on(1), place, product, quantity: "120,5", unit, sownOn: on(45), person },
      { day: on(2), place, product, quantity: "1", unit: choices["ta"] ?? "tạ" },
    ];
  const doseOf = (amount: string, key: string): Example => ({ dose: amount, doseUnit: choices[key] ?? key });
  return [
    { day: on(45), place, step: steps["sow"] ?? "", product, person },
    { day: on(20), place, step: steps["fertilise"] ?? "", input: "NPK 16-16-8", ...doseOf("3", "kgPerSao"), person },
    {
      day: on(14),
      place,
      step: steps["spray"] ?? "",
      input: "Radiant 60SC",
      ingredient: "Spinetoram",
      ...doseOf("15", "mlPerSprayer"),
      waitingDays: "3",
      reason: "Bọ trĩ",
      person,
    },
    { day: on(10), place, step: steps["irrigate"] ?? "", input: "Giếng khoan", person },
  ];
}

/** Lists of unequal length as the columns of one table. */
const sideBySide = (lists: readonly (readonly string[])[]): string[][] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, at) =>
    lists.map((list) => list[at] ?? ""),
  );
