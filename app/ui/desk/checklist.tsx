import type { ChecklistRow } from "#app/domain/listings/seller-checklist.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { CarefulIcon, CheckIcon, WaitingIcon, type IconType, ProblemIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { mendingUrl } from "./mending-url.ts";
import { useRowWords } from "./row-words.ts";

type ChecklistProps = {
  rows: readonly ChecklistRow[];
  /** An office reads the list; it does not walk through the seller's pages. */
  isReadOnly?: boolean;
};

/** What stands between a seller and a sale: what, which article asks, what to do, by when. What is done folds away. */
export function Checklist({ rows, isReadOnly = false }: ChecklistProps) {
  const words = useT().t.seller.checklist;
  const todo = rows.filter(({ standing }) => standing !== "done");
  const done = rows.filter(({ standing }) => standing === "done");
  return (
    <div className="grid gap-4">
      {todo.length === 0 && <p>{words.nothing}</p>}
      <ol className="divide-y divide-line">
        {todo.map((row) => (
          <Row key={row.key} row={row} isReadOnly={isReadOnly} />
        ))}
      </ol>
      {done.length > 0 && (
        <Disclosure summary={words.done(done.length)}>
          <ul className="grid gap-1.5">
            {done.map((row) => (
              <DoneRow key={row.key} row={row} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function DoneRow({ row }: { row: ChecklistRow }) {
  const { title } = useRowWords()(row);
  return (
    <li className="flex items-center gap-2 text-ink-soft">
      <CheckIcon className="size-4 flex-none text-leaf" />
      {title}
    </li>
  );
}

const lookOf = ({ standing, isBlocking }: ChecklistRow): { icon: IconType; colour: string } => {
  if (standing === "waiting") return { icon: WaitingIcon, colour: "text-river" };
  return isBlocking ? { icon: ProblemIcon, colour: "text-plum" } : { icon: CarefulIcon, colour: "text-turmeric-ink" };
};

function Row({ row, isReadOnly }: { row: ChecklistRow; isReadOnly: boolean }) {
  const { t, f } = useT();
  const words = t.seller.checklist;
  const { title, text } = useRowWords()(row);
  const { icon: Icon, colour } = lookOf(row);
  const isUrgent = row.standing === "open" && row.isBlocking;
  return (
    <li className="flex gap-3 py-3">
      <Icon className={`mt-0.5 size-5 flex-none ${colour}`} />
      <div className="flex min-w-0 flex-1 flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="grid min-w-0 grow basis-64 gap-1">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
            {title}
            {row.standing === "waiting" && <Badge tone="river">{words.waiting}</Badge>}
            {isUrgent && <Badge tone="plum">{words.blocks}</Badge>}
          </p>
          {row.listing && (
            <p lang="vi" className="text-ink-soft">
              {row.listing.title}
            </p>
          )}
          {text !== "" && <p>{text}</p>}
          <p className="flex flex-wrap gap-x-4 text-sm text-ink-soft">
            {row.by !== null && <span className="font-semibold text-turmeric-ink">{words.by(f.date(row.by))}</span>}
            {row.article !== null && (
              <TextLink to={urls.regulationArticle(row.article)}>{words.article(row.article)}</TextLink>
            )}
          </p>
        </div>
        {!isReadOnly && row.place !== null && (
          <LinkButton
            to={mendingUrl(row.place, row.listing?.id)}
            size="small"
            variant={isUrgent ? "primary" : "secondary"}
          >
            {words.places[row.place]}
          </LinkButton>
        )}
      </div>
    </li>
  );
}
