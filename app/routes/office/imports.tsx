import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { listImports } from "#app/domain/oversight/get-import.server.ts";
import { IMPORT_KINDS } from "#app/domain/oversight/import-kinds.ts";
import { startImport } from "#app/domain/oversight/start-import.server.ts";
import { says } from "#app/domain/shared/form-fields.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FileInput } from "#app/ui/kit/file-input.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { ImportTable } from "#app/ui/imports/import-table.tsx";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const isFile = (value: unknown): value is File => value instanceof File && value.size > 0;
const Start = z.object({
  kind: z.enum(IMPORT_KINDS),
  file: z.preprocess((value) => (isFile(value) ? value : undefined), z.custom<File>(isFile, says("imports.no-file"))),
});

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "administrator" });
  const { t } = translatorFor(args.request);
  const after = new URL(args.request.url).searchParams.get("sau") ?? undefined;
  const { items, next } = await listImports(ctx, { after });
  return json({ items, next, isFirst: after === undefined, page: { title: t.office.imports.title } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "administrator" });
  const form = await readForm(args.request, Start);
  if (!form.ok) return form.reply();
  const { kind, file } = form.value;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const started = await refusalsToForm(form, () => startImport(ctx, { kind, fileName: file.name, bytes }));
  return isReply(started) ? started : redirect(urls.office.import(started.importId), 303);
}

export default function OfficeImports() {
  const { items, next, isFirst } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.office.imports;
  const fields = boundFields(formState(useActionData<typeof action>()));
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <Card as="section" title={words.start}>
          <Form method="post" encType="multipart/form-data" noValidate className="grid max-w-form gap-5">
            <FormErrors errors={fields.summary} />
            <p className="text-ink-soft">{words.order}</p>
            <RadioCards
              name="kind"
              legend={words.kind}
              error={fields.of("kind").error}
              defaultValue={fields.value("kind") || "accounts"}
              columns={2}
              options={IMPORT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
            />
            <Field {...fields.of("file")} label={words.file} hint={words.fileHint} required>
              <FileInput accept=".csv,.xlsx,text/csv" />
            </Field>
            <div>
              <Button busy={useNavigation().state === "submitting"}>{words.tryIt}</Button>
            </div>
          </Form>
        </Card>
        <Card as="section" title={words.templates}>
          <ul className="grid gap-2">
            {IMPORT_KINDS.map((kind) => (
              <li key={kind}>
                <TextLink to={urls.office.importTemplate(kind)} reloadDocument>
                  {words.template(words.kinds[kind])}
                </TextLink>
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <section className="grid gap-3">
        <h2 className="text-xl">{words.past}</h2>
        <ImportTable items={items} words={words} urlOf={urls.office.import} />
      </section>
      <Pager
        newer={isFirst ? undefined : urls.office.imports}
        older={next === null ? undefined : `${urls.office.imports}?sau=${next}`}
      />
    </div>
  );
}
