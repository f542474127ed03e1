import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { addClaimPhrase, endClaimPhrase } from "#app/domain/regulation/change-claim-lists.server.ts";
import { AddPhrase, CLAIM_RULES, EndPhrase } from "#app/domain/regulation/claim-lists.schema.ts";
import { listClaimLists } from "#app/domain/regulation/list-claim-phrases.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { PhraseForm, PhraseTable, TrySentence } from "#app/ui/regulation/claim-lists.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const query = new URL(args.request.url).searchParams;
  const asked = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const words = asked("tim");
  const lists = await listClaimLists(ctx, {
    rule: asked("danh-sach"),
    words,
    after: asked("sau"),
    sentence: asked("cau"),
  });
  const { t } = translatorFor(args.request);
  return json({ ...lists, words: words ?? null, page: { title: t.rules.phrases.title } });
}

const Act = z.discriminatedUnion("intent", [
  AddPhrase.extend({ intent: z.literal("add") }),
  EndPhrase.extend({ intent: z.literal("end") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => perform(ctx, form.value));
  if (isReply(done)) return done;
  return redirect(`${urls.office.claimLists}?danh-sach=${form.value.rule}&xong=${done}`, 303);
}

async function perform(ctx: Ctx, act: z.output<typeof Act>): Promise<"added" | "ended"> {
  switch (act.intent) {
    case "add":
      await addClaimPhrase(ctx, act);
      return "added";
    case "end":
      await endClaimPhrase(ctx, act);
      return "ended";
  }
}

const DONE = ["added", "ended"] as const;

export default function ClaimLists() {
  const { rule, items, next, tried, words: searched } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.rules.phrases;
  const reply = useActionData<typeof action>();
  const [query] = useSearchParams();
  const done = DONE.find((word) => word === query.get("xong"));
  const endErrors = formState(reply, "end").errors[""] ?? [];
  const older = (after: string): string =>
    `${urls.office.claimLists}?${new URLSearchParams({ "danh-sach": rule, tim: searched ?? "", sau: after }).toString()}`;
  return (
    <div className="grid gap-6">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: t.rules.list.title, to: urls.office.rules }, { label: words.title }]} />}
        title={words.title}
        lead={words.lead}
      />
      {done && !reply && (
        <Notice kind="done" live>
          {words[done]}
        </Notice>
      )}
      {endErrors.length > 0 && (
        <Notice kind="problem" live>
          {endErrors.join(" ")}
        </Notice>
      )}
      <TrySentence rule={rule} tried={tried} />
      <PhraseForm rule={rule} form={formState(reply, "add")} />
      <Card as="section" flush title={`${rule}: ${words.names[rule]}`}>
        <Form method="get" className="flex flex-wrap items-end gap-3 px-4 pb-4">
          <Field name="danh-sach" label={words.rule}>
            <Select
              defaultValue={rule}
              options={CLAIM_RULES.map((value) => ({ value, label: `${value}: ${words.names[value]}` }))}
            />
          </Field>
          <Field name="tim" label={words.search}>
            <TextInput defaultValue={searched ?? ""} maxLength={80} lang="vi" />
          </Field>
          <Button variant="secondary">{words.filter}</Button>
        </Form>
        <PhraseTable phrases={items} />
      </Card>
      <Pager {...(next ? { older: older(next) } : {})} />
    </div>
  );
}
