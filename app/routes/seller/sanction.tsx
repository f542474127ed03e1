import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { AppealSanction } from "#app/domain/oversight/appeal-sanction.schema.ts";
import { appealSanction } from "#app/domain/oversight/appeal-sanction.server.ts";
import { getOwnSanction } from "#app/domain/oversight/own-sanctions.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { AppealCard } from "#app/ui/oversight/appeal-card.tsx";
import { SanctionFacts } from "#app/ui/oversight/sanction-facts.tsx";
import { SanctionNotices } from "#app/ui/oversight/sanction-notices.tsx";
import { SANCTION_TONES } from "#app/ui/oversight/sanction-tone.ts";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const own = await getOwnSanction(ctx, { sanctionId: args.params["id"] ?? "" });
  return json({ ...own, page: { title: own.sanction.code } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, AppealSanction);
  if (!form.ok) return form.reply();
  const sanctionId = args.params["id"] ?? "";
  const done = await refusalsToForm(form, () => appealSanction(ctx, { sanctionId, ...form.value }));
  if (isReply(done)) return done;
  return redirect(`${urls.seller.sanction(sanctionId)}?khieu_nai=${done.code}`, 303);
}

export default function SellerSanction() {
  const { sanction, notices, canAppeal } = useLoaderData<typeof loader>();
  const words = useT().t.sanctions;
  const [query] = useSearchParams();
  const isAppealed = query.get("khieu_nai") !== null && sanction.appealCode !== null;
  const isRestriction = sanction.kind === "suspend_seller" || sanction.kind === "strike_off";
  const isMild = sanction.kind === "remind" || sanction.kind === "warn";
  return (
    <div className="grid gap-5">
      <PageHeading
        above={
          <Breadcrumbs crumbs={[{ label: words.seller.title, to: urls.seller.sanctions }, { label: sanction.code }]} />
        }
        title={words.kinds[sanction.kind].name}
        lead={<Badge tone={SANCTION_TONES[sanction.state]}>{words.states[sanction.state]}</Badge>}
      />
      {isAppealed && sanction.appealCode && (
        <Notice kind="done" live>
          {words.seller.appealed(sanction.appealCode)}
        </Notice>
      )}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-5">
          <SanctionFacts sanction={sanction} of="seller" />
          {isRestriction && (
            <Notice kind="info">
              {words.seller.orders} <TextLink to={urls.seller.data}>{words.seller.data}</TextLink>
            </Notice>
          )}
          {isMild && <Notice kind="info">{words.seller.reminder}</Notice>}
          <SanctionNotices notices={notices} />
        </div>
        <div className="grid gap-5">
          {canAppeal ? (
            <AppealForm appealUntil={sanction.appealUntil} />
          ) : (
            <AppealCard sanction={sanction} of="seller" />
          )}
          {!canAppeal && sanction.appealState === null && <p className="text-ink-soft">{words.seller.appealOver}</p>}
        </div>
      </div>
    </div>
  );
}

function AppealForm({ appealUntil }: { appealUntil: string | null }) {
  const { t, f } = useT();
  const words = t.sanctions.seller;
  const fields = boundFields(formState(useActionData<typeof action>()));
  return (
    <Card as="section" title={words.howToAppeal}>
      <Form method="post" noValidate className="grid gap-4">
        {appealUntil && <p>{words.appealLead(f.dateTime(appealUntil))}</p>}
        <FormErrors errors={fields.summary} />
        <Field {...fields.of("words")} label={words.appealWords} hint={words.appealHint} required>
          <Textarea {...fields.text("words")} rows={6} lang="vi" maxLength={6000} />
        </Field>
        <p>
          <Button busy={useNavigation().state === "submitting"}>{words.appealAct}</Button>
        </p>
      </Form>
    </Card>
  );
}
