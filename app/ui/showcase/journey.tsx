import { Card } from "#app/ui/kit/card.tsx";
import { CopyButton } from "#app/ui/kit/copy-button.tsx";
import { FieldIcon, MarketIcon, TruckIcon, WashIcon } from "#app/ui/kit/icons.ts";
import { QrFigure } from "#app/ui/kit/qr-figure.tsx";
import { Stepper } from "#app/ui/kit/stepper.tsx";
import { type Stop, Timeline } from "#app/ui/kit/timeline.tsx";
import { SAMPLE_QR } from "./sample-qr.ts";
import { Shelf } from "./specimen.tsx";
import { useWords } from "./words.ts";

export function Journey() {
  const words = useWords();
  const { journey } = words;
  return (
    <Shelf id="journey" title={words.sections.journey}>
      <div className="grid max-w-form gap-8">
        {[0, 1, 3].map((current) => (
          <Stepper key={current} label={journey.stepsLabel} steps={journey.steps} current={current} />
        ))}
      </div>
      <Card>
        <Timeline label={journey.label} stops={useStops()} />
      </Card>
      <div className="flex flex-wrap items-end gap-8">
        <QrFigure svg={SAMPLE_QR} label={journey.qr} size="small" />
        <QrFigure svg={SAMPLE_QR} label={journey.qr} caption={journey.qrCaption} />
        <p className="flex items-center gap-2">
          <strong className="text-lg tabular-nums">{journey.memo}</strong>
          <CopyButton text={journey.memo} label={journey.memoLabel} />
        </p>
      </div>
    </Shelf>
  );
}

function useStops(): readonly Stop[] {
  const { journey } = useWords();
  return [
    {
      key: "field",
      title: journey.field,
      icon: FieldIcon,
      state: "done",
      when: journey.fieldWhen,
      who: journey.fieldWho,
      where: journey.fieldWhere,
    },
    {
      key: "wash",
      title: journey.wash,
      icon: WashIcon,
      state: "missing",
      who: journey.washWho,
      where: journey.washWhere,
    },
    {
      key: "truck",
      title: journey.truck,
      icon: TruckIcon,
      state: "current",
      when: journey.truckWhen,
      who: journey.truckWho,
      where: journey.truckWhere,
    },
    {
      key: "market",
      title: journey.market,
      icon: MarketIcon,
      state: "coming",
      when: journey.marketWhen,
      where: journey.marketWhere,
    },
  ];
}
