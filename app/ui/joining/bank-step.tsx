import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { BankFields } from "#app/ui/sellers/bank-fields.tsx";
import { FeedChoice } from "#app/ui/sellers/feed-choice.tsx";
import type { JoiningStepView } from "./joining-page.tsx";

/** The account of the shop, and how money on it is noticed. */
export function BankStep({ fields, view }: { fields: BoundFields; view: JoiningStepView }) {
  const words = useT().t.seller.joining;
  return (
    <>
      {view.bank === "mismatched" && <Notice kind="attention">{words.bankMismatched}</Notice>}
      {view.bank === "matched" && <Notice kind="done">{words.bankMatched}</Notice>}
      <BankFields fields={fields} banks={view.banks} prefix="bank." />
      <FeedChoice fields={fields} name="bank.feed" />
    </>
  );
}
