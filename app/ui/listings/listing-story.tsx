import type { ToldListing } from "#app/domain/listings/listing-detail.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";

/** Every move of a listing, the last one first: who, when, why. */
export function ListingStory({ moves }: { moves: ToldListing["moves"] }) {
  const { t, f } = useT();
  const words = t.listings.story;
  return (
    <Card as="section" title={words.heading}>
      {moves.length === 0 && <p className="text-ink-soft">{words.none}</p>}
      <ol className="divide-y divide-line">
        {moves.map((move, index) => (
          <li key={index} className="py-2 first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-semibold">{words.moves[move.to]}</span>
              <span className="text-sm text-ink-soft tabular-nums">{f.dateTime(move.movedAt)}</span>
            </p>
            <p className="text-sm text-ink-soft">
              {move.movedBy ? <span lang="vi">{move.movedBy}</span> : words.byRules} · {words.version(move.version)}
            </p>
            <Reason move={move} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** People write sentences in their own language; the rules leave their numbers. */
function Reason({ move }: { move: ToldListing["moves"][number] }) {
  const { t } = useT();
  const words = t.listings.story;
  if (!move.reason) return null;
  if (move.movedBy === null)
    return (
      <p>{words.rules(move.reason.replace(/\bseller\b/, words.sellerStopped).replace(/\bhidden\b/, words.hidden))}</p>
    );
  return (
    <p>
      <span className="text-ink-soft">{words.reason}: </span>
      <span lang="vi">{move.reason}</span>
    </p>
  );
}
