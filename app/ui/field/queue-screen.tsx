import type { RefObject } from "react";
import type { FieldBook } from "#app/domain/traceability/diary-entry.ts";
import type { FieldState } from "#app/field/field-diary.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { CheckIcon, SendIcon } from "#app/ui/kit/icons.ts";
import { QueueList } from "./queue-list.tsx";

type QueueScreenProps = {
  state: FieldState;
  book: FieldBook;
  heading: RefObject<HTMLHeadingElement>;
  onSync: () => void;
  onEdit: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
};

/** What lies in this telephone: what waits or must be mended first, then what was sent. */
export function QueueScreen({ state, book, heading, onSync, onEdit, onDiscard }: QueueScreenProps) {
  const words = useT().t.seller.field;
  const { progress } = state;
  const open = state.entries.filter((entry) => entry.state !== "sent");
  const sent = state.entries.filter((entry) => entry.state === "sent");
  const list = { state, book, onEdit, onDiscard };
  return (
    <div className="grid gap-4">
      <h1 ref={heading} tabIndex={-1} className="text-xl font-bold outline-none">
        {words.queue}
      </h1>
      <p>{words.queueLead}</p>
      {progress && (
        <progress
          className="h-4 w-full accent-leaf"
          max={progress.of}
          value={progress.done}
          aria-label={words.syncing(progress.done, progress.of)}
        />
      )}
      {open.length === 0 ? (
        <EmptyState icon={CheckIcon} title={words.queueEmpty}>
          {words.queueEmptyText}
        </EmptyState>
      ) : (
        <>
          <Button type="button" size="large" wide icon={SendIcon} busy={progress !== null} onClick={onSync}>
            {words.sync}
          </Button>
          <QueueList entries={open} {...list} />
        </>
      )}
      {sent.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-lg font-semibold">{words.states.sent}</h2>
          <QueueList entries={sent} {...list} />
        </section>
      )}
    </div>
  );
}
