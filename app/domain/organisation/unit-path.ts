import type { UnitId } from "../shared/ids.ts";

/** The `ltree` path of the department, above every other unit. */
export const DEPARTMENT_PATH = "sct";
export const DEPARTMENT_CODE = "SCT-HN";

/** Since 01/07/2025 a commune reports straight to the city; there is no district between them. */
export const communePath = (communeCode: string): string => `${DEPARTMENT_PATH}.c${communeCode}`;

/** An enterprise lies below the unit that oversees it: its commune's office, or the department for another province's. */
export const enterprisePath = (parentPath: string, unitId: UnitId): string =>
  `${parentPath}.e${unitId.replaceAll("-", "")}`;

/** The code of the unit that governs a commune. */
export const communeUnitCode = (communeCode: string): string => `UBND-${communeCode}`;
