import { type ChangeEvent, useEffect, useState } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { buttonClass } from "./button-class.ts";
import { cx } from "./class-names.ts";
import { useFieldControl } from "./field-context.ts";
import { AddPictureIcon, PaperIcon } from "./icons.ts";
import { useHydrated } from "./use-hydrated.ts";

/** Photographs and PDF. Named one by one: asked for these, a phone sends a photograph as JPEG. */
export const DOCUMENT_TYPES = "image/jpeg,image/png,image/webp,application/pdf";

type FileInputProps = {
  accept?: string;
  multiple?: boolean;
  /** A picture that is already kept, shown until another is chosen. */
  currentUrl?: string;
  name?: string;
  id?: string;
};

/** Chooses files and shows the pictures among them before anything is sent. Without a script: the browser's own chooser. */
export function FileInput({ accept = "image/*", multiple = false, currentUrl, ...rest }: FileInputProps) {
  const { t } = useT();
  const isHydrated = useHydrated();
  const [files, setFiles] = useState<readonly File[]>([]);
  const control = useFieldControl(rest);
  const isForPictures = accept.includes("image/");
  const Icon = isForPictures ? AddPictureIcon : PaperIcon;
  const pictures = files.length > 0 || currentUrl ? t.kit.chooseOther : multiple ? t.kit.chooseFiles : t.kit.chooseFile;
  const choose = (event: ChangeEvent<HTMLInputElement>) => setFiles([...(event.target.files ?? [])]);
  return (
    <div className="grid grid-cols-1 gap-3 rounded-large border-2 border-dashed border-line-strong bg-surface p-4 has-focus-visible:border-leaf has-[[aria-invalid=true]]:border-plum">
      <div className="flex flex-wrap items-center gap-3">
        <input
          {...control}
          type="file"
          accept={accept}
          multiple={multiple}
          onChange={choose}
          className={cx("peer", isHydrated ? "sr-only" : "w-full min-w-0")}
        />
        {isHydrated && (
          <label
            htmlFor={control.id}
            className={cx(
              buttonClass({ variant: "secondary" }),
              "peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus",
            )}
          >
            <Icon className="size-5" />
            {isForPictures ? pictures : t.kit.chooseTable}
          </label>
        )}
        {isHydrated && <span aria-live="polite">{files.length > 0 && t.kit.chosen(files.length)}</span>}
      </div>
      {files.length === 0 && currentUrl && (
        <img
          src={currentUrl}
          alt={t.kit.currentPicture}
          className="aspect-4/3 w-40 rounded-small bg-sunk object-cover"
        />
      )}
      {files.length > 0 && (
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {files.map((file) => (
            <ChosenFile key={`${file.name}-${file.size}-${file.lastModified}`} file={file} />
          ))}
        </ul>
      )}
    </div>
  );
}

function ChosenFile({ file }: { file: File }) {
  const { t } = useT();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!file.type.startsWith("image/")) return;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <li className="grid min-w-0 content-start gap-1 text-sm">
      {url ? (
        <img src={url} alt="" className="aspect-4/3 w-full rounded-small bg-sunk object-cover" />
      ) : (
        <span className="grid aspect-4/3 place-content-center rounded-small bg-sunk text-ink-soft">
          <PaperIcon className="size-8" />
        </span>
      )}
      <span className="truncate">{file.name}</span>
      <span className="text-ink-soft tabular-nums">{t.kit.fileSize(file.size)}</span>
    </li>
  );
}
