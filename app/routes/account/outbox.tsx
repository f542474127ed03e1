import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listDemoCodes } from "#app/domain/identity/list-demo-codes.server.ts";
import { listMails } from "#app/domain/shared/list-mails.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { DemoCodes } from "#app/ui/account/demo-codes.tsx";
import { MailLetter } from "#app/ui/account/mail-letter.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { MailIcon } from "#app/ui/kit/icons.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const after = new URL(args.request.url).searchParams.get("sau") ?? undefined;
  const { items, next } = await listMails(ctx, { after });
  const demoCodes = await listDemoCodes(ctx);
  return json({ mails: items, next, demoCodes, page: { title: translatorFor(args.request).t.account.outbox.title } });
}

export default function Outbox() {
  const { mails, next, demoCodes } = useLoaderData<typeof loader>();
  const words = useT().t.account.outbox;
  return (
    <div className="grid gap-6 py-2">
      <PageHeading title={words.title} lead={words.lead} />
      <DemoCodes {...demoCodes} />
      {mails.length === 0 ? (
        <EmptyState icon={MailIcon} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <ul className="grid gap-4">
          {mails.map((mail) => (
            <MailLetter key={mail.id} mail={mail} />
          ))}
        </ul>
      )}
      <Pager {...(next === null ? {} : { older: `${urls.demoOutbox}?sau=${next}` })} olderLabel={words.older} />
    </div>
  );
}
