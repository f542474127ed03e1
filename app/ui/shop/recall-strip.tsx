import { useT } from "#app/i18n/translate.tsx";
import { BellIcon } from "#app/ui/kit/icons.ts";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { InLanguage } from "./in-language.tsx";

export type RecallNews = {
  readonly lotCode: string;
  readonly productName: string;
  readonly productNameEn: string | null;
};

/** One quiet line while something is being recalled: who has it at home must learn of it, nobody need be frightened. */
export function RecallStrip({ recall }: { recall: RecallNews }) {
  const words = useT().t.shop.home;
  return (
    <p className="mb-4 grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 border-l-4 border-turmeric bg-turmeric-wash px-4 py-2.5 text-turmeric-ink">
      <BellIcon className="mt-0.5 size-5" />
      <span className="flex flex-wrap justify-between gap-x-4">
        <span>
          {words.recall(recall.lotCode)} <InLanguage vi={recall.productName} en={recall.productNameEn} />
        </span>
        <TextLink to={urls.recalls} className="font-semibold text-turmeric-ink hover:text-turmeric-ink">
          {words.recallMore}
        </TextLink>
      </span>
    </p>
  );
}
