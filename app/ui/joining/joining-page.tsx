import { Link } from "@remix-run/react";
import type { Identity } from "#app/domain/organisation/get-identity.server.ts";
import type { JoiningDraft } from "#app/domain/organisation/get-joining-draft.server.ts";
import type { JoiningStep } from "#app/domain/organisation/joining-steps.ts";
import type { SellerKind } from "#app/domain/organisation/seller.ts";
import type { RegulationText } from "#app/domain/regulation/get-regulation.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { CheckIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import type { SelectOption } from "#app/ui/kit/select.tsx";
import { ProofResult } from "#app/ui/sellers/proof-result.tsx";
import { urls } from "#app/urls.ts";
import type { FormState } from "#app/web/form-state.ts";
import { joiningUrl } from "#app/web/joining-address.ts";
import { IdentityStep } from "./identity-step.tsx";
import { ReviewStep } from "./review-step.tsx";
import { StepForm } from "./step-form.tsx";

export type JoiningStepView = JoiningDraft & {
  readonly step: JoiningStep;
  readonly kind: SellerKind | null;
  readonly steps: readonly JoiningStep[];
  readonly tab: string;
  readonly isSessionLost: boolean;
  readonly banks: readonly SelectOption[];
  readonly identity: Identity | null;
  readonly regulation: RegulationText | null;
  readonly isProofOffered: boolean;
};

type JoiningPageProps = {
  view: JoiningStepView;
  reply: FormState;
  result: string | null;
  isFromReview: boolean;
};

/** One step of opening a shop: where one is, one question, back and on. */
export function JoiningPage({ view, reply, result, isFromReview }: JoiningPageProps) {
  const words = useT().t.seller.joining;
  const { title, lead } = words.steps[view.step];
  return (
    <div className="mx-auto grid w-full max-w-xl gap-5 pb-10">
      <header className="grid gap-3">
        <Progress view={view} />
        <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{title}</h1>
        <p className="text-ink-soft">{lead}</p>
      </header>
      {view.isSessionLost && <LostSession />}
      <ProofResult result={result} />
      <Step {...{ view, reply, isFromReview }} />
      <Road view={view} />
    </div>
  );
}

function Step({ view, reply, isFromReview }: Omit<JoiningPageProps, "result">) {
  if (view.step === "identity") return <IdentityStep view={view} reply={reply} />;
  if (view.step === "regulation") return <ReviewStep view={view} reply={reply} />;
  return <StepForm view={view} reply={reply} isFromReview={isFromReview} />;
}

function Progress({ view: { steps, step } }: { view: JoiningStepView }) {
  const words = useT().t.seller.joining;
  const now = steps.indexOf(step) + 1;
  return (
    <div className="grid gap-1.5">
      <p className="font-semibold text-leaf tabular-nums">{words.progress(now, steps.length)}</p>
      <progress aria-label={words.progressLabel} value={now} max={steps.length} className="bar" />
    </div>
  );
}

function LostSession() {
  const { lost } = useT().t.seller.joining;
  return (
    <Notice
      kind="attention"
      title={lost.title}
      live
      action={
        <a href={urls.signIn} target="_blank" rel="noreferrer" className="font-semibold underline underline-offset-4">
          {lost.signIn}
        </a>
      }
    >
      {lost.text}
    </Notice>
  );
}

/** Every step with where it stands; each is open at any time. */
function Road({ view: { steps, step, open, visited, savedAt } }: { view: JoiningStepView }) {
  const { t, f } = useT();
  const words = t.seller.joining;
  const isDone = (one: JoiningStep): boolean => visited.includes(one) && !open.includes(one);
  return (
    <div className="grid gap-3">
      <p className="text-sm text-ink-soft">{savedAt ? words.saved(f.dateTime(savedAt)) : words.keptByItself}</p>
      <Disclosure summary={words.allSteps}>
        <ol className="grid gap-1">
          {steps.map((one, index) => (
            <li key={one}>
              <Link
                to={joiningUrl(one)}
                aria-current={one === step ? "step" : undefined}
                className={cx("flex min-h-11 items-center gap-3 no-underline", one === step && "font-semibold")}
              >
                <span
                  aria-hidden
                  className={cx(
                    "grid size-7 flex-none place-content-center rounded-[4px] text-sm tabular-nums",
                    isDone(one) ? "bg-leaf-wash text-leaf-ink" : "border border-line-strong",
                  )}
                >
                  {isDone(one) ? <CheckIcon className="size-4" /> : index + 1}
                </span>
                <span>
                  {words.steps[one].name}
                  <span className="sr-only"> ({isDone(one) ? words.stepDone : words.stepOpen})</span>
                </span>
              </Link>
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}
