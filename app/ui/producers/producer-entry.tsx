import { Link } from "@remix-run/react";
import type { SellerKind } from "#app/domain/organisation/seller.ts";
import { useT } from "#app/i18n/translate.tsx";
import { ProducersIcon } from "#app/ui/kit/icons.ts";
import { Picture } from "#app/ui/kit/picture.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { Papers } from "#app/ui/shop/listing-card.tsx";
import { urls } from "#app/urls.ts";

export type ProducerOnList = {
  readonly id: string;
  readonly slug: string;
  readonly kind: SellerKind;
  readonly displayName: string;
  readonly displayNameEn: string | null;
  readonly communeName: string;
  readonly communeNameEn: string;
  readonly story: string | null;
  readonly storyEn: string | null;
  readonly pictureFileId: string | null;
  readonly certificateKinds: readonly string[];
  readonly publishedListings: number;
};

/** A producer on the list: the picture of its place, whose it is, a line of its story, its papers. */
export function ProducerEntry({ producer, priority }: { producer: ProducerOnList; priority: boolean }) {
  const { t } = useT();
  const words = t.producers;
  return (
    <article className="group/card relative grid h-full content-start gap-3">
      <ProducerPicture
        fileId={producer.pictureFileId}
        priority={priority}
        sizes="(min-width: 64rem) 24rem, (min-width: 40rem) 46vw, 94vw"
      />
      <div className="grid gap-1">
        <p className="text-sm text-ink-soft">
          {words.kinds[producer.kind]}, <InLanguage vi={producer.communeName} en={producer.communeNameEn} />
        </p>
        <h2 className="text-lg leading-snug">
          <Link
            to={urls.producer(producer.slug)}
            className="no-underline after:absolute after:inset-0 after:rounded-large group-hover/card:underline group-hover/card:underline-offset-4"
          >
            <InLanguage vi={producer.displayName} en={producer.displayNameEn} />
          </Link>
        </h2>
      </div>
      {producer.story !== null && (
        <p className="line-clamp-2 text-ink-soft">
          <InLanguage vi={producer.story} en={producer.storyEn} />
        </p>
      )}
      <Papers kinds={producer.certificateKinds} most={3} />
      <p className="text-sm text-ink-soft">{words.goods(producer.publishedListings)}</p>
    </article>
  );
}

type ProducerPictureProps = { fileId: string | null; sizes: string; priority?: boolean; className?: string };

/** The photograph of a farm or a workshop; the sign of producers on linen where there is none yet. */
export function ProducerPicture({ fileId, sizes, priority = false, className = "aspect-3/2" }: ProducerPictureProps) {
  return (
    <span aria-hidden className={`block overflow-hidden rounded-large bg-sunk ${className}`}>
      {fileId === null ? (
        <span className="grid size-full place-content-center text-line-strong">
          <ProducersIcon className="size-12" />
        </span>
      ) : (
        <Picture
          fileId={fileId}
          alt=""
          sizes={sizes}
          priority={priority}
          className="size-full transition-transform duration-200 motion-safe:group-hover/card:scale-[1.03]"
        />
      )}
    </span>
  );
}
