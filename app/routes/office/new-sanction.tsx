import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { getSanctionForm } from "#app/domain/oversight/get-sanction-form.server.ts";
import { ImposeSanction } from "#app/domain/oversight/impose-sanction.schema.ts";
import { imposeSanction } from "#app/domain/oversight/impose-sanction.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { SanctionForm } from "#app/ui/oversight/sanction-form.tsx";
import { SANCTION_TONES } from "#app/ui/oversight/sanction-tone.ts";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const query = new URL(args.request.url).searchParams;
  const facts = await getSanctionForm(ctx, {
    sellerId: query.get("nguoi_ban") ?? undefined,
    listingId: query.get("tin") ?? undefined,
  });
  return json({ facts, page: { title: translatorFor(args.request).t.sanctions.office.newTitle } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const form = await readForm(args.request, ImposeSanction);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => imposeSanction(ctx, form.value));
  if (isReply(done)) return done;
  const said = form.value.kind === "strike_off" ? "proposed" : "imposed";
  return redirect(`${urls.office.sanction(done.sanctionId)}?xong=${said}`, 303);
}

export default function NewSanction() {
  const { facts } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.sanctions.office;
  const fields = boundFields(formState(useActionData<typeof action>()));
  const subject = facts.listing ? facts.listing.title : facts.seller.name;
  return (
    <div className="grid gap-6">
      <PageHeading
        above={
          <Breadcrumbs
            crumbs={[
              { label: words.title, to: urls.office.sanctions },
              { label: <span lang="vi">{facts.seller.name}</span>, to: urls.office.seller(facts.seller.id) },
              { label: words.newTitle },
            ]}
          />
        }
        title={
          <>
            {words.newTitle}: <span lang="vi">{subject}</span>
          </>
        }
        lead={words.newLead}
      />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <SanctionForm facts={facts} fields={fields} isBusy={useNavigation().state === "submitting"} />
        <History history={facts.history} />
      </div>
    </div>
  );
}

function History({ history }: Pick<ReturnType<typeof useLoaderData<typeof loader>>["facts"], "history">) {
  const { t, f } = useT();
  const words = t.sanctions;
  return (
    <Card as="section" title={words.office.history}>
      {history.length === 0 && <p className="text-ink-soft">{words.office.none}</p>}
      <ul className="divide-y divide-line">
        {history.map(({ kind, state, decidedAt }, index) => (
          <li key={index} className="grid justify-items-start gap-1 py-2">
            <span className="flex w-full flex-wrap justify-between gap-2">
              <strong>{words.kinds[kind].name}</strong>
              <span className="text-ink-soft tabular-nums">{f.date(decidedAt)}</span>
            </span>
            <Badge tone={SANCTION_TONES[state]}>{words.states[state]}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
}
