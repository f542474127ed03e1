import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CERTIFICATE_STATES, decisionsFor } from "#app/domain/certification/certificate-states.ts";
import { LISTING_STATES } from "#app/domain/listings/listing-states.ts";
import { APPEAL_OUTCOMES } from "#app/domain/oversight/appeal.ts";
import { SANCTION_STATES } from "#app/domain/oversight/sanction.ts";
import { SELLER_DECISIONS } from "#app/domain/organisation/seller.ts";
import { refusals } from "#app/i18n/vi/refusals.ts";
import { JOBS } from "#app/jobs/index.server.ts";
import { auditActions, auditSubjects } from "#app/i18n/vi/office/audit-words.ts";

const source = readdirSync("app/domain", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".server.ts"))
  .map((path) => readFileSync(join("app/domain", path), "utf8"))
  .filter((text) => /recordAudits?\(|insertAuditEntr/.test(text))
  .join("\n");

const found = (pattern: RegExp): string[] => [...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? ""))];

test("every act that the code records has its words in the log", () => {
  const literal = found(/"([a-z]+\.[a-z_-]+)"/g).filter(
    (code) =>
      (code.split(".")[0] ?? "") in auditSubjects && !(code in refusals) && !JOBS.some(({ name }) => name === code),
  );
  const computed = [
    ...LISTING_STATES.map((state) => `listing.${state}`),
    ...SANCTION_STATES.map((state) => `sanction.${state}`),
    ...APPEAL_OUTCOMES.map((outcome) => `appeal.${outcome}`),
    ...SELLER_DECISIONS.map((decision) => `seller.${decision}`),
    ...CERTIFICATE_STATES.flatMap(decisionsFor).map((decision) => `certificate.${decision}`),
  ];
  expect(literal.length).toBeGreaterThan(30);
  expect([...literal, ...computed].filter((action) => !(action in auditActions))).toEqual([]);
});

test("every kind of subject has its words in the filter", () => {
  expect(found(/subjectType: "([a-z_]+)"/g).filter((subject) => !(subject in auditSubjects))).toEqual([]);
});
