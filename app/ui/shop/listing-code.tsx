import { useT } from "#app/i18n/translate.tsx";
import { DownloadIcon } from "#app/ui/kit/icons.ts";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

/** The listing's own code, to open it on another phone or to hang at the stall. */
export function ListingCode({ slug }: { slug: string }) {
  const { t } = useT();
  const words = t.shop.listing;
  return (
    <section aria-labelledby="code" className="flex items-center gap-5">
      <div className="finder w-32 flex-none">
        <img
          src={urls.listingQr(slug, "svg")}
          alt={words.qrLabel}
          width={128}
          height={128}
          loading="lazy"
          className="w-full bg-white"
        />
      </div>
      <div className="grid gap-1">
        <h2 id="code" className="text-lg">
          {words.qrTitle}
        </h2>
        <p className="text-ink-soft">{words.qrText}</p>
        <TextLink to={urls.listingQr(slug, "png")} reloadDocument className="inline-flex items-center gap-1.5">
          <DownloadIcon className="size-4" />
          {words.qrDownload}
        </TextLink>
      </div>
    </section>
  );
}
