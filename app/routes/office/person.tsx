import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PersonAct } from "#app/domain/organisation/account-for-unit.schema.ts";
import { getAdministered } from "#app/domain/organisation/administered.server.ts";
import { listAdministeredUnits } from "#app/domain/organisation/list-people.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { PersonFacts, PersonRoles } from "#app/ui/people/person-facts.tsx";
import { PersonForms } from "#app/ui/people/person-forms.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { runPersonAct } from "#app/web/person-acts.server.ts";
import { personView } from "#app/web/person-view.server.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "administrator" });
  const { locale } = translatorFor(args.request);
  const row = await getAdministered(ctx, args.params["id"] ?? "");
  const units = await listAdministeredUnits(ctx);
  const query = new URL(args.request.url).searchParams;
  return json({
    person: personView(row, locale),
    isOneself: ctx.actor.kind === "user" && ctx.actor.userId === row.id,
    units: units.map(({ code, kind, name, nameEn }) => ({ code, kind, name: locale === "en" ? nameEn : name })),
    said: query.has("moi") ? ("opened" as const) : query.has("xong") ? ("done" as const) : null,
    page: { title: row.name },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "administrator" });
  const userId = args.params["id"] ?? "";
  const form = await readForm(args.request, PersonAct);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => runPersonAct(ctx, userId, form.value));
  if (isReply(done)) return done;
  // Whoever ended the last role here has left this area, so their page is no more.
  const isGone = await getAdministered(ctx, userId).then(
    () => false,
    () => true,
  );
  return redirect(isGone ? urls.office.people : `${urls.office.person(userId)}?xong=1`, 303);
}

export default function OfficePerson() {
  const { person, isOneself, units, said } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useT().t.office.people;
  return (
    <div className="grid gap-5">
      <PageHeading title={<span lang="vi">{person.name}</span>} lead={person.contact} />
      {said && (
        <Notice kind="done" live>
          {words[said]}
        </Notice>
      )}
      {isOneself && <Notice kind="info">{words.oneself}</Notice>}
      {person.isHeldElsewhere && <Notice kind="info">{words.elsewhere}</Notice>}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="grid gap-5">
          <PersonFacts person={person} />
          <PersonRoles person={person} />
        </div>
        {!isOneself && <PersonForms person={person} units={units} reply={reply} />}
      </div>
    </div>
  );
}
