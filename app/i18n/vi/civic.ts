import { recalls } from "./civic/recalls.ts";
import { regulation } from "./civic/regulation.ts";
import { ruleWords } from "./civic/rule-words.ts";
import { scan } from "./civic/scan.ts";

export const civic = { recalls, regulation, ruleWords, scan };
