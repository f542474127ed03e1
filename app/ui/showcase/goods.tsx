import { Badge } from "#app/ui/kit/badge.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { BasketIcon, FieldIcon, LeafIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Picture } from "#app/ui/kit/picture.tsx";
import { Price } from "#app/ui/kit/price.tsx";
import { Row, Shelf } from "./specimen.tsx";
import { useWords } from "./words.ts";

const PRICES = [12_000, 45_000, 1_250_000] as const;

export function Goods() {
  const words = useWords();
  const { goods } = words;
  return (
    <Shelf id="goods" title={words.sections.goods}>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 lg:grid-cols-4">
        {goods.items.map(({ name, from, fresh, unit, perKg, picture }, index) => (
          <li key={name} className="flex flex-col gap-2">
            <Picture
              src={`/pictures/goods/${picture}.webp`}
              alt={goods.alt}
              className="aspect-4/3 w-full rounded-large"
            />
            <div>
              <h3 className="line-clamp-2 leading-snug">{name}</h3>
              <p className="text-sm text-ink-soft">{from}</p>
            </div>
            <div className="flex flex-wrap gap-1">
              <Badge tone={index === 2 ? "clay" : "rice"} icon={index === 2 ? undefined : LeafIcon}>
                {fresh}
              </Badge>
            </div>
            <Price
              amountVnd={PRICES[index] ?? 0}
              wasVnd={index === 1 ? 50_000 : undefined}
              unit={unit}
              note={perKg || undefined}
            />
            <Button type="button" variant="secondary" size="small" icon={BasketIcon} className="mt-auto min-h-11">
              {goods.add}
            </Button>
          </li>
        ))}
      </ul>
      <Row>
        <Price amountVnd={12_000} size="small" unit={goods.items[0]?.unit} />
        <Price amountVnd={12_000} size="medium" unit={goods.items[0]?.unit} />
        <Price
          amountVnd={12_000}
          wasVnd={15_000}
          size="large"
          unit={goods.items[0]?.unit}
          note={goods.items[0]?.perKg}
        />
      </Row>
      <Card>
        <EmptyState
          icon={FieldIcon}
          title={goods.empty}
          headingLevel="h3"
          action={
            <LinkButton to="#goods" variant="secondary">
              {goods.emptyAction}
            </LinkButton>
          }
        >
          {goods.emptyText}
        </EmptyState>
      </Card>
    </Shelf>
  );
}
