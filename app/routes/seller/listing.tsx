import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { getOwnListing } from "#app/domain/listings/get-own-listing.server.ts";
import { canEdit } from "#app/domain/listings/listing-states.ts";
import { useT } from "#app/i18n/translate.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { DeskLots } from "#app/ui/listings/desk-lots.tsx";
import { FindingsCard } from "#app/ui/listings/findings-card.tsx";
import { ListingActs } from "#app/ui/listings/listing-acts.tsx";
import { ListingHeading } from "#app/ui/listings/listing-heading.tsx";
import { ListingStory } from "#app/ui/listings/listing-story.tsx";
import { NotSoldCard } from "#app/ui/listings/not-sold-card.tsx";
import { ManagersWord } from "#app/ui/listings/managers-word.tsx";
import { TermsForm, WordsForm } from "#app/ui/listings/listing-forms.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formProblems, formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { ListingAct, performListingAct } from "#app/web/listing-acts.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const idOf = ({ params }: { params: { id?: string } }): string => params.id ?? "";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const told = await getOwnListing(ctx, { listingId: idOf(args) });
  return json({ ...told, page: { title: told.listing.title } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, ListingAct);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => performListingAct(ctx, idOf(args), form.value));
  if (isReply(done)) return done;
  return redirect(`${urls.seller.listing(idOf(args))}?xong=${done}`, 303);
}

const DONE = ["saved", "submitted", "published", "offered", "lotWithdrawn", "withdrawn", "takenBack"] as const;

export default function SellerListing() {
  const { listing, lots, moves, findings, isBlocked, whyNotSold } = useLoaderData<typeof loader>();
  const { t, locale } = useT();
  const words = t.seller.listings.page;
  const reply = useActionData<typeof action>();
  const [query] = useSearchParams();
  const done = DONE.find((word) => word === query.get("xong"));
  const isLive = listing.state !== "withdrawn";
  return (
    <div className="grid gap-5">
      <ListingHeading listing={listing} />
      {done && !reply && (
        <Notice kind="done" live>
          {words[done]}
        </Notice>
      )}
      <FormErrors errors={formProblems(formState(reply))} />
      <NotSoldCard listingId={listing.id} reasons={whyNotSold} linksToListing={false} />
      <ManagersWord listing={listing} moves={moves} />
      <ListingActs state={listing.state} isBlocked={isBlocked} />
      <DeskLots
        lots={lots}
        unit={locale === "vi" ? listing.unit : listing.unitEn}
        offer={formState(reply, "offer-lot")}
        withdraw={formState(reply, "withdraw-lot")}
        canOffer={isLive}
      />
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-5">
          {canEdit(listing.state) ? (
            <>
              <TermsForm listing={listing} form={formState(reply, "terms")} />
              <WordsForm listing={listing} form={formState(reply, "words")} />
            </>
          ) : (
            isLive && <Notice>{words.locked}</Notice>
          )}
        </div>
        <div className="grid gap-5 max-xl:order-first">
          <FindingsCard findings={findings} />
          <ListingStory moves={moves} />
        </div>
      </div>
    </div>
  );
}
