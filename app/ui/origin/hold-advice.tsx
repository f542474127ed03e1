import type { OriginHold } from "#app/domain/traceability/lot-origin.ts";
import { useT } from "#app/i18n/translate.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { Facts } from "./facts.tsx";

/** What to do with goods of a lot that is held or recalled, and the decision behind it. */
export function HoldAdvice({ hold }: { hold: OriginHold }) {
  const { t } = useT();
  const decision = hold.decisionNumber && {
    term: t.origin.decision,
    value: <span lang="vi">{hold.decisionNumber}</span>,
  };
  return (
    <Facts
      facts={[
        {
          term: t.origin.advice,
          value: (
            <strong>
              <InLanguage vi={hold.advice} en={hold.adviceEn} />
            </strong>
          ),
        },
        ...(decision ? [decision] : []),
      ]}
    />
  );
}
