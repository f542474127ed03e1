import { useEffect, useRef, useState, type ChangeEvent, type FormEvent } from "react";
import type { FieldBook } from "#app/domain/traceability/diary-entry.ts";
import { findScanned, type Scanned } from "#app/field/find-scanned.ts";
import { codeReader } from "#app/field/read-codes.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { buttonClass } from "#app/ui/kit/button-class.ts";
import { cx } from "#app/ui/kit/class-names.ts";
import { Dialog } from "#app/ui/kit/dialog.tsx";
import { Field, FieldError } from "#app/ui/kit/field.tsx";
import { CameraIcon, SearchIcon } from "#app/ui/kit/icons.ts";
import { TextInput } from "#app/ui/kit/text-input.tsx";

type ScanDialogProps = { book: FieldBook; onFound: (scanned: Scanned) => void; onClose: () => void };

/** Fills the form from the code of a plot or lot: by the camera, from a photograph, or typed from below the code. */
export function ScanDialog({ book, onFound, onClose }: ScanDialogProps) {
  const words = useT().t.seller.field;
  const [fault, setFault] = useState<string | null>(null);
  const [typed, setTyped] = useState("");
  const look = (text: string): void => {
    const found = findScanned(book, text);
    if (found) onFound(found);
    else setFault(words.scanUnknown);
  };
  const readPicture = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = currentTarget.files?.[0];
    currentTarget.value = "";
    if (!file) return;
    const text = await readFile(file).catch(() => undefined);
    if (text === undefined) setFault(words.scanUnread);
    else look(text);
  };
  const find = (event: FormEvent): void => {
    event.preventDefault();
    look(typed);
  };
  return (
    <Dialog open title={words.scanTitle} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <div className="field-page grid gap-4">
        <Camera onText={look} />
        {fault !== null && (
          <div role="alert">
            <FieldError>{fault}</FieldError>
          </div>
        )}
        <label className={cx(buttonClass({ variant: "secondary" }), "min-h-13 has-focus-visible:outline-3")}>
          <CameraIcon className="size-6" />
          {words.scanPicture}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            className="sr-only"
            onChange={(event) => void readPicture(event)}
          />
        </label>
        <form onSubmit={find} className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
          <Field name="code" label={words.scanTyped} hint={words.scanTypedHint}>
            <TextInput
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
              autoCapitalize="characters"
              autoComplete="off"
              maxLength={300}
            />
          </Field>
          <Button icon={SearchIcon} className="min-h-13">
            {words.scanFind}
          </Button>
        </form>
      </div>
    </Dialog>
  );
}

async function readFile(file: Blob): Promise<string | undefined> {
  const [reader, picture] = await Promise.all([codeReader(), createImageBitmap(file)]);
  try {
    return await reader.read(picture);
  } finally {
    picture.close();
  }
}

const LOOK_EVERY_MS = 250;

/** The rear camera, looked at four times a second. Where there is none, or it is refused, a sentence stands instead. */
function Camera({ onText }: { onText: (text: string) => void }) {
  const words = useT().t.seller.field;
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onText);
  const [isThere, setThere] = useState(true);
  useEffect(() => void (tell.current = onText), [onText]);
  useEffect(() => {
    const ending = { isOver: false, timer: 0 };
    let stream: MediaStream | undefined;
    const begin = async (): Promise<void> => {
      stream = await openCamera();
      const shown = video.current;
      if (ending.isOver || !shown) return stopCamera(stream);
      shown.srcObject = stream;
      await shown.play();
      const reader = await codeReader();
      const lookAgain = async (): Promise<void> => {
        const text = await reader.read(shown).catch(() => undefined);
        if (ending.isOver) return;
        if (text !== undefined) tell.current(text);
        ending.timer = window.setTimeout(() => void lookAgain(), LOOK_EVERY_MS);
      };
      await lookAgain();
    };
    begin().catch(() => !ending.isOver && setThere(false));
    return () => {
      ending.isOver = true;
      clearTimeout(ending.timer);
      stopCamera(stream);
    };
  }, []);
  if (!isThere) return <p>{words.scanNoCamera}</p>;
  return (
    <div className="grid gap-2">
      <video ref={video} muted playsInline className="aspect-square w-full rounded-small bg-sunk object-cover" />
      <p className="text-center">{words.scanAim}</p>
    </div>
  );
}

function openCamera(): Promise<MediaStream> {
  const devices = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
  if (!devices) return Promise.reject(new Error("no camera over plain http"));
  return devices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } } });
}

const stopCamera = (stream: MediaStream | undefined): void => stream?.getTracks().forEach((track) => track.stop());
