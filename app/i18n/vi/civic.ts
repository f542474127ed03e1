import { regulation } from "./civic/regulation.ts";

export const civic = { regulation };
