import type { ReactNode } from "react";
import { useT } from "#app/i18n/translate.tsx";
import type { IconType } from "./icons.ts";

export type Stop = {
  readonly key: string;
  readonly title: ReactNode;
  readonly icon: IconType;
  readonly state: "done" | "current" | "coming" | "missing";
  readonly when?: ReactNode;
  readonly who?: ReactNode;
  readonly where?: ReactNode;
  /** Anything more, such as a weight or a link to the record. */
  readonly note?: ReactNode;
};

/** A journey drawn as one furrow: down the page on a phone, across it where there is room. What is missing is drawn too. */
export function Timeline({ label, stops }: { label: string; stops: readonly Stop[] }) {
  const { t } = useT();
  return (
    <div className="@container">
      <ol aria-label={label} className="journey">
        {stops.map(({ key, title, icon: Icon, state, when, who, where, note }, index) => (
          <li
            key={key}
            data-state={state}
            data-next={stops[index + 1]?.state}
            aria-current={state === "current" ? "step" : undefined}
          >
            <span className="journey-node">
              <Icon className="size-6" />
            </span>
            <div className="min-w-0 leading-snug">
              <p className="font-semibold">
                {title}
                {state !== "done" && <span className="font-normal text-ink-soft"> · {t.kit.stops[state]}</span>}
              </p>
              {when && <p className="tabular-nums">{when}</p>}
              {who && <p className="text-sm text-ink-soft">{who}</p>}
              {where && <p className="text-sm text-ink-soft">{where}</p>}
              {note && <div className="mt-1 text-sm">{note}</div>}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
