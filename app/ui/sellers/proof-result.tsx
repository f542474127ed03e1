import { useT } from "#app/i18n/translate.tsx";
import { Notice, type NoticeKind } from "#app/ui/kit/notice.tsx";

const GOOD: readonly string[] = ["verified", "kept", "handedIn"];
const CAREFUL: readonly string[] = ["declined", "spent", "unreachable", "expired"];

const kindOf = (result: string): NoticeKind =>
  GOOD.includes(result) ? "done" : CAREFUL.includes(result) ? "attention" : "problem";

/** What became of a proof of identity, when one has just come back from it; other words at the address say nothing. */
export function ProofResult({ result }: { result: string | null }) {
  const words: Readonly<Record<string, string | undefined>> = useT().t.seller.identity.results;
  const said = result === null || !Object.hasOwn(words, result) ? undefined : words[result];
  if (result === null || said === undefined) return null;
  return (
    <Notice kind={kindOf(result)} live>
      {said}
    </Notice>
  );
}
