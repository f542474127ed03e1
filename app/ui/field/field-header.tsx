import type { ReactNode } from "react";
import { countsOf } from "#app/field/queue-entry.ts";
import type { FieldState } from "#app/field/field-diary.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { buttonClass } from "#app/ui/kit/button-class.ts";
import { cx } from "#app/ui/kit/class-names.ts";
import { IconButton } from "#app/ui/kit/icon-button.tsx";
import { ArrowLeftIcon, CheckIcon, type IconType, OfflineIcon, ProblemIcon, SendIcon } from "#app/ui/kit/icons.ts";
import { urls } from "#app/urls.ts";
import { withNext } from "#app/web/next-page.ts";
import type { Screen } from "./use-screen.ts";

type HeaderProps = { state: FieldState; screen: Screen; onHome: () => void; onQueue: () => void };

/** Whose book it is, and how the sending stands: one tap leads to the queue. */
export function FieldHeader({ state, screen, onHome, onQueue }: HeaderProps) {
  const { t } = useT();
  const words = t.seller.field;
  return (
    <header className="no-print sticky top-0 z-10 flex min-h-16 items-center gap-3 border-b border-line bg-paper px-3">
      {screen === "so" ? (
        <a href={urls.seller.desk} aria-label={words.toDesk} className="grid size-12 flex-none place-content-center">
          <span aria-hidden className="mark size-8 text-leaf" />
        </a>
      ) : (
        <IconButton icon={ArrowLeftIcon} label={words.back} onClick={onHome} className="size-12! text-ink!" />
      )}
      <span className="min-w-0 flex-1 truncate font-semibold" lang="vi">
        {state.book?.seller.name ?? t.seller.field.rail}
      </span>
      {state.book && <QueueButton state={state} onQueue={onQueue} />}
      <span role="status" className="sr-only">
        {state.book && standing(state, words).text}
      </span>
    </header>
  );
}

function QueueButton({ state, onQueue }: Pick<HeaderProps, "state" | "onQueue">) {
  const words = useT().t.seller.field;
  const { icon: Icon, text, look } = standing(state, words);
  return (
    <button
      type="button"
      onClick={onQueue}
      className={cx("flex min-h-12 flex-none items-center gap-2 rounded-small border-2 px-3 font-semibold", look)}
    >
      <Icon className="size-5" />
      {text}
      <span className="sr-only">. {words.seeQueue}</span>
    </button>
  );
}

type Words = ReturnType<typeof useT>["t"]["seller"]["field"];

function standing(state: FieldState, words: Words): { icon: IconType; text: string; look: string } {
  const { waiting, refused, conflict } = countsOf(state.entries);
  if (state.progress)
    return {
      icon: SendIcon,
      text: words.syncing(state.progress.done, state.progress.of),
      look: "border-river bg-river-wash text-river-ink",
    };
  if (refused + conflict > 0)
    return {
      icon: ProblemIcon,
      text: words.toMend(refused + conflict),
      look: "border-plum bg-plum-wash text-plum-ink",
    };
  const icon = state.isOnline ? SendIcon : OfflineIcon;
  if (waiting > 0)
    return { icon, text: words.waiting(waiting), look: "border-turmeric bg-turmeric-wash text-turmeric-ink" };
  return {
    icon: state.isOnline ? CheckIcon : OfflineIcon,
    text: words.allSent,
    look: "border-line bg-surface text-ink",
  };
}

/** What one should know of this telephone just now: no network, no session, somebody else's queue, a newer page. */
export function FieldStrips({ state, onTakeNewer }: { state: FieldState; onTakeNewer: () => void }) {
  const words = useT().t.seller.field;
  return (
    <div className="grid gap-2 empty:hidden" role="status">
      {state.session === "out" && state.book ? (
        <Strip icon={ProblemIcon} action={<SignInLink />}>
          {words.signedOut}
        </Strip>
      ) : (
        !state.isOnline && <Strip icon={OfflineIcon}>{words.offline}</Strip>
      )}
      {state.others > 0 && <Strip icon={SendIcon}>{words.others(state.others)}</Strip>}
      {state.newer && (
        <Strip
          icon={CheckIcon}
          action={
            <Button type="button" variant="secondary" className="min-h-12" onClick={onTakeNewer}>
              {words.takeNewer}
            </Button>
          }
        >
          {words.newer}
        </Strip>
      )}
    </div>
  );
}

/** A whole load: the sign-in page lies outside of what this page keeps. */
export function SignInLink() {
  const words = useT().t.seller.field;
  return (
    <a href={withNext(urls.signIn, urls.seller.fieldDiary)} className={cx(buttonClass(), "min-h-12")}>
      {words.signIn}
    </a>
  );
}

function Strip({ icon: Icon, action, children }: { icon: IconType; action?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-small border-2 border-turmeric bg-turmeric-wash px-3 py-2 text-ink">
      <Icon className="size-5" />
      <p className="min-w-0 grow basis-48 font-semibold">{children}</p>
      {action}
    </div>
  );
}
