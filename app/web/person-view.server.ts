import type { PersonRow } from "#db/queries/unit-people.server.ts";
import type { Locale } from "#app/domain/shared/accounts.ts";
import { formatPhone } from "#app/domain/shared/phone.ts";
import { shownEmail } from "#app/domain/shared/placeholder-email.ts";

/** A person as whoever administers the unit sees them, in the page's language where the words are the market's. */
export function personView(person: PersonRow, locale: Locale) {
  const held = person.held.map(({ id, role, unitCode, unitName, unitNameEn, since, until }) => ({
    id,
    role,
    unitCode,
    unit: locale === "en" ? unitNameEn : unitName,
    since,
    until,
  }));
  return {
    id: person.id,
    name: person.name,
    contact: shownEmail(person.email) || (person.phone ? formatPhone(person.phone) : ""),
    lastSignedInAt: person.lastSignedInAt?.toISOString() ?? null,
    state: person.suspendedAt
      ? ("suspended" as const)
      : person.lastSignedInAt
        ? ("active" as const)
        : ("waiting" as const),
    suspendedReason: person.suspendedReason,
    hasSecondFactor: person.hasSecondFactor,
    isHeldElsewhere: person.isHeldElsewhere,
    roles: held.filter(({ until }) => until === null),
    history: held.filter(({ until }) => until !== null),
  };
}
export type PersonView = ReturnType<typeof personView>;
