import { useRouteLoaderData } from "@remix-run/react";
import type { MarketIdentity } from "#app/ui/shell/market-identity.ts";
import { useT } from "#app/i18n/translate.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

/** Where to turn with a torn label or a strange code: the market's own address and telephone. */
export function ReportDoubt({ lot }: { lot: string }) {
  const words = useT().t.origin;
  const operator = useRouteLoaderData<{ market: MarketIdentity }>("root")?.market.operator;
  return (
    <div className="grid gap-2 print:gap-1">
      <p>{words.reportText}</p>
      <p className="flex flex-wrap gap-x-5">
        {operator && (
          <>
            <a
              href={`mailto:${operator.email}?subject=${encodeURIComponent(words.reportSubject(lot))}`}
              className="inline-flex min-h-11 items-center print:min-h-0 font-semibold text-leaf underline underline-offset-4"
            >
              {words.reportByMail}
            </a>
            <a
              href={`tel:${operator.phone.replace(/\s/g, "")}`}
              className="inline-flex min-h-11 items-center print:min-h-0 font-semibold text-leaf underline underline-offset-4 tabular-nums"
            >
              {operator.phone}
            </a>
          </>
        )}
        <TextLink to={urls.regulation} className="inline-flex min-h-11 items-center print:min-h-0 no-print">
          {words.seeRegulation}
        </TextLink>
      </p>
    </div>
  );
}
