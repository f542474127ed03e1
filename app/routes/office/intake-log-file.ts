import type { LoaderFunctionArgs } from "@remix-run/node";
import { getIntakeLog } from "#app/domain/traceability/get-intake-desk.server.ts";
import { amountWords, goodsWords, type IntakeView } from "#app/ui/intake/intake-words.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { csvReply } from "#app/web/csv-reply.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

/** A day's whole log for a spreadsheet, in the order in which goods came. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_board_officer" });
  const translator = translatorFor(args.request);
  const { t, f } = translator;
  const words = t.office.intake;
  const query = new URL(args.request.url).searchParams;
  const asked = { day: query.get("ngay") ?? undefined, stallId: query.get("quay") ?? undefined };
  const lines: string[][] = [];
  let day = "";
  for (let after: string | null | undefined = undefined; after !== null;) {
    const page: Awaited<ReturnType<typeof getIntakeLog>> = await getIntakeLog(ctx, { ...asked, after });
    day = page.day;
    for (const line of page.lines) {
      const view = JSON.parse(JSON.stringify(line)) as IntakeView;
      lines.push([
        f.time(line.arrivedAt),
        line.stallName,
        goodsWords(view, translator),
        line.gtin ?? "",
        line.lotCode ?? "",
        line.producerName ?? line.supplier ?? "",
        line.origin ?? "",
        amountWords(view, translator),
        line.broughtBy ?? "",
        line.vehicle ?? "",
        line.paperNumber ?? "",
        words.verdicts[line.verdict].word,
        line.settledNote ?? "",
        line.recordedBy,
      ]);
    }
    after = page.next;
  }
  const { columns } = t.seller.bookImports;
  const header = [
    words.time,
    words.stall,
    words.goods,
    "GTIN",
    columns.lot,
    words.supplier,
    words.origin,
    words.howMuch,
    words.broughtBy,
    words.vehicle,
    words.paperNumber,
    words.verdict,
    words.settle,
    words.by,
  ];
  return csvReply(`nhap-cho-${day}.csv`, [header, ...lines.reverse()]);
}
