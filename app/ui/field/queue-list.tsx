import { dayOf } from "#app/domain/shared/clock.ts";
import type { FieldBook } from "#app/domain/traceability/diary-entry.ts";
import type { FieldState } from "#app/field/field-diary.ts";
import { canDiscard, type QueuedEntry } from "#app/field/queue-entry.ts";
import { useT, type Translator } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { CheckIcon, EditIcon, RemoveIcon } from "#app/ui/kit/icons.ts";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import type { Tone } from "#app/ui/kit/tone.ts";
import { factParts, placePart, productPart, stepWord } from "./entry-words.ts";
import { Parts } from "./parts.tsx";
import { STEP_ICONS } from "./step-icons.ts";

type QueueListProps = {
  book: FieldBook;
  state: FieldState;
  entries: readonly QueuedEntry[];
  onEdit: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
};

/** Entries with what became of each; the newest first. */
export function QueueList({ entries, ...rest }: QueueListProps) {
  const newestFirst = [...entries].sort((a, b) => Date.parse(b.writtenAt) - Date.parse(a.writtenAt));
  return (
    <ul className="grid gap-3">
      {newestFirst.map((entry) => (
        <li key={entry.clientId}>
          <QueueEntry entry={entry} {...rest} />
        </li>
      ))}
    </ul>
  );
}

const LOOKS: Readonly<Record<QueuedEntry["state"], { tone: Tone; edge: string }>> = {
  waiting: { tone: "turmeric", edge: "border-turmeric" },
  sent: { tone: "leaf", edge: "border-line" },
  refused: { tone: "plum", edge: "border-plum" },
  conflict: { tone: "plum", edge: "border-plum" },
};

function QueueEntry({
  entry,
  book,
  state,
  onEdit,
  onDiscard,
}: Omit<QueueListProps, "entries"> & { entry: QueuedEntry }) {
  const translator = useT();
  const { t, locale } = translator;
  const words = t.seller.field;
  const { draft, result } = entry;
  const Icon = STEP_ICONS[draft.step];
  const about = [productPart(book, translator, draft.productId), placePart(book, translator, draft.placeId)];
  const said = [{ text: whenWord(draft.at, translator) }, ...factParts(book, translator, draft)];
  const { tone, edge } = LOOKS[entry.state];
  return (
    <article className={`grid gap-2 rounded-large border-2 bg-surface p-3 ${edge}`}>
      <div className="flex items-start gap-3">
        <Icon className="mt-1 size-7 text-leaf" />
        <div className="min-w-0 flex-1">
          <h3 className="text-lg leading-snug font-semibold">{stepWord(translator, draft.step)}</h3>
          <p className="leading-snug">
            <Parts parts={about} joint=" · " />
          </p>
          <p className="leading-snug font-medium">
            <Parts parts={said} joint=", " />
          </p>
        </div>
        <Badge tone={tone}>{stateWord(entry, state, words.states)}</Badge>
      </div>
      {entry.state === "refused" && (
        <p className="font-semibold text-plum-ink">
          {words.refusedWhy} {reasonsOf(entry, locale).join(" ")}
        </p>
      )}
      {entry.state === "conflict" && (
        <p className="font-semibold text-plum-ink">
          {result?.message?.[locale] ?? ""} {words.conflictWhy}
        </p>
      )}
      {result?.isHeld && <p className="font-semibold text-turmeric-ink">{words.lotHeld}</p>}
      <div className="flex flex-wrap items-center gap-2">
        {result?.lotLink !== undefined && (
          <TextLink to={result.lotLink} reloadDocument className="inline-flex min-h-12 items-center pr-2">
            {words.lot} {result.lotCode}
          </TextLink>
        )}
        {entry.state !== "conflict" && (
          <Button
            type="button"
            variant="secondary"
            icon={EditIcon}
            className="min-h-12"
            onClick={() => onEdit(entry.clientId)}
          >
            {entry.state === "refused" ? words.mendIt : words.edit}
          </Button>
        )}
        {canDiscard(entry) && (
          <Button
            type="button"
            variant="quiet"
            icon={entry.state === "conflict" ? CheckIcon : RemoveIcon}
            className="min-h-12"
            onClick={() => onDiscard(entry.clientId)}
          >
            {entry.state === "conflict" ? words.conflictKeep : words.discard}
          </Button>
        )}
      </div>
    </article>
  );
}

/** Of today the hour alone; of another day the day as well. */
const whenWord = (at: string, { f }: Translator): string =>
  dayOf(new Date(at)) === dayOf(new Date()) ? f.time(at) : `${f.time(at)} ${f.dayMonth(at)}`;

type StateWords = ReturnType<typeof useT>["t"]["seller"]["field"]["states"];

function stateWord(entry: QueuedEntry, { progress }: FieldState, words: StateWords): string {
  if (entry.state === "waiting" && entry.tries > 0 && progress !== null) return words.sending;
  if (entry.state === "sent" && entry.result?.status === "already") return words.already;
  return words[entry.state];
}

function reasonsOf({ result }: QueuedEntry, locale: "vi" | "en"): readonly string[] {
  const beside = Object.values(result?.fields ?? {}).map((message) => message[locale]);
  return [...new Set([...(result?.message ? [result.message[locale]] : []), ...beside])];
}
