import type { Identity, ShownAttempt } from "#app/domain/organisation/get-identity.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";

/** Whether the person is verified, by which way and when; else what is still to come. */
export function IdentityStanding({ identity }: { identity: Identity }) {
  const { t, f } = useT();
  const words = t.seller.identity;
  if (identity.isVerified && identity.method && identity.verifiedAt) {
    return (
      <Notice kind="done" title={words.verified}>
        {words.verifiedAt(words.methods[identity.method], f.dateTime(identity.verifiedAt))}
      </Notice>
    );
  }
  if (identity.isKept) {
    return (
      <Notice kind="done" title={words.results.kept}>
        {identity.attempts[0]?.fullName}
      </Notice>
    );
  }
  if (identity.isWaiting) return <Notice kind="info">{words.papers.waiting}</Notice>;
  return <Notice kind="attention">{words.notVerified}</Notice>;
}

/** The attempts, newest first: how each ended, and in which facts the profile says otherwise. */
export function IdentityAttempts({ attempts }: { attempts: readonly ShownAttempt[] }) {
  const { t, f } = useT();
  const words = t.seller.identity;
  return (
    <ul className="divide-y divide-line">
      {attempts.map((attempt) => (
        <li key={attempt.id} className="grid gap-0.5 py-2">
          <p className="flex flex-wrap justify-between gap-x-4">
            <span>
              {words.methods[attempt.method]}: <span className="font-semibold">{words.states[attempt.state]}</span>
              {attempt.failure && ` (${words.failures[attempt.failure]})`}
            </span>
            <span className="text-sm text-ink-soft tabular-nums">{f.dateTime(attempt.startedAt)}</span>
          </p>
          {attempt.mismatches.length > 0 && (
            <p className="text-plum-ink">
              {words.differs(f.list(attempt.mismatches.map((fact) => words.facts[fact])))}
            </p>
          )}
          {attempt.reason && (
            <p>
              {words.reason}: <span lang="vi">{attempt.reason}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
