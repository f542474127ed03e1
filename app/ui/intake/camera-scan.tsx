import { useEffect, useRef, useState } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { ScanIcon } from "#app/ui/kit/icons.ts";
import { useHydrated } from "#app/ui/kit/use-hydrated.ts";

type Detector = { detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]> };
type DetectorClass = new (options: { formats: readonly string[] }) => Detector;

const FORMATS = ["qr_code", "data_matrix", "ean_13", "code_128"];
const LOOK_EVERY_MS = 250;

const detectorOf = (): DetectorClass | undefined => (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;

/** The browser's own reader of codes, where it has one. Elsewhere nothing is shown: a hand scanner or fingers type. */
export function CameraScan({ onRead }: { onRead: (text: string) => void }) {
  const { t } = useT();
  const words = t.office.intake;
  const isHydrated = useHydrated();
  const [isOn, setIsOn] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  if (!isHydrated || !detectorOf() || !("mediaDevices" in navigator)) return null;
  const stop = () => setIsOn(false);
  return (
    <div className="grid gap-2">
      <div>
        <Button type="button" variant="secondary" icon={ScanIcon} onClick={() => setIsOn(!isOn)}>
          {isOn ? words.stopCamera : words.camera}
        </Button>
      </div>
      {hasFailed && <p role="alert">{words.cameraFailed}</p>}
      {isOn && (
        <Viewfinder
          onRead={(text) => {
            stop();
            onRead(text);
          }}
          onFail={() => {
            stop();
            setHasFailed(true);
          }}
        />
      )}
    </div>
  );
}

function Viewfinder({ onRead, onFail }: { onRead: (text: string) => void; onFail: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const heard = useRef({ onRead, onFail });
  heard.current = { onRead, onFail };
  useEffect(() => {
    const Reader = detectorOf();
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    let isOver = false;
    const look = async (reader: Detector): Promise<void> => {
      const picture = video.current;
      if (isOver || !picture || picture.readyState < 2) return;
      const [code] = await reader.detect(picture);
      if (!isOver && code) heard.current.onRead(code.rawValue);
    };
    const open = async (): Promise<void> => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      if (isOver || !video.current || !Reader) return;
      video.current.srcObject = stream;
      await video.current.play();
      const reader = new Reader({ formats: FORMATS });
      timer = setInterval(() => void look(reader).catch(() => undefined), LOOK_EVERY_MS);
    };
    open().catch(() => heard.current.onFail());
    return () => {
      isOver = true;
      clearInterval(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  return (
    <video ref={video} muted playsInline className="aspect-video w-full max-w-md rounded-large bg-sunk object-cover" />
  );
}
