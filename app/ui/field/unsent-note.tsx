import { useEffect, useState } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";

/** Tells of entries that this browser has not sent; `forgets` when the person has just left, whose book goes then. */
export function UnsentNote({ forgets = false }: { forgets?: boolean }) {
  const words = useT().t.seller.field;
  const [count, setCount] = useState(0);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const { countUnsent, forgetFieldBook } = await import("#app/field/leave-field-book.ts");
      if (forgets) await forgetFieldBook();
      setCount(await countUnsent());
    };
    look().catch(() => undefined);
  }, [forgets]);
  return count === 0 ? null : (
    <Notice kind="attention" live>
      {words.leaving(count)}
    </Notice>
  );
}
