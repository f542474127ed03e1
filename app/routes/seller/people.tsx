import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { ColleagueAct } from "#app/domain/organisation/account-for-unit.schema.ts";
import { endColleague, getStallPeople, inviteColleague } from "#app/domain/organisation/colleagues.server.ts";
import { formatPhone } from "#app/domain/shared/phone.ts";
import { shownEmail } from "#app/domain/shared/placeholder-email.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { Reply } from "#app/ui/account/reply.ts";
import { Badge } from "#app/ui/kit/badge.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const SAID = { "da-moi": "invited", "da-thoi": "ended" } as const;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { people, mayChange } = await getStallPeople(ctx);
  const query = new URL(args.request.url).searchParams;
  return json({
    people: people.map(({ membershipId, name, email, phone, since, lastSignedInAt, isOwner, isOneself }) => ({
      id: membershipId,
      name,
      contact: shownEmail(email) || (phone ? formatPhone(phone) : ""),
      since: since.toISOString(),
      lastSignedInAt: lastSignedInAt?.toISOString() ?? null,
      isOwner,
      isOneself,
    })),
    mayChange,
    said: Object.entries(SAID).find(([mark]) => query.has(mark))?.[1] ?? null,
    page: { title: translatorFor(args.request).t.seller.people.title },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, ColleagueAct);
  if (!form.ok) return form.reply();
  const act = form.value;
  const done = await refusalsToForm(form, () =>
    act.intent === "invite" ? inviteColleague(ctx, act) : endColleague(ctx, act),
  );
  const mark = act.intent === "invite" ? "da-moi" : "da-thoi";
  return isReply(done) ? done : redirect(`${urls.seller.people}?${mark}=1`, 303);
}

type Colleague = ReturnType<typeof useLoaderData<typeof loader>>["people"][number];

export default function StallPeople() {
  const { people, mayChange, said } = useLoaderData<typeof loader>();
  const words = useT().t.seller.people;
  const reply = useActionData<typeof action>();
  return (
    <div className="grid gap-5">
      <PageHeading title={words.title} lead={words.lead} />
      {said && (
        <Notice kind="done" live>
          {words[said]}
        </Notice>
      )}
      <FormErrors errors={boundFields(formState(reply, "end")).summary} />
      <ul className="grid gap-3">
        {people.map((person) => (
          <ColleagueCard key={person.id} person={person} mayEnd={mayChange && !person.isOwner} />
        ))}
      </ul>
      {mayChange && <InviteForm reply={reply} />}
    </div>
  );
}

function ColleagueCard({ person, mayEnd }: { person: Colleague; mayEnd: boolean }) {
  const { t, f } = useT();
  const words = t.seller.people;
  const { id, name, contact, since, lastSignedInAt, isOwner, isOneself } = person;
  return (
    <Card as="li">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-52">
          <p className="flex flex-wrap items-center gap-2 font-semibold">
            <span lang="vi">{name}</span>
            {isOwner && <Badge tone="leaf">{words.owner}</Badge>}
            {isOneself && <Badge>{words.oneself}</Badge>}
          </p>
          <p className="text-sm wrap-anywhere text-ink-soft">
            {[
              contact,
              words.since(f.date(since)),
              lastSignedInAt ? words.lastSignedIn(f.dateTime(lastSignedInAt)) : words.never,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        {mayEnd && (
          <Form method="post">
            <input type="hidden" name="membershipId" value={id} />
            <Button name="intent" value="end" variant="secondary" size="small" aria-label={words.endOf(name)}>
              {words.end}
            </Button>
          </Form>
        )}
      </div>
    </Card>
  );
}

function InviteForm({ reply }: { reply: Reply }) {
  const { t } = useT();
  const words = t.seller.people;
  const fields = boundFields(formState(reply, "invite"));
  return (
    <Card as="section" title={words.invite}>
      <Form method="post" noValidate className="grid max-w-form gap-4">
        <p className="text-ink-soft">{words.inviteLead}</p>
        <FormErrors errors={fields.summary} />
        <Field {...fields.of("name")} label={words.name} required>
          <TextInput {...fields.text("name")} autoComplete="off" maxLength={80} />
        </Field>
        <Field {...fields.of("contact")} label={t.office.people.contact} hint={t.office.people.contactHint} required>
          <TextInput
            {...fields.text("contact")}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
          />
        </Field>
        <div>
          <Button name="intent" value="invite" busy={useNavigation().state === "submitting"}>
            {words.submit}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
