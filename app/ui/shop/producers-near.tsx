import { Form, Link } from "@remix-run/react";
import type { ProducerOnShow } from "#app/domain/listings/shop-front.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { ProducersIcon } from "#app/ui/kit/icons.ts";
import { Picture } from "#app/ui/kit/picture.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { urls } from "#app/urls.ts";
import { InLanguage } from "./in-language.tsx";
import { Papers } from "./listing-card.tsx";

type Commune = { readonly code: string; readonly name: string; readonly nameEn: string };

/** One's own commune, chosen from the list: nothing asks the phone where it is. */
export function NearForm({ communes, chosen }: { communes: readonly Commune[]; chosen: string | undefined }) {
  const { t, locale } = useT();
  const words = t.shop.home;
  return (
    <Form action={`${urls.home}#producers`} preventScrollReset className="flex flex-wrap items-end gap-2">
      <Field name="gan" label={words.commune} className="min-w-60 flex-1 sm:flex-none">
        <Select
          key={chosen}
          defaultValue={chosen}
          placeholder={words.chooseCommune}
          options={communes.map(({ code, name, nameEn }) => ({ value: code, label: locale === "vi" ? name : nameEn }))}
        />
      </Field>
      <Button variant="secondary">{words.showNear}</Button>
    </Form>
  );
}

export function ProducerList({ producers }: { producers: readonly ProducerOnShow[] }) {
  return (
    <ul className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
      {producers.map((producer) => (
        <li key={producer.id}>
          <ProducerEntry producer={producer} />
        </li>
      ))}
    </ul>
  );
}

function ProducerEntry({ producer }: { producer: ProducerOnShow }) {
  const { t, f } = useT();
  return (
    <article className="group/card relative grid grid-cols-[6.5rem_minmax(0,1fr)] gap-4">
      <span aria-hidden className="block aspect-square overflow-hidden rounded-large bg-sunk">
        {producer.pictureFileId ? (
          <Picture
            fileId={producer.pictureFileId}
            alt=""
            sizes="6.5rem"
            className="size-full transition-transform duration-200 motion-safe:group-hover/card:scale-[1.03]"
          />
        ) : (
          <span className="grid size-full place-content-center text-line-strong">
            <ProducersIcon className="size-8" />
          </span>
        )}
      </span>
      <div className="grid content-start gap-1">
        <h3 className="line-clamp-2 leading-snug font-semibold">
          <Link
            to={urls.producer(producer.slug)}
            className="no-underline after:absolute after:inset-0 after:rounded-large group-hover/card:underline group-hover/card:underline-offset-4"
          >
            <InLanguage vi={producer.name} en={producer.nameEn} />
          </Link>
        </h3>
        <p className="text-sm text-ink-soft">
          <InLanguage vi={producer.communeName} en={producer.communeNameEn} />
          {producer.kilometres !== null && `, ${t.shop.home.away(f.number(producer.kilometres))}`}
        </p>
        <p className="text-sm text-ink-soft">{t.shop.goodsCount(f.number(producer.listingCount))}</p>
        <Papers kinds={producer.certificateKinds} />
      </div>
    </article>
  );
}
