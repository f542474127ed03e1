import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { CopyButton } from "#app/ui/kit/copy-button.tsx";

type DemoCode = { readonly name: string; readonly email: string; readonly code: string };

/** What the demo's officials would read on their phones right now; who share a secret share a line. */
export function DemoCodes({ codes, secondsLeft }: { codes: readonly DemoCode[]; secondsLeft: number }) {
  const words = useT().t.identity.demoCodes;
  if (codes.length === 0) return null;
  const shared = [...new Set(codes.map(({ code }) => code))];
  return (
    <Card as="section" title={words.title}>
      <p className="text-sm text-ink-soft">{words.lead(secondsLeft)}</p>
      <ul className="mt-2 divide-y divide-line">
        {shared.map((code) => (
          <li key={code} className="grid gap-1 py-2 sm:grid-cols-[auto_minmax(0,1fr)] sm:gap-x-6">
            <span className="flex items-center gap-2">
              <span className="font-mono text-2xl tracking-wider">{code}</span>
              <CopyButton text={code} label={words.code} />
            </span>
            <span className="self-center text-sm wrap-anywhere text-ink-soft">
              {codes
                .filter((one) => one.code === code)
                .map(({ email }) => email)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
