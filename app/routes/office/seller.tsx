import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { listCertificatesForOffice } from "#app/domain/certification/list-certificates-for-office.server.ts";
import { ReviewCertificate } from "#app/domain/certification/review-certificate.schema.ts";
import { reviewCertificate } from "#app/domain/certification/review-certificate.server.ts";
import { connectBankFeed } from "#app/domain/organisation/connect-bank-feed.server.ts";
import { getChecklistForOffice } from "#app/domain/listings/get-checklist-for-office.server.ts";
import { ReviewIdentity } from "#app/domain/organisation/review-identity.schema.ts";
import { reviewIdentity } from "#app/domain/organisation/review-identity.server.ts";
import { DecideSeller } from "#app/domain/organisation/decide-seller.schema.ts";
import { decideSeller } from "#app/domain/organisation/decide-seller.server.ts";
import { listSanctionsOn } from "#app/domain/oversight/list-sanctions.server.ts";
import { getSellerForOffice } from "#app/domain/organisation/get-seller-for-office.server.ts";
import { SELLER_OFFICES } from "#app/domain/organisation/seller-offices.ts";
import { hasRole } from "#app/domain/shared/actor.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PaperCard } from "#app/ui/certificates/paper-card.tsx";
import { ReviewForm } from "#app/ui/certificates/review-form.tsx";
import { Checklist } from "#app/ui/desk/checklist.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { BankAccountFacts, type ShownBankAccount } from "#app/ui/sellers/bank-card.tsx";
import { IdentityReview } from "#app/ui/sellers/identity-review.tsx";
import { DecisionForm } from "#app/ui/sellers/decision-form.tsx";
import { SanctionsCard } from "#app/ui/oversight/sanctions-card.tsx";
import { SellerFile } from "#app/ui/sellers/seller-file.tsx";
import { SELLER_TONES } from "#app/ui/sellers/seller-tone.ts";
import { urls } from "#app/urls.ts";
import { certificateView } from "#app/web/certificate-view.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { officeSellerView } from "#app/web/seller-profile-view.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const DECIDED = "da-quyet";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: SELLER_OFFICES });
  const sellerId = args.params["id"] ?? "";
  const [file, papers, checklist, { sanctions }] = await Promise.all([
    getSellerForOffice(ctx, { sellerId }),
    listCertificatesForOffice(ctx, { sellerId }),
    getChecklistForOffice(ctx, { sellerId }),
    listSanctionsOn(ctx, { sellerId }),
  ]);
  return json({
    ...officeSellerView(file, translatorFor(args.request).locale),
    decisions: file.decisions,
    identity: file.identity,
    canReviewIdentity: file.canReviewIdentity,
    checklist,
    papers: papers.map((paper) => ({ ...certificateView(paper), decisions: paper.decisions })),
    sanctions,
    sellerId,
    isManager: hasRole(ctx.actor, "market_manager"),
    isDecided: new URL(args.request.url).searchParams.has(DECIDED),
    page: { title: file.seller.displayName },
  });
}

/** One page, four forms: about the seller, its identity, one of its papers, its bank account. */
export async function action(args: ActionFunctionArgs) {
  const intent = (await args.request.clone().formData()).get("intent");
  const ctx = await contextFor(args, { must: SELLER_OFFICES });
  const sellerId = args.params["id"] ?? "";
  const back = () => redirect(`${urls.office.seller(sellerId)}?${DECIDED}=1`, 303);
  if (intent === "bank") {
    await connectBankFeed(ctx, { sellerId });
    return back();
  }
  if (intent === "identity") {
    const form = await readForm(args.request, ReviewIdentity);
    if (!form.ok) return form.reply();
    const done = await refusalsToForm(form, () => reviewIdentity(ctx, { ...form.value, sellerId }));
    return isReply(done) ? done : back();
  }
  if (intent === "paper") {
    const form = await readForm(args.request, ReviewCertificate);
    if (!form.ok) return form.reply();
    const done = await refusalsToForm(form, () => reviewCertificate(ctx, form.value));
    return isReply(done) ? done : back();
  }
  const form = await readForm(args.request, DecideSeller);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => decideSeller(ctx, { ...form.value, sellerId }));
  return isReply(done) ? done : back();
}

export default function OfficeSeller() {
  const { seller, bankAccount, decisions, papers, isDecided, sanctions, isManager, sellerId, ...file } =
    useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.office.sellers;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  return (
    <div className="grid gap-6">
      <PageHeading
        title={<span lang="vi">{seller.displayName}</span>}
        above={
          <span>
            <Badge tone={SELLER_TONES[seller.state].badge}>{words.states[seller.state]}</Badge>
          </span>
        }
        actions={
          seller.state === "approved" && (
            <LinkButton to={urls.producer(seller.slug)} variant="secondary" size="small">
              {words.publicPage}
            </LinkButton>
          )
        }
      />
      {isDecided && (
        <Notice kind="done" live>
          {words.decided}
        </Notice>
      )}
      {seller.stateReason !== null && (
        <Notice kind="attention" title={words.reason}>
          <span lang="vi">{seller.stateReason}</span>
        </Notice>
      )}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <Card as="section" title={words.facts}>
          <SellerFile seller={seller} />
        </Card>
        <div className="grid gap-6">
          <DecisionForm decisions={decisions} fields={boundFields(formState(reply, "seller"))} isBusy={isBusy} />
          <IdentityReview
            identity={file.identity}
            canReview={file.canReviewIdentity}
            reply={formState(reply, "identity")}
            isBusy={isBusy}
          />
          <BankCard account={bankAccount} canConnect={isManager} isBusy={isBusy} />
          <SanctionsCard
            rows={sanctions}
            newTo={isManager ? `${urls.office.newSanction}?nguoi_ban=${sellerId}` : null}
          />
        </div>
      </div>
      <Card as="section" title={words.checklist}>
        <Checklist rows={file.checklist} isReadOnly />
      </Card>
      <section className="grid gap-4">
        <h2 className="text-xl">{words.papers}</h2>
        {papers.length === 0 && <p className="text-ink-soft">{words.noPapers}</p>}
        <div className="grid items-start gap-4 xl:grid-cols-2">
          {papers.map((paper) => (
            <PaperCard key={paper.id} paper={paper}>
              <ReviewForm
                certificateId={paper.id}
                decisions={paper.decisions}
                state={formState(reply, "paper")}
                isBusy={isBusy}
              />
            </PaperCard>
          ))}
        </div>
      </section>
    </div>
  );
}

type BankCardProps = { account: ShownBankAccount | null; canConnect: boolean; isBusy: boolean };

function BankCard({ account, canConnect, isBusy }: BankCardProps) {
  const words = useT().t.office.sellers;
  return (
    <Card as="section" title={words.bank}>
      {account === null ? (
        <p className="text-ink-soft">{words.noBank}</p>
      ) : (
        <div className="grid gap-4">
          <BankAccountFacts account={account} />
          {canConnect && account.feed === "manual" && (
            <Form method="post">
              <input type="hidden" name="intent" value="bank" />
              <Button variant="secondary" busy={isBusy}>
                {words.connect}
              </Button>
            </Form>
          )}
        </div>
      )}
    </Card>
  );
}
