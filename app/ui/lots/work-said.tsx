import { useT } from "#app/i18n/translate.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";

/** What work on lots led to: the new lots, and which are held because the amounts do not balance. */
export function WorkSaid({ made, held }: { made: readonly string[]; held: readonly string[] }) {
  const { t, f } = useT();
  if (made.length === 0) return null;
  return (
    <Notice kind={held.length > 0 ? "attention" : "done"} live>
      {held.length > 0 ? t.seller.work.madeHeld(f.list(held)) : t.seller.work.made(f.list(made))}
    </Notice>
  );
}
