import type { SubmissionResult } from "@conform-to/react";
import type { SellerState } from "#app/domain/organisation/seller.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import type { SelectOption } from "#app/ui/kit/select.tsx";
import { urls } from "#app/urls.ts";
import { formState } from "#app/web/form-state.ts";
import { BankCard, type ShownBankAccount } from "./bank-card.tsx";
import { PictureCard } from "./picture-card.tsx";
import { ProfileForm } from "./profile-form.tsx";
import { SELLER_TONES } from "./seller-tone.ts";

export type OwnShopFacts = {
  readonly slug: string;
  readonly state: SellerState;
  readonly stateReason: string | null;
  readonly pictureFileId: string | null;
  readonly facts: Readonly<Record<string, string | number | null>>;
  readonly bankAccount: ShownBankAccount | null;
};

type OwnShopProps = {
  shop: OwnShopFacts;
  banks: readonly SelectOption[];
  /** What was saved just now. */
  done: string | null;
  reply: Partial<SubmissionResult<string[]>> | undefined;
  isBusy: boolean;
};

/** The profile of a shop that exists: where it stands, its facts, its account, its picture. */
export function OwnShop({ shop, banks, done, reply, isBusy }: OwnShopProps) {
  const words = useT().t.seller.profile;
  return (
    <div className="grid gap-6">
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          shop.state === "approved" && (
            <LinkButton to={urls.producer(shop.slug)} variant="secondary" size="small">
              {words.seePublic}
            </LinkButton>
          )
        }
      />
      <Done what={done} />
      <Standing shop={shop} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <BankCard
          account={shop.bankAccount ?? undefined}
          banks={banks}
          fields={boundFields(formState(reply, "bank"))}
          isBusy={isBusy}
        />
        <PictureCard fileId={shop.pictureFileId} fields={boundFields(formState(reply, "picture"))} isBusy={isBusy} />
      </div>
      <ProfileForm
        fields={boundFields(formState(reply, "profile"), shop.facts)}
        submitLabel={shop.state === "draft" ? words.resubmit : words.save}
        isBusy={isBusy}
      />
    </div>
  );
}

function Standing({ shop: { state, stateReason } }: { shop: OwnShopFacts }) {
  const words = useT().t.seller.profile;
  return (
    <Notice kind={SELLER_TONES[state].notice} title={words.states[state].label}>
      {words.states[state].text}
      {stateReason !== null && (
        <p>
          {words.reason}: <span lang="vi">{stateReason}</span>
        </p>
      )}
    </Notice>
  );
}

function Done({ what }: { what: string | null }) {
  const words = useT().t.seller.profile;
  const said = {
    nop: words.savedAndSent,
    "ho-so": words.saved,
    "tai-khoan": words.bank.saved,
    anh: words.picture.saved,
  };
  const sentence = Object.entries(said).find(([mark]) => mark === what)?.[1];
  return sentence ? (
    <Notice kind="done" live>
      {sentence}
    </Notice>
  ) : null;
}
