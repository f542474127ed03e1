import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listDemoCodes } from "#app/domain/identity/list-demo-codes.server.ts";
import { listMails } from "#app/domain/shared/list-mails.server.ts";
import { listMessages } from "#app/domain/shared/list-messages.server.ts";
import { formatPhone } from "#app/domain/shared/phone.ts";
import { useT } from "#app/i18n/translate.tsx";
import { DemoCodes } from "#app/ui/account/demo-codes.tsx";
import { MailLetter } from "#app/ui/account/mail-letter.tsx";
import { MessageBubble } from "#app/ui/account/message-bubble.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { MailIcon, PhoneIcon } from "#app/ui/kit/icons.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const MESSAGES = "xem=tin-nhan";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const query = new URL(args.request.url).searchParams;
  const after = query.get("sau") ?? undefined;
  const page = { title: translatorFor(args.request).t.account.outbox.title };
  const demoCodes = await listDemoCodes(ctx);
  if (query.get("xem") !== "tin-nhan") {
    const { items, next } = await listMails(ctx, { after });
    return json({ mails: items, messages: null, next, demoCodes, page });
  }
  const { items, next } = await listMessages(ctx, { after });
  const messages = items.map(({ recipient, expiresAt, ...message }) => ({
    ...message,
    to: formatPhone(recipient),
    isLate: message.sentAt === null && expiresAt !== null && expiresAt <= ctx.now(),
  }));
  return json({ mails: null, messages, next, demoCodes, page });
}

export default function Outbox() {
  const { mails, messages, next, demoCodes } = useLoaderData<typeof loader>();
  const { account, identity } = useT().t;
  const words = account.outbox;
  const here = messages ? `${urls.demoOutbox}?${MESSAGES}` : urls.demoOutbox;
  const older = next === null ? {} : { older: `${here}${messages ? "&" : "?"}sau=${next}` };
  return (
    <div className="grid gap-6 py-2">
      <PageHeading title={words.title} lead={words.lead} />
      <DemoCodes {...demoCodes} />
      <Tabs
        label={words.title}
        tabs={[
          { to: urls.demoOutbox, label: identity.messages.mails, current: mails !== null },
          { to: `${urls.demoOutbox}?${MESSAGES}`, label: identity.messages.title, current: messages !== null },
        ]}
      />
      {mails?.length === 0 && (
        <EmptyState icon={MailIcon} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      )}
      {messages?.length === 0 && (
        <EmptyState icon={PhoneIcon} title={identity.messages.empty}>
          {identity.messages.emptyText}
        </EmptyState>
      )}
      <ul className="grid gap-4">
        {mails?.map((mail) => (
          <MailLetter key={mail.id} mail={mail} />
        ))}
        {messages?.map((message) => (
          <MessageBubble key={message.id} message={message} />
        ))}
      </ul>
      <Pager {...older} olderLabel={messages ? identity.messages.older : words.older} />
    </div>
  );
}
