import { useT } from "#app/i18n/translate.tsx";
import { buttonClass } from "#app/ui/kit/button-class.ts";
import { DownloadIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PrintButton } from "#app/ui/regulation/print-button.tsx";

/** Recovery codes, this once: to copy, print or keep as a file. The file is made in the page and asks no server. */
export function RecoveryCodes({ codes, next }: { codes: readonly string[]; next: string }) {
  const words = useT().t.identity.factor;
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${codes.join("\n")}\n`)}`;
  return (
    <section aria-labelledby="recovery-codes" className="grid gap-4">
      <h2 id="recovery-codes" className="text-xl">
        {words.codesTitle}
      </h2>
      <Notice kind="attention" live>
        {words.codesLead}
      </Notice>
      <ul className="grid max-w-form grid-cols-1 gap-x-6 gap-y-1 rounded-large border border-line bg-surface p-4 text-lg tabular-nums sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="font-mono tracking-wide">
            {code}
          </li>
        ))}
      </ul>
      <div className="no-print flex flex-wrap items-center gap-3">
        <LinkButton to={next}>{words.kept}</LinkButton>
        <a href={file} download={words.fileName} className={buttonClass({ variant: "secondary" })}>
          <DownloadIcon className="size-5" />
          <span>{words.download}</span>
        </a>
        <PrintButton label={words.print} />
      </div>
    </section>
  );
}
