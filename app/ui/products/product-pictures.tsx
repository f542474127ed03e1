import { Form } from "@remix-run/react";
import { MAX_PICTURES } from "#app/domain/products/product.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FileInput } from "#app/ui/kit/file-input.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { AddPictureIcon, ArrowLeftIcon, ArrowRightIcon, RemoveIcon, type IconType } from "#app/ui/kit/icons.ts";
import { Picture } from "#app/ui/kit/picture.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

type ShownPicture = { readonly fileId: string; readonly alt: string; readonly altEn: string | null };
type ProductPicturesProps = {
  pictures: readonly ShownPicture[];
  fields: BoundFields;
  isBusy: boolean;
  most?: number;
};

/** The pictures of a product in their order, and the form for one more. */
export function ProductPictures({ pictures, fields, isBusy, most = MAX_PICTURES }: ProductPicturesProps) {
  const words = useT().t.seller.products.pictures;
  return (
    <div className="grid gap-5">
      <p className="text-ink-soft">{pictures.length === 0 ? words.none : words.lead(most)}</p>
      <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3 xl:grid-cols-4">
        {pictures.map((picture, index) => (
          <PictureCard key={picture.fileId} picture={picture} index={index} count={pictures.length} />
        ))}
      </ul>
      {pictures.length < most && <AddPicture fields={fields} isBusy={isBusy} />}
    </div>
  );
}

function PictureCard({ picture, index, count }: { picture: ShownPicture; index: number; count: number }) {
  const words = useT().t.seller.products.pictures;
  const act = (move: string, label: string, icon: IconType) => (
    <Form method="post" key={move}>
      <input type="hidden" name="intent" value="arrange" />
      <input type="hidden" name="fileId" value={picture.fileId} />
      <Button name="move" value={move} variant="quiet" size="small" icon={icon} aria-label={`${label}: ${picture.alt}`}>
        {label}
      </Button>
    </Form>
  );
  return (
    <li className="grid content-start gap-2">
      <div className="relative">
        <Picture fileId={picture.fileId} alt={picture.alt} sizes="14rem" className="aspect-4/3 w-full rounded-small" />
        {index === 0 && (
          <span className="absolute top-2 left-2">
            <Badge tone="leaf">{words.first}</Badge>
          </span>
        )}
      </div>
      <p lang="vi" className="text-sm">
        {picture.alt}
      </p>
      <div className="flex flex-wrap gap-1">
        {index > 0 && act("first", words.makeFirst, AddPictureIcon)}
        {index > 1 && act("earlier", words.earlier, ArrowLeftIcon)}
        {index > 0 && index < count - 1 && act("later", words.later, ArrowRightIcon)}
        {act("remove", words.remove, RemoveIcon)}
      </div>
    </li>
  );
}

function AddPicture({ fields, isBusy }: { fields: BoundFields; isBusy: boolean }) {
  const words = useT().t.seller.products.pictures;
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      noValidate
      className="grid max-w-form gap-5 border-t border-line pt-5"
    >
      <input type="hidden" name="intent" value="picture" />
      <FormErrors errors={fields.summary} />
      <Field {...fields.of("picture")} label={words.file} hint={words.fileHint} required>
        <FileInput />
      </Field>
      <Field {...fields.of("alt")} label={words.alt} hint={words.altHint} required>
        <TextInput {...fields.text("alt")} lang="vi" maxLength={200} />
      </Field>
      <Field {...fields.of("altEn")} label={words.altEn}>
        <TextInput {...fields.text("altEn")} lang="en" maxLength={200} />
      </Field>
      <div>
        <Button busy={isBusy} icon={AddPictureIcon}>
          {words.add}
        </Button>
      </div>
    </Form>
  );
}
