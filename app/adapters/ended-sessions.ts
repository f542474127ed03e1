/** A copy in a cookie is at most this old; a little longer, because clocks and messages take their time. */
const DOUBT_MS = 65_000;
const MOST_REMEMBERED = 10_000;

export type EndedSessions = {
  /** Hears that a session ended, by its id, or all of a person's, by theirs. */
  hear(id: string): void;
  /** Called when announcements may have been missed: no copy of before is believed. */
  doubtAll(): void;
  /** True while a cookie's copy of this session may be older than its end. */
  isDoubted(session: { readonly id: string; readonly userId: string }): boolean;
};

/**
 * What this process heard of sessions that ended elsewhere. It denies nothing by itself: a session in doubt is looked up in
 * the database, which knows. A process that has just begun doubts all, since it heard nothing before.
 */
export function endedSessions(now: () => number): EndedSessions {
  const heard = new Map<string, number>();
  let doubtsAllUntil = now() + DOUBT_MS;
  const forgetOld = (): void => {
    const at = now();
    for (const [id, until] of heard) {
      if (until > at && heard.size <= MOST_REMEMBERED) return;
      if (until > at) doubtsAllUntil = Math.max(doubtsAllUntil, until);
      heard.delete(id);
    }
  };
  return {
    hear(id) {
      heard.delete(id);
      heard.set(id, now() + DOUBT_MS);
      forgetOld();
    },
    doubtAll: () => void (doubtsAllUntil = now() + DOUBT_MS),
    isDoubted({ id, userId }) {
      const at = now();
      return doubtsAllUntil > at || (heard.get(id) ?? 0) > at || (heard.get(userId) ?? 0) > at;
    },
  };
}
