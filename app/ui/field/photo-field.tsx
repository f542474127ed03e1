import { useEffect, useMemo, useState, type ChangeEvent } from "react";
import { MOST_PICTURES } from "#app/domain/traceability/diary-entry.ts";
import { pictureOf } from "#app/field/field-store.ts";
import { shrinkPicture } from "#app/field/shrink-picture.ts";
import { useT } from "#app/i18n/translate.tsx";
import { buttonClass } from "#app/ui/kit/button-class.ts";
import { cx } from "#app/ui/kit/class-names.ts";
import { FieldError } from "#app/ui/kit/field.tsx";
import { IconButton } from "#app/ui/kit/icon-button.tsx";
import { CameraIcon, CloseIcon } from "#app/ui/kit/icons.ts";

/** Photographs of an entry: `kept` lie in the browser already, `added` were taken now. */
export type Photos = { readonly kept: readonly string[]; readonly added: readonly Blob[] };

type PhotoFieldProps = { photos: Photos; onChange: (photos: Photos) => void };

/** Takes photographs and shrinks them before they are kept; large ones would never leave the field. */
export function PhotoField({ photos, onChange }: PhotoFieldProps) {
  const words = useT().t.seller.field;
  const [isUnread, setUnread] = useState(false);
  const count = photos.kept.length + photos.added.length;
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const files = [...(currentTarget.files ?? [])].slice(0, MOST_PICTURES - count);
    currentTarget.value = "";
    setUnread(false);
    const small = await Promise.all(files.map((file) => shrinkPicture(file).catch(() => undefined)));
    const read = small.filter((blob) => blob !== undefined);
    setUnread(read.length < files.length);
    if (read.length > 0) onChange({ ...photos, added: [...photos.added, ...read] });
  };
  const dropKept = (key: string): void => onChange({ ...photos, kept: photos.kept.filter((one) => one !== key) });
  const dropAdded = (blob: Blob): void => onChange({ ...photos, added: photos.added.filter((one) => one !== blob) });
  return (
    <div className="grid gap-2 noscript:hidden">
      <div className="flex flex-wrap items-center gap-2">
        {photos.kept.map((key, index) => (
          <KeptPhoto key={key} photoKey={key} number={index + 1} onDrop={() => dropKept(key)} />
        ))}
        {photos.added.map((blob, index) => (
          <Photo key={index} blob={blob} number={photos.kept.length + index + 1} onDrop={() => dropAdded(blob)} />
        ))}
        {count < MOST_PICTURES && (
          <label
            className={cx(
              buttonClass({ variant: "secondary" }),
              "min-h-13 has-focus-visible:outline-3 has-focus-visible:outline-focus",
            )}
          >
            <CameraIcon className="size-6" />
            {words.addPhoto}
            <input
              type="file"
              accept="image/*"
              capture="environment"
              className="sr-only"
              onChange={(event) => void take(event)}
            />
          </label>
        )}
      </div>
      {count >= MOST_PICTURES && <p>{words.mostPhotos(MOST_PICTURES)}</p>}
      {isUnread && <FieldError>{words.photoUnread}</FieldError>}
    </div>
  );
}

/** The browser's own field, for a form that is sent without a script. */
export function PlainPhotoField() {
  const words = useT().t.seller.field;
  return (
    <label className="hidden gap-2 font-semibold noscript:grid">
      {words.photos}
      <input type="file" name="photographs" accept="image/*" multiple className="min-h-13" />
    </label>
  );
}

type OnePhotoProps = { number: number; onDrop: () => void };

function KeptPhoto({ photoKey, ...rest }: OnePhotoProps & { photoKey: string }) {
  const [blob, setBlob] = useState<Blob | null>(null);
  useEffect(() => {
    void pictureOf(photoKey).then((picture) => setBlob(picture?.blob ?? null));
  }, [photoKey]);
  return <Photo blob={blob} {...rest} />;
}

function Photo({ blob, number, onDrop }: OnePhotoProps & { blob: Blob | null }) {
  const words = useT().t.seller.field;
  const address = useMemo(() => (blob ? URL.createObjectURL(blob) : undefined), [blob]);
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);
  return (
    <div className="relative size-24 overflow-hidden rounded-small border-2 border-line-strong bg-sunk">
      {address ? (
        <img src={address} alt={words.photo(number)} className="size-full object-cover" />
      ) : (
        <span className="grid size-full place-content-center text-sm">{words.photo(number)}</span>
      )}
      <IconButton
        icon={CloseIcon}
        label={words.removePhoto(number)}
        onClick={onDrop}
        className="absolute! top-0 right-0 size-12! bg-surface! text-ink!"
      />
    </div>
  );
}
