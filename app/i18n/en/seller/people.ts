import type { people as Source } from "../../vi/seller/people.ts";

export const people: typeof Source = {
  title: "People of the stall",
  lead: "Who sells, packs and keeps records for this stall. Whoever opened it adds and removes people.",
  since: (from) => `since ${from}`,
  owner: "Opened the stall",
  oneself: "you",
  lastSignedIn: (time) => `last signed in ${time}`,
  never: "has never signed in",
  invite: "Invite somebody",
  inviteLead: "Whoever is invited gets a mail or a text message, and can do everything the stall does.",
  name: "Name",
  submit: "Send the invitation",
  invited: "The invitation is on its way.",
  end: "End",
  endOf: (name) => `End ${name}'s part in the stall`,
  ended: "This person no longer sells for the stall.",
};
