/** Names under which a value of a person stands, whatever the entry is about. */
const ALWAYS = [
  "email",
  "phone",
  "signInPhone",
  "address",
  "pickupAddress",
  "birthDate",
  "personalId",
  "representativeName",
  "representativePersonalId",
  "accountNumber",
  "holderName",
  "fullName",
  "recipientName",
  "recipientPhone",
  "recipientAddress",
  "contactName",
  "contactPhone",
  "contactEmail",
  "buyerName",
  "buyerPhone",
  "buyerEmail",
  "invoiceAddress",
  "ipAddress",
  "remoteAddress",
] as const;

/** Names that mean a person only in entries about these subjects; of a product or a unit they are public. */
const OF_SUBJECT: Readonly<Record<string, readonly string[]>> = {
  user: ["name"],
  grower: ["name"],
  identity: ["name"],
};

/** Where a name that usually is a person's is a public fact: a place of production has its address on every label. */
const PUBLIC_OF_SUBJECT: Readonly<Record<string, readonly string[]>> = {
  place: ["address"],
  unit: ["address", "phone", "email"],
};

const isAlways = new Set<string>(ALWAYS);

/** Whether a field of an audit entry is a value of a person and must be kept under the person's key (Law 91/2025). */
export const isPersonalField = (subjectType: string, field: string): boolean =>
  !(PUBLIC_OF_SUBJECT[subjectType]?.includes(field) ?? false) &&
  (isAlways.has(field) || (OF_SUBJECT[subjectType]?.includes(field) ?? false));

/** Since 01/07/2025 a person's tax code is their identity number of twelve digits; a company's has ten (Circular 86/2024). */
const isPersonsTaxCode = (field: string, value: unknown): boolean =>
  field === "taxCode" && typeof value === "string" && /^\d{12}$/.test(value);

/** Whether this value in this field is a person's; nothing is nobody's. */
export const isPersonalValue = (subjectType: string, field: string, value: unknown): boolean =>
  value !== null && value !== undefined && (isPersonalField(subjectType, field) || isPersonsTaxCode(field, value));

/** Identity and account numbers: shown by their last digits even to those who may read the log. */
const MASKED = new Set(["taxCode", "personalId", "representativePersonalId", "accountNumber"]);
const SHOWN_DIGITS = 3;

export const shownPersonal = (field: string, value: unknown): unknown =>
  MASKED.has(field) && typeof value === "string" ? value.slice(-SHOWN_DIGITS).padStart(value.length, "*") : value;

/**
 * A value of a person as the log keeps it: whose it is and the sealed value; no value when the person had been erased
 * before the entry was written.
 */
export type SealedValue = { readonly $personal: { readonly of: string; readonly sealed: string | null } };

export function isSealedValue(value: unknown): value is SealedValue {
  if (typeof value !== "object" || value === null || !("$personal" in value)) return false;
  const { $personal } = value;
  return typeof $personal === "object" && $personal !== null && "of" in $personal && "sealed" in $personal;
}

/** A label binds a sealed value to its person and its field, so that it cannot be passed off as another. */
export const personalLabel = (person: string, field: string): string => `${person} ${field}`;

/** Rebuilds a value with every field put through `change`, at any depth; lists keep the name of their field. */
export function mapFields(value: unknown, change: (field: string, value: unknown) => unknown, field = ""): unknown {
  const changed = change(field, value);
  if (changed !== value) return changed;
  if (Array.isArray(value)) return value.map((part: unknown) => mapFields(part, change, field));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapFields(part, change, name)]));
}
