import { useEffect, useState } from "react";

/** False on the server, on the first client render and wherever no script runs: what needs a script appears only after it. */
export function useHydrated(): boolean {
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return isHydrated;
}
