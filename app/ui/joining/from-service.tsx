import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import type { JoiningStepView } from "./joining-page.tsx";

/** Lets the identity service fill in who one is; what was typed so far is kept on the way there. */
export function FromService({ view }: { view: JoiningStepView }) {
  const words = useT().t.seller.joining;
  if (!view.isProofOffered || view.proven) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-small bg-sunk p-3">
      <p className="min-w-0 grow basis-52 text-sm">{words.fromServiceText}</p>
      <Button name="intent" value="prove" variant="secondary">
        {words.fromService}
      </Button>
    </div>
  );
}
