import { useT } from "#app/i18n/translate.tsx";
import { DownloadIcon, PrintIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { QrFigure } from "#app/ui/kit/qr-figure.tsx";
import { urls } from "#app/urls.ts";

type LotCodesProps = { gtin: string; code: string; qrSvg: string };

/** The lot's symbol and what can be printed of it. */
export function LotCodes({ gtin, code, qrSvg }: LotCodesProps) {
  const { t } = useT();
  const words = t.seller.lots;
  const file = (format: "pdf" | "svg" | "png") => urls.lotCode(gtin, code, format);
  return (
    <div className="flex flex-wrap items-start gap-5">
      <QrFigure svg={qrSvg} label={t.origin.codeLabel(code)} caption={code} size="small" />
      <div className="grid flex-1 gap-2">
        <p className="text-ink-soft">{words.labelText}</p>
        <div className="flex flex-wrap gap-2">
          <LinkButton to={file("pdf")} reloadDocument icon={PrintIcon}>
            {words.pdf}
          </LinkButton>
          <LinkButton to={file("svg")} reloadDocument variant="secondary" icon={DownloadIcon}>
            {words.svg}
          </LinkButton>
          <LinkButton to={file("png")} reloadDocument variant="secondary" icon={DownloadIcon}>
            {words.png}
          </LinkButton>
        </div>
      </div>
    </div>
  );
}
