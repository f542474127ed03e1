import type { SellerKind } from "#app/domain/organisation/seller.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PlaceIcon } from "#app/ui/kit/icons.ts";
import { Picture } from "#app/ui/kit/picture.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { ProducerPicture } from "./producer-entry.tsx";

export type ProducerAtHome = {
  readonly kind: SellerKind;
  readonly displayName: string;
  readonly displayNameEn: string | null;
  readonly communeName: string;
  readonly communeNameEn: string;
  readonly formerNames: readonly string[];
  readonly story: string | null;
  readonly storyEn: string | null;
  readonly pictureFileId: string | null;
  readonly approvedAt: string | null;
};

type ProducerHeadProps = {
  producer: ProducerAtHome;
  storefront: {
    readonly brand: string | null;
    readonly slogan: string | null;
    readonly sloganEn: string | null;
    readonly logoFileId: string | null;
  };
};

/** The top of a producer's page: the place, the name, the story. Former names of the commune are how older people know it. */
export function ProducerHead({ producer, storefront }: ProducerHeadProps) {
  const { t, f } = useT();
  const words = t.producers;
  return (
    <header className="grid items-center gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <ProducerPicture
        fileId={producer.pictureFileId}
        priority
        sizes="(min-width: 64rem) 36rem, 94vw"
        className="aspect-3/2 lg:order-last"
      />
      <div className="grid gap-4">
        <div className="flex items-start gap-4">
          {storefront.logoFileId !== null && (
            <Picture
              fileId={storefront.logoFileId}
              alt={t.storefront.logoAlt(producer.displayName)}
              sizes="5rem"
              className="size-20 flex-none rounded-small object-contain"
            />
          )}
          <div className="grid gap-1">
            <p className="text-ink-soft">
              {words.kinds[producer.kind]}
              {storefront.brand !== null && (
                <>
                  {". "}
                  <span lang="vi" className="font-semibold text-ink">
                    {storefront.brand}
                  </span>
                </>
              )}
            </p>
            <h1 className="text-3xl font-bold tracking-tight">
              <InLanguage vi={producer.displayName} en={producer.displayNameEn} />
            </h1>
            {storefront.slogan !== null && (
              <p className="text-lg text-leaf-ink">
                <InLanguage vi={storefront.slogan} en={storefront.sloganEn} />
              </p>
            )}
          </div>
        </div>
        <p className="flex gap-2">
          <PlaceIcon className="mt-1 size-5 text-leaf" />
          <span>
            <InLanguage vi={producer.communeName} en={producer.communeNameEn} />
            {producer.formerNames.length > 0 && (
              <span className="block text-sm text-ink-soft">
                {words.formerly} <span lang="vi">{producer.formerNames.join(", ")}</span>
              </span>
            )}
          </span>
        </p>
        {producer.story !== null && (
          <p className="max-w-prose text-lg leading-relaxed whitespace-pre-line">
            <InLanguage vi={producer.story} en={producer.storyEn} />
          </p>
        )}
        {producer.approvedAt !== null && (
          <p className="text-sm text-ink-soft">{words.since(f.date(producer.approvedAt))}</p>
        )}
      </div>
    </header>
  );
}
