import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { DIARY_STEP_KEYS } from "#app/domain/traceability/diary-steps.ts";
import { listDiary } from "#app/domain/traceability/list-diary.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { BookList } from "#app/ui/diary/book-list.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FieldIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { readMomentCursor, writeMomentCursor } from "#app/web/moment-cursor.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const query = new URL(args.request.url).searchParams;
  const after = readMomentCursor(query);
  const book = await listDiary(ctx, {
    placeId: query.get("noi") ?? undefined,
    step: query.get("viec") ?? undefined,
    after,
  });
  return json({
    entries: book.entries,
    places: book.places.map(({ id, name }) => ({ id, name })),
    placeId: book.placeId,
    step: book.step,
    isFirst: after === undefined,
    older: book.nextAfter && writeMomentCursor(book.nextAfter),
    page: { title: translatorFor(args.request).t.diary.book.title },
  });
}

export default function DiaryBook() {
  const { entries, places, placeId, step, isFirst, older } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.diary.book;
  const asked = new URLSearchParams({ ...(placeId ? { noi: placeId } : {}), ...(step ? { viec: step } : {}) });
  const printed = placeId ?? entries.find(({ lotId }) => lotId === null)?.placeId ?? entries[0]?.placeId;
  const pageOf = (cursor: string | null): string => {
    const query = new URLSearchParams(asked);
    if (cursor) query.set("sau", cursor);
    return `?${query.toString()}`;
  };
  return (
    <div className="grid gap-6">
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          printed && (
            <LinkButton to={urls.seller.season(printed)} variant="secondary">
              {words.print}
            </LinkButton>
          )
        }
      />
      <Form method="get" className="flex flex-wrap items-end gap-3 no-print">
        <Field name="noi" label={words.place} className="min-w-48 grow sm:max-w-72">
          <Select
            defaultValue={placeId ?? ""}
            placeholder={words.everyPlace}
            options={places.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <Field name="viec" label={words.step} className="min-w-48 grow sm:max-w-72">
          <Select
            defaultValue={step ?? ""}
            placeholder={words.everyStep}
            options={DIARY_STEP_KEYS.map((key) => ({ value: key, label: t.diary.steps[key] }))}
          />
        </Field>
        <Button variant="secondary">{words.filter}</Button>
      </Form>
      {entries.length === 0 ? (
        <EmptyState icon={FieldIcon} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <BookList entries={entries} />
      )}
      <Pager {...(isFirst ? {} : { newer: pageOf(null) })} {...(older ? { older: pageOf(older) } : {})} />
    </div>
  );
}
