import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { OWN_DATA_TABLES } from "#app/domain/oversight/own-data.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { DownloadIcon } from "#app/ui/kit/icons.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  await contextFor(args, { must: "seller" });
  return json({ page: { title: translatorFor(args.request).t.sanctions.ownData.title } });
}

export default function SellerData() {
  const words = useT().t.sanctions.ownData;
  return (
    <div className="grid gap-5">
      <PageHeading title={words.title} lead={words.lead} />
      <Card as="section" title={words.files}>
        <ul className="divide-y divide-line">
          <li className="flex items-center gap-3 py-2">
            <DownloadIcon className="size-5 text-leaf" />
            <TextLink reloadDocument download to={urls.seller.dataFile("all.json")}>
              {words.all}
            </TextLink>
            <span className="text-ink-soft">JSON</span>
          </li>
          {OWN_DATA_TABLES.map((table) => (
            <li key={table} className="flex items-center gap-3 py-2">
              <DownloadIcon className="size-5 text-leaf" />
              <TextLink reloadDocument download to={urls.seller.dataFile(`${table}.csv`)}>
                {words.tables[table]}
              </TextLink>
              <span className="text-ink-soft">CSV</span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
