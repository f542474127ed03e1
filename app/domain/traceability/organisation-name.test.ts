import { expect, test } from "vitest";
import { isOrganisationName } from "./organisation-name.ts";

test.each([
  "HTX Chè Tân Cương",
  "Công ty CP Sữa",
  "CÔNG TY TNHH Mộc",
  "Trại giống Đa Tốn",
  "Tổ xe lạnh Văn Đức",
  "Cơ sở Bà Sáu",
])("%s is an enterprise", (name) => expect(isOrganisationName(name)).toBe(true));

test.each(["Nguyễn Văn Năm", "Ông Năm Mộc Châu", "Chị Trại", "Công Phượng", "0912345678", "Tống Văn Tổ", ""])(
  "%s may be a person",
  (name) => expect(isOrganisationName(name)).toBe(false),
);
