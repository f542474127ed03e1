import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isPersonalField } from "#app/domain/shared/personal-fields.ts";

/** Words in the name of a column or a field that make one ask whether it is a person's. */
const TELLING =
  /personal|birth|phone|e_?mail|holder|fullname|full_name|representative|recipient|accountnumber|account_number|contact|idnumber|id_number|buyer_?name|address/i;

/** Telling names that are no value of a person, each with its reason. */
const NOT_PERSONAL: Readonly<Record<string, string>> = {
  fullName: "the full name of a commune or an area",
  fullNameEn: "the same in English",
  emailVerified: "yes or no",
  signInPhoneVerifiedAt: "a moment",
  recipient: "of the outbox of mails, never in the log",
  holderId: "the id of an enterprise that holds part of a lot",
  holderFileId: "the id of a file, not what is in it",
  communeAddress: "built from public names",
};

const camel = (name: string): string => name.replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
const isKnown = (name: string): boolean =>
  ["user", "seller", "order"].some((subject) => isPersonalField(subject, name)) || name in NOT_PERSONAL;

test("every column that may hold a value of a person is sealed in the log, or says why it need not be", () => {
  const columns = [
    ...readFileSync("db/schema.generated.ts", "utf8").matchAll(/^ {2}([a-z_0-9]+): (?!Generated<boolean>)/gm),
  ]
    .map(([, name = ""]) => name)
    .filter((name) => TELLING.test(name));
  expect(columns.length).toBeGreaterThan(10);
  const unknown = [...new Set(columns.map(camel))].filter((name) => !isKnown(name));
  expect(unknown, "add them to app/domain/shared/personal-fields.ts, or to NOT_PERSONAL with the reason").toEqual([]);
});

test("every field that an audited use case writes by a telling name is sealed, or says why it need not be", () => {
  const sources = readdirSync("app/domain", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".server.ts"))
    .map((path) => readFileSync(join("app/domain", path), "utf8"))
    .filter((text) => /recordAudits?\(/.test(text));
  const fields = sources.flatMap((text) =>
    [...text.matchAll(/(?:before|after):\s*\{([^}]*)\}/g)].flatMap(([, inside = ""]) =>
      [...inside.matchAll(/(?:^|,)\s*([a-zA-Z]+)(?=\s*[:,]|\s*$)/g)].map(([, name = ""]) => name),
    ),
  );
  expect(fields.length).toBeGreaterThan(30);
  const unknown = [...new Set(fields)].filter((name) => TELLING.test(name) && !isKnown(name));
  expect(unknown).toEqual([]);
});

test("nothing but recordAudit writes the log", () => {
  const writers = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => readFileSync(join("app", path), "utf8").includes("insertAuditEntries"));
  expect(writers).toEqual([join("domain", "shared", "record-audit.server.ts")]);
});
