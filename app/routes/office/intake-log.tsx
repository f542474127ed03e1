import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { getIntakeLog } from "#app/domain/traceability/get-intake-desk.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { IntakeTable } from "#app/ui/intake/intake-table.tsx";
import { IntakeTotals } from "#app/ui/intake/intake-totals.tsx";
import { MarketTabs } from "#app/ui/intake/market-tabs.tsx";
import { stallOptions } from "#app/ui/intake/stall-options.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { PrintButton } from "#app/ui/regulation/print-button.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_board_officer" });
  const { t, f } = translatorFor(args.request);
  const query = new URL(args.request.url).searchParams;
  const after = query.get("sau") ?? undefined;
  const asked = { day: query.get("ngay") ?? undefined, stallId: query.get("quay") ?? undefined, after };
  const log = await getIntakeLog(ctx, asked);
  return json({ ...log, isFirst: after === undefined, page: { title: t.office.intake.logTitle(f.date(log.day)) } });
}

export default function OfficeIntakeLog() {
  const { board, day, stallId, stalls, lines, totals, next, isFirst } = useLoaderData<typeof loader>();
  const { t, f, locale } = useT();
  const words = t.office.intake;
  const address = (after?: string): string => {
    const query = new URLSearchParams({
      ngay: day,
      ...(stallId ? { quay: stallId } : {}),
      ...(after ? { sau: after } : {}),
    });
    return `${urls.office.intakeLog}?${query}`;
  };
  return (
    <div className="grid gap-6">
      <PageHeading
        title={words.logTitle(f.date(day))}
        lead={<span lang="vi">{locale === "en" ? board.nameEn : board.name}</span>}
      />
      <MarketTabs current="log" />
      <Form method="get" className="no-print flex flex-wrap items-end gap-3">
        <Field name="ngay" label={words.day}>
          <DateInput defaultValue={day} key={day} />
        </Field>
        <Field name="quay" label={words.stall} className="min-w-52">
          <Select defaultValue={stallId ?? ""} placeholder={words.allStalls} options={stallOptions(stalls, locale)} />
        </Field>
        <Button variant="secondary">{words.show}</Button>
        <PrintButton label={words.print} />
        <TextLink to={urls.office.intakeLogFile(day, stallId)} reloadDocument className="py-2">
          {words.csv}
        </TextLink>
      </Form>
      <IntakeTable rows={lines} caption={words.logTitle(f.date(day))} empty={words.logNone} isWhole />
      <Pager
        newer={isFirst ? undefined : address()}
        older={next === null ? undefined : address(next)}
        olderLabel={words.older}
      />
      {totals.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-xl">{words.totals}</h2>
          <IntakeTotals totals={totals} />
        </section>
      )}
    </div>
  );
}
