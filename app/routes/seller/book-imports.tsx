import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { says } from "#app/domain/shared/form-fields.ts";
import { BOOK_IMPORT_KINDS } from "#app/domain/traceability/book-import-columns.ts";
import { listBookImports } from "#app/domain/traceability/get-book-import.server.ts";
import { startBookImport } from "#app/domain/traceability/start-book-import.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { BookTemplates } from "#app/ui/lots/book-templates.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FileInput } from "#app/ui/kit/file-input.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { ImportTable } from "#app/ui/imports/import-table.tsx";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const isFile = (value: unknown): value is File => value instanceof File && value.size > 0;
const Start = z.object({
  kind: z.enum(BOOK_IMPORT_KINDS),
  file: z.preprocess((value) => (isFile(value) ? value : undefined), z.custom<File>(isFile, says("imports.no-file"))),
});

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t } = translatorFor(args.request);
  const after = new URL(args.request.url).searchParams.get("sau") ?? undefined;
  const { items, next } = await listBookImports(ctx, { after });
  return json({ items, next, isFirst: after === undefined, page: { title: t.seller.bookImports.title } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, Start);
  if (!form.ok) return form.reply();
  const { kind, file } = form.value;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const started = await refusalsToForm(form, () => startBookImport(ctx, { kind, fileName: file.name, bytes }));
  return isReply(started) ? started : redirect(urls.seller.bookImport(started.importId), 303);
}

export default function SellerBookImports() {
  const { items, next, isFirst } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.seller.bookImports;
  const fields = boundFields(formState(useActionData<typeof action>()));
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <Card as="section" title={words.start}>
          <Form method="post" encType="multipart/form-data" noValidate className="grid max-w-form gap-5">
            <FormErrors errors={fields.summary} />
            <RadioCards
              name="kind"
              legend={words.kind}
              error={fields.of("kind").error}
              defaultValue={fields.value("kind") || "diary"}
              columns={2}
              options={BOOK_IMPORT_KINDS.map((value) => ({
                value,
                label: words.kinds[value],
                description: words.kindTexts[value],
              }))}
            />
            <Field {...fields.of("file")} label={words.file} hint={words.fileHint} required>
              <FileInput accept=".csv,.xlsx,text/csv" />
            </Field>
            <div>
              <Button busy={useNavigation().state === "submitting"}>{words.tryIt}</Button>
            </div>
          </Form>
        </Card>
        <BookTemplates />
      </div>
      <section className="grid gap-3">
        <h2 className="text-xl">{words.past}</h2>
        <ImportTable items={items} words={words} urlOf={urls.seller.bookImport} />
      </section>
      <Pager
        newer={isFirst ? undefined : urls.seller.bookImports}
        older={next === null ? undefined : `${urls.seller.bookImports}?sau=${next}`}
      />
    </div>
  );
}
