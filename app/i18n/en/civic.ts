import { recalls } from "./civic/recalls.ts";
import { regulation } from "./civic/regulation.ts";
import { ruleWords } from "./civic/rule-words.ts";
import { scan } from "./civic/scan.ts";
import type { civic as Source } from "../vi/civic.ts";

export const civic: typeof Source = { recalls, regulation, ruleWords, scan };
