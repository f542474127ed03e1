import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";

/** Shown once the form came back: whoever has counted again stands by the amount, and it is recorded. */
export function ConfirmBox({ fields }: { fields: BoundFields }) {
  const words = useT().t.moves;
  if (fields.summary.length === 0) return null;
  return <Checkbox name="confirmed" label={words.confirm} />;
}
