import { urls } from "#app/urls.ts";
import { cx } from "./class-names.ts";
import { PICTURE_WIDTHS } from "./picture-widths.ts";

type PictureProps = {
  /** Id of a kept file, served in several widths; or `src` for a picture that ships with the market. */
  fileId?: string;
  src?: string;
  /** Says what is to be seen; empty when the words beside it say so already. */
  alt: string;
  width?: number;
  height?: number;
  /** How wide it is drawn, as CSS `sizes`. */
  sizes?: string;
  /** The picture one sees first: loaded at once and before the others. */
  priority?: boolean;
  className?: string;
};

/** A photograph that keeps its room while it loads and is fetched no larger than it is drawn. */
export function Picture({
  fileId,
  src,
  alt,
  width = 1600,
  height = 1200,
  sizes = "100vw",
  priority = false,
  className,
}: PictureProps) {
  const address = (w: number) => (fileId ? urls.picture(fileId, w) : src);
  return (
    <img
      src={address(640)}
      srcSet={fileId && PICTURE_WIDTHS.map((w) => `${urls.picture(fileId, w)} ${w}w`).join(", ")}
      sizes={fileId && sizes}
      alt={alt}
      width={width}
      height={height}
      loading={priority ? "eager" : "lazy"}
      fetchPriority={priority ? "high" : undefined}
      decoding="async"
      className={cx("bg-sunk object-cover", className)}
    />
  );
}
