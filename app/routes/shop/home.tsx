import type { LoaderFunctionArgs } from "@remix-run/node";
import { useT } from "#app/i18n/translate.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export const headers = publicPage;

export function loader({ request }: LoaderFunctionArgs) {
  const { web } = translatorFor(request).t;
  return { page: { title: web.marketName, description: web.tagline } };
}

export default function Home() {
  const { web } = useT().t;
  return <PageHeading title={web.marketName} lead={web.tagline} />;
}
