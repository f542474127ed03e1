import type { ReactNode } from "react";
import type { BaseUnit } from "#app/domain/traceability/quantity.ts";
import { lotAmount } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import type { Tone } from "#app/ui/kit/tone.ts";
import type { TypedBalance } from "./typed-balance.ts";

const TONES = { balanced: "leaf", within: "turmeric", over: "plum" } as const satisfies Record<string, Tone>;

/** Both sides of the work, drawn: what goes in above what comes out, with waste and what nobody accounted for. */
export function BalanceBar({ typed }: { typed: TypedBalance }) {
  const words = useT().t.seller.work.balance;
  const { balance, standing } = typed;
  return (
    <section aria-label={words.title} aria-live="polite" className="grid w-full gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{words.title}</span>
        {standing && standing !== "not-comparable" && <Badge tone={TONES[standing]}>{words.standings[standing]}</Badge>}
      </p>
      {standing === "not-comparable" && <p className="text-sm">{words.standings[standing]}.</p>}
      {balance?.isComparable ? (
        <Sides balance={balance} />
      ) : (
        !balance && <p className="text-sm text-ink-soft">{words.empty}</p>
      )}
    </section>
  );
}

type Compared = Extract<NonNullable<TypedBalance["balance"]>, { isComparable: true }>;
const PACKS = { unit: "", unitEn: "" };

function Sides({ balance }: { balance: Compared }) {
  const translator = useT();
  const words = translator.t.seller.work.balance;
  const { cameIn, cameOut, waste, difference, unit, most } = balance;
  const whole = Math.max(cameIn, cameOut + waste) || 1;
  const share = (amount: number) => `${(100 * amount) / whole}%`;
  const said = (amount: number) => lotAmount(amount, unit satisfies BaseUnit, PACKS, translator);
  const isOver = difference < 0;
  // What came out beyond what went in is drawn at the end of the lower bar.
  const over = isOver ? -difference : 0;
  return (
    <div className="grid gap-1 text-sm">
      <Bar label={words.cameIn} amount={said(cameIn)}>
        <span className="bg-river" style={{ width: share(cameIn) }} />
      </Bar>
      <Bar label={words.cameOut} amount={said(cameOut)}>
        <span className="bg-leaf" style={{ width: share(Math.max(0, cameOut - over)) }} />
        {waste > 0 && <span className="bg-clay" style={{ width: share(waste) }} />}
        {over > 0 && <span className="bg-plum" style={{ width: share(Math.min(over, cameOut)) }} />}
        {difference > 0 && <span className="bg-sunk" style={{ width: share(difference) }} />}
      </Bar>
      <p className="flex flex-wrap gap-x-4 text-ink-soft">
        {waste > 0 && <Key colour="bg-clay">{`${words.waste}: ${said(waste)}`}</Key>}
        {difference > 0 && <Key colour="bg-sunk">{`${words.lost}: ${said(difference)}`}</Key>}
        {isOver && (
          <Key colour="bg-plum">
            {`${words.over}: ${said(over)}`}. {words.most(said(most))}
          </Key>
        )}
      </p>
    </div>
  );
}

function Bar({ label, amount, children }: { label: string; amount: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[4.5rem_minmax(0,1fr)_6.5rem] items-center gap-3">
      <span className="text-ink-soft">{label}</span>
      <span aria-hidden className="flex h-3 overflow-hidden rounded-[3px] bg-line [&>*]:transition-[width]">
        {children}
      </span>
      <span className="text-right font-semibold tabular-nums">{amount}</span>
    </div>
  );
}

function Key({ colour, children }: { colour: string; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className={`size-2.5 rounded-[2px] border border-line-strong ${colour}`} />
      <span>{children}</span>
    </span>
  );
}
