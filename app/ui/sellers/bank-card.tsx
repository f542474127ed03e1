import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { CheckIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import type { SelectOption } from "#app/ui/kit/select.tsx";
import { BankFields } from "./bank-fields.tsx";
import { FeedChoice } from "./feed-choice.tsx";

export type ShownBankAccount = {
  readonly bankName: string;
  readonly accountNumber: string;
  readonly holderName: string;
  readonly feed: "connected" | "manual";
  readonly isHolderKnown: boolean;
  readonly isConnectionAsked: boolean;
};

/** The account of today with what is to know of it. */
export function BankAccountFacts({ account }: { account: ShownBankAccount }) {
  const words = useT().t.seller.profile.bank;
  return (
    <div className="grid gap-3">
      <p>
        <span className="block font-semibold tabular-nums">{account.accountNumber}</span>
        <span className="block">{account.holderName}</span>
        <span className="block text-ink-soft" lang="vi">
          {account.bankName}
        </span>
      </p>
      {account.feed === "connected" ? (
        <p className="flex gap-2 text-sm">
          <CheckIcon className="mt-0.5 size-4 text-leaf" />
          {words.connected}
        </p>
      ) : (
        <p className="text-sm text-ink-soft">{account.isConnectionAsked ? words.asked : words.manual}</p>
      )}
      {!account.isHolderKnown && <Notice kind="attention">{words.holderUnlike}</Notice>}
    </div>
  );
}

type BankCardProps = {
  account: ShownBankAccount | undefined;
  banks: readonly SelectOption[];
  fields: BoundFields;
  isBusy: boolean;
};

/** Where the seller is paid, and the form to change it. */
export function BankCard({ account, banks, fields, isBusy }: BankCardProps) {
  const words = useT().t.seller.profile.bank;
  const form = (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="intent" value="bank" />
      <FormErrors errors={fields.summary} />
      <BankFields fields={fields} banks={banks} />
      <FeedChoice fields={fields} name="feed" />
      <div>
        <Button busy={isBusy}>{words.save}</Button>
      </div>
    </Form>
  );
  return (
    <Card as="section" title={words.title}>
      <div id="tai-khoan" className="grid scroll-mt-24 gap-4">
        {account ? <BankAccountFacts account={account} /> : <p className="text-ink-soft">{words.lead}</p>}
        {account ? (
          <Disclosure summary={words.change} open={fields.summary.length > 0}>
            {form}
          </Disclosure>
        ) : (
          form
        )}
      </div>
    </Card>
  );
}
