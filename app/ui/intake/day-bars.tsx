import { useT } from "#app/i18n/translate.tsx";

type DayView = { readonly day: string; readonly kilograms: number };

const HEIGHT = 160;
const STEP = 24;
const BAR = 16;

/** Weight by day: one bar a day, the heaviest named. The table beneath says every number. */
export function DayBars({ caption, days }: { caption: string; days: readonly DayView[] }) {
  const { f } = useT();
  const most = Math.max(1, ...days.map(({ kilograms }) => kilograms));
  const top = days.find(({ kilograms }) => kilograms === most);
  const heightOf = (kilograms: number): number => Math.round((kilograms / most) * HEIGHT);
  return (
    <figure className="grid gap-2">
      <figcaption className="font-semibold">{caption}</figcaption>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={caption}>
        <svg
          role="img"
          aria-label={top ? `${caption}: ${f.date(top.day)}, ${f.number(top.kilograms)} kg` : caption}
          viewBox={`0 0 ${days.length * STEP} ${HEIGHT + 48}`}
          width={days.length * STEP}
          height={HEIGHT + 48}
          className="max-w-none"
        >
          {days.map(({ day, kilograms }, at) => {
            const height = heightOf(kilograms);
            const x = at * STEP;
            return (
              <g key={day}>
                <rect
                  x={x + (STEP - BAR) / 2}
                  y={HEIGHT + 20 - height}
                  width={BAR}
                  height={height}
                  rx={2}
                  className={day === top?.day ? "fill-leaf" : "fill-rice"}
                >
                  <title>{`${f.date(day)}: ${f.number(kilograms)} kg`}</title>
                </rect>
                {day === top?.day && kilograms > 0 && (
                  <text
                    x={Math.min(Math.max(x + STEP / 2, 36), days.length * STEP - 36)}
                    y={HEIGHT + 14 - height}
                    textAnchor="middle"
                    className="fill-ink text-xs font-semibold tabular-nums"
                  >
                    {`${f.number(Math.round(kilograms))} kg`}
                  </text>
                )}
                {at % 5 === 4 && (
                  <text
                    x={at === days.length - 1 ? x + STEP : x + STEP / 2}
                    y={HEIGHT + 38}
                    textAnchor={at === days.length - 1 ? "end" : "middle"}
                    className="fill-ink-soft text-xs"
                  >
                    {f.dayMonth(day)}
                  </text>
                )}
              </g>
            );
          })}
          <line x1={0} x2={days.length * STEP} y1={HEIGHT + 20.5} y2={HEIGHT + 20.5} className="stroke-line" />
        </svg>
      </div>
    </figure>
  );
}
