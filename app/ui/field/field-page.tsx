import { useState } from "react";
import type { FieldBook, FieldSuggestion } from "#app/domain/traceability/diary-entry.ts";
import type { Scanned } from "#app/field/find-scanned.ts";
import type { DiaryDraft } from "#app/field/queue-entry.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Dialog, DialogClose } from "#app/ui/kit/dialog.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { MAIN_ID, SkipLink } from "#app/ui/shell/skip-link.tsx";
import { AllSteps } from "./all-steps.tsx";
import { DoneScreen } from "./done-screen.tsx";
import { EntryForm } from "./entry-form.tsx";
import { editStart, newStart, repeatDraft, scannedStart } from "./entry-start.ts";
import { FieldHeader, FieldStrips } from "./field-header.tsx";
import { HomeScreen } from "./home-screen.tsx";
import { NoBook, NothingToWriteAbout } from "./no-book.tsx";
import type { Photos } from "./photo-field.tsx";
import { QueueScreen } from "./queue-screen.tsx";
import { RepeatDialog } from "./repeat-dialog.tsx";
import { ScanDialog } from "./scan-dialog.tsx";
import type { EntryStart } from "./use-entry-draft.ts";
import { useFieldDiary, useNow, useOwnDocument } from "./use-field-diary.ts";
import { useScreen, useScreenFocus, type Screen } from "./use-screen.ts";

type FieldPageProps = {
  /** The book that came with the page; null with the empty page of the service worker. */
  first: FieldBook | null;
  /** The form that the address asks for, as a browser without a script does. */
  asked: EntryStart | null;
  /** Where the page begins; a browser without a script is led there by the address. */
  begins: Screen;
  /** What a form without a script came back with, its id, and whether the last one was recorded. */
  summary: readonly string[];
  formId: string | null;
  isRecorded: boolean;
};

type Question =
  { readonly kind: "repeat"; readonly of: FieldSuggestion } | { readonly kind: "discard"; readonly id: string };

/** The field page: one book, five screens, everything through the browser's own queue. */
export function FieldPage({ first, asked, begins, summary, formId, isRecorded }: FieldPageProps) {
  useOwnDocument();
  const { diary, state } = useFieldDiary(first);
  const now = useNow(first?.at);
  const { screen, show } = useScreen(begins);
  const heading = useScreenFocus(screen);
  const [start, setStart] = useState(asked);
  const [placeId, setPlaceId] = useState("");
  const [lastId, setLastId] = useState<string | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [isScanning, setScanning] = useState(false);
  const { book } = state;
  const words = useT().t.seller.field;

  const open = (next: EntryStart): void => {
    setStart(next);
    show("ghi");
  };
  const openStep = (suggestion: FieldSuggestion): void => {
    if (book) open(newStart(book, suggestion, state.entries));
  };
  const edit = (clientId: string): void => {
    const entry = state.entries.find((one) => one.clientId === clientId);
    if (entry) open(editStart(entry));
  };
  const done = (clientId: string | undefined): void => {
    setLastId(clientId ?? null);
    show("xong");
  };
  const record = async (draft: DiaryDraft, { kept, added }: Photos): Promise<void> => {
    const changed = start?.clientId ?? null;
    if (changed === null) return done(await diary.record(draft, added));
    await diary.change(changed, draft, kept, added);
    done(changed);
  };
  const repeat = async (suggestion: FieldSuggestion): Promise<void> => {
    setQuestion(null);
    done(await diary.record(repeatDraft(suggestion, new Date()), []));
  };
  const scanned = (found: Scanned): void => {
    setScanning(false);
    if (!book) return;
    if (found.kind === "place") setPlaceId(found.place.id);
    else open(scannedStart(book, state.entries, found));
  };

  const last = state.entries.find(({ clientId }) => clientId === lastId);
  const discard = (id: string): void => {
    void diary.discard(id);
    if (screen === "xong") show("so");
  };
  /** What stands in the market's book needs no second thought; what would be lost does. */
  const askToDiscard = (id: string): void => {
    const isKept = state.entries.some(({ clientId, state: standing }) => clientId === id && standing === "conflict");
    if (isKept) discard(id);
    else setQuestion({ kind: "discard", id });
  };
  const lists = { onEdit: edit, onDiscard: askToDiscard };
  const draw = (shown: FieldBook) => {
    if (shown.places.length === 0 || shown.products.length === 0) return <NothingToWriteAbout book={shown} />;
    const common = { state, book: shown, heading };
    if (screen === "ghi" && start)
      return (
        <EntryForm
          key={`${start.step} ${start.clientId ?? "new"} ${start.subject.placeId}`}
          {...common}
          now={now}
          start={start}
          summary={summary}
          formId={formId}
          onRecord={record}
        />
      );
    if (screen === "xong" && last)
      return <DoneScreen {...common} {...lists} entry={last} onMore={() => show("so")} onQueue={() => show("gui")} />;
    if (screen === "gui") return <QueueScreen {...common} {...lists} onSync={() => void diary.sync()} />;
    if (screen === "viec") return <AllSteps {...common} placeId={placeId} onStep={openStep} />;
    return (
      <HomeScreen
        {...common}
        {...lists}
        now={now}
        placeId={placeId}
        onPlace={setPlaceId}
        onStep={openStep}
        onRepeat={(of) => setQuestion({ kind: "repeat", of })}
        onAllSteps={() => show("viec")}
        onScan={() => setScanning(true)}
      />
    );
  };

  return (
    <div className="field-page min-h-dvh bg-paper text-ink">
      <SkipLink />
      <FieldHeader state={state} screen={screen} onHome={() => show("so")} onQueue={() => show("gui")} />
      <main id={MAIN_ID} tabIndex={-1} className="mx-auto grid max-w-form gap-4 p-3 pb-8 outline-none">
        {isRecorded && (
          <Notice kind="done" live>
            {words.sent}.
          </Notice>
        )}
        <FieldStrips state={state} onTakeNewer={diary.takeNewer} />
        {book ? draw(book) : <NoBook state={state} onTry={() => void diary.sync()} />}
      </main>
      {book && question?.kind === "repeat" && (
        <RepeatDialog
          state={state}
          book={book}
          now={now}
          suggestion={question.of}
          onYes={() => void repeat(question.of)}
          onNo={() => setQuestion(null)}
        />
      )}
      {question?.kind === "discard" && (
        <DiscardDialog
          onYes={() => {
            setQuestion(null);
            discard(question.id);
          }}
          onNo={() => setQuestion(null)}
        />
      )}
      {book && isScanning && <ScanDialog book={book} onFound={scanned} onClose={() => setScanning(false)} />}
    </div>
  );
}

function DiscardDialog({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const words = useT().t.seller.field;
  return (
    <Dialog
      open
      title={words.discardTitle}
      description={words.discardText}
      onOpenChange={(isOpen) => !isOpen && onNo()}
      footer={
        <>
          <DialogClose>
            <Button type="button" variant="secondary" className="min-h-13">
              {words.cancel}
            </Button>
          </DialogClose>
          <Button type="button" variant="danger" className="min-h-13" onClick={onYes}>
            {words.discard}
          </Button>
        </>
      }
    />
  );
}
