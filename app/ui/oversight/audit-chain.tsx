import { Form, Link, useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import type { AuditCheck } from "#app/domain/oversight/get-audit-check.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { buttonClass } from "#app/ui/kit/button-class.ts";
import { Card } from "#app/ui/kit/card.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Progress } from "#app/ui/kit/progress.tsx";
import { urls } from "#app/urls.ts";

const LOOK_AGAIN_MS = 1_000;
/** Codes and stored data are in no language (BCP 47: `zxx`). */
const NO_LANGUAGE = "zxx";

type Check = NonNullable<AuditCheck["check"]>;

/** The head of the chain for every reader of the log; the department also checks it here and reads what was found. */
export function AuditChain({ chain }: { chain: AuditCheck }) {
  const { t, f } = useT();
  const words = t.office.audit.chain;
  const { head, waiting, canCheck, check } = chain;
  const isBusy = useNavigation().state === "submitting";
  return (
    <Card as="section" title={words.title}>
      <div className="grid gap-4">
        <p className="max-w-prose text-ink-soft">{words.lead}</p>
        {head === null ? (
          <p>{words.none}</p>
        ) : (
          <KeyValue
            dense
            facts={[
              { term: words.position, value: f.number(head.position) },
              { term: words.head, value: <Code>{head.hash}</Code> },
              { term: words.sealedAt, value: f.dateTime(head.sealedAt) },
              { term: words.waiting, value: words.waitingLines(f.number(waiting)) },
            ]}
          />
        )}
        <div className="flex flex-wrap items-center gap-3">
          {canCheck && (
            <Form method="post">
              <Button name="intent" value="check" variant="secondary" busy={isBusy}>
                {words.check}
              </Button>
            </Form>
          )}
          <a href={urls.chainHead} className={buttonClass({ variant: "quiet" })}>
            {words.public}
          </a>
        </div>
        {check &&
          (check.finishedAt === null ? <Running check={check} /> : <Found check={check} at={check.finishedAt} />)}
      </div>
    </Card>
  );
}

const Code = ({ children }: { children: string }) => (
  <code lang={NO_LANGUAGE} className="text-sm break-all">
    {children}
  </code>
);

function Running({ check }: { check: Check }) {
  const { t, f } = useT();
  const words = t.office.audit.chain;
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <div className="grid max-w-form gap-2">
      <Progress
        label={words.running}
        value={check.checked}
        max={Math.max(check.total, 1)}
        text={words.progress(f.number(check.checked), f.number(check.total))}
      />
      <Link to={urls.office.audit} className={buttonClass({ variant: "quiet", size: "small" })}>
        {words.refresh}
      </Link>
    </div>
  );
}

function Found({ check, at }: { check: Check; at: string }) {
  const { t, f } = useT();
  const words = t.office.audit.chain;
  if (check.breachCount === 0) {
    return (
      <Notice kind="done" live>
        {words.sound(f.dateTime(at))}
      </Notice>
    );
  }
  const number = (value: number | null | undefined): string => (value == null ? "?" : f.number(value));
  return (
    <Notice kind="problem" live title={words.broken(f.number(check.breachCount))}>
      <p>{words.checkedAt(f.dateTime(at))}</p>
      <ul className="mt-2 grid list-disc gap-1 pl-5">
        {check.breaches.map((breach, index) => (
          <li key={index}>
            {words.breaches[breach.kind](number(breach.entryId), number(breach.otherEntryId), number(breach.position))}
            {breach.soundAt !== null && (
              <span className="block text-sm text-ink-soft">{words.since(f.dateTime(breach.soundAt))}</span>
            )}
          </li>
        ))}
      </ul>
      {check.breachCount > check.breaches.length && <p>{words.more(f.number(check.breaches.length))}</p>}
    </Notice>
  );
}
