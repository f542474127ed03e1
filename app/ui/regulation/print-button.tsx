import { Button } from "#app/ui/kit/button.tsx";
import { PrintIcon } from "#app/ui/kit/icons.ts";
import { useHydrated } from "#app/ui/kit/use-hydrated.ts";

/** Opens the browser's print dialogue. Without a script the browser's own menu prints the page as well. */
export function PrintButton({ label }: { label: string }) {
  if (!useHydrated()) return null;
  return (
    <Button type="button" variant="secondary" icon={PrintIcon} onClick={() => window.print()} className="no-print">
      {label}
    </Button>
  );
}
