import type { PictureRef } from "#app/domain/listings/listing-card.ts";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { LeafIcon } from "#app/ui/kit/icons.ts";
import { Picture } from "#app/ui/kit/picture.tsx";
import { wordsIn } from "./in-language.tsx";

type GoodPictureProps = {
  picture: PictureRef | null;
  sizes: string;
  priority?: boolean;
  /** Sold out: the good stands in the shade. */
  isDimmed?: boolean;
  className?: string;
};

/** A good's photograph in its 4:3 frame; a leaf on linen where there is none. */
export function GoodPicture({ picture, sizes, priority, isDimmed, className = "aspect-4/3" }: GoodPictureProps) {
  const { locale } = useT();
  const frame = cx("w-full overflow-hidden rounded-large", className, isDimmed && "opacity-60");
  if (!picture) {
    return (
      <span aria-hidden className={cx(frame, "grid place-content-center bg-sunk text-line-strong")}>
        <LeafIcon className="size-10" />
      </span>
    );
  }
  const alt = wordsIn(locale, { vi: picture.alt, en: picture.altEn });
  return (
    <span lang={alt.lang} className={cx("block", frame)}>
      <Picture
        fileId={picture.fileId}
        alt={alt.text}
        sizes={sizes}
        priority={priority}
        className="size-full transition-transform duration-200 motion-safe:group-hover/card:scale-[1.03]"
      />
    </span>
  );
}
