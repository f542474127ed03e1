import type { RefObject } from "react";
import type { DiaryResult, FieldBook } from "#app/domain/traceability/diary-entry.ts";
import { diaryStep } from "#app/domain/traceability/diary-steps.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { FieldState } from "#app/field/field-diary.ts";
import type { QueuedEntry } from "#app/field/queue-entry.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { buttonClass } from "#app/ui/kit/button-class.ts";
import { CheckIcon, PrintIcon, ProblemIcon, SendIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { urls } from "#app/urls.ts";
import { QueueList } from "./queue-list.tsx";

type DoneScreenProps = {
  state: FieldState;
  book: FieldBook;
  entry: QueuedEntry;
  heading: RefObject<HTMLHeadingElement>;
  onMore: () => void;
  onQueue: () => void;
  onEdit: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
};

/** What became of the entry just written: kept, sent, or the lot it opened with its code. It changes by itself. */
export function DoneScreen({ state, book, entry, heading, onMore, onQueue, onEdit, onDiscard }: DoneScreenProps) {
  const words = useT().t.seller.field;
  const { result } = entry;
  const isSending = entry.state === "waiting" && state.progress !== null;
  const opensLot = diaryStep(entry.draft.step).opensLot === true;
  const title =
    entry.state === "sent"
      ? result?.lotCode !== undefined && opensLot
        ? words.lotOpened(result.lotCode)
        : words.sent
      : entry.state === "waiting"
        ? isSending
          ? words.sending
          : words.kept
        : words.states[entry.state];
  const Icon = entry.state === "sent" ? CheckIcon : entry.state === "waiting" ? SendIcon : ProblemIcon;
  return (
    <div className="grid gap-4">
      <h1 ref={heading} tabIndex={-1} className="flex items-center gap-3 text-2xl font-bold outline-none">
        <Icon className="size-9 text-leaf" />
        {title}
      </h1>
      <p role="status" className="sr-only">
        {title}
      </p>
      {entry.state === "waiting" && !isSending && <p className="text-lg">{words.keptText}</p>}
      {entry.state === "waiting" && opensLot && !isSending && <Slip state={state} entry={entry} />}
      {result?.isHeld && <Held result={result} />}
      {entry.state === "sent" && opensLot && result?.lotCode !== undefined && (
        <LotCode book={book} entry={entry} result={result} />
      )}
      <QueueList entries={[entry]} state={state} book={book} onEdit={onEdit} onDiscard={onDiscard} />
      <Button type="button" size="large" wide onClick={onMore}>
        {words.oneMore}
      </Button>
      <Button type="button" variant="quiet" className="min-h-12" onClick={onQueue}>
        {words.seeQueue}
      </Button>
    </div>
  );
}

/** A number to write on the crate until the lot has its code. */
function Slip({ state, entry }: { state: FieldState; entry: QueuedEntry }) {
  const { t, f } = useT();
  const words = t.seller.field;
  const day = dayOf(new Date(entry.writtenAt));
  const ofDay = state.entries
    .filter(({ draft, writtenAt }) => diaryStep(draft.step).opensLot && dayOf(new Date(writtenAt)) === day)
    .sort((a, b) => Date.parse(a.writtenAt) - Date.parse(b.writtenAt));
  const number = ofDay.findIndex(({ clientId }) => clientId === entry.clientId) + 1;
  return (
    <div className="rounded-large border-2 border-dashed border-line-strong bg-surface p-4">
      <p>{words.lotLater}</p>
      <p className="text-2xl font-bold tabular-nums">{words.slip(f.dayMonth(day), number)}</p>
    </div>
  );
}

function Held({ result }: { result: DiaryResult }) {
  const { t, f, locale } = useT();
  const words = t.seller.field;
  return (
    <Notice kind="attention" live title={words.lotHeld}>
      {result.heldUntil !== undefined ? words.heldUntil(f.date(result.heldUntil)) : result.message?.[locale]}
    </Notice>
  );
}

function LotCode({ book, entry, result }: { book: FieldBook; entry: QueuedEntry; result: DiaryResult }) {
  const words = useT().t.seller.field;
  const code = result.lotCode ?? "";
  const gtin = book.products.find(({ id }) => id === entry.draft.productId)?.gtin;
  return (
    <div className="grid justify-items-center gap-3">
      {gtin !== undefined && (
        <div className="finder w-48">
          <img src={urls.lotCode(gtin, code, "svg")} alt={words.qrOf(code)} className="w-full bg-white" />
        </div>
      )}
      <p className="text-2xl font-bold tracking-wide tabular-nums">{code}</p>
      <div className="flex flex-wrap justify-center gap-2">
        {result.lotLink !== undefined && (
          <LinkButton to={result.lotLink} reloadDocument variant="secondary" className="min-h-12">
            {words.openLot}
          </LinkButton>
        )}
        {gtin !== undefined && (
          <a href={urls.lotCode(gtin, code, "pdf")} className={`${buttonClass({ variant: "secondary" })} min-h-12`}>
            <PrintIcon className="size-5" />
            {words.printLabel}
          </a>
        )}
      </div>
    </div>
  );
}
