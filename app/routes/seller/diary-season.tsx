import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { getSeason } from "#app/domain/traceability/get-season.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { SeasonSheet } from "#app/ui/diary/season-sheet.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { useHydrated } from "#app/ui/kit/use-hydrated.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const query = new URL(args.request.url).searchParams;
  const season = await getSeason(ctx, {
    placeId: args.params["place"] ?? "",
    from: query.get("tu") ?? undefined,
    to: query.get("den") ?? undefined,
  });
  const { t } = translatorFor(args.request);
  return json({ season, page: { title: `${t.diary.book.seasonTitle}: ${season.place.name}` } });
}

/** One place, one season, on paper: the browser's own print, so it works without a script as well. */
export default function DiarySeason() {
  const { season } = useLoaderData<typeof loader>();
  const words = useT().t.diary.book;
  const isHydrated = useHydrated();
  return (
    <div className="grid gap-6">
      <Form method="get" className="flex flex-wrap items-end gap-3 no-print">
        <Field name="tu" label={words.from}>
          <DateInput defaultValue={season.from} />
        </Field>
        <Field name="den" label={words.to}>
          <DateInput defaultValue={season.to} />
        </Field>
        <Button variant="secondary">{words.show}</Button>
        {isHydrated && (
          <Button type="button" onClick={() => window.print()}>
            {words.printNow}
          </Button>
        )}
      </Form>
      <SeasonSheet season={season} />
    </div>
  );
}
