import type { Recall } from "#app/domain/traceability/list-recalls.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Picture } from "#app/ui/kit/picture.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { Facts } from "./facts.tsx";

type RecallCardProps = { recall: Omit<Recall, "placedAt"> & { placedOn: string } };

/** A recalled lot: what it is, since when, why, and what to do with it. */
export function RecallCard({ recall }: RecallCardProps) {
  const { t, f } = useT();
  const words = t.civic.recalls;
  return (
    <li className="grid gap-x-5 gap-y-3 rounded-large border border-line border-l-4 border-l-danger bg-surface p-4 sm:grid-cols-[8rem_minmax(0,1fr)] sm:p-5">
      {recall.pictureId ? (
        <Picture fileId={recall.pictureId} alt="" sizes="8rem" className="aspect-4/3 w-32 rounded-small" />
      ) : (
        <span aria-hidden className="max-sm:hidden" />
      )}
      <div className="grid gap-2">
        <div>
          <p className="text-sm font-semibold text-danger">{words.recalledOn(f.date(recall.placedOn))}</p>
          <h2 className="text-lg">
            <InLanguage vi={recall.productName} en={recall.productNameEn} />, {words.lot(recall.lot)}
          </h2>
        </div>
        <Facts
          facts={[
            { term: words.reason, value: <InLanguage vi={recall.reason} en={recall.reasonEn} /> },
            {
              term: words.advice,
              value: (
                <strong>
                  <InLanguage vi={recall.advice} en={recall.adviceEn} />
                </strong>
              ),
            },
            { term: words.producer, value: <InLanguage vi={recall.producerName} en={recall.producerNameEn} /> },
            ...(recall.decisionNumber
              ? [{ term: words.decision, value: <span lang="vi">{recall.decisionNumber}</span> }]
              : []),
          ]}
        />
        {recall.too.count > 0 && <RecalledToo too={recall.too} />}
        <TextLink
          to={urls.lotOrigin(recall.gtin, recall.lot)}
          reloadDocument
          className="inline-flex min-h-11 items-center"
        >
          {words.see}
        </TextLink>
      </div>
    </li>
  );
}

/** The lots made of the recalled one, by the numbers on their labels: what a buyer holds is mostly one of these. */
function RecalledToo({ too }: { too: Recall["too"] }) {
  const { t, f } = useT();
  const words = t.civic.recalls;
  const count = f.number(too.count);
  const left = too.count - too.lots.length;
  return (
    <div className="text-sm">
      <p className="font-semibold">{too.isMore ? words.tooMany(count) : words.too(count)}</p>
      <ul className="flex flex-wrap gap-x-3 tabular-nums">
        {too.lots.map(({ gtin, lot }) => (
          <li key={`${gtin} ${lot}`}>
            <TextLink to={urls.lotOrigin(gtin, lot)} reloadDocument className="inline-flex min-h-9 items-center">
              {lot}
            </TextLink>
          </li>
        ))}
        {left > 0 && (
          <li className="inline-flex min-h-9 items-center text-ink-soft">{words.andMore(f.number(left))}</li>
        )}
      </ul>
    </div>
  );
}
