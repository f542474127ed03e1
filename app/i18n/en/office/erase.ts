import type { erase as Source } from "../../vi/office/erase.ts";

export const erase: typeof Source = {
  title: "Erase a person on request",
  lead: "For people who cannot erase their account themselves. It cannot be undone; the log keeps its chain, only the person's name is gone from it.",
  email: "E-mail address of the account",
  request: "Number of the written request",
  requestHint: "Number and date of the request that came in and whose sender was checked",
  submit: "Erase this person",
  done: "Erased. The person can no longer sign in and can no longer be read in the log.",
};
