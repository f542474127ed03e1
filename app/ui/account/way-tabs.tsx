import { useT } from "#app/i18n/translate.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { withNext } from "#app/web/next-page.ts";

export const BY_PHONE = "cach=dien-thoai";

/** By mail address or by phone: two addresses of one page. */
export function WayTabs({ page, isByPhone, next }: { page: string; isByPhone: boolean; next: string | undefined }) {
  const words = useT().t.identity.ways;
  return (
    <Tabs
      label={words.label}
      tabs={[
        { to: withNext(page, next), label: words.email, current: !isByPhone },
        { to: withNext(`${page}?${BY_PHONE}`, next), label: words.phone, current: isByPhone },
      ]}
    />
  );
}
