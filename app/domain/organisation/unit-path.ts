import type { UnitId } from "../shared/ids.ts";

/** The `ltree` path of the department, above every other unit. */
export const DEPARTMENT_PATH = "sct";

/** Since 01/07/2025 a commune reports straight to the city; there is no district between them. */
export const communePath = (communeCode: string): string => `${DEPARTMENT_PATH}.c${communeCode}`;

/** An enterprise lies below the commune of its head office, so that the commune's officer sees it. */
export const enterprisePath = (communeCode: string, unitId: UnitId): string =>
  `${communePath(communeCode)}.e${unitId.replaceAll("-", "")}`;

/** The code of the unit that governs a commune. */
export const communeUnitCode = (communeCode: string): string => `UBND-${communeCode}`;
