import { Form } from "@remix-run/react";
import { losesApproval, type ListingState } from "#app/domain/listings/listing-states.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import type { FormState } from "#app/web/form-state.ts";
import { PublishField, TermFields, WordFields, type ListingValues } from "./listing-fields.tsx";

type FormProps = { listing: ListingValues & { readonly state: ListingState }; form: FormState };

/** Price and limits, which count at once. */
export function TermsForm({ listing, form }: FormProps) {
  const words = useT().t.seller.listings.page;
  return (
    <Card as="section" title={words.terms}>
      <Form method="post" noValidate className="grid gap-5">
        <TermFields form={form} stored={listing} />
        <p>
          <Button name="intent" value="terms" variant="secondary">
            {words.saveTerms}
          </Button>
        </p>
      </Form>
    </Card>
  );
}

/** The words, which a manager approves. */
export function WordsForm({ listing, form }: FormProps) {
  const words = useT().t.seller.listings.page;
  return (
    <Card as="section" title={words.words}>
      <Form method="post" noValidate className="grid gap-5">
        {losesApproval(listing.state) && <Notice kind="attention">{words.wordsReview}</Notice>}
        <WordFields form={form} stored={listing} />
        <PublishField form={form} stored={listing} />
        <p>
          <Button name="intent" value="words" variant="secondary">
            {words.saveWords}
          </Button>
        </p>
      </Form>
    </Card>
  );
}
