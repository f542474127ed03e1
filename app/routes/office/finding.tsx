import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { AcceptClaimProof } from "#app/domain/listings/accept-claim-proof.schema.ts";
import { acceptClaimProof } from "#app/domain/listings/accept-claim-proof.server.ts";
import { explainOfficeFinding } from "#app/domain/listings/explain-finding.server.ts";
import { FINDING_READERS } from "#app/domain/listings/finding-readers.ts";
import { hasRole } from "#app/domain/shared/actor.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { FindingStory, StoryCard } from "#app/ui/regulation/finding-pages.tsx";
import { useFindingWords } from "#app/ui/regulation/finding-words.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState, typedText, type FormState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: FINDING_READERS });
  const explained = await explainOfficeFinding(ctx, { findingId: args.params["id"] ?? "" });
  const { t } = translatorFor(args.request);
  return json({
    ...explained,
    mayAcceptProof: hasRole(ctx.actor, "market_manager"),
    page: { title: t.rules.findings.title },
  });
}

const Act = z.discriminatedUnion("intent", [AcceptClaimProof.extend({ intent: z.literal("accept-proof") })]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const findingId = args.params["id"] ?? "";
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => acceptClaimProof(ctx, { ...form.value, findingId }));
  if (isReply(done)) return done;
  return redirect(`${urls.office.finding(findingId)}?xong=accepted`, 303);
}

export default function Finding() {
  const { finding, story, mayAcceptProof } = useLoaderData<typeof loader>();
  const words = useT().t.rules.findings;
  const title = useFindingWords().title(finding.rule);
  const reply = useActionData<typeof action>();
  const [query] = useSearchParams();
  const { phrases } = finding.fact;
  const isProvable = mayAcceptProof && finding.rule === "LST-07" && finding.resolvedAt === null;
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.title, to: urls.office.findings }, { label: title }]} />}
        title={words.one(title)}
      />
      {query.get("xong") === "accepted" && !reply && (
        <Notice kind="done" live>
          {words.accepted}
        </Notice>
      )}
      <FindingStory finding={finding} />
      {isProvable && (
        <ProofForm phrases={Array.isArray(phrases) ? phrases : []} form={formState(reply, "accept-proof")} />
      )}
      <StoryCard story={story} to={urls.office.finding} current={finding.id} />
    </div>
  );
}

function ProofForm({ phrases, form }: { phrases: readonly string[]; form: FormState }) {
  const words = useT().t.rules.findings;
  const { errors } = form;
  return (
    <Card as="section" title={words.proofHeading}>
      <Form method="post" noValidate className="grid gap-4">
        <p className="text-ink-soft">{words.proofHint}</p>
        <FormErrors errors={(errors[""] ?? []).map((message) => ({ message }))} />
        <Field name="phrase" label={words.phrase} error={errors["phrase"]} required>
          <Select
            lang="vi"
            defaultValue={typedText(form, "phrase", phrases[0])}
            options={phrases.map((value) => ({ value, label: value }))}
          />
        </Field>
        <Field name="document" label={words.document} error={errors["document"]} required>
          <TextInput defaultValue={typedText(form, "document")} maxLength={300} lang="vi" />
        </Field>
        <Field name="validTo" label={words.validTo} error={errors["validTo"]}>
          <DateInput defaultValue={typedText(form, "validTo")} className="max-w-56" />
        </Field>
        <p>
          <Button name="intent" value="accept-proof">
            {words.accept}
          </Button>
        </p>
      </Form>
    </Card>
  );
}
