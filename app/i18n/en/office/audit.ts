import { auditActions, auditSubjects } from "./audit-words.ts";
import type { audit as Source } from "../../vi/office/audit.ts";

export const audit: typeof Source = {
  actions: auditActions,
  subjects: auditSubjects,
  title: "Audit log",
  lead: "Every act that changes data leaves a line: who, when, what, before and after. Nobody can change it.",
  filter: "Filter",
  clear: "Clear the filter",
  subjectType: "Kind of subject",
  anySubject: "Any subject",
  subjectId: "Id of the subject",
  columns: { at: "When", who: "Who", action: "Act", subject: "Subject", change: "Change" },
  system: (process) => `Machine: ${process}`,
  unknown: "Guest",
  details: "See before and after",
  before: "Before",
  after: "After",
  nothing: "nothing",
  request: "Request",
  empty: "There are no lines.",
  onlyThis: "Only this subject",
};
