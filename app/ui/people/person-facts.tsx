import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import type { PersonView } from "#app/web/person-view.server.ts";
import { STATE_TONES } from "./people-table.tsx";

export function PersonFacts({ person }: { person: PersonView }) {
  const { t, f } = useT();
  const words = t.office.people;
  const { state, suspendedReason, contact, lastSignedInAt, hasSecondFactor } = person;
  return (
    <Card as="section" title={words.facts}>
      <KeyValue
        facts={[
          {
            term: words.state,
            value: <Badge tone={STATE_TONES[state]}>{words[state]}</Badge>,
            note: suspendedReason && <span lang="vi">{words.reasonOf(suspendedReason)}</span>,
          },
          { term: words.reached, value: <span className="wrap-anywhere">{contact}</span> },
          { term: words.lastSignedIn, value: lastSignedInAt ? f.dateTime(lastSignedInAt) : words.never },
          { term: words.factor, value: hasSecondFactor ? words.withFactor : words.withoutFactor },
        ]}
      />
    </Card>
  );
}

/** The roles held in this area, and those that ended. */
export function PersonRoles({ person }: { person: PersonView }) {
  const { t, f } = useT();
  const words = t.office.people;
  return (
    <Card as="section" title={words.roles}>
      <KeyValue
        facts={person.roles.map(({ role, unit, since }) => ({
          term: t.account.roleNames[role],
          value: unit,
          note: words.since(f.date(new Date(since))),
        }))}
      />
      {person.history.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">{words.history}</h3>
          <KeyValue
            dense
            facts={person.history.map(({ role, unit, since, until }) => ({
              term: t.account.roleNames[role],
              value: unit,
              note: words.period(f.date(new Date(since)), f.date(new Date(until ?? since))),
            }))}
          />
        </>
      )}
    </Card>
  );
}
