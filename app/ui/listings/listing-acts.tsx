import { Form } from "@remix-run/react";
import { canMove, type ListingState } from "#app/domain/listings/listing-states.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";

/** What the seller can do with the listing as it stands. Handing in waits until nothing has to be mended. */
export function ListingActs({ state, isBlocked }: { state: ListingState; isBlocked: boolean }) {
  const { acts } = useT().t.seller.listings;
  const canSubmit = canMove(state, "submitted", "seller");
  const canPublish = state === "approved";
  return (
    <div className="grid gap-2">
      <Form method="post" noValidate className="flex flex-wrap items-center gap-3">
        {canSubmit && (
          <Button name="intent" value="submit" disabled={isBlocked}>
            {state === "refused" ? acts.resubmit : acts.submit}
          </Button>
        )}
        {canPublish && (
          <Button name="intent" value="publish" disabled={isBlocked}>
            {acts.publish}
          </Button>
        )}
        {state === "submitted" && (
          <Button name="intent" value="take-back" variant="secondary">
            {acts.takeBack}
          </Button>
        )}
        {state === "withdrawn" && (
          <Button name="intent" value="take-back">
            {acts.reopen}
          </Button>
        )}
        {canMove(state, "withdrawn", "seller") && (
          <Button name="intent" value="withdraw" variant="quiet">
            {acts.withdraw}
          </Button>
        )}
      </Form>
      {(canSubmit || canPublish) && isBlocked && <p className="text-ink-soft">{acts.mendFirst}</p>}
    </div>
  );
}
