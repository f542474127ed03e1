import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import type { PersonView } from "#app/web/person-view.server.ts";

export const STATE_TONES = { active: "leaf", waiting: "turmeric", suspended: "plum" } as const;

/** People of the administered units as one runs down them. */
export function PeopleTable({ people }: { people: readonly PersonView[] }) {
  const { t, f } = useT();
  const words = t.office.people;
  return (
    <Card flush>
      <Table
        caption={words.title}
        hideCaption
        dense
        stacked
        rows={people}
        rowKey={({ id }) => id}
        empty={words.empty}
        columns={[
          {
            key: "name",
            header: words.name,
            isRowHeader: true,
            cell: ({ id, name, contact }) => (
              <span className="grid gap-0.5">
                <TextLink to={urls.office.person(id)} lang="vi">
                  {name}
                </TextLink>
                <span className="font-normal wrap-anywhere text-ink-soft">{contact}</span>
              </span>
            ),
          },
          {
            key: "roles",
            header: words.roles,
            cell: ({ roles }) => (
              <ul className="grid gap-0.5">
                {roles.map(({ id, role, unit }) => (
                  <li key={id}>
                    {t.account.roleNames[role]}, <span>{unit}</span>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            key: "state",
            header: words.state,
            cell: ({ state }) => <Badge tone={STATE_TONES[state]}>{words[state]}</Badge>,
          },
          {
            key: "last",
            header: words.lastSignedIn,
            align: "end",
            cell: ({ lastSignedInAt }) => (lastSignedInAt ? f.dateTime(lastSignedInAt) : words.never),
          },
        ]}
      />
    </Card>
  );
}
