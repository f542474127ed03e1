import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { AcceptRegulation } from "#app/domain/regulation/accept-regulation.schema.ts";
import { acceptRegulation } from "#app/domain/regulation/accept-regulation.server.ts";
import {
  getAcceptance,
  getAcceptanceHistory,
  type Acceptance as AcceptanceShown,
  type ChangedArticle,
  type OpenVersion,
} from "#app/domain/regulation/get-acceptance.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { RegulationIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t } = translatorFor(args.request);
  const [open, history] = await Promise.all([getAcceptance(ctx), getAcceptanceHistory(ctx)]);
  return json({ ...open, ...history, page: { title: t.seller.regulation.title } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, AcceptRegulation);
  if (!form.ok) return form.reply();
  const result = await refusalsToForm(form, () => acceptRegulation(ctx, form.value));
  if (isReply(result)) return result;
  return redirect(`${urls.seller.regulation}?xong=1`, 303);
}

export default function SellerRegulation() {
  const { inForce, upcoming, changesSince, acceptances } = useLoaderData<typeof loader>();
  const words = useT().t.seller.regulation;
  const [query] = useSearchParams();
  return (
    <div className="grid max-w-3xl gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      {query.has("xong") && (
        <Notice kind="done" live>
          {words.done}
        </Notice>
      )}
      {!inForce && !upcoming && <EmptyState icon={RegulationIcon} title={words.none} />}
      {inForce && <Version version={inForce} changes={changesSince[inForce.version]} isInForce />}
      {upcoming && <Version version={upcoming} changes={changesSince[upcoming.version]} isInForce={false} />}
      <History acceptances={acceptances} />
    </div>
  );
}

type Changes = { readonly since: string; readonly articles: readonly ChangedArticle[] };

function Version({
  version,
  changes,
  isInForce,
}: {
  version: OpenVersion;
  changes: Changes | undefined;
  isInForce: boolean;
}) {
  const { t, f, locale } = useT();
  const words = t.seller.regulation;
  const day = f.date(version.effectiveAt);
  return (
    <Card as="section" title={isInForce ? words.inForce(version.version) : words.upcoming(version.version, day)}>
      <div className="grid gap-4">
        <p className="max-w-prose whitespace-pre-line">{locale === "vi" ? version.summary : version.summaryEn}</p>
        <p>
          <TextLink to={urls.regulationVersion(version.version)}>{words.read}</TextLink>
        </p>
        {changes && <ChangesSince changes={changes} version={version.version} />}
        {version.acceptedAt ? (
          <Notice
            kind="done"
            action={<TextLink to={urls.seller.acceptance(version.version)}>{words.record(version.version)}</TextLink>}
          >
            {words.accepted(f.dateTime(version.acceptedAt))}
          </Notice>
        ) : (
          <Acceptance version={version.version} isInForce={isInForce} />
        )}
      </div>
    </Card>
  );
}

/** What is different from the text this seller said yes to, article by article, before it says yes again. */
function ChangesSince({ changes, version }: { changes: Changes; version: string }) {
  const { t, locale } = useT();
  const words = t.seller.regulation;
  return (
    <section className="grid gap-2 rounded-small bg-turmeric-wash p-4 text-turmeric-ink">
      <h3 className="font-semibold">{words.changesSince(changes.since)}</h3>
      {changes.articles.length === 0 && <p>{words.noChanges}</p>}
      <ul className="grid gap-1">
        {changes.articles.map(({ number, heading, headingEn, change }) => (
          <li key={`${change}-${number}`}>
            {t.civic.regulation.article(number)}. {locale === "vi" ? heading : headingEn}:{" "}
            {t.civic.regulation.change[change].toLowerCase()}
          </li>
        ))}
      </ul>
      <p>
        <TextLink to={urls.regulationComparison(changes.since, version)}>{words.seeDifference}</TextLink>
      </p>
    </section>
  );
}

function History({ acceptances }: { acceptances: readonly AcceptanceShown[] }) {
  const { t, f } = useT();
  const words = t.seller.regulation;
  if (acceptances.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 text-lg">{words.history}</h2>
      <ul className="grid gap-1">
        {acceptances.map(({ version, acceptedAt }) => (
          <li key={version}>
            <TextLink to={urls.seller.acceptance(version)}>{words.record(version)}</TextLink>{" "}
            <span className="text-ink-soft">{f.dateTime(acceptedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Acceptance({ version, isInForce }: { version: string; isInForce: boolean }) {
  const { t, locale } = useT();
  const words = t.seller.regulation;
  const reply = useActionData<typeof action>();
  const isThisForm = reply?.initialValue?.["version"] === version;
  return (
    <Form method="post" noValidate className="grid gap-3">
      <Notice kind={isInForce ? "problem" : "attention"}>{isInForce ? words.notAccepted : words.notYetAccepted}</Notice>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="locale" value={locale} />
      <Checkbox
        name="consent"
        label={words.consent}
        error={isThisForm && reply?.error?.["consent"] ? words.consentMissing : undefined}
        required
      />
      <p>
        <Button>{words.accept(version)}</Button>
      </p>
    </Form>
  );
}
