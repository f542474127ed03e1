import { Form } from "@remix-run/react";
import type { AcceptanceList } from "#app/domain/regulation/list-unaccepted.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

type AcceptanceTableProps = Pick<AcceptanceList, "sellers"> & { version: string; hasAccepted: boolean };

/** Sellers by whether they accepted a version: when, or a button that reminds. */
export function AcceptanceTable({ sellers, version, hasAccepted }: AcceptanceTableProps) {
  const { t, f, locale } = useT();
  const words = t.office.regulation.acceptances;
  return (
    <Card flush>
      <Table
        caption={hasAccepted ? words.accepted : words.missing}
        hideCaption
        dense
        stacked
        rows={sellers}
        rowKey={({ id }) => id}
        empty={hasAccepted ? words.none.accepted : words.none.missing}
        columns={[
          {
            key: "seller",
            header: words.seller,
            isRowHeader: true,
            cell: ({ id, name, nameEn }) => (
              <TextLink to={urls.office.seller(id)} lang={name === nameEn ? "vi" : undefined}>
                {locale === "vi" ? name : nameEn}
              </TextLink>
            ),
          },
          {
            key: "commune",
            header: words.commune,
            cell: ({ commune, communeEn }) => (locale === "vi" ? commune : communeEn),
          },
          hasAccepted
            ? {
                key: "at",
                header: words.at,
                cell: ({ acceptedAt }) => (acceptedAt === null ? "" : f.dateTime(acceptedAt)),
              }
            : {
                key: "act",
                header: words.act,
                cell: ({ id, name }) => (
                  <Form method="post">
                    <input type="hidden" name="version" value={version} />
                    <input type="hidden" name="sellerId" value={id} />
                    <Button name="intent" value="remind" variant="quiet" size="small">
                      {words.remind}
                      <span className="sr-only" lang="vi">
                        {" "}
                        {name}
                      </span>
                    </Button>
                  </Form>
                ),
              },
        ]}
      />
    </Card>
  );
}
