import type { regulation as Source } from "../../vi/seller/regulation.ts";

export const regulation: typeof Source = {
  title: "Operating regulation",
  lead: "To sell in the market, a stall has to accept the version of the regulation that is in force.",
  inForce: (version) => `Version ${version}, in force`,
  upcoming: (version, day) => `Version ${version}, in force from ${day}`,
  accepted: (time) => `The stall accepted it at ${time}.`,
  notAccepted: "The stall has not accepted this version, so its listings are not shown in the market.",
  notYetAccepted:
    "The stall has not accepted this version. From the day it takes effect, goods are suspended until it does.",
  read: "Read the full text",
  accept: (version) => `Accept version ${version}`,
  consent: "I have read this regulation and accept it on behalf of the stall.",
  consentMissing: "Please tick the box to accept.",
  done: "Recorded. The listings are being checked again.",
  none: "The market has not published a regulation yet.",
};
