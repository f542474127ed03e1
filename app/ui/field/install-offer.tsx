import { useEffect, useState } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { DownloadIcon } from "#app/ui/kit/icons.ts";

type InstallEvent = Event & { prompt(): Promise<unknown> };

/** Quiet: the browser's own banner is kept back, and a button at the end of the page stands in its place. */
export function InstallOffer({ worksOffline }: { worksOffline: boolean }) {
  const words = useT().t.seller.field;
  const [offer, setOffer] = useState<InstallEvent | null>(null);
  useEffect(() => {
    const keep = (event: Event): void => {
      event.preventDefault();
      setOffer(event as InstallEvent);
    };
    const forget = (): void => setOffer(null);
    addEventListener("beforeinstallprompt", keep);
    addEventListener("appinstalled", forget);
    return () => {
      removeEventListener("beforeinstallprompt", keep);
      removeEventListener("appinstalled", forget);
    };
  }, []);
  if (!offer) return worksOffline ? <p className="text-ink-soft">{words.worksOffline}</p> : null;
  const install = async (): Promise<void> => {
    await offer.prompt();
    setOffer(null);
  };
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
      <p className="grow basis-48 text-ink-soft">{words.installText}</p>
      <Button type="button" variant="secondary" className="min-h-12" icon={DownloadIcon} onClick={() => void install()}>
        {words.install}
      </Button>
    </div>
  );
}
