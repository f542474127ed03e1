import { recalls } from "./civic/recalls.ts";
import { regulation } from "./civic/regulation.ts";

export const civic = { recalls, regulation };
