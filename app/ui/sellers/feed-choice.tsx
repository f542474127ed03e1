import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";

/** Whether the seller looks at the account itself or asks for the bank's notices. */
export function FeedChoice({ fields, name }: { fields: BoundFields; name: string }) {
  const words = useT().t.seller.joining.feed;
  return (
    <RadioCards
      {...fields.of(name)}
      legend={words.legend}
      defaultValue={fields.value(name) || "manual"}
      options={[
        { value: "manual", label: words.manual, description: words.manualHint },
        { value: "connected", label: words.connected, description: words.connectedHint },
      ]}
    />
  );
}
